// Words and figures that stand where no reader sees them.
import type {HtmlElement} from '../markup/read-html.js';
import {tagOf} from '../tags/index.js';
import {say} from './messages.js';
import {nearest} from '../markup/nearest.js';
import type {Draft, ElementContext} from './types.js';

/** What stands for a heading, where an element has none of them. */
const HEADS = ['heading', 'lead', 'keyword', 'topic'] as const;

export function unseenRules({element, around}: ElementContext): Draft[] {
  const row = tagOf(element.tag);
  return [
    ...unknownSlot(element, around[0]),
    ...(row ? [...headingInTitle(element), ...inWordless(element), ...inside(element)] : []),
  ];
}

/** What the element says has to be shown at a slot that its parent has. */
function unknownSlot(element: HtmlElement, parent: HtmlElement | undefined): Draft[] {
  const slot = element.attributes.get('slot')?.trim();
  const place = element.places.get('slot');
  const slots = parent && tagOf(parent.tag)?.slots;
  if (!slot || !place || !slots || Object.hasOwn(slots, slot)) return [];
  const names = Object.keys(slots).filter(Boolean);
  const meant = nearest(slot, names);
  const hides = textContentOf(element) + (element.attributes.get('value') ?? '');
  return [
    {
      rule: 'unknown-slot',
      severity: hides ? 'error' : 'warning',
      hides,
      at: place.at,
      end: place.end,
      message: say.unknownSlot(parent.tag, slot, Object.keys(slots), meant),
      ...(meant && {fix: {at: place.valueAt, length: place.end - place.valueAt, text: meant}}),
    },
  ];
}

/** `title` is shown at the pointer only; who writes it means the heading, where there is none. */
function headingInTitle({tag, attributes, places, children}: HtmlElement): Draft[] {
  const place = places.get('title');
  const head = HEADS.find((name) => Object.hasOwn(tagOf(tag)!.attributes, name));
  const isHeaded =
    HEADS.some((name) => attributes.has(name)) ||
    children.some((child) => 'tag' in child && child.attributes.get('slot') === 'heading');
  if (!place || !head || isHeaded || !attributes.get('title')!.trim()) return [];
  const fix = {at: place.at, length: 'title'.length, text: head};
  const message = say.headingInTitle(tag, head);
  return [
    {
      rule: 'heading-in-title',
      severity: 'error',
      at: place.at,
      end: place.end,
      message,
      hides: attributes.get('title')!,
      fix,
    },
  ];
}

/** A number with what it counts: 19件, 5.2%; no year, date, version or place in an order. */
const FIGURE = /(?<![第\d.])\d[\d.,]*\s*(?:[%％‰]|(?![年月日号第稿版期届章节])\p{Script=Han})/u;
/** Under such a name a bare number is a figure. */
const FIGURE_NAME = /^data-(?:value|figure|number|num|amount|total|percent|change|count)$/;
/** They name files, elements and versions. */
const NAMES = new Set(['source', 'for', 'name']);

/** Figures in attributes that only choose a look, or that are none of ours. */
function inWordless(element: HtmlElement): Draft[] {
  const {tag, attributes, places} = element;
  const uses = tagOf(tag)!.attributes;
  const shown = [...attributes].filter(([name]) => Object.hasOwn(uses, name) && uses[name] !== 'wordless');
  const seen = `${shown.map(([, value]) => value).join(' ')} ${textContentOf(element)}`;
  return [...attributes].flatMap(([name, value]): Draft[] => {
    const isData = name.startsWith('data-') && !name.startsWith('data-check');
    const place = places.get(name);
    const isWordless = Object.hasOwn(uses, name) && uses[name] === 'wordless';
    if (!place || NAMES.has(name) || !(isData || isWordless)) return [];
    const isFigure = FIGURE.test(value) || (FIGURE_NAME.test(name) && /\d/.test(value));
    if (!isFigure || seen.includes(/\d[\d.,]*/.exec(value)![0])) return [];
    const message = say.hiddenFigure(tag, name, value);
    return [{rule: 'hidden-figure', severity: 'error', at: place.at, end: place.end, message, hides: value}];
  });
}

/** Words inside an element that shows nothing inside. */
function inside(element: HtmlElement): Draft[] {
  const {tag, at, openEnd} = element;
  const words = textContentOf(element);
  // Behind an element that does not end nothing is inside.
  if (Object.keys(tagOf(tag)!.slots).length > 0 || words === '' || element.closeAt === undefined) return [];
  const severity = /\d/.test(words) ? 'error' : 'warning';
  return [{rule: 'hidden-words', severity, at, end: openEnd, message: say.hiddenWords(tag), hides: words}];
}

/** All words between the tags of an element. */
export function textContentOf(node: HtmlElement | HtmlElement['children'][number]): string {
  return 'text' in node ? node.text.trim() : node.children.map(textContentOf).join('');
}
