import {iconOf} from './brief/tile-words.js';
import {composeProjects, composeShaped} from './compose-charts.js';
import {composeTables} from './compose-table.js';
import {composeFlow, composeTally, composeTile, type ComposeContext} from './compose-tiles.js';
import {comment, element, type Node} from './html.js';
import {iconFor, sceneFor} from './icons.js';
import type {Block, Card, Text, Tile} from './model.js';
import {areRepeated, gridsOf} from './shapes.js';
import {partGrids} from './sub-themes.js';
import {figuresIn, joined, words} from './inline-html.js';

/** A block as elements of the page. */
export function composeBlock(block: Block, place: ComposeContext): Node[] {
  switch (block.kind) {
    case 'lede':
      return [composeLede(block.sentences)];
    case 'prose':
      return [...composeProse(block), ...composeRepeated(block.tiles, place)];
    case 'list':
      return [
        (block.shape === 'projects' && composeProjects(block)) || composeList(block),
        ...(block.shape === 'projects' ? [] : composeRepeated(block.tiles, place)),
      ];
    case 'grid':
      return composeShaped(block, place);
    case 'hero':
      return [composeTile(block.tile, place, {size: 'hero'})];
    case 'flow':
      return [composeFlow(block, place)];
    case 'tally':
      return [composeTally(block)];
    case 'checklist':
      return [composeChecklist(block)];
    case 'cards':
      return [composeCards(block, place)];
    case 'group':
      return [
        element(
          'wr-group',
          {
            lead: block.lead?.text,
            heading: block.heading?.text,
            icon: block.isTheme && iconOf(block.heading!.text),
          },
          block.blocks.flatMap((each) => composeBlock(each, place)),
        ),
      ];
    case 'days':
      return composeDays(block);
    case 'pyramid':
      return [composePyramid(block, place)];
    case 'acts':
      return [
        element(
          'wr-new-acts',
          {heading: block.heading.text},
          block.acts.map(({text, heading, outcome}) =>
            element('wr-act', {heading: heading.text, outcome: outcome?.text}, words(text)),
          ),
        ),
      ];
    case 'table':
      return [...(block.caption ?? []).map((line) => element('p', {}, words(line))), ...composeTables(block)];
  }
}

/**
 * The figures of a sentence that is shown in full, once more as tiles: as many as make a grid, and only those whose label
 * is sure.
 */
function composeRepeated(tiles: readonly Tile[], place: ComposeContext): Node[] {
  if (place.digest || !areRepeated(tiles)) return [];
  const grids = gridsOf(tiles);
  const parted = place.themeOf ? partGrids(grids, place.themeOf).blocks : grids;
  return parted.flatMap((block) => composeBlock(block, {...place, digest: true}));
}

/** An opening paragraph. */
export function composeLede(sentences: readonly Text[]): Node {
  return element('wr-lede', {}, sentences.map((sentence) => words(sentence, {quotes: true})).join(''));
}

/** More figures than this without a sure label in one paragraph deserve an editor's eye. */
const manyUnsure = 3;

function composeProse({sentences, figures, tiles}: Extract<Block, {kind: 'prose'}>): Node[] {
  const wholes = tiles.flatMap(({figure, part}) => (figure && part ? [figure] : []));
  const html = sentences
    .map((sentence) =>
      words(sentence, {figures: figuresIn(sentence, figures), wholes: figuresIn(sentence, wholes)}),
    )
    .join('');
  const unsure = figures.filter(({confidence}) => confidence === 'unsure').length;
  const paragraph = element('p', {}, html);
  return unsure >= manyUnsure
    ? [comment(`请看：下面一段有 ${unsure} 个数据不能确定标签，留在原句中。`), paragraph]
    : [paragraph];
}

type ItemList = Pick<Extract<Block, {kind: 'list'}>, 'ordered' | 'items' | 'figures'>;

/** @param isNested whether it stands in an item of another list, where a plain `ul` is one of documents */
function composeList({ordered, items, figures = []}: ItemList, isNested = false): Node {
  return element(
    ordered ? 'ol' : 'ul',
    {class: isNested && !ordered ? 'nested' : undefined},
    items.map(({text, files, number, list: below}) => {
      const first = files?.[0];
      const last = files?.at(-1);
      if (!first || !last)
        return element(
          'li',
          {value: ordered ? number?.toString() : undefined},
          words(text, {figures: figuresIn(text, figures)}),
          below && composeList(below, true),
        );
      const start = text.text.indexOf(first.text);
      const end = text.text.lastIndexOf(last.text) + last.text.length;
      const list = element(
        'ul',
        {},
        files.map((file) => element('li', {}, words(file))),
      );
      return element(
        'li',
        {},
        words({text: text.text.slice(0, start)}),
        list,
        words({text: text.text.slice(end)}),
      );
    }),
  );
}

function composeChecklist({shared, items}: Extract<Block, {kind: 'checklist'}>): Node {
  return element(
    'wr-progress-checklist',
    {frame: shared ? undefined : 'inline'},
    items.map(({text, phrase}) =>
      element('wr-check-item', {icon: iconFor(text.text)}, words(text, {em: phrase})),
    ),
  );
}

function composeCards({layout, cards}: Extract<Block, {kind: 'cards'}>, place: ComposeContext): Node {
  const scenes = cards.map((card) => sceneFor(cardText(card)));
  const scenic =
    layout === 'scene' &&
    scenes.every((scene) => scene !== undefined) &&
    new Set(scenes).size === cards.length;
  return element(
    'wr-cards',
    {layout: layout === 'scene' && !scenic ? 'stack' : layout},
    cards.map((card, i) => {
      const deep = i === cards.length - 1 && card.blocks.at(-1)?.kind === 'hero';
      const attributes = {
        ground: deep ? 'deep' : undefined,
        icon: layout === 'stack' ? iconFor((card.lead?.text ?? '') + (card.key?.text ?? '')) : undefined,
        scene: scenic ? scenes[i] : undefined,
        number: card.number,
        lead: card.lead?.text,
        keyword: card.key?.text,
      };
      const [only] = card.blocks;
      if (layout === 'scene' && only?.kind === 'prose' && card.blocks.length === 1) {
        return element('wr-card', attributes, only.sentences.map((sentence) => words(sentence)).join(''));
      }
      return element(
        'wr-card',
        attributes,
        card.blocks.flatMap((block) => composeBlock(block, place)),
      );
    }),
  );
}

function cardText(card: Card): string {
  return card.blocks
    .flatMap((block) => (block.kind === 'prose' ? block.sentences : []))
    .map(({text}) => text)
    .join('');
}

function composeDays({lead, rows}: Extract<Block, {kind: 'days'}>): Node[] {
  const body = rows.map(({who, days, what}) =>
    element(
      'tr',
      {},
      element('th', {scope: 'row'}, words(who)),
      element(
        'td',
        {},
        element('wr-tally', {value: days.value, unit: days.unit, mark: 'square'}, joined(days.label)),
      ),
      element('td', {}, words(what)),
    ),
  );
  const table = element('table', {}, element('tbody', {}, body));
  return lead ? [element('p', {}, words(lead)), table] : [table];
}

function composePyramid({tiers}: Extract<Block, {kind: 'pyramid'}>, place: ComposeContext): Node {
  return element(
    'wr-goal-pyramid',
    {},
    tiers.flatMap(({heading, goals, blocks}, i): Node[] => [
      ...(i > 0 ? [{blank: true} as const] : []),
      element(
        'wr-goal-tier',
        {heading: heading.text, ground: i % 2 ? 'band' : undefined},
        goals.map((goal) => element('wr-goal', {heading: goal.heading?.text}, words(goal.text))),
        blocks.flatMap((block) => composeBlock(block, place)),
      ),
    ]),
  );
}
