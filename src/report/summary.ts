import type {Block, Report, Tile} from './model.js';
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
    .reduce((sum, block) => sum + shownFigures(block), 0);
  return {
    parts: parts.length,
    sections: parts.reduce((sum, {sections}) => sum + sections.length, 0),
    figures: report.figures,
    placed: Math.min(placed, report.figures),
  };
}

/** How many figures a block shows as figures of their own. */
function shownFigures(block: Block): number {
  const ofTiles = (tiles: readonly Tile[]): number =>
    tiles.reduce((sum, {figure, noted, part}) => sum + (figure ? 1 : 0) + noted.length + (part ? 1 : 0), 0);
  const ofBlocks = (blocks: readonly Block[]): number =>
    blocks.reduce((sum, each) => sum + shownFigures(each), 0);
  switch (block.kind) {
    case 'list':
      if (block.shape === 'projects') return 0;
    // falls through
    case 'prose':
      return areRepeated(block.tiles) ? ofTiles(block.tiles) : 0;
    case 'grid':
      return ofTiles(block.tiles);
    case 'hero':
      return ofTiles([block.tile]);
    case 'flow':
      return block.steps.reduce((sum, {tiles}) => sum + ofTiles(tiles), 0);
    case 'tally':
      return block.part ? 2 : 1;
    case 'days':
      return block.rows.length;
    case 'group':
      return ofBlocks(block.blocks);
    case 'cards':
      return block.cards.reduce((sum, {blocks}) => sum + ofBlocks(blocks), 0);
    case 'pyramid':
      return block.tiers.reduce((sum, {blocks}) => sum + ofBlocks(blocks), 0);
    default:
      return 0;
  }
}
