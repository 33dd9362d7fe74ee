import {html, nothing, type TemplateResult} from 'lit';
import {icon} from './icons.js';

export interface DialogParts {
  id: string;
  title: string;
  /** What stands beside the title. */
  lead?: string;
  close: () => void;
  /** What the button says that closes it. */
  closing: string;
  content: unknown;
}

/** A dialog with its head; Escape closes it as its button does. */
export function dialog({id, title, lead, close, closing, content}: DialogParts): TemplateResult {
  return html`<dialog id=${id} aria-label=${title} @close=${close}>
    <header role="none">
      <h2>${title}</h2>
      <span class="small-text grow">${lead ?? nothing}</span>
      <button class="plain close" @click=${close}>${icon('close')}${closing} <kbd>Esc</kbd></button>
    </header>
    ${content}
  </dialog>`;
}
