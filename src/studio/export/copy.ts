/** Puts HTML on the clipboard; tells whether the browser allowed it. */
export {copyHtml} from '../../elements/toolbar/save.js';
