import {flatten, type FlattenOptions} from './flatten.js';

export interface StaticHtmlOptions {
  /** What to write instead of an address; see {@link flatten}. */
  resource?: FlattenOptions['resource'];
}

/** What the file may do in a browser: be styled, and show what is inside it. */
const policy = "default-src 'none';style-src 'unsafe-inline';img-src data:;font-src data:";

/**
 * A report as one HTML file that needs no script and makes no request. It has the report's headings, lists and
 * figures, fits every width as the live page does, and looks the same down to the fonts: those of the reader's
 * computer, and the package's numerals.
 *
 * @param source a report or any element of ours, drawn
 */
export async function staticHtml(source: Element, {resource}: StaticHtmlOptions = {}): Promise<string> {
  const {root, css} = await flatten(source, {resource});
  const {documentElement, title} = document;
  const page = document.implementation.createHTMLDocument(title || 'report');
  page.documentElement.lang =
    source.closest('[lang]')?.getAttribute('lang') ?? (documentElement.lang || 'zh-CN');
  const meta = (attributes: Record<string, string>): Element => {
    const element = page.createElement('meta');
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  };
  page.head.prepend(
    meta({charset: 'utf-8'}),
    meta({'http-equiv': 'Content-Security-Policy', content: policy}),
    meta({name: 'viewport', content: 'width=device-width,initial-scale=1'}),
  );
  page.body.append(page.adoptNode(root));
  // Put into the text and not into the tree, where a strict policy of the page on show would refuse it.
  const html = page.documentElement.outerHTML.replace(
    '</head>',
    () => `<style>body{margin:0}${css}</style></head>`,
  );
  return `<!doctype html>\n${html}\n`;
}

/** Has the diagrams of `source` drawn for every width, as a page of its own needs them, or for the present one again. */
export async function drawEveryWidth(source: Element, every = true): Promise<void> {
  const elements = [source, ...source.querySelectorAll('*')] as (Element & {
    drawEveryWidth?: (every: boolean) => Promise<void>;
  })[];
  for (const element of elements) await element.drawEveryWidth?.(every);
}

/** The addresses of pictures that a static page of `source` would need. */
export async function addressesOf(source: Element): Promise<string[]> {
  const addresses = new Set<string>();
  await flatten(source, {resource: (address) => void addresses.add(address)});
  return [...addresses];
}
