import {html, nothing, svg, type TemplateResult} from 'lit';
import {icons} from '../../themes/icons/paths.js';
import {explainedArt, registeredIcon, type IconDrawing} from '../../themes/registry.js';
import {awaitArt} from './art.js';
import {unknownArt} from './words.js';
import type {WrElement} from './element.js';
import {styleMap} from './style-map.js';

const drawings = new Map<string, IconDrawing>(Object.entries(icons));

const drawingOf = (name: string): IconDrawing | undefined => registeredIcon(name) ?? drawings.get(name);

/**
 * One icon as a picture without a name (decorative): it takes the width of its box and the colour of its text.
 *
 * @param host is drawn again when an icon comes that is not there yet
 * @returns undefined where no such icon is there, or it cannot be drawn
 */
export function iconSvg(host: WrElement, name: string | undefined): TemplateResult | undefined {
  if (!name) return undefined;
  const drawing = drawingOf(name);
  if (!drawing) {
    const message = unknownArt('icon', name, 'art/icons/define.js', 'registerIcons');
    awaitArt(
      host,
      () => drawingOf(name),
      () => explainedArt('icon', name) ?? message,
    );
    return undefined;
  }
  // One that was registered and cannot be drawn.
  if (!drawing[0]) return undefined;
  const [lines, accent, solid] = drawing;
  const gold = 'var(--wr-gold)';
  return html`<svg
    viewBox="0 0 32 32"
    width="100%"
    fill="none"
    stroke="currentColor"
    stroke-width="1.7"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    <path d=${lines} />
    ${solid ? svg`<path d=${accent} fill=${gold} stroke="none" />` : svg`<path d=${accent} stroke=${gold} />`}
  </svg>`;
}

/**
 * The place of an element's icon: what its author put into the slot, else the icon of that name, else nothing.
 *
 * @param color that of its subject
 */
export function iconSlot(host: WrElement, name: string | undefined, color?: string): TemplateResult {
  const own = [...(host.children ?? [])].some(({slot}) => slot === 'icon');
  const drawing = own ? undefined : iconSvg(host, name);
  const slot = html`<slot name="icon" @slotchange=${() => host.requestUpdate()}>${drawing ?? nothing}</slot>`;
  const style = styleMap({'--figure-color': color});
  return own || drawing ? html`<span class="icon" style=${style}>${slot}</span>` : slot;
}
