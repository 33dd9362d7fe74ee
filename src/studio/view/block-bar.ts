// What can be done with the block that is selected, above it.
import {html, nothing, type TemplateResult} from 'lit';
import type {App} from '../app/app.js';
import {
  doubleSelected,
  moveSelected,
  removeSelected,
  selectAround,
  selectedBlock,
} from '../app/block-steps.js';
import {openTexts} from '../app/text-edit.js';
import {icon, type IconName} from './icons.js';

/** Pixels that it takes above a block. */
const height = 56;

interface Frame {
  frame?: Element;
  size: {width: number};
}

export function blockBar(app: App, frame: Frame, root: ParentNode): TemplateResult | typeof nothing {
  const {blocks, editing} = app.words;
  const block = selectedBlock(app);
  if (!block || !frame.frame || app.editing || app.current || app.readOnly) return nothing;
  const origin = frame.frame.getBoundingClientRect();
  const box = block.getBoundingClientRect();
  const top = box.top - origin.top;
  const place = top > height ? top - height : box.bottom - origin.top + 10;
  const left = Math.max(4, Math.min(box.left - origin.left - 4, frame.size.width - 560));
  const button = (id: string, sign: IconName, word: string, key: string, action: () => void) =>
    html`<button
      class="plain"
      id="block-${id}"
      title=${key}
      @click=${() => {
        action();
        // The button may go with its block: keys go on on the page.
        root.querySelector<HTMLElement>('#stage')?.focus({preventScroll: true});
      }}
    >
      ${icon(sign)}${word}
    </button>`;
  return html`<div
    class="block-bar"
    role="toolbar"
    aria-label=${blocks.label}
    style="left: ${left}px; top: ${place}px"
  >
    ${button('text', 'text', editing.label, 'Enter', () => openTexts(app, app.element ?? block))}
    ${button('up', 'up', blocks.up, 'Alt+↑', () => moveSelected(app, -1))}
    ${button('down', 'down', blocks.down, 'Alt+↓', () => moveSelected(app, 1))}
    ${button('double', 'copy', blocks.double, 'Ctrl+D', () => doubleSelected(app))}
    ${button('remove', 'trash', blocks.remove, 'Delete', () => removeSelected(app))}
    ${button('around', 'around', blocks.around, 'Esc', () => selectAround(app))}
  </div>`;
}
