// Where the figures of a report stand on tiles.
import type {Block, Figure, Report, Tile} from '../model.js';
import {lastBefore} from './last-before.js';

interface Placed {
  figure: Figure;
  tile: Tile;
  as: 'figure' | 'noted' | 'from' | 'part';
}

/** Every figure that a block of the report sets on a tile, by its place. */
export class FigurePlaces {
  private readonly placed: Placed[];

  constructor({parts}: Pick<Report, 'parts'>) {
    const placed: Placed[] = [];
    const take = (tile: Tile): void => {
      const {figure, change, noted, part} = tile;
      if (!figure) return;
      placed.push({figure, tile, as: 'figure'});
      if (change) placed.push({figure: change.from, tile, as: 'from'});
      for (const each of noted) placed.push({figure: each, tile, as: 'noted'});
      if (part) placed.push({figure: part.figure, tile, as: 'part'});
    };
    for (const part of parts) {
      const blocks = [...part.blocks, ...part.sections.flatMap((section) => section.blocks), ...part.closing];
      for (const block of blocks) for (const tile of tilesOf(block)) take(tile);
    }
    this.placed = placed.sort((a, b) => a.figure.at - b.figure.at || a.figure.length - b.figure.length);
  }

  /** The tile that holds the figure at a place of the source. */
  at(at: number): Placed | undefined {
    const last = lastBefore(this.placed, ({figure}) => figure.at, at);
    for (let i = last; i >= Math.max(0, last - 3); i--) {
      const {figure} = this.placed[i]!;
      if (at < figure.at + figure.length) return this.placed[i];
    }
    return undefined;
  }
}

function tilesOf(block: Block): Tile[] {
  switch (block.kind) {
    case 'prose':
    case 'list':
    case 'grid':
      return block.tiles;
    case 'hero':
      return [block.tile];
    case 'flow':
      return block.steps.flatMap(({tiles}) => tiles);
    case 'group':
      return block.blocks.flatMap(tilesOf);
    case 'cards':
      return block.cards.flatMap(({blocks}) => blocks.flatMap(tilesOf));
    case 'pyramid':
      return block.tiers.flatMap(({blocks}) => blocks.flatMap(tilesOf));
    default:
      return [];
  }
}
