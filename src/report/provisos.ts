// What a sentence leaves out of all that it says behind it: 除涉密事项外，公开文件326件.
import {isGoodLabel} from './labels.js';
import {cut, type Passage} from './passage.js';
import type {SentenceItem} from './sentence-reading.js';
import {labelText} from './settle.js';
import type {Clause} from './sentences.js';

const except = '[^，除]{0,8}(?<![扣剔免清排消拆解破废铲根切删革])除[^，]{2,40}外';
const without = '(?:若|如)?(?:[剔扣]除|不含|不计|不包括|不考虑)[^，]{2,24}';
const comparable = '按?(?:同|可比)口径(?:计算|比较)?';
/** 除涉密事项外, 全县除高寒乡镇外, 剔除政策因素后, 同口径. */
const proviso = new RegExp(`^\\s*(?:${except}|${without}|${comparable})\\s*$`);
/** 除完成改造外，还建成12个: besides, which leaves nothing out. */
const besides = /^\s*[^，]{0,4}(?:还|也|又|另|再|更)/;

/** Whether a clause says what is left out of those behind it. */
export function isProviso(text: string, {start, end, stop}: Pick<Clause, 'start' | 'end' | 'stop'>): boolean {
  return stop === '，' && proviso.test(text.slice(start, end)) && !besides.test(text.slice(end + 1));
}

/** The items of a sentence, each label behind its proviso; where a label would be too long the words stay in the sentence. */
export function withProvisos(passage: Passage, items: readonly SentenceItem[]): SentenceItem[] {
  let before: SentenceItem | undefined;
  return items.map((item): SentenceItem => {
    const {start, end, stop} = item;
    if (item.kind === 'text') {
      if (isProviso(passage.text, item)) before = item;
      else if (stop === '；') before = undefined;
      return item;
    }
    const said = before && cut(passage, before.start, before.end);
    if (stop === '；') before = undefined;
    const {figure} = item.tile;
    if (!said || !figure) return item;
    if (!isGoodLabel(said.text + labelText(item))) return {kind: 'text', start, end, stop};
    return {...item, tile: {...item.tile, figure: {...figure, label: [said, ...figure.label]}}};
  });
}
