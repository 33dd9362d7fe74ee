import {isServer} from 'lit';

/**
 * Whether this browser has what drawing needs, as Chromium 105, Safari 16.4 and Firefox 110 have. Where it has not, no tag is
 * registered, and the page stays the one that is read without a script. Old parsers read the test itself.
 */
export const isAble: boolean =
  isServer ||
  (typeof customElements === 'object' &&
    typeof ResizeObserver === 'function' &&
    typeof IntersectionObserver === 'function' &&
    typeof CSS !== 'undefined' &&
    'adoptedStyleSheets' in Document.prototype &&
    'attachShadow' in Element.prototype &&
    'replaceChildren' in Element.prototype &&
    'at' in Array.prototype &&
    'hasOwn' in Object &&
    CSS.supports('container-type', 'inline-size'));
