import type {Block} from '../model.js';
import {commonPrefix, commonSuffix} from '../parallel.js';
import {cut, type Passage} from '../passage.js';

/**
 * Parallel clauses: ✓ items, or items with the same beginning and end (聚焦…献智出力). The phrase that differs is named.
 *
 * @param ticked whether the source marks the items as done
 */
export function readChecklist(items: readonly Passage[], ticked: boolean): Block | undefined {
  if (items.length < 3) return undefined;
  const texts = items.map(({text}) => text.replace(/[；。;]$/, ''));
  if (texts.some((text) => text.length > 60 || /[。！？]/.test(text))) return undefined;
  const head = commonPrefix(texts);
  const tail = commonSuffix(texts.map((text) => text.slice(head)));
  const shared =
    head >= 2 && head <= 6 && tail >= 2 && tail <= 8 && texts.every((text) => text.length > head + tail);
  if (!shared && !ticked) return undefined;
  return {
    kind: 'checklist',
    shared,
    items: items.map((passage, i) => {
      if (!shared) return {text: cut(passage)};
      const end = texts[i]!.length - tail;
      const middle = texts[i]!.slice(head, end);
      const joint = Math.max(middle.lastIndexOf('、'), middle.lastIndexOf('，'));
      const start = joint > 0 && joint < middle.length - 2 ? head + joint + 1 : head;
      return {text: cut(passage), phrase: cut(passage, start, end)};
    }),
  };
}
