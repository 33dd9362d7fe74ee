// What the tiles of a draft say.
import {parseReport, type Tile} from '../../../src/report/index.js';

/** A report with these paragraphs in its only section. */
export const textOf = (...paragraphs: string[]): string =>
  `某市工作报告\n\n一、主要工作\n\n${paragraphs.join('\n\n')}`;

/** All tiles of a text, also those that only a digest shows. */
export function tilesOf(text: string): Tile[] {
  const tiles = new Set<Tile>();
  JSON.stringify(parseReport(text).report, (key, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'words' in value && 'figure' in value)
      tiles.add(value as Tile);
    return value;
  });
  return [...tiles];
}

export const labelOf = ({figure}: Tile): string => figure?.label.map(({text}) => text).join('') ?? '';
export const notesOf = ({notes}: Tile): string[] => notes.map((note) => note.map(({text}) => text).join(''));

/** Tiles as `label value unit ~note`. */
export const said = (sentence: string): string[] =>
  tilesOf(textOf(sentence)).map(
    (tile) =>
      `${labelOf(tile)} ${tile.figure?.value}${tile.figure?.unit}${notesOf(tile)
        .map((note) => ` ~${note}`)
        .join('')}`,
  );
