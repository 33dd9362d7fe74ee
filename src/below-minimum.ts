// What the single files do in a browser that cannot draw: they show what stands in attributes.
import {isAble} from './elements/shared/able.js';
import {readableStyles} from './tags/readable.js';

/** Brings the sheet of a page without script, also to a page that does not link it. */
export function showReadable(): void {
  if (isAble || typeof document === 'undefined') return;
  const style = document.createElement('style');
  style.textContent = readableStyles();
  document.head.appendChild(style);
}
