import {defaultFigures} from './brief/choose.js';
import {lastBefore} from './brief/last-before.js';
import {isSanction} from './brief/scorecard.js';
import {heroOf} from './brief/storyboard.js';
import type {Block, Figure, Part, Report, Tile} from './model.js';

/** How much each figure of a report says, for the size that a page sets it in. */
export interface Emphasis {
  /** The offset in the source of the one figure that is set largest; absent where the report's own form has one. */
  hero?: number;
  /** Whether a figure is among the best, as many as a brief has. */
  isChief: (figure: Figure) => boolean;
  /** What speaks for showing a figure: higher is better, `-Infinity` where nothing does. */
  scoreOf: (figure: Figure) => number;
}

/** Where all figures say as much. */
export const even: Emphasis = {isChief: () => true, scoreOf: () => 0};

/** How much the figures of a report say: what a brief of it would choose. */
export function emphasisOf(report: Report): Emphasis {
  const {hero: largest, rated} = heroOf(report);
  const found = ({at, length}: Figure) => {
    const last = rated[lastBefore(rated, (each) => each.at, at + length - 1)];
    return last && last.at >= at ? last : undefined;
  };
  const hero = report.parts.some(hasHero) ? undefined : largest?.tile!.figure!.at;
  return {
    hero,
    isChief: (figure) => {
      const {rank, score, clause} = found(figure) ?? {rank: Infinity, score: 0, clause: ''};
      return rank <= defaultFigures && score > -Infinity && !isSanction(clause);
    },
    scoreOf: (figure) => (figure.at === hero ? Infinity : (found(figure)?.score ?? -Infinity)),
  };
}

const hasHero = ({blocks, sections, closing}: Part): boolean =>
  [...blocks, ...sections.flatMap((section) => section.blocks), ...closing].some(isHero);

function isHero(block: Block): boolean {
  if (block.kind === 'hero') return true;
  if (block.kind === 'group') return block.blocks.some(isHero);
  return block.kind === 'cards' && block.cards.some(({blocks}) => blocks.some(isHero));
}

/** So many of some tiles with a figure as score best; two figures that are set as one stand only on a tile. */
export function bestOf(tiles: readonly Tile[], most: number, {scoreOf}: Emphasis): Set<Tile> {
  const counted = tiles.filter(({figure}) => figure);
  const weight = ({figure, noted}: Tile): number =>
    figure!.quantity ? Math.max(...[figure!, ...noted].map(scoreOf)) : Infinity;
  const scored = counted.map((tile) => ({tile, score: weight(tile)}));
  scored.sort((a, b) => (a.score === b.score ? 0 : b.score - a.score));
  return new Set(scored.slice(0, most).map(({tile}) => tile));
}
