import type {OutlineNode} from '../outline.js';
import type {Block, Card, Goal, Tier} from '../model.js';
import {commonPrefix, commonSuffix} from '../parallel.js';
import {readParagraph, sentencesOf} from '../paragraph.js';
import {concat, mapParsed, type Parsed} from '../parsed.js';
import {cut, type Passage} from '../passage.js';
import {findSlogan, readActs} from './acts.js';

const top = /^(?:总的要求|总体要求|总要求|指导思想|总体思路|总目标)$/;

/**
 * A plan of three levels under three short headings: one aim, a few directions, the acts that carry them. A pyramid only
 * if the text has just this shape; undefined otherwise.
 */
export function readPyramid(nodes: readonly OutlineNode[]): Parsed<Block> | undefined {
  if (
    nodes.length !== 3 ||
    nodes.some(({heading, children}) => !heading || heading.text.length > 8 || children.length)
  ) {
    return undefined;
  }
  const [aim, directions, points] = nodes as [OutlineNode, OutlineNode, OutlineNode];
  if (!top.test(aim.heading!.text) || aim.body.some(({kind}) => kind !== 'plain')) return undefined;

  const cards = readDirections(directions);
  const intro = points.body.filter(({kind}) => kind === 'plain');
  const items = points.body
    .filter(({kind}) => kind === 'bullet' || kind === 'item')
    .map(({passage}) => passage);
  const slogan = intro.at(-1) && findSlogan(intro.at(-1)!.passage, items.length);
  const acts = slogan && readActs(slogan, items);
  if (!cards || !acts || acts.kind !== 'acts' || intro.length + items.length !== points.body.length)
    return undefined;

  const tiersAbove: Tier[] = [
    {
      heading: cut(aim.heading!),
      goals: [],
      blocks: aim.body.map(({passage}): Block => ({kind: 'lede', sentences: sentencesOf(passage)})),
    },
    {heading: cut(directions.heading!), goals: cards.goals, blocks: [cards.block]},
  ];
  const goals = acts.acts.map(({heading}): Goal => ({text: heading}));
  return mapParsed(concat(intro.map(({passage}) => readParagraph(passage))), (blocks) => ({
    kind: 'pyramid',
    tiers: [...tiersAbove, {heading: cut(points.heading!), goals, blocks: [...blocks, acts]}],
  }));
}

function readDirections(node: OutlineNode): {goals: Goal[]; block: Block} | undefined {
  const items = node.body.map(({passage}) => passage);
  if (
    items.length < 2 ||
    items.length > 5 ||
    node.body.some(({kind}) => kind !== 'bullet' && kind !== 'item')
  )
    return undefined;
  const goals = readGoals(items);
  if (!goals) return undefined;
  const cards = node.body.map(({passage, mark}, i): Card => ({
    number: mark ?? String(i + 1),
    blocks: [{kind: 'prose', sentences: sentencesOf(passage), figures: [], tiles: []}],
  }));
  return {goals, block: {kind: 'cards', layout: 'scene', cards}};
}

/** From “打好生态牌，加快形成…新样板” in each item: what differs in the first clause, and the 新… at the end. */
function readGoals(items: readonly Passage[]): Goal[] | undefined {
  const quotes = items.map(({text}) => /“([^“”]+)”/.exec(text.slice(0, 200)));
  if (quotes.some((quote) => !quote)) return undefined;
  const firsts = quotes.map((quote) => quote![1]!.split(/[，、]/)[0]!);
  const head = commonPrefix(firsts);
  const tail = commonSuffix(firsts.map((text) => text.slice(head)));
  const goals = items.map((passage, i): Goal | undefined => {
    const start = quotes[i]!.index + 1;
    const name = firsts[i]!.slice(head, firsts[i]!.length - tail);
    if (name.length < 2 || name.length > 6) return undefined;
    const heading = cut(passage, start + head, start + head + name.length);
    const aim = /新[\u3400-\u9fff]{2}$/.exec(quotes[i]![1]!);
    if (!aim) return {text: heading};
    return {heading, text: cut(passage, start + aim.index, start + aim.index + 3)};
  });
  return goals.every((goal) => goal !== undefined) ? goals : undefined;
}
