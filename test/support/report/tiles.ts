// What the tiles of a draft say.
import assert from 'node:assert/strict';
import {it} from 'node:test';
import {checkReport, composeHtml, type Detail, type Tile} from '../../../src/report/index.js';
import {all, readOnce} from './drafts.js';

/** A report with these paragraphs in its only section. */
export const textOf = (...paragraphs: string[]): string =>
  `某市工作报告\n\n一、主要工作\n\n${paragraphs.join('\n\n')}`;

/** All tiles of a text, also those that only a digest shows. */
export function tilesOf(text: string): Tile[] {
  const tiles = new Set<Tile>();
  JSON.stringify(readOnce(text).report, (key, value: unknown) => {
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

/** Kinds of sentences, each with what its tiles say. */
export type Kinds = Record<string, [sentence: string, ...tiles: string[]][]>;

/** Tests of what the tiles of each kind say, and that drafts of every sentence pass the check of their own text. */
export function testKinds(kinds: Kinds, details: readonly Detail[] = ['full', 'digest', 'brief']): void {
  for (const [kind, sentences] of Object.entries(kinds))
    it(`: ${kind}`, () => {
      for (const [sentence, ...tiles] of sentences) assert.deepEqual(said(sentence), tiles, sentence);
    });

  it('passes the check of its own text', () => {
    // By day each in one detail, in turn.
    for (const [i, [sentence]] of Object.values(kinds).flat().entries())
      for (const detail of all ? details : [details[i % details.length]!]) {
        const text = textOf(sentence);
        const {findings} = checkReport(composeHtml(readOnce(text).report, {detail}), text);
        const errors = findings.filter(({severity}) => severity === 'error');
        assert.deepEqual(errors, [], `${detail}: ${sentence}`);
      }
  });
}
