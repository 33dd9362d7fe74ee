/** How wide characters are, under the name that elements know. */
export * from '../../text/widths.js';
