/** Puts HTML on the clipboard; returns whether the browser allowed it. */
export {copyHtml} from '../../elements/toolbar/save.js';
