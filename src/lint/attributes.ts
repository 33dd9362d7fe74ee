import type {AttributePlace, HtmlElement} from '../markup/read-html.js';
import {globalAttribute} from '../markup/global-attributes.js';
import {tagOf, tags} from '../tags/index.js';
import {say} from './messages.js';
import {nearest} from '../markup/nearest.js';
import {renamed} from './renamed.js';
import type {Draft, LintFix, ElementContext} from './types.js';
import {values} from './values.js';

/** What people call the words that stand between the tags. */
const LABELS = new Set(['label', 'text', 'title-text', 'content', 'desc', 'description', 'caption', 'name']);

/** Under such a name people write the heading of an element that has none yet. */
const HEADINGS = new Set(['label', 'title-text', 'name', 'caption', 'header', 'headline', 'subtitle']);

/** What people call the attributes and slots of a figure. */
const CALLED: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    value: 'number num figure amount count total val quantity data 数值 数字',
    unit: 'suffix measure measurement postfix uom 单位',
    note: 'remark remarks comment footnote note sub subtext subtitle subline extra 备注',
    change: 'trend delta growth yoy diff increase 同比',
  }).flatMap(([name, others]) => others.split(' ').map((other) => [other, name])),
);

const isOurs = (tag: string): boolean => tag.startsWith('wr-');

const bare = (tag: string): string => tag.replace(/^wr|[-_:]/g, '');
const bareTags = new Map(Object.keys(tags).map((tag) => [bare(tag), tag]));

/** The tag of ours that is written as WrMetricTile, wr_metric_tile, wr:metric-tile or metric-tile. */
function otherSpelling(tag: string): string | undefined {
  const isLike = /^wr[a-z_:]/.test(tag) || (tag.includes('-') && Object.hasOwn(tags, `wr-${tag}`));
  return isLike ? bareTags.get(bare(tag)) : undefined;
}

/** Names and values of attributes. */
export function attributeRules({element}: ElementContext, page: string): Draft[] {
  const {tag, attributes, places, repeated = [], at, openEnd} = element;
  const drafts: Draft[] = repeated.map((name) => ({
    rule: 'duplicate-attribute',
    severity: 'warning',
    at,
    end: openEnd,
    message: say.duplicateAttribute(name),
  }));
  const spelt = isOurs(tag) ? undefined : otherSpelling(tag);
  if (spelt) return [unknownTag(element, page, spelt), ...drafts];
  if (!isOurs(tag)) return drafts;
  const row = tagOf(tag);
  if (!row) return [unknownTag(element, page), ...drafts];
  const limited = Object.hasOwn(values, tag) ? values[tag]! : {};
  for (const [name, value] of attributes) {
    const place = places.get(name);
    const literal = place && bound(element, name, value, page);
    if (literal) drafts.push(literal);
    // What React calls by another name is reported with that name.
    if (!place || globalAttribute(name) || renamed.has(name)) continue;
    if (!Object.hasOwn(row.attributes, name)) {
      drafts.push(unknownAttribute(element, name, page));
      continue;
    }
    const words = Object.hasOwn(limited, name) ? limited[name] : undefined;
    if (row.attributes[name] !== 'wordless' && /<\/?[a-z][^<>]*>/i.test(value) && !/<\/?wr-/.test(value)) {
      const message = say.markupInAttribute(tag, name);
      drafts.push({rule: 'markup-in-attribute', severity: 'warning', at: place.at, end: place.end, message});
    }
    if (!words || /^[“”‘’＂]/.test(value) || value.trim() === '' || words.includes(value.trim())) continue;
    const meant = nearest(value.trim(), words);
    drafts.push({
      rule: 'wrong-value',
      severity: 'warning',
      at: place.at,
      end: place.end,
      message: say.wrongValue(tag, name, value, words, meant),
      ...(meant && {fix: {at: place.valueAt, length: place.end - place.valueAt, text: meant}}),
    });
  }
  return drafts;
}

/** :value="19" and [value]="19", which a framework reads; in a page without one nothing does. */
function bound(
  {tag, attributes, places}: HtmlElement,
  name: string,
  value: string,
  page: string,
): Draft | undefined {
  const meant = /^(?::|v-bind:)([\w-]+)$|^\[([\w-]+)\]$/.exec(name)?.slice(1).find(Boolean);
  const [, literal] = /^(?:(?=\d)|'|")?([^'"{}()$]*)['"]?$/.exec(value.trim()) ?? [];
  if (!meant || literal === undefined || !/^['"\d]/.test(value.trim())) return undefined;
  if (!/^\s*<(?:!doctype|html)\b/i.test(page) || !Object.hasOwn(tagOf(tag)!.attributes, meant))
    return undefined;
  const {at, end, valueAt} = places.get(name)!;
  const fix = attributes.has(meant)
    ? undefined
    : {at, length: end - at, text: `${meant}${page.slice(at + name.length, valueAt)}${literal}`};
  return {
    rule: 'unknown-attribute',
    severity: /\d/.test(value) ? 'error' : 'warning',
    at,
    end,
    hides: value,
    message: say.boundAttribute(tag, name, meant),
    ...(fix && {fix}),
  };
}

/** The one tag whose name has all words of another: wr-tile is wr-metric-tile. */
function longerName(tag: string): string | undefined {
  const words = tag.split('-').slice(1);
  const holding = Object.keys(tags).filter((name) => words.every((word) => name.split('-').includes(word)));
  return holding.length === 1 ? holding[0] : undefined;
}

function unknownTag(
  {tag, at, closeAt, attributes}: HtmlElement,
  page: string,
  meant = otherSpelling(tag) ?? nearest(tag, Object.keys(tags)) ?? longerName(tag),
): Draft {
  const behind = at + 1 + tag.length;
  // Both of its tags are one mistake.
  const fix =
    meant === undefined
      ? undefined
      : closeAt === undefined
        ? {at: at + 1, length: tag.length, text: meant}
        : {
            at: at + 1,
            length: closeAt + 2 + tag.length - at - 1,
            text: `${meant}${page.slice(behind, closeAt)}</${meant}`,
          };
  return {
    rule: 'unknown-tag',
    severity: 'error',
    at,
    end: behind,
    message: say.unknownTag(tag, meant),
    hides: [...attributes.values()].filter(Boolean).join('，'),
    ...(fix && {fix}),
  };
}

function unknownAttribute(element: HtmlElement, name: string, page: string): Draft {
  const {tag, attributes, places} = element;
  const value = attributes.get(name)!;
  const place = places.get(name)!;
  const row = tagOf(tag)!;
  const free = Object.keys(row.attributes).filter((known) => !attributes.has(known));
  const called = Object.hasOwn(CALLED, name) ? CALLED[name]! : '';
  if (called && !Object.hasOwn(row.attributes, called) && Object.hasOwn(row.slots, called))
    return slotMeant(element, name, called);
  const isHeading = HEADINGS.has(name) && free.includes('heading') && !free.includes('value');
  const meant = isHeading
    ? 'heading'
    : free.includes(called) && Object.hasOwn(row.attributes, 'value')
      ? called
      : nearest(name, free);
  const isLabel = meant === undefined && LABELS.has(name) && value.trim() !== '';
  // What is lost is a figure, or the words of one.
  const isLost = /\d/.test(value) || isLabel;
  const fix = meant
    ? {at: place.at, length: name.length, text: meant}
    : isLabel
      ? moved(element, place, page)
      : undefined;
  return {
    rule: 'unknown-attribute',
    severity: isLost ? 'error' : 'warning',
    at: place.at,
    end: place.end,
    hides: value,
    message: isLabel
      ? say.labelAttribute(tag, name)
      : say.unknownAttribute(
          tag,
          name,
          meant ?? (Object.hasOwn(row.attributes, called) ? called : undefined),
        ),
    ...(fix && {fix}),
  };
}

/** note="同比增长5%": what is written for it stands in a slot. */
function slotMeant({tag, attributes, places}: HtmlElement, name: string, slot: string): Draft {
  const {at, end} = places.get(name)!;
  const value = attributes.get(name)!;
  const message = say.slotMeant(tag, name, slot, value.trim());
  const severity = /\d/.test(value) ? 'error' : 'warning';
  return {rule: 'unknown-attribute', severity, at, end, hides: value, message};
}

/** The words of an attribute between the tags, if nothing stands there yet. */
function moved(
  {children, openEnd}: HtmlElement,
  {at, valueAt, end}: AttributePlace,
  page: string,
): LintFix | undefined {
  if (children.some((child) => 'tag' in child || child.text.trim() !== '')) return undefined;
  const behind = /^["']?/.exec(page.slice(end))![0].length + end;
  const rest = page.slice(behind, openEnd - 1).trimEnd();
  const text = `${rest.trimStart()}>${page.slice(valueAt, end)}`;
  const from = rest.trim() === '' ? page.slice(0, at).trimEnd().length : at;
  return {at: from, length: openEnd - from, text};
}
