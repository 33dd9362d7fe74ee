// Measures, projects, fields of work and acts: a card each, or a heading with what it heads where that is a drawing.
import {joinText} from '../../../text/join-text.js';
import {readProgress, stateOf} from '../../../elements/check-item/progress.js';
import {hasBlocks, isBlock} from '../../wechat-markup.js';
import type {DeckBuilder, Form} from '../deck-builder.js';
import type {Paragraph, Run} from '../model.js';
import {linesOf} from '../read/reader.js';
import {columnsFor, gridPieces, type Card} from './grid.js';
import {headingPiece, listParagraphs, paragraph, sizes} from './prose.js';
import {checkRow} from './rows.js';
import {tileParagraphs} from './tiles.js';

/** What a card cannot hold: it is drawn by itself, below the card's words as a heading. */
const DRAWN =
  'table,img,svg,wr-flow,wr-trend,wr-share,wr-ranking,wr-compare,wr-before-after,wr-targets,wr-pair,wr-scorecard,' +
  'wr-honours,wr-figure,wr-cards,wr-fields,wr-projects,wr-new-acts,wr-goal-pyramid,wr-metric-grid,wr-progress-checklist,wr-issues';

export const cards: Form = (element, deck) => {
  const children = deck.reader.elementsIn(element);
  const isItem = (child: Node): boolean =>
    child instanceof Element && /^wr-(?:card|field|act)$/.test(child.localName);
  const items = children.filter(isItem);
  if (items.length > 0 && items.some((item) => holdsDrawing(item, deck)))
    items.forEach((item) => deck.draw(item));
  else addCards(items, deck, element);
  deck.drawInside(
    element,
    deck.reader.nodesIn(element).filter((node) => !isItem(node)),
  );
};

export const card: Form = (element, deck) => {
  if (!holdsDrawing(element, deck)) return addCards([element], deck);
  const title = titleRuns(element, deck);
  deck.addHeaded(title.length > 0 ? [headingPiece(title)] : [], () => deck.drawInside(element));
};

const holdsDrawing = (element: Element, deck: DeckBuilder): boolean =>
  deck.reader
    .elementsIn(element)
    .some(
      (child) => child.getAttribute('slot') !== 'icon' && (child.matches(DRAWN) || holdsDrawing(child, deck)),
    );

function addCards(items: readonly Element[], deck: DeckBuilder, parent?: Element): void {
  const isTrio = parent?.getAttribute('layout') === 'trio' || items.length === 3;
  const drawn = items.map((item) => cardOf(item, deck));
  const letters = Math.max(
    0,
    ...drawn.map(({paragraphs}) => paragraphs.reduce((sum, {runs}) => sum + joinText(runs).length, 0)),
  );
  const isActs = items.length === 5 && items.every(({localName}) => localName === 'wr-act');
  const columns = isTrio ? 3 : isActs ? 5 : letters > 90 ? 2 : columnsFor(items.length);
  deck.add(gridPieces(drawn, {columns, most: 260}));
}

/** Number, words before, key phrase. */
function titleRuns(element: Element, deck: DeckBuilder): Run[] {
  const {reader} = deck;
  const number = element.shadowRoot?.querySelector('.numeral')?.textContent?.trim() ?? '';
  const lead = reader.attribute(element, 'lead');
  const keyword = reader.attribute(element, 'keyword');
  const heading = reader.heading(element);
  const color = reader.subject(element);
  return [
    ...(number ? [{text: `${number} `, bold: true, color: 'gold-deep', face: 'digits'} satisfies Run] : []),
    ...(lead ? [{text: lead, bold: true, color: 'ink'} satisfies Run] : []),
    ...(keyword || heading ? [{text: keyword + heading, bold: true, color, face: 'head'} satisfies Run] : []),
  ];
}

function cardOf(element: Element, deck: DeckBuilder): Card {
  const {reader} = deck;
  const isDeep = element.getAttribute('ground') === 'deep';
  const title = titleRuns(element, deck);
  const outcome = reader.attribute(element, 'outcome');
  const body = bodyParagraphs(element, deck, isDeep);
  const name = joinText(title) || joinText(body[0]?.runs ?? []);
  const more = outcome
    ? [paragraph([{text: outcome}], {size: sizes.small, bold: true, color: 'gold-deep', before: 0})]
    : [];
  const plaque = /^wr-(?:field|act)$/.test(element.localName);
  if (plaque && title.length > 0 && more.length + body.length > 0) {
    const words = title.map((run) => ({...run, color: 'paper-2' as const}));
    const head = paragraph(words, {size: 20, align: 'center', before: 0, leading: 1.2});
    return {name, paragraphs: [...more, ...body], head: {paragraphs: [head], fill: reader.subject(element)}};
  }
  const heading =
    title.length > 0 ? [paragraph(inked(title, isDeep), {size: 20, before: 0, leading: 1.3})] : [];
  return {name, paragraphs: [...heading, ...more, ...body], ...(isDeep ? {fill: 'deep', line: 'deep'} : {})};
}

/** Words on deep ground are light. */
const inked = (runs: readonly Run[], isDeep: boolean): Run[] =>
  isDeep ? runs.map((run) => ({...run, color: run.color ? 'gold-light' : 'paper-2'})) : [...runs];

/** The words of a card: paragraphs, lists, figures, marks in words. */
function bodyParagraphs(element: Element, deck: DeckBuilder, isDeep: boolean): Paragraph[] {
  const {reader} = deck;
  const found: Paragraph[] = [];
  let line: Run[] = [];
  const end = () => {
    for (const runs of linesOf(line))
      found.push(paragraph(inked(runs, isDeep), {size: sizes.small, before: 6}));
    line = [];
  };
  for (const node of reader.nodesIn(element)) {
    if (!(node instanceof Element) || !isOwnParagraph(node)) {
      line.push(...reader.runsOf(node, true));
      continue;
    }
    end();
    if (node.getAttribute('slot') === 'heading' || node.getAttribute('slot') === 'icon') continue;
    if (/^[uo]l$/.test(node.localName)) found.push(...listParagraphs(node, deck, 0, sizes.small));
    else if (node.localName === 'wr-metric-tile')
      found.push(
        ...tileParagraphs(reader.tile(node), {
          size: 30,
          ...(isDeep ? {ink: 'paper-2', figure: 'gold-light'} : {}),
        }),
      );
    else {
      line = node.localName === 'wr-tally' && reader.isOnlyMarks(node) ? [] : reader.allRuns(node);
      end();
    }
  }
  end();
  return found;
}

const isOwnParagraph = (node: Element): boolean =>
  isBlock(node) || hasBlocks(node) || node.hasAttribute('slot');

/** Acts below their title. */
export const acts: Form = (element, deck) => {
  const heading = deck.reader.heading(element);
  deck.addHeaded(heading ? [headingPiece([{text: heading}])] : [], () => cards(element, deck));
};

/** What a mark of a checklist says: done, under way, to do. All are in the Chinese character set of 1980. */
const marks = new Map([
  ['done', '√'],
  ['doing', '◎'],
  ['todo', '○'],
]);

export const checkItem: Form = (element, deck) => deck.add([checkPiece(element, deck)]);

export const checklist: Form = (element, deck) => {
  const items = deck.reader.elementsIn(element).filter(({localName}) => localName === 'wr-check-item');
  deck.add(items.map((item) => checkPiece(item, deck)));
  deck.drawInside(
    element,
    deck.reader.nodesIn(element).filter((node) => !items.includes(node as Element)),
  );
};

function checkPiece(element: Element, deck: DeckBuilder) {
  const {reader} = deck;
  const progress = reader.attribute(element, 'progress');
  const state = stateOf(element.getAttribute('state'), readProgress(progress).value) ?? 'done';
  const far: Run[] =
    progress && state !== 'todo' ? [{text: ` ${progress}%`, bold: true, color: 'brand'}] : [];
  return checkRow(marks.get(state) ?? '√', [...reader.allRuns(element), ...far]);
}
