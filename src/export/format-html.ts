import {writeHtml} from '../markup/write-html.js';

/**
 * A live element as the HTML that its author wrote, without what elements draw. A draft of `composeHtml` that nobody
 * changed gives the bytes it was read from.
 */
export const formatHtml = (element: Element): string => writeHtml(element).html;
