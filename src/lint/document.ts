import {say} from './messages.js';
import type {Draft, ElementContext} from './types.js';

/** What a whole page has to have, and what it may have once. */
export function documentRules(places: readonly ElementContext[]): Draft[] {
  return [...repeatedIds(places), ...skippedHeadings(places), ...wholePage(places)];
}

function repeatedIds(places: readonly ElementContext[]): Draft[] {
  const seen = new Set<string>();
  return places.flatMap(({element: {attributes, places: at}}): Draft[] => {
    const id = attributes.get('id') ?? '';
    const place = at.get('id');
    if (!id || !place) return [];
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [
      {rule: 'duplicate-id', severity: 'warning', at: place.at, end: place.end, message: say.duplicateId(id)},
    ];
  });
}

/** The level of the heading that an element draws by itself. */
const DRAWN_LEVELS = new Map([
  ['wr-cover', 1],
  ['wr-part', 2],
  ['wr-section', 3],
  ['wr-group', 4],
]);

function skippedHeadings(places: readonly ElementContext[]): Draft[] {
  let before = 0;
  return places.flatMap(({element: {tag, attributes, at, openEnd}}): Draft[] => {
    // The levels that elements draw are fixed: a page cannot mend them.
    const drawn = attributes.get('heading') ? DRAWN_LEVELS.get(tag) : undefined;
    const level = drawn ?? levelOf(tag, attributes);
    if (level === 0) return [];
    const from = before;
    before = level;
    if (drawn || from === 0 || level <= from + 1) return [];
    return [
      {rule: 'heading-skips', severity: 'warning', at, end: openEnd, message: say.headingSkips(from, level)},
    ];
  });
}

/** The level of a heading in plain HTML; 0: it is none. */
function levelOf(tag: string, attributes: ReadonlyMap<string, string>): number {
  const level = attributes.get('role') === 'heading' && attributes.get('aria-level');
  return Number(level || /^h([1-6])$/.exec(tag)?.[1] || 0) || 0;
}

function wholePage(places: readonly ElementContext[]): Draft[] {
  const find = (tag: string) => places.find(({element}) => element.tag === tag)?.element;
  const [html, head, report] = [find('html'), find('head'), find('wr-report')];
  const drafts: Draft[] = [];
  if (report && !places.some(({element}) => element.tag === 'wr-cover') && html)
    drafts.push({
      rule: 'no-cover',
      severity: 'warning',
      at: report.at,
      end: report.openEnd,
      message: say.noCover(),
    });
  if (report && !places.some(({element}) => element.tag === 'wr-credits') && html)
    drafts.push({
      rule: 'no-credits',
      severity: 'warning',
      at: report.at,
      end: report.openEnd,
      message: say.noCredits(),
    });
  if (!html) return drafts;
  const metas = places.filter(({element}) => element.tag === 'meta').map(({element}) => element.attributes);
  if (!html.attributes.get('lang')) {
    const fix = {at: html.at + '<html'.length, length: 0, text: ' lang="zh-CN"'};
    const message = say.noLang();
    drafts.push({
      rule: 'no-lang',
      severity: 'warning',
      at: html.at,
      end: html.openEnd,
      message,
      ...(!html.attributes.has('lang') && {fix}),
    });
  }
  const at = head ?? html;
  const add = (rule: 'no-charset' | 'no-viewport', message: string, meta: string) => {
    const fix = head && {fix: {at: head.openEnd, length: 0, text: `\n    ${meta}`}};
    drafts.push({rule, severity: 'warning', at: at.at, end: at.openEnd, message, ...fix});
  };
  const isCharset = (meta: ReadonlyMap<string, string>) =>
    meta.has('charset') || /charset=/i.test(meta.get('content') ?? '');
  if (!metas.some(isCharset)) add('no-charset', say.noCharset(), '<meta charset="utf-8" />');
  if (!metas.some((meta) => meta.get('name')?.toLowerCase() === 'viewport'))
    add(
      'no-viewport',
      say.noViewport(),
      '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    );
  return drafts;
}
