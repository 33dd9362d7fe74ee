import {joinText} from '../text/join-text.js';
import {exactValue} from './figures.js';
import type {Block, Figure, GridShape, Part, Tile} from './model.js';

/** Shares that are said to make a whole may miss 100 by rounding, or by a small rest that is not named. */
const wholeRange = [95, 101] as const;

/** Fewer places are tiles like others. */
const leastRanks = 3;

/** The share of a tile in a whole, in per cent: its own figure (第一产业占比6.8%), or one beside it (提案40件，占19.5%). */
export function shareOf({figure, noted}: Tile): Figure | undefined {
  if (!figure) return undefined;
  const label = joinText(figure.label);
  if (figure.unit === '%' && (figure.role === 'share' || /占|比重|比例/.test(label))) return figure;
  const shares = noted.filter(({role, unit}) => role === 'share' && unit === '%');
  return shares.length === 1 ? shares[0] : undefined;
}

/** What tiles have in common, if anything. */
export function gridShape(tiles: readonly Tile[]): GridShape | undefined {
  const figures = tiles.flatMap(({figure}) => (figure ? [figure] : []));
  if (tiles.length > 0 && tiles.every(({change}) => change)) return 'changes';
  if (figures.length < 2 || figures.length < tiles.length) return undefined;
  if (figures.every(({role}) => role === 'target')) return 'targets';
  if (figures.length >= leastRanks && figures.every(({role}) => role === 'rank')) return 'ranks';
  const shares = tiles.map((tile) => exactValue(shareOf(tile)));
  const sum = shares.reduce((total, value) => total + value, 0);
  return sum >= wholeRange[0] && sum <= wholeRange[1] ? 'shares' : undefined;
}

/** Whether a page in full shows the figures of prose as tiles too: one alone would only repeat its sentence. */
export function areRepeated(tiles: readonly Tile[]): boolean {
  return tiles.length >= 2 && tiles.every(({part}) => !part);
}

/** Fewer targets among other figures are tiles like those. */
const leastTargets = 3;

/**
 * Tiles whose order may change, in grids by what they have in common: from–to apart, parts of one whole, and places in
 * orders of merit and targets where there are three or more.
 */
export function gridsOf(tiles: readonly Tile[]): Block[] {
  const ranks = tiles.filter(({figure}) => figure?.role === 'rank');
  const targets = tiles.filter(({figure}) => figure?.role === 'target');
  const apart = [
    tiles.filter(({change}) => change),
    ...wholes(tiles),
    ...(ranks.length >= leastRanks ? [ranks] : []),
    ...(targets.length >= leastTargets ? [targets] : []),
  ];
  const special = new Set(apart.flat());
  return [tiles.filter((tile) => !special.has(tile)), ...apart]
    .filter((each) => each.length > 0)
    .map((each): Block => {
      const shape = gridShape(each);
      return {kind: 'grid', ...(shape && {shape}), tiles: each};
    });
}

/** Runs of shares that make a whole to the last digit shown, in the order of the text: 6.8%, 36.5%, 56.7%. */
export function wholes(tiles: readonly Tile[]): Tile[][] {
  const runs: Tile[][] = [];
  for (let start = 0; start < tiles.length; start++) {
    let sum = 0;
    for (let end = start; end < tiles.length && sum < 100; end++) {
      const tile = tiles[end]!;
      const share = tile.notes.length === 0 && !tile.change && shareOf(tile);
      if (!share || share !== tile.figure || Number.isNaN(exactValue(share))) break;
      sum += exactValue(share);
      const count = end - start + 1;
      if (count < 2 || !isWhole(sum, count)) continue;
      runs.push(tiles.slice(start, end + 1));
      start = end;
      break;
    }
  }
  return runs;
}

/** Whether so many shares, each rounded to a tenth, add up to all. */
export function isWhole(sum: number, count: number): boolean {
  return Math.abs(sum - 100) <= 0.05 * count + 1e-9;
}

/** Names the shape of every grid of a part; where the part's heading speaks of targets its figures are targets. */
export function nameShapes(part: Part, title = ''): void {
  const planned = /目标/.test(part.heading?.text ?? '') && part.sections.length === 0;
  const walk = (blocks: readonly Block[], heading: string): void => {
    for (const block of blocks) {
      if (block.kind === 'grid') {
        if (planned) for (const {figure} of block.tiles) if (figure) asTarget(figure);
        const shape = gridShape(block.tiles);
        if (shape) block.shape = shape;
      } else if (block.kind === 'list' && !block.shape && /实事/.test(heading)) block.shape = 'projects';
      else if (block.kind === 'group') walk(block.blocks, block.heading?.text ?? heading);
      else if (block.kind === 'cards') for (const card of block.cards) walk(card.blocks, heading);
    }
  };
  walk(part.blocks, part.heading?.text ?? title);
  for (const section of part.sections) walk(section.blocks, section.heading.text);
  walk(part.closing, '');
}

const levels = new Set(['level', 'growth', 'count', 'rate', 'share']);

function asTarget(figure: Figure): void {
  if (levels.has(figure.role)) figure.role = 'target';
}

/** Whether a sentence states targets: 主要预期目标是：…, 围绕上述目标…设置16项主要指标，包括：… */
export function statesTargets(sentence: string): boolean {
  return /(?:预期|主要|发展)目标(?:是|为|有|包括|：)|目标.*指标，?包括：/.test(sentence.slice(0, 70));
}

/** Makes the figures of a sentence that states targets targets. */
export function markTargets(figures: readonly Figure[]): void {
  figures.forEach(asTarget);
}
