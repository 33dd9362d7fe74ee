import {tagOf} from '../tags/index.js';
import type {HtmlElement} from '../markup/read-html.js';
import {say} from './messages.js';
import {parents, wordsOnly} from './parents.js';
import type {Draft, ElementContext} from './types.js';
import {textContentOf} from './unseen.js';

/** Elements that draw what they hold, and nothing without it. */
const FILLED = new Set(
  'wr-metric-grid wr-progress-checklist wr-check-item wr-cards wr-goal-pyramid wr-new-acts wr-flow wr-targets wr-projects wr-honours wr-lede wr-fields wr-issues wr-lockup wr-statement'.split(
    ' ',
  ),
);
const TABLES = new Set(['wr-trend', 'wr-ranking']);

/** What stands in an element, and where it stands. */
export function elementRules({element, around}: ElementContext): Draft[] {
  const {tag, attributes, at} = element;
  const mark = {at, end: at + 1 + tag.length};
  if (tag === 'img' && !attributes.has('alt'))
    return [{rule: 'no-alt', severity: 'warning', ...mark, message: say.noAlt()}];
  if (!tagOf(tag)) return [];
  const drafts: Draft[] = [];
  const wanted = Object.hasOwn(parents, tag) ? parents[tag] : undefined;
  const parent = around.find((each) => each.tag.startsWith('wr-'));
  // A piece of a page may begin anywhere, and behind an element that does not end nothing is where it seems to be.
  const isMisplaced = parent?.closeAt !== undefined && !(wanted as readonly string[])?.includes(parent.tag);
  if (wanted && isMisplaced)
    drafts.push({rule: 'wrong-parent', severity: 'warning', ...mark, message: say.wrongParent(tag, wanted)});
  drafts.push(...wrongChildren(element), ...amongWords(element));
  if (FILLED.has(tag) && isEmpty(element))
    drafts.push({rule: 'empty-element', severity: 'warning', ...mark, message: say.emptyElement(tag)});
  drafts.push(...figureRules(element));
  if (tag === 'wr-metric-tile') drafts.push(...emptyTile(element, mark));
  if (TABLES.has(tag) && !hasFigureTable(element))
    drafts.push({rule: 'unreadable-table', severity: 'warning', ...mark, message: say.unreadableTable(tag)});
  return drafts;
}

/** Figures that cannot be drawn, and units that are written twice. */
function figureRules({tag, attributes, places}: HtmlElement): Draft[] {
  const unit = attributes.get('unit')?.trim() ?? '';
  return Object.entries(tagOf(tag)!.attributes).flatMap(([name, use]): Draft[] => {
    const place = places.get(name);
    const value = attributes.get(name)?.trim() ?? '';
    if (!place || !value) return [];
    const mark = {at: place.at, end: place.end};
    const isDrawn = use === 'marks' || use === 'percent';
    if (isDrawn && !/[\d成]/.test(value))
      return [{rule: 'wrong-value', severity: 'warning', ...mark, message: say.noNumber(tag, name, value)}];
    if ((use !== 'figure' && use !== 'marks') || !unit || !value.endsWith(unit)) return [];
    const fix = {
      at: place.valueAt,
      length: place.end - place.valueAt,
      text: value.slice(0, -unit.length).trimEnd(),
    };
    return [{rule: 'unit-twice', severity: 'warning', ...mark, message: say.unitTwice(value, unit), fix}];
  });
}

function emptyTile({tag, attributes, children}: HtmlElement, mark: {at: number; end: number}): Draft[] {
  if (attributes.get('value')?.trim() || children.some((child) => textContentOf(child) !== '')) return [];
  return [{rule: 'empty-element', severity: 'warning', ...mark, message: say.noValue(tag)}];
}

/** Of each element that draws one kind of children: which. */
const children = new Map<string, string[]>();
for (const [child, its] of Object.entries(parents))
  for (const parent of its)
    if (parent !== 'wr-report') children.set(parent, [...(children.get(parent) ?? []), child]);

/** Items of lists are never drawn as children of ours; other HTML is not where none of ours stands beside it. */
function wrongChildren(element: HtmlElement): Draft[] {
  const wanted = children.get(element.tag);
  if (!wanted || element.closeAt === undefined) return [];
  const inside = element.children.filter((child) => 'tag' in child);
  const hasOurs = inside.some(({tag}) => tag.startsWith('wr-'));
  // A tier of a pyramid holds text besides its goals.
  const isWrong =
    hasOurs || element.tag === 'wr-goal-tier'
      ? /^(?:li|tr|d[td])$/
      : /^(?:li|ul|ol|tr|table|d[tdl]|p|div|h[1-6])$/;
  return inside
    .filter(({tag, attributes}) => isWrong.test(tag) && !attributes.has('slot'))
    .slice(0, 1)
    .map(({tag, at}) => ({
      rule: 'wrong-child',
      severity: 'warning',
      at,
      end: at + 1 + tag.length,
      message: say.wrongChild(element.tag, wanted, tag),
    }));
}

/** Elements of ours within one that holds words: a tile in the cover. */
function amongWords({tag, children, closeAt}: HtmlElement): Draft[] {
  if (!wordsOnly.has(tag) || closeAt === undefined) return [];
  const isOther = (child: HtmlElement['children'][number]) =>
    'tag' in child && tagOf(child.tag) && child.tag !== 'wr-icon' && !child.attributes.has('slot');
  return children.filter(isOther).flatMap((child) => {
    if (!('tag' in child) || Object.hasOwn(parents, child.tag)) return [];
    const mark = {at: child.at, end: child.at + 1 + child.tag.length};
    return [{rule: 'wrong-child', severity: 'warning', ...mark, message: say.onlyWords(tag, child.tag)}];
  });
}

const isEmpty = ({children, attributes}: HtmlElement): boolean =>
  children.every((child) => 'text' in child && child.text.trim() === '') && !attributes.has('heading');

export function hasFigureTable(element: HtmlElement): boolean {
  const tables = find(element, 'table');
  if (tables.length === 0) return false;
  // Numbers of the head and of the first column are years and the like.
  return tables.some((table) =>
    find(table, 'tr').some((row) => {
      const [, ...values] = row.children.filter((cell) => 'tag' in cell);
      return values.some((cell) => cell.tag === 'td' && /\d/.test(textContentOf(cell)));
    }),
  );
}

function find(element: HtmlElement, tag: string): HtmlElement[] {
  return element.children.flatMap((child) =>
    'tag' in child ? [...(child.tag === tag ? [child] : []), ...find(child, tag)] : [],
  );
}
