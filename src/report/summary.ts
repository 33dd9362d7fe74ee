import type {Block, Figure, Report, Tile} from './model.js';
import {areRepeated} from './shapes.js';

/** What a draft holds, for a report to its editor. */
export interface Summary {
  parts: number;
  sections: number;
  /** Quantities and ranks in the text. */
  figures: number;
  /** Those that the page shows as figures of their own. */
  placed: number;
}

/** Counts parts, sections and figures of a report, or of a digest of it. */
export function summarize(report: Report): Summary {
  const {parts} = report;
  const placed = parts
    .flatMap((part) => [...part.blocks, ...part.sections.flatMap(({blocks}) => blocks), ...part.closing])
    .flatMap(shownFigures);
  return {
    parts: parts.length,
    sections: parts.reduce((sum, {sections}) => sum + sections.length, 0),
    figures: report.figures,
    placed: new Set(placed.map(({at}) => at)).size,
  };
}

/** The figures that a block shows as figures of their own. Two that are set as one (35512元、25689元) are both in `noted`. */
function shownFigures(block: Block): Figure[] {
  const ofTiles = (tiles: readonly Tile[]): Figure[] =>
    tiles.flatMap(({figure, change, noted, part}) => [
      ...(figure ? [figure] : []),
      ...(change ? [change.from] : []),
      ...noted,
      ...(part ? [part.figure] : []),
    ]);
  switch (block.kind) {
    case 'list':
      if (block.shape === 'projects') return [];
    // falls through
    case 'prose':
      return areRepeated(block.tiles) ? ofTiles(block.tiles) : [];
    case 'grid':
      return ofTiles(block.tiles);
    case 'hero':
      return ofTiles([block.tile]);
    case 'flow':
      return block.steps.flatMap(({tiles}) => ofTiles(tiles));
    case 'tally':
      return block.part ? [block.figure, block.part] : [block.figure];
    case 'days':
      return block.rows.map(({days}) => days);
    case 'group':
      return block.blocks.flatMap(shownFigures);
    case 'cards':
      return block.cards.flatMap(({blocks}) => blocks.flatMap(shownFigures));
    case 'pyramid':
      return block.tiers.flatMap(({blocks}) => blocks.flatMap(shownFigures));
    default:
      return [];
  }
}
