import {html, nothing, svg, type TemplateResult} from 'lit';
import {shownElements, shownText} from '../../markup/visible-text.js';
import {isYearly, parseChange, signOf, type SignedChange} from '../../text/signed-change.js';

/**
 * The change that a tile says: by its slot `change`, or by its attribute. An empty attribute, or a sign alone, says that
 * the figure of the tile is a change itself; then its label may say which way.
 */
export function changeOf(tile: Element): SignedChange | undefined {
  const slotted = shownElements(tile).find(({slot}) => slot === 'change');
  if (slotted) return parseChange(shownText(slotted));
  const written = tile.getAttribute('change')?.trim();
  if (written === undefined) return undefined;
  if (written !== '' && !/^[+＋−－-]$/.test(written)) return parseChange(written);
  const own = [...tile.childNodes]
    .filter((node) => !(node as Partial<Element>).slot)
    .map(shownText)
    .join('');
  const words = written ? parseChange(written).words : '';
  return {sign: signOf(words || own.replace(/[，。、；：\s]+$/, '')), words, figure: ''};
}

/** A triangle that points the way a figure went; nothing where the direction is not given. */
export function mark(sign: SignedChange['sign']): TemplateResult | typeof nothing {
  if (sign === 'none') return nothing;
  return html`<svg class="mark ${sign}" part="mark" viewBox="0 0 10 9" aria-hidden="true">
    ${svg`<path d=${sign === 'up' ? 'M5 0 10 9H0Z' : 'M0 0H10L5 9Z'} fill="currentColor" />`}
  </svg>`;
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

/** A figure that is a change itself: the mark before its digits. Without a mark the figure alone. */
export function renderSigned(own: TemplateResult | typeof nothing, figure: TemplateResult): TemplateResult {
  if (own === nothing) return figure;
  return html`<div class="signed">
    ${own}
    <div class="room">${figure}</div>
  </div>`;
}
