// Figures inside what its author hid.
import {visibilityIn} from '../markup/visibility.js';
import {say} from './messages.js';
import type {Draft, ElementContext} from './types.js';
import {textContentOf} from './unseen.js';

/** Figures of the report that are on the page and yet not seen: often left from a trial. */
export function hiddenRules(places: readonly ElementContext[]): Draft[] {
  const sources = new Set(places.map(({element}) => element.attributes.get('source')).filter(Boolean));
  return places.flatMap(({element, around}): Draft[] => {
    const {tag, attributes, at, openEnd} = element;
    const isOurs = (name: string) => name.startsWith('wr-');
    if (!(isOurs(tag) || around.some((each) => isOurs(each.tag))) || /^(?:script|style|noscript)$/.test(tag))
      return [];
    const attribute = (name: string) => attributes.get(name);
    const isTiny = /(?:^|;)\s*font(?:-size)?\s*:\s*0(?![.\d])/.test(attributes.get('style') ?? '');
    if (visibilityIn('shown', {tag, attribute}) === 'shown' && !isTiny) return [];
    const id = attributes.get('id');
    const words = element.raw?.replace(/<[^>]*>/g, '') ?? textContentOf(element);
    const figure = [attributes.get('value') ?? '', words]
      .map((text) => /\d[\d.,]*[^\s\d，。；]{0,4}/.exec(text)?.[0])
      .find(Boolean);
    if (!figure || (id && sources.has(`#${id}`)) || tag === 'dialog' || attributes.has('popover')) return [];
    return [
      {
        rule: 'hidden-figure',
        severity: 'warning',
        at,
        end: openEnd,
        message: say.hiddenBlock(tag, figure),
      },
    ];
  });
}
