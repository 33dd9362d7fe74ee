// What stands in a page twice, outside, without its head, or without what it draws.
import {tagOf, type TagName} from '../tags/index.js';
import {nearest} from '../markup/nearest.js';
import type {HtmlElement} from '../markup/read-html.js';
import {LIST_NUMERALS} from '../text/numerals.js';
import {hasFigureTable} from './elements.js';
import {say} from './messages.js';
import {contents} from './parents.js';
import {hasForeignScript} from './texts.js';
import type {Draft, ElementContext} from './types.js';

/** Elements that show nothing, or a bare heading, without what they hold. */
const HOLDERS: ReadonlySet<string> = new Set<TagName>([
  'wr-quote',
  'wr-figure',
  'wr-scorecard',
  'wr-pair',
  'wr-compare',
  'wr-share',
  'wr-before-after',
]);
const numbered = new RegExp(`^[${LIST_NUMERALS}]+、`);

/** Whether an element should hold something. A heading of several clauses says enough. */
function isHolder({tag, attributes}: HtmlElement, isPage: boolean): boolean {
  const heading = attributes.get('heading') ?? '';
  if (tag === 'wr-part') return isPage;
  const clauses = heading.replace(numbered, '');
  if (tag === 'wr-section') return !/[，、；]/.test(clauses) && clauses.length < 25;
  if (HOLDERS.has(tag)) return true;
  return attributes.size === 0 && Object.keys(tagOf(tag)?.attributes ?? {}).length > 0 && !UNFILLED.has(tag);
}

/** They are empty by design, or reported elsewhere. */
const UNFILLED: ReadonlySet<string> = new Set<TagName>([
  'wr-report',
  'wr-cover',
  'wr-credits',
  'wr-toolbar',
  'wr-icon',
  'wr-metric-grid',
  'wr-metric-tile',
  'wr-progress-checklist',
  'wr-check-item',
  'wr-cards',
  'wr-goal-pyramid',
  'wr-new-acts',
  'wr-flow',
  'wr-targets',
  'wr-projects',
  'wr-honours',
  'wr-lede',
  'wr-fields',
  'wr-issues',
  'wr-lockup',
  'wr-statement',
]);

/** They are filled by scripts, too. */
const isChart = (tag: string): boolean => Object.hasOwn(contents, tag);
/** They may stand anywhere. */
const FREE: ReadonlySet<string> = new Set<TagName>(['wr-report', 'wr-toolbar', 'wr-icon']);
const ONCE = new Set(['html', 'head', 'body', 'title']);

export function structureRules(places: readonly ElementContext[]): Draft[] {
  const isScripted =
    hasForeignScript(places) || places.some(({element}) => /\.data\s*=/.test(element.raw ?? ''));
  const isPage = places.some(({element}) => element.tag === 'html');
  const hasReport = places.some(({element}) => element.tag === 'wr-report');
  const seen = new Set<string>();
  return [
    ...missingScript(places, isPage),
    ...places.flatMap((place): Draft[] => {
      const {element, around} = place;
      const {tag, at} = element;
      const mark = {severity: 'warning' as const, at, end: at + 1 + tag.length};
      const drafts: Draft[] = [];
      const outer = around.find((each) => each.tag.startsWith('wr-'));
      const key =
        /^wr-(?:cover|credits)$/.test(tag) && outer?.tag === 'wr-report'
          ? `${tag} ${outer.at}`
          : ONCE.has(tag)
            ? tag
            : '';
      if (key && !around.some((each) => each.tag === 'svg')) {
        if (seen.has(key))
          drafts.push({rule: 'duplicate-element', ...mark, message: say.duplicateElement(tag)});
        seen.add(key);
      }
      if (tag === 'wr-report' && outer)
        drafts.push({rule: 'wrong-parent', ...mark, message: say.nestedReport()});
      if (isPage && hasReport && tag.startsWith('wr-') && !FREE.has(tag) && !outer)
        drafts.push({rule: 'wrong-parent', ...mark, message: say.outside(tag)});
      if (!isHeaded(place)) drafts.push({rule: 'no-heading', ...mark, message: say.noHeading(tag)});
      const isEmpty = element.children.every((child) => 'text' in child && child.text.trim() === '');
      if (isEmpty && isHolder(element, isPage) && !(isScripted && isChart(tag)))
        drafts.push({rule: 'empty-element', ...mark, message: say.emptyElement(tag)});
      else drafts.push(...wrongContents(place, isScripted));
      drafts.push(...misplacedSlot(place));
      const {attributes} = element;
      if (attributes.get('unit')?.trim() && !attributes.get('value')?.trim() && !isEmpty)
        drafts.push({rule: 'empty-element', ...mark, message: say.noValue(tag)});
      if (isEmpty && /^(?:h[1-6]|li)$/.test(tag))
        drafts.push({rule: 'empty-element', ...mark, message: say.emptyElement(tag)});
      return drafts;
    }),
  ];
}

const OURS = /^work-report-elements(?:\.\w+)*\.js$/;
const FILES = ['work-report-elements.min.js', 'work-report-elements.esm.min.js'];

/** A whole page with elements of ours that loads nothing to draw them. */
function missingScript(places: readonly ElementContext[], isPage: boolean): Draft[] {
  const report = places.find(({element}) => element.tag === 'wr-report');
  const scripts = places.filter(({element}) => element.tag === 'script').map(({element}) => element);
  if (
    !isPage ||
    !report ||
    places.some(({element}) => element.tag === 'link' && element.attributes.get('rel') === 'modulepreload')
  )
    return [];
  const found = scripts.flatMap((script): Draft[] => {
    const name = script.attributes.get('src')?.split(/[?#]/)[0]!.split('/').pop() ?? '';
    const meant = nearest(name, FILES);
    const place = script.places.get('src');
    if (!meant || !place || OURS.test(name)) return [];
    const {valueAt, end} = place;
    const at = valueAt + script.attributes.get('src')!.lastIndexOf(name);
    const fix = {at, length: name.length, text: meant};
    return [{rule: 'no-script', severity: 'error', at: place.at, end, message: say.noScript(meant), fix}];
  });
  const draws = scripts.some(
    ({attributes, raw = ''}) =>
      attributes.has('src') || attributes.get('type') === 'module' || raw.length > 5000,
  );
  if (found.length > 0 || draws) return found;
  const {at, openEnd} = report.element;
  return [{rule: 'no-script', severity: 'warning', at, end: openEnd, message: say.noScript()}];
}

/** What is to stand in a slot has to stand right below its element, and says so by an attribute. */
function misplacedSlot({element, around}: ElementContext): Draft[] {
  const {tag, attributes, places, at, openEnd} = element;
  const outer = around.find((each) => each.tag.startsWith('wr-'));
  const slots = outer && tagOf(outer.tag)?.slots;
  if (!slots) return [];
  if (tag === 'slot')
    return [
      {
        rule: 'unknown-slot',
        severity: 'warning',
        at,
        end: openEnd,
        message: say.slotElement(attributes.get('name') ?? 'note'),
      },
    ];
  const slot = attributes.get('slot')?.trim();
  const place = places.get('slot');
  if (!slot || !place || around[0] === outer || !Object.hasOwn(slots, slot)) return [];
  // A custom element in between has slots of its own.
  if (around.slice(0, around.indexOf(outer)).some((each) => each.tag.includes('-'))) return [];
  const message = say.deepSlot(outer.tag, slot);
  return [{rule: 'unknown-slot', severity: 'warning', at: place.at, end: place.end, message}];
}

/** A section without its number may go on with the one before; a part may begin with its text. */
const isHeaded = ({element: {tag, attributes, children}}: ElementContext): boolean =>
  !/^wr-(?:cover|section)$/.test(tag) ||
  (tag === 'wr-section' && attributes.has('number')) ||
  attributes.has('title') ||
  Boolean(attributes.get('heading')?.trim()) ||
  children.some((child) => 'tag' in child && child.attributes.get('slot') === 'heading');

/** An element that draws one kind of children and has none of them, or another number than it can draw. */
function wrongContents({element}: ElementContext, isScripted: boolean): Draft[] {
  const {tag, at, children, closeAt} = element;
  const wanted = Object.hasOwn(contents, tag) ? contents[tag]! : undefined;
  const inside = children.flatMap((child) =>
    'tag' in child && !child.attributes.has('slot') ? [child] : [],
  );
  const isEmpty =
    inside.length === 0 && children.every((child) => 'tag' in child || child.text.trim() === '');
  if (!wanted || closeAt === undefined || isEmpty || isScripted) return [];
  const found = inside.filter((child) => wanted.of.includes(child.tag)).length;
  const mark = {severity: 'warning' as const, at, end: at + 1 + tag.length};
  const isUnread = wanted.of.includes('table') && !inside.some((child) => child.tag === 'wr-metric-tile');
  if (found === 0 || (isUnread && !hasFigureTable(element)))
    return [
      wanted.of.includes('table')
        ? {rule: 'unreadable-table', ...mark, message: say.unreadableTable(tag)}
        : {rule: 'wrong-child', ...mark, message: say.noChild(tag, wanted.of)},
    ];
  return wanted.count !== undefined && found !== wanted.count
    ? [{rule: 'wrong-child', ...mark, message: say.otherCount(tag, wanted.of[0]!, wanted.count, found)}]
    : [];
}
