import type {Block, Tile} from './model.js';

/** The tiles of the blocks that a paragraph was read into, for a list that shows its items as they are. */
export function tilesOf(blocks: readonly Block[]): Tile[] {
  return blocks.flatMap((block) =>
    block.kind === 'prose' || block.kind === 'grid' || block.kind === 'list' ? block.tiles : [],
  );
}
