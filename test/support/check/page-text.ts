import {findNumbers, type NumberMention} from '../../../src/text/index.js';

/** A run of text of a page, with the offset in the page of each of its characters. */
export interface Block {
  text: string;
  at: number[];
  /** Where the block lies in the page. */
  start: number;
  end: number;
  inHead: boolean;
  /** Where the tag before it begins: a finding may be placed there. */
  tagAt: number;
}

const INLINE = new Set(['b', 'strong', 'em', 'i', 'mark', 'cite', 'span', 'wbr', 'small', 'a']);

/** The blocks of a page by a reading of its own, so that the test does not trust the reader it tests. */
export function blocksOf(html: string): Block[] {
  const blocks: Block[] = [];
  let inHead = false;
  let tagAt = 0;
  let block: Block = {text: '', at: [], start: 0, end: 0, inHead, tagAt};
  const flush = () => {
    if (block.text.trim()) blocks.push(block);
    block = {text: '', at: [], start: 0, end: 0, inHead, tagAt};
  };
  const tokens =
    /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>|<\/?([a-z][a-z\d-]*)[^>]*>|&[a-z]+;|[^<&]/gi;
  for (const token of html.matchAll(tokens)) {
    const tag = token[2]?.toLowerCase();
    if (token[0].startsWith('<')) {
      if (tag === 'head') inHead = !token[0].startsWith('</');
      if (tag && !INLINE.has(tag)) {
        tagAt = token.index;
        flush();
      }
    } else if (token[0].length === 1 && !/\s/.test(token[0])) {
      if (block.text === '') block.start = token.index;
      block.text += token[0];
      block.at.push(token.index);
      block.end = token.index + 1;
    } else if (/\s/.test(token[0]) && block.text && !/\s$/.test(block.text)) {
      block.text += ' ';
      block.at.push(token.index);
    }
  }
  flush();
  return blocks;
}

/** Where an error in a block may be reported. */
export function rangeOf({tagAt, end}: Block): {from: number; to: number} {
  return {from: tagAt, to: end};
}

/** A figure in the words of a page. */
export interface TextFigure {
  block: Block;
  mention: NumberMention;
}

export function textFigures(blocks: readonly Block[]): TextFigure[] {
  return blocks
    .filter(({inHead}) => !inHead)
    .flatMap((block) => findNumbers(block.text).map((mention) => ({block, mention})))
    .filter(({mention}) => !['name', 'list'].includes(mention.kind));
}

/** A tile or tally: a figure in attributes. */
export interface AttributeFigure {
  tag: string;
  /** Where its opening tag lies. */
  start: number;
  end: number;
  /** Where its content ends. */
  contentEnd: number;
  value: string;
  valueAt: number;
  unit: string;
  unitAt: number;
  /** What holds it and its neighbours. */
  parentAt: number;
}

export function attributeFigures(html: string): AttributeFigure[] {
  const found: AttributeFigure[] = [];
  for (const tag of html.matchAll(/<(wr-metric-tile|wr-tally)\b[^>]*>/g)) {
    const value = /\bvalue="([^"]*)"/.exec(tag[0]);
    if (!value || !/\d/.test(value[1]!)) continue;
    const unit = /\bunit="([^"]*)"/.exec(tag[0]);
    const close = html.indexOf(`</${tag[1]}>`, tag.index);
    found.push({
      tag: tag[1]!,
      start: tag.index,
      end: tag.index + tag[0].length,
      contentEnd: close,
      value: value[1]!,
      valueAt: tag.index + value.index + 'value="'.length,
      unit: unit?.[1] ?? '',
      unitAt: unit ? tag.index + unit.index + 'unit="'.length : -1,
      parentAt: Math.max(
        html.lastIndexOf('<wr-metric-grid', tag.index),
        html.lastIndexOf('<wr-flow', tag.index),
      ),
    });
  }
  return found;
}

/** Replaces a stretch of a string. */
export function splice(text: string, start: number, end: number, words: string): string {
  return text.slice(0, start) + words + text.slice(end);
}

/** Numbers from 0 up to 1 that are the same on every run. */
export function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
