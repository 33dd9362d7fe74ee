/** Findings of the check, marked on the page itself. */
export {clearMarks, markReport} from './mark.js';
