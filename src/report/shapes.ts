import type {Block, Figure, Part, Tile} from './model.js';

export type GridShape = 'targets' | 'shares' | 'ranks';

/** Shares that are said to make a whole may miss 100 by rounding, or by a small rest that is not named. */
const wholeRange = [95, 101] as const;

/**
 * What tiles have in common, if anything: targets of a plan, places in orders of merit (three or more), shares that add
 * up to a whole.
 */
export function gridShape(tiles: readonly Tile[]): GridShape | undefined {
  const figures = tiles.flatMap(({figure}) => (figure ? [figure] : []));
  if (figures.length < 2 || figures.length < tiles.length) return undefined;
  if (figures.every(({role}) => role === 'target')) return 'targets';
  if (figures.length >= 3 && figures.every(({role}) => role === 'rank')) return 'ranks';
  const shares = figures.every(
    ({unit, label}) => unit === '%' && /占|比重|比例/.test(label.map(({text}) => text).join('')),
  );
  const sum = figures.reduce((total, {value}) => total + Number(value), 0);
  return shares && sum >= wholeRange[0] && sum <= wholeRange[1] ? 'shares' : undefined;
}

/** Names the shape of every grid of a part; where the part's heading speaks of targets its figures are targets. */
export function nameShapes(part: Part): void {
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
  walk(part.blocks, part.heading?.text ?? '');
  for (const section of part.sections) walk(section.blocks, section.heading.text);
}

const levels = new Set(['level', 'growth', 'count', 'rate']);

function asTarget(figure: Figure): void {
  if (levels.has(figure.role)) figure.role = 'target';
}

/** Whether a sentence states targets: 主要预期目标是：… */
export function statesTargets(sentence: string): boolean {
  return /(?:预期|主要|发展)目标(?:是|为|：)/.test(sentence.slice(0, 60));
}

/** Makes the figures of a sentence that states targets targets. */
export function markTargets(figures: readonly Figure[]): void {
  figures.forEach(asTarget);
}
