/** The sheet that goes through 三审三校 with a page, as HTML to be printed. Runs anywhere: no DOM. */
export {proofSheet, renderProofSheet, type CheckedFile} from './sheet.js';
