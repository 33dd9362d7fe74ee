import {say} from './messages.js';
import type {Draft, ElementContext} from './types.js';
import {textContentOf} from './unseen.js';

/** A figure without words that say what it counts. */
export function labelRules({element: tile, around}: ElementContext): Draft[] {
  const {tag, attributes, at, children} = tile;
  const value = attributes.get('value')?.trim();
  if (tag !== 'wr-metric-tile' || !value) return [];
  // A comparison, a flow and the like may say once what their tiles are figures of.
  const outer = around.find((each) => each.tag.startsWith('wr-'))?.tag;
  const isNamed =
    outer !== undefined && !['wr-metric-grid', 'wr-section', 'wr-part', 'wr-report', tag].includes(outer);
  const own = children.filter(
    (child) => !('tag' in child && (child.attributes.has('slot') || child.tag === tag)),
  );
  if (isNamed || !own.every((child) => textContentOf(child) === '')) return [];
  return [
    {rule: 'no-label', severity: 'error', at, end: at + 1 + tag.length, message: say.noLabel(tag, value)},
  ];
}
