import {say} from './messages.js';
import {hiddenPlaces} from './texts.js';
import type {Draft, ElementContext} from './types.js';

const isOurs = (tag: string): boolean => tag.startsWith('wr-');

/** Elements that do not end where their author thinks. */
export function closingRules(page: string, places: readonly ElementContext[]): Draft[] {
  const drafts: Draft[] = [];
  const closed = new Set<number>();
  for (const {element} of places) {
    const {tag, at, openEnd, closeAt, isSelfClosing} = element;
    if (closeAt !== undefined) closed.add(closeAt);
    if (!isOurs(tag)) continue;
    const mark = {at, end: openEnd, hides: element.attributes.get('value') ?? ''};
    if (isSelfClosing) {
      const slash = page.lastIndexOf('/', openEnd);
      const from = page.slice(0, slash).trimEnd().length;
      const fix = {at: from, length: openEnd - from, text: `></${tag}>`};
      drafts.push({rule: 'self-closed', severity: 'error', ...mark, message: say.selfClosed(tag), fix});
    } else if (closeAt === undefined)
      drafts.push({rule: 'not-closed', severity: 'error', ...mark, message: say.notClosed(tag)});
  }
  const isHidden = hiddenPlaces(page, places);
  for (const {0: close, 1: tag, index} of page.matchAll(/<\/(wr-[a-z-]+)\s*>/gi)) {
    if (closed.has(index) || isHidden(index)) continue;
    const mark = {at: index, end: index + close.length};
    const message = say.strayClose(tag!.toLowerCase());
    drafts.push({rule: 'stray-close', severity: 'warning', ...mark, message});
  }
  return drafts;
}
