// What a paragraph says its figures are about, where a section has too many for one grid.
import {findNumbers} from '../text/index.js';
import {lastBefore} from './brief/last-before.js';
import type {Block, Statement, Text, Tile} from './model.js';

/** The words that the figures of a sentence stand below, where it has some. */
export type ThemeOf = (at: number) => Text | undefined;

/** A grid has no more tiles. */
export const mostInGrid = 9;

/** A theme of fewer figures heads nothing. */
const leastBelow = 2;

/** 做强主导产业。, 县城品质稳步提升。: a short sentence that says what its paragraph goes on with. */
const topic = /^[\u3400-\u9fff“”、]{4,16}。$/;
/** 提升防灾减灾能力，: a first clause without a figure. */
const lead = /^([\u3400-\u9fff“”、]{4,14})[，：]/;
/** Clauses that say when, why, how or in whose words. */
const leadsOn =
  /^(?:面对|在|随着|为|对|经|按|据|截至|到|从|通过|由于|特别|尤其|同时|此外|其中|年|全年|一年|过去|我们|我|初步|坚决|要|这|那|不|率先|同比|均)|[年月日前后中来下时上的了]$/;

/** What speaks of a lack or of the text itself is no point. */
export function isRemark(text: string): boolean {
  return /不[足到忘少够强]|问题|困难|时有|方面工作|以下|如下|主要是|^[这那我]/.test(text);
}

/** The themes of a report, by the places of its figures. */
export function themesOf(statements: readonly Statement[]): ThemeOf {
  const themes: (Text | undefined)[] = [];
  let open: Text | undefined;
  let paragraph = -1;
  for (const each of statements) {
    const begins = each.paragraph !== paragraph;
    // A short sentence among others is a result, and heads nothing: only where the first one is a topic are later ones.
    const isTopic = (begins || open) && topic.test(each.text) && !isRemark(each.text);
    if (begins) open = undefined;
    if (each.role !== 'heading') ({paragraph} = each);
    if (isTopic && each.role !== 'heading')
      open = {at: each.at, length: each.length - 1, text: each.text.slice(0, -1)};
    themes.push(isTopic ? undefined : (open ?? leadOf(each)));
  }
  return (at) => themes[lastBefore(statements, (each) => each.at, at)];
}

function leadOf({at, text, role}: Statement): Text | undefined {
  const [, words] = lead.exec(text) ?? [];
  if (!words || role === 'heading' || leadsOn.test(words) || isRemark(words)) return undefined;
  return findNumbers(words).length > 0 ? undefined : {at, length: words.length, text: words};
}

/** Grids of too many tiles with those apart that have a theme, below it. @returns also the themes that head some now */
export function partGrids(blocks: readonly Block[], themeOf: ThemeOf): {blocks: Block[]; heads: Set<number>} {
  const heads = new Set<number>();
  const parted = blocks.flatMap((block): Block[] => {
    if (block.kind !== 'grid' || block.shape || block.tiles.length <= mostInGrid) return [block];
    const rest: Tile[] = [];
    const groups = new Map<number, {heading: Text; tiles: Tile[]}>();
    for (const tile of block.tiles) {
      const heading = tile.figure && themeOf(tile.figure.at);
      const group = heading && groups.get(heading.at);
      if (group) group.tiles.push(tile);
      else if (heading) groups.set(heading.at, {heading, tiles: [tile]});
      else rest.push(tile);
    }
    const named = [...groups.values()].filter(({tiles}) => tiles.length >= leastBelow);
    const headed = new Set(named.flatMap(({tiles}) => tiles));
    const others = block.tiles.filter((tile) => !headed.has(tile));
    for (const {heading} of named) heads.add(heading.at);
    return [
      ...(others.length > 0 ? [{...block, tiles: others}] : []),
      ...named.map(({heading, tiles}): Block => ({
        kind: 'group',
        heading,
        isTheme: true,
        blocks: [{kind: 'grid', tiles}],
      })),
    ];
  });
  // What heads a group now is no lead.
  const kept = parted.filter((block) => !(block.kind === 'prose' && heads.has(block.sentences[0]?.at ?? -1)));
  return {blocks: kept, heads};
}
