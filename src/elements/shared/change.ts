import {html, nothing, svg, type TemplateResult} from 'lit';
import {shownElements, shownText} from '../../markup/visible-text.js';

/** By how much a figure went up or down, as its author wrote it. */
export interface SignedChange {
  sign: 'up' | 'down' | 'none';
  /** The words before the figure, which say since when and which way: 比上年增长. */
  words: string;
  /** The figure as written: 4.1%; words where they hold none. Empty: the figure of the tile is itself the change. */
  figure: string;
}

const ups = '增长|增加|增|提高|提升|上升|上涨|回升|扩大';
const downs = '下降|降低|降|减少|回落|下跌|压减|缩小|收窄';
/** Direction words at the end of what stands before a figure. */
const direction = new RegExp(`(?:(${ups})|(${downs}))(?:了|至|到)?$`);
/** Words, then one figure to the end. */
const worded = /^([^0-9０-９]*?)([约近超]?[0-9０-９][\s\S]*)$/;

/** Which way words say that a figure went. */
function signOf(words: string): SignedChange['sign'] {
  const [, up, down] = direction.exec(words.trim()) ?? [];
  return up ? 'up' : down ? 'down' : 'none';
}

/**
 * Reads a change from the words of its author: `+4.1%`, `增长4.1%`, `比上年下降1.6%`.
 *
 * @returns `sign` is `none` where neither a sign nor a word tells it
 */
export function readChange(text: string): SignedChange {
  const [, sign = '', rest = ''] = /^\s*([+＋−－-]?)\s*([\s\S]*?)\s*$/.exec(text) ?? [];
  if (sign) {
    const up = /[+＋]/.test(sign);
    return {sign: up ? 'up' : 'down', words: up ? '增长' : '下降', figure: rest};
  }
  const [, words = '', figure = ''] = worded.exec(rest) ?? [];
  return figure
    ? {sign: signOf(words), words: words.trim(), figure}
    : {sign: 'none', words: '', figure: rest};
}

/**
 * The change that a tile tells: by its slot `change`, or by its attribute. An empty attribute, or a sign alone, says that
 * the figure of the tile is a change itself; then its label may say which way.
 */
export function changeOf(tile: Element): SignedChange | undefined {
  const slotted = shownElements(tile).find(({slot}) => slot === 'change');
  if (slotted) return readChange(shownText(slotted));
  const written = tile.getAttribute('change')?.trim();
  if (written === undefined) return undefined;
  if (written !== '' && !/^[+＋−－-]$/.test(written)) return readChange(written);
  const own = [...tile.childNodes]
    .filter((node) => !(node as Partial<Element>).slot)
    .map(shownText)
    .join('');
  const words = written ? readChange(written).words : '';
  return {sign: signOf(words || own.replace(/[，。、；：\s]+$/, '')), words, figure: ''};
}

/** A triangle that points the way a figure went; nothing where no way is told. */
export function mark(sign: SignedChange['sign']): TemplateResult | typeof nothing {
  if (sign === 'none') return nothing;
  return html`<svg class="mark ${sign}" part="mark" viewBox="0 0 10 9" aria-hidden="true">
    ${svg`<path d=${sign === 'up' ? 'M5 0 10 9H0Z' : 'M0 0H10L5 9Z'} fill="currentColor" />`}
  </svg>`;
}

const sinceLastYear = /^(?:比上年|较上年|比去年|较去年|同比)?$/;

/** Whether a change is one since the year before, or says nothing else: what a legend may say once for all. */
export function isYearly({words}: SignedChange): boolean {
  return sinceLastYear.test(words.replace(direction, ''));
}

/**
 * A change below its figure: the mark and the digits seen, its words heard. Words that say more than the mark are seen.
 */
export function renderChange(change: SignedChange): TemplateResult {
  const {sign, words, figure} = change;
  const shown = sign === 'none' || !isYearly(change);
  return html`<div class="change ${sign}" part="change">
    <span class="unseen">，</span
    >${words ? html`<span class=${shown ? 'words' : 'unseen'}>${words}</span>` : nothing}${mark(sign)}<span
      class="amount ${figure.length <= 8 && sign !== 'none' ? 'keep' : ''}"
      >${figure}</span
    >
  </div>`;
}
