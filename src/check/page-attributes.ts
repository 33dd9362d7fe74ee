import {globalAttribute} from '../markup/global-attributes.js';
import {tagOf, type AttributeUse, type WordRole} from '../tags/index.js';
import type {HtmlElement} from '../markup/read-html.js';
import {changeInWords} from '../text/signed-change.js';
import {foldSpaces} from '../text/white-space.js';

/** An attribute that readers see something of. */
export interface ShownAttribute {
  name: string;
  use: WordRole | 'figure' | 'marks' | 'percent';
  /** White space collapsed; numbers with their unit. */
  written: string;
}

/** Images show their `alt` where they do not load, and are heard by it. */
const IMAGE: Readonly<Record<string, AttributeUse>> = {alt: 'prose'};
/** Of an element that is none of ours, and yet is named so: most headings are called so. */
const UNKNOWN: Readonly<Record<string, AttributeUse>> = {heading: 'prose'};

function usesOf(tag: string): Readonly<Record<string, AttributeUse>> {
  if (tag === 'img') return IMAGE;
  return tagOf(tag)?.attributes ?? (isOurs(tag) ? UNKNOWN : {});
}

/** Attributes that any element may have, and that are heard, or seen at the pointer. */
const SPOKEN = [
  'aria-label',
  'aria-description',
  'aria-valuetext',
  'aria-roledescription',
  'title',
  'placeholder',
] as const;

/** Whether an attribute is no part of what is seen. */
export function isSpoken(name: string, tag: string): boolean {
  return (SPOKEN as readonly string[]).includes(name) || (tag === 'wr-icon' && name === 'label');
}

/** What an element says only to those who hear the page, or point at it. */
export function spokenAttributes({attributes}: HtmlElement): ShownAttribute[] {
  return SPOKEN.flatMap((name) => {
    const written = foldSpaces(attributes.get(name) ?? '');
    return written ? [{name, use: 'prose' as const, written}] : [];
  });
}

/** The attributes of an element that readers see something of, in the order in which they are read. */
export function attributesOf(element: HtmlElement): ShownAttribute[] {
  const {tag, attributes} = element;
  const uses = Object.entries(usesOf(tag));
  const unitName = uses.find(([, use]) => use === 'unit')?.[0];
  const unit = (unitName !== undefined && attributes.get(unitName)?.trim()) || '';
  const own = uses.flatMap(([name, use]): ShownAttribute[] => {
    const given = foldSpaces(attributes.get(name) ?? '');
    const written = use === 'change' ? changeInWords(given) : given;
    if (!written || use === 'unit' || use === 'wordless') return [];
    if (use === 'change') return [{name, use: 'note', written}];
    if (use === 'percent') return [{name, use, written: written.replace(/[%％]?$/, '%')}];
    return [{name, use, written: use === 'figure' || use === 'marks' ? written + unit : written}];
  });
  return [...own, ...spokenAttributes(element)];
}

/** A tag or attribute that looks like one of ours and is none: what it says has not been compared. */
export interface UnknownMarkup {
  tag: string;
  /** Absent: the tag itself is unknown. */
  attribute?: string;
  /** What its attributes say, or this one. */
  value: string;
  /** Of its tag: offset in the page, and behind it. */
  at: number;
  end: number;
}

const isOurs = (tag: string): boolean => tag.startsWith('wr-');

/** What of an element, its children apart, the table of tags does not know. */
export function unknownMarkup({tag, attributes, at, openEnd: end}: HtmlElement): UnknownMarkup[] {
  if (!isOurs(tag)) return [];
  const row = tagOf(tag);
  const named = [...attributes].filter(([name]) => !globalAttribute(name));
  if (!row) {
    const value = named
      .map(([, text]) => text.trim())
      .filter(Boolean)
      .join('，');
    return [{tag, value, at, end}];
  }
  return named
    .filter(([name]) => !Object.hasOwn(row.attributes, name))
    .map(([attribute, value]) => ({tag, attribute, value: value.trim(), at, end}));
}
