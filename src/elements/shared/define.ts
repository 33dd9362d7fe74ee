/** Registers a tag unless it is taken: the first copy of the package on a page wins. Does nothing on a server. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements !== 'undefined' && !customElements.get(tag)) customElements.define(tag, element);
}
