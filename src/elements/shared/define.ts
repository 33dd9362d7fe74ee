import {isAble} from './able.js';

/**
 * Registers a tag unless it is taken: the first copy of the package on a page wins. Does nothing on a server, and in a
 * browser that cannot draw.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (isAble && typeof customElements !== 'undefined' && !customElements.get(tag))
    customElements.define(tag, element);
}
