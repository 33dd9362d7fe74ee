import {tagOf} from '../tags/index.js';
import type {HtmlElement} from '../markup/read-html.js';
import {say} from './messages.js';
import {parents} from './parents.js';
import type {Draft, Place} from './types.js';

/** Elements that draw what they hold, and nothing without it. */
const FILLED = new Set(
  'wr-metric-grid wr-progress-checklist wr-check-item wr-cards wr-goal-pyramid wr-new-acts wr-flow wr-targets wr-projects wr-honours wr-lede wr-fields wr-issues wr-lockup wr-statement'.split(
    ' ',
  ),
);
const TABLES = new Set(['wr-trend', 'wr-ranking']);

/** What stands in an element, and where it stands. */
export function elementRules({element, around}: Place): Draft[] {
  const {tag, attributes, at} = element;
  const mark = {at, end: at + 1 + tag.length};
  if (tag === 'img' && !attributes.has('alt'))
    return [{rule: 'no-alt', severity: 'warning', ...mark, message: say.noAlt()}];
  if (!tagOf(tag)) return [];
  const drafts: Draft[] = [];
  const wanted = Object.hasOwn(parents, tag) ? parents[tag] : undefined;
  const outer = around.find((each) => each.tag.startsWith('wr-'))?.tag;
  // A piece of a page may begin anywhere.
  if (wanted && outer !== undefined && !(wanted as readonly string[]).includes(outer))
    drafts.push({rule: 'wrong-parent', severity: 'warning', ...mark, message: say.wrongParent(tag, wanted)});
  if (FILLED.has(tag) && isEmpty(element))
    drafts.push({rule: 'empty-element', severity: 'warning', ...mark, message: say.emptyElement(tag)});
  if (tag === 'wr-metric-tile') drafts.push(...tileRules(element, mark, outer));
  if (TABLES.has(tag) && !hasFigureTable(element))
    drafts.push({rule: 'unreadable-table', severity: 'warning', ...mark, message: say.unreadableTable(tag)});
  return drafts;
}

function tileRules(tile: HtmlElement, mark: {at: number; end: number}, outer: string | undefined): Draft[] {
  const {tag, attributes} = tile;
  const value = attributes.get('value')?.trim() ?? '';
  if (value === '') {
    const isBare = tile.children.every((child) => wordsOf(child) === '');
    return isBare ? [{rule: 'empty-element', severity: 'warning', ...mark, message: say.noValue(tag)}] : [];
  }
  const own = tile.children.filter(
    (child) => !('tag' in child && (child.attributes.has('slot') || child.tag === tag)),
  );
  // A comparison, a flow and the like may say once what their tiles are figures of.
  const isNamed =
    outer !== undefined && !['wr-metric-grid', 'wr-section', 'wr-part', 'wr-report', tag].includes(outer);
  if (isNamed || !own.every((child) => wordsOf(child) === '')) return [];
  return [{rule: 'no-label', severity: 'error', ...mark, message: say.noLabel(tag, value)}];
}

function wordsOf(node: HtmlElement['children'][number]): string {
  return 'text' in node ? node.text.trim() : node.children.map(wordsOf).join('');
}

const isEmpty = ({children, attributes}: HtmlElement): boolean =>
  children.every((child) => 'text' in child && child.text.trim() === '') && !attributes.has('heading');

function hasFigureTable(element: HtmlElement): boolean {
  const tables = find(element, 'table');
  if (tables.length === 0) return false;
  return tables.some((table) =>
    [...find(table, 'td'), ...find(table, 'th')].some((cell) => /\d/.test(wordsOf(cell))),
  );
}

function find(element: HtmlElement, tag: string): HtmlElement[] {
  return element.children.flatMap((child) =>
    'tag' in child ? [...(child.tag === tag ? [child] : []), ...find(child, tag)] : [],
  );
}
