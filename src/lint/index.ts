/** The markup of a page: what does not do what its author means. Runs anywhere: no DOM. */
export {lintCharset} from './charset.js';
export {fixPage, lintErrors, lintPage} from './lint.js';
export type {LintFix, LintMessage, LintRule} from './types.js';
