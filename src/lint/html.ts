// Plain HTML of a page: names that are none, elements without an end, signs and entities that browsers read otherwise.
import {globalAttribute} from '../markup/global-attributes.js';
import {decodeEntities} from '../markup/entities.js';
import {nearest} from '../markup/nearest.js';
import type {HtmlElement} from '../markup/read-html.js';
import {say} from './messages.js';
import {hiddenPlaces} from './texts.js';
import type {Draft, ElementContext} from './types.js';

const TAGS = new Set(
  (
    'a abbr acronym address area article aside audio b base bdi bdo big blockquote body br button canvas caption center cite ' +
    'code col colgroup data datalist dd del details dfn dialog dir div dl dt em embed fieldset figcaption figure font footer ' +
    'form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins kbd label legend li link main ' +
    'map mark marquee math menu meta meter nav nobr noframes noscript object ol optgroup option output p param picture pre ' +
    'progress q rb rp rt ruby s samp script search section select slot small source span strike strong style sub summary ' +
    'sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr'
  ).split(' '),
);
/** They may end where another begins, or have no end. */
const OPEN_END = new Set(
  (
    'p li dt dd tr td th thead tbody tfoot colgroup caption option optgroup rb rt rp html head body ' +
    'area base br col embed frame hr img input link meta param source track wbr'
  ).split(' '),
);
const RAW = new Set(['script', 'style', 'textarea', 'title', 'noscript', 'template', 'iframe']);
/** What people mistype; other names are not looked at. */
const COMMON =
  'class style href src alt title width height colspan rowspan lang slot charset content target rel'.split(
    ' ',
  );
/** Names of HTML that look like one of those. */
const OTHER = new Set(
  'data date dir face for form frame headers hreflang label link list size sizes span srcset srcdoc srclang start text type value wrap'.split(
    ' ',
  ),
);
const LANGUAGES = /^(?:cn|chinese|china|zh_cn|zh_hans|cn-zh|中文)$/i;

export function htmlRules(page: string, text: string, places: readonly ElementContext[]): Draft[] {
  return [
    ...places.flatMap((place) => [...plainTag(place, page), ...plainAttributes(place), ...addresses(place)]),
    ...strayClosings(page, text, places),
    ...entities(text),
  ];
}

const isDrawing = ({around}: ElementContext): boolean =>
  around.some(({tag}) => tag === 'svg' || tag === 'math');

/** A tag that HTML does not have, and one that has to be ended and is not. */
function plainTag(place: ElementContext, page: string): Draft[] {
  const {element} = place;
  const {tag, at, openEnd, isSelfClosing} = element;
  if (/[-:.]/.test(tag) || isDrawing(place) || !/^[a-z]/.test(tag)) return [];
  if (!TAGS.has(tag)) return [unknown(element, page)];
  const mark = {severity: 'warning' as const, at, end: openEnd};
  if (isSelfClosing && !OPEN_END.has(tag) && tag !== 'svg' && tag !== 'math') {
    const from = page.slice(0, page.lastIndexOf('/', openEnd)).trimEnd().length;
    const fix = {at: from, length: openEnd - from, text: `></${tag}>`};
    return [{rule: 'self-closed', ...mark, message: say.selfClosed(tag), fix}];
  }
  return isUnclosed(element, page)
    ? [{rule: 'not-closed', ...mark, message: say.notClosed(tag), ...slashed(place, page)}]
    : [];
}

function unknown(element: HtmlElement, page: string): Draft {
  const {tag, at, closeAt} = element;
  const meant = nearest(tag, [...TAGS]);
  const behind = at + 1 + tag.length;
  const fix = meant && {
    at: at + 1,
    length: closeAt === undefined ? tag.length : closeAt + 2 + tag.length - at - 1,
    text: closeAt === undefined ? meant : `${meant}${page.slice(behind, closeAt)}</${meant}`,
  };
  const message = say.unknownTag(tag, meant);
  return {rule: 'unknown-tag', severity: 'warning', at, end: behind, message, ...(fix && {fix})};
}

function isUnclosed({tag, closeAt, children, openEnd, raw}: HtmlElement, page: string): boolean {
  if (RAW.has(tag) && raw !== undefined) return !new RegExp(`</${tag}[\\s/>]`, 'i').test(page.slice(openEnd));
  if (closeAt !== undefined) return false;
  // A paragraph ends at the next one; before elements of ours it does not, and one without words was to be an end.
  if (tag === 'p')
    return children.length === 0 || children.some((child) => 'tag' in child && child.tag.startsWith('wr-'));
  return !OPEN_END.has(tag);
}

/** `<b>…<b>` was to be `</b>`. */
function slashed({element, around}: ElementContext, page: string): Pick<Draft, 'fix'> {
  const {tag, at, attributes} = element;
  const isEnd = around[0]?.tag === tag && around[0].closeAt === undefined && attributes.size === 0;
  return isEnd && page.startsWith(`<${tag}>`, at) ? {fix: {at: at + 1, length: 0, text: '/'}} : {};
}

/** Names of attributes that people mistype, and a language that is none. */
function plainAttributes(place: ElementContext): Draft[] {
  const {tag, attributes, places} = place.element;
  if (isDrawing(place)) return [];
  return [...attributes].flatMap(([name, value]): Draft[] => {
    const at = places.get(name);
    if (!at) return [];
    const mark = {severity: 'warning' as const, at: at.at, end: at.end};
    if (name === 'lang' && LANGUAGES.test(value.trim())) {
      const fix = {at: at.valueAt, length: at.end - at.valueAt, text: 'zh-CN'};
      return [{rule: 'wrong-value', ...mark, message: say.wrongValue(tag, name, value, [], 'zh-CN'), fix}];
    }
    if (name === 'data-check' && value.trim() !== 'own')
      return [{rule: 'wrong-value', ...mark, message: say.wrongValue(tag, name, value, ['own'])}];
    const isData = /^data-(?!check(?:-note)?$)/.test(name);
    if (!isData && (tag.startsWith('wr-') || globalAttribute(name) || OTHER.has(name))) return [];
    const meant = nearest(name, isData ? ['data-check', 'data-check-note'] : COMMON);
    if (!meant || (isData && !/^data-?ch/.test(name))) return [];
    const fix = attributes.has(meant) ? undefined : {at: at.at, length: name.length, text: meant};
    return [
      {
        rule: 'unknown-attribute',
        ...mark,
        message: say.unknownAttribute(tag, name, meant),
        ...(fix && {fix}),
      },
    ];
  });
}

/** Pictures that are on one computer only, or nowhere. */
function addresses({element: {tag, attributes, places, at, openEnd}}: ElementContext): Draft[] {
  if (tag !== 'img') return [];
  const src = attributes.get('src')?.trim() ?? '';
  const place = places.get('src') ?? {at, end: openEnd};
  const mark = {severity: 'warning' as const, at: place.at, end: place.end};
  if (src === '' && !attributes.has('srcset'))
    return [{rule: 'no-address', ...mark, message: say.noAddress()}];
  return /^(?:[a-z]:|file:|\\\\)|\\/i.test(src)
    ? [{rule: 'no-address', ...mark, message: say.localAddress(src)}]
    : [];
}

/** Ends of elements that are not open. */
function strayClosings(page: string, text: string, places: readonly ElementContext[]): Draft[] {
  const closed = new Set(places.map(({element}) => element.closeAt));
  const isHidden = hiddenPlaces(page, places);
  const stray = [...page.matchAll(/<\/([a-z][a-z0-9]*)\s*>/gi)].flatMap(
    ({0: all, 1: tag, index}): Draft[] => {
      const name = tag!.toLowerCase();
      if (closed.has(index) || !TAGS.has(name) || OPEN_END.has(name) || isHidden(index)) return [];
      return [
        {
          rule: 'stray-close',
          severity: 'warning',
          at: index,
          end: index + all.length,
          message: say.strayClose(name),
        },
      ];
    },
  );
  const ends = [...text.matchAll(/-->/g)].map(({index}): Draft => ({
    rule: 'stray-close',
    severity: 'warning',
    at: index,
    end: index + 3,
    message: say.strayComment(),
  }));
  const broken = [...page.matchAll(/<!-(?!-)|<!(?=[\s\p{Script=Han}[])|<！-{0,2}/gu)]
    .filter(({index}) => !isHidden(index))
    .map(({0: all, index}): Draft => ({
      rule: 'open-comment',
      severity: 'warning',
      at: index,
      end: index + all.length,
      message: say.brokenComment(all),
    }));
  const spaced = [...text.matchAll(/<(?:[^\S\n]+\/?|[／])(?=[a-z][a-z0-9-]*[\s>])/g)].map(
    ({0: all, index}): Draft => ({
      rule: 'stray-sign',
      severity: 'error',
      at: index,
      end: index + all.length,
      message: say.spaceInTag(),
      fix: {at: index, length: all.length, text: /[/／]/.test(all) ? '</' : '<'},
    }),
  );
  return [...stray, ...ends, ...broken, ...spaced];
}

const NAMES = 'nbsp lt gt amp quot apos mdash ndash ldquo rdquo middot times hellip ensp emsp thinsp'.split(
  ' ',
);

/** References to characters that browsers do not know, or that are written twice over, and markup that is shown as it is. */
function entities(text: string): Draft[] {
  const draft = (
    rule: Draft['rule'],
    {0: all, index}: RegExpExecArray | RegExpMatchArray,
    message: string,
    fixed?: string,
  ): Draft => ({
    rule,
    severity: 'warning',
    at: index!,
    end: index! + all.length,
    message,
    ...(fixed !== undefined && {fix: {at: index!, length: all.length, text: fixed}}),
  });
  const twice = new RegExp(`[&]amp;(${NAMES.join('|')}|#\\d{2,5});`, 'g');
  const markup =
    /&lt;\/?(?:wr-[a-z-]+|strong|b|em|i|br|p|div|span|ul|li|h[1-6])(?:\s[^\n&<>]{0,200})?\s?\/?&gt;/g;
  return [
    ...[...text.matchAll(/&[A-Za-z][A-Za-z0-9]{1,20};/g)].flatMap((found): Draft[] => {
      const [all] = found;
      if (decodeEntities(all) !== all) return [];
      const meant = nearest(all.slice(1, -1), NAMES);
      return [
        draft('unknown-entity', found, say.unknownEntity(all, meant && `&${meant};`), meant && `&${meant};`),
      ];
    }),
    ...[...text.matchAll(twice)].map((found) =>
      draft('unknown-entity', found, say.twiceEscaped(found[0]), `&${found[1]};`),
    ),
    ...[...text.matchAll(markup)].map((found) =>
      draft('escaped-markup', found, say.escapedMarkup(decodeEntities(found[0]))),
    ),
  ];
}
