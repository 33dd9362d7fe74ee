// Figures that would mislead without the words they hang on: wherever a draft shows one, those words stand with it. The four
// invented reports name such figures in their keys, each with the reason.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {corpusOwn} from '../support/report/corpus.js';
import {draftOf} from '../support/report/drafts.js';
import {readPage, textOf, type TreeElement} from '../support/report/html-tree.js';

interface Key {
  mustNot: {value: string; at: number; reason: string}[];
}

/** What has to stand with each figure, by the report and where the figure lies in it. */
const needed: Record<string, Record<number, RegExp>> = {
  court_city_2026: {
    820: /下降/,
    257: /审执结/,
    1210: /无罪/,
    912: /毒品.*件|件.*毒品/,
    2882: /终结本次执行程序率/,
    3207: /新收|上升/,
    6023: /控制|以内/,
    5900: /力争|左右|目标/,
    3680: /重大疑难复杂/,
    3760: /改判|重审/,
    6621: /恢复执行/,
    5366: /辞职|调离/,
    5336: /结案|超过|不足|困难/,
  },
  cppcc_county_qinghe_2025: {
    744: /计划/,
    6011: /没有提交|未提交/,
    5952: /未被采纳/,
    3861: /计划/,
    2753: /B类|转为A类|回头看/,
    1625: /由|提高到|350/,
    1286: /下降/,
    3077: /错时/,
    7089: /力争/,
    6033: /不足/,
    7167: /总数|达到|新建/,
    5446: /下降/,
    7649: /压减/,
  },
  gov_county_lanxi_2026: {
    645: /下降/,
    656: /低于|预期|目标/,
    799: /退出/,
    4768: /仅占/,
    4861: /仅/,
    4809: /只有/,
    4831: /不足/,
    3462: /跨过|台阶/,
    2615: /整改/,
    931: /上年|由/,
    5169: /年均/,
    2235: /以上的村|160/,
    2408: /计划|未能/,
    903: /规模以上工业企业/,
  },
  npc_county_2026: {
    3883: /大会期间|会议期间/,
    2254: /52项|乡镇|其余/,
    1287: /问题/,
    3394: /未达到|延期/,
    2891: /住院/,
    5244: /不够|落实不/,
    5289: /利用率不高|不足/,
    1099: /22项|完成/,
    2024: /14项|整改/,
    4102: /不满意/,
    3347: /任命/,
    6401: /达到|以上|转化/,
    2911: /目标|左右|距/,
  },
};

const close = (text: string): string => text.replace(/\s+/g, '');

/** A figure or words on a page, and all that a reader sees with it: its block, and the headings it stands under. */
interface Block {
  text: string;
  /** The words that a tile gives its figure, without it. */
  label?: string;
  figure?: string;
  context: string;
}

function blocksOf(element: TreeElement, headings: readonly string[] = []): Block[] {
  const {heading = '', lead = '', value, unit = ''} = element.attributes;
  const above = [...headings, heading, lead].filter(Boolean);
  const parts = element.children.filter((child) => typeof child !== 'string');
  const inner = parts.filter(({tag}) => !/^(?:b|strong|em|mark|cite|wbr|span)$/.test(tag));
  const own = close(textOf(element));
  const below = inner.flatMap((child) => blocksOf(child, above));
  if (value !== undefined) {
    const figure = value + unit;
    const notes = parts.filter(({attributes}) => attributes.slot).map(textOf);
    const label = notes.reduce((text, note) => text.replace(note, ''), own);
    return [{text: label + figure, label, figure, context: [...above, own, figure].join(' ')}, ...below];
  }
  // A note is read with its tile.
  return inner.length > 0 && !/^(?:p|li)$/.test(element.tag)
    ? below
    : [{text: own, context: [...above, own].join(' ')}];
}

/** The sentence around a place of a text. */
function sentenceAt(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf('。', at), text.lastIndexOf('\n', at)) + 1;
  const end = text.slice(at).search(/[。\n]/);
  return close(text.slice(start, end < 0 ? undefined : at + end));
}

/** Where else in a text the same figure stands. */
function others(text: string, {value, at}: {value: string; at: number}): string[] {
  const found: string[] = [];
  for (let i = text.indexOf(value); i >= 0; i = text.indexOf(value, i + 1))
    if (i !== at && !/[\d.]/.test(text[i - 1] ?? '')) found.push(sentenceAt(text, i));
  return found;
}

/** The blocks of a page that show a figure of the text, and not one of the same words elsewhere in it. */
function showing(blocks: readonly Block[], text: string, figure: {value: string; at: number}): Block[] {
  const sentence = sentenceAt(text, figure.at);
  const elsewhere = others(text, figure);
  const before = close(text.slice(Math.max(0, figure.at - 5), figure.at)) + figure.value;
  return blocks.filter((block) => {
    if (block.figure === undefined) return block.text.includes(before);
    const words = (block.label ?? '').split(/[，、：:]/).filter(Boolean);
    const isOf = (where: string): boolean => words.every((word) => where.includes(word));
    return block.figure.includes(figure.value) && isOf(sentence) && !elsewhere.some(isOf);
  });
}

describe('figures that mislead alone', () => {
  for (const {name, text} of corpusOwn) {
    const file = name.replace(/\.txt$/, '');
    const key = JSON.parse(
      readFileSync(new URL(`../../../shared/corpus-own/${file}.key.json`, import.meta.url), 'utf8'),
    ) as Key;
    for (const detail of ['full', 'digest', 'brief'] as const)
      it(`are shown with the words they hang on: ${file} ${detail}`, () => {
        const blocks = blocksOf(readPage(draftOf(text, detail)));
        let shown = 0;
        for (const figure of key.mustNot) {
          assert.equal(text.slice(figure.at, figure.at + figure.value.length), figure.value);
          const words = needed[file]?.[figure.at];
          assert.ok(words, `${figure.value} at ${figure.at}`);
          for (const {context} of showing(blocks, text, figure)) {
            shown++;
            assert.match(context, words, `${figure.value}: ${figure.reason}`);
          }
        }
        if (detail === 'full') assert.ok(shown >= key.mustNot.length, `${shown} shown`);
      });
  }
});
