import {flatten, type FlattenOptions} from './flatten.js';

export interface StaticHtmlOptions {
  /** What to write instead of an address; see {@link flatten}. */
  resource?: FlattenOptions['resource'];
}

/**
 * A report as one HTML file that needs no script and makes no request. It has the report's headings, lists and
 * figures, fits every width as the live page does, and looks the same down to the fonts: those of the reader's
 * computer, and the package's numerals.
 *
 * @param source a report or any element of ours, drawn
 */
export function staticHtml(source: Element, {resource}: StaticHtmlOptions = {}): string {
  const {root, css} = flatten(source, {resource});
  const {documentElement, title} = document;
  const page = document.implementation.createHTMLDocument(title || 'report');
  page.documentElement.lang =
    source.closest('[lang]')?.getAttribute('lang') ?? (documentElement.lang || 'zh-CN');
  page.head.insertAdjacentHTML(
    'afterbegin',
    '<meta charset="utf-8">' +
      '<meta http-equiv="Content-Security-Policy" content="default-src \'none\';style-src \'unsafe-inline\';img-src data:;font-src data:">' +
      '<meta name="viewport" content="width=device-width,initial-scale=1">',
  );
  const style = page.createElement('style');
  style.textContent = `body{margin:0}${css}`;
  page.head.append(style);
  page.body.append(page.adoptNode(root));
  return `<!doctype html>\n${page.documentElement.outerHTML}\n`;
}

/** The addresses of pictures that a static page of `source` would need. */
export function addressesOf(source: Element): string[] {
  const addresses = new Set<string>();
  flatten(source, {resource: (address) => void addresses.add(address)});
  return [...addresses];
}
