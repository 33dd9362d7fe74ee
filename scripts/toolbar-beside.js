/* global customElements, document */
// Stands for the toolbar in the single-file builds, which keep within their size without it: a page that has a
// <wr-toolbar> gets it, with all that it delivers, from the second file in the same folder.
import {isAble} from '../src/elements/shared/able.js';
import {beside} from './beside.js';

function load() {
  if (!customElements.get('wr-toolbar') && document.querySelector('wr-toolbar')) beside('export');
}

if (isAble && typeof document !== 'undefined') {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', load, {once: true});
  else load();
}
