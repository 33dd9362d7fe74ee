// Opens what a tool wrote in a real browser, scripts on and nothing forbidden, and tells what it tried.
import {readFile} from 'node:fs/promises';
import {pathToFileURL} from 'node:url';
import type {Browser, Page} from 'puppeteer-core';

export interface Tried {
  /** Whether something of an attack ran. */
  ran: boolean;
  /** Addresses asked for besides the file itself and data. */
  asked: string[];
  /** Tags, event handlers and addresses on the page that have no business there. */
  alien: string[];
}

/** What a page that holds no attack tries. */
export const nothing: Tried = {ran: false, asked: [], alien: []};

/**
 * Opens a file and waits until whatever is in it had its chance: it is moved over, focused and clicked.
 *
 * @param mayLoad which files besides it may be read: the elements' script
 */
export async function lookForAttacks(
  browser: Browser,
  file: string,
  mayLoad: (address: string) => boolean = () => false,
): Promise<Tried> {
  const page = await browser.newPage();
  const own = pathToFileURL(file).href;
  const asked = new Set<string>();
  // What a file's own policy would prevent still has no business in it.
  await page.setBypassCSP(true);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const address = request.url();
    const known = address.split('#')[0] === own || /^data:(?!text\/html)/.test(address) || mayLoad(address);
    if (!known) asked.add(address);
    void (known ? request.continue() : request.abort()).catch(() => undefined);
  });
  page.on('dialog', (dialog) => void dialog.dismiss());
  try {
    if (file.endsWith('.svg')) await openInPage(page, file);
    else await page.goto(own, {waitUntil: 'load'});
    // Functions handed over are compiled with a helper that keeps their names.
    await page.evaluate('globalThis.__name = (f) => f');
    const found = await page.evaluate(poke);
    return {...found, asked: [...asked]};
  } finally {
    await page.close();
  }
}

/** An SVG as markup of a page, where more of it is alive than in a file of its own. */
async function openInPage(page: Page, file: string): Promise<void> {
  const svg = (await readFile(file, 'utf8')).replace(/^<\?xml.*?\?>/, '');
  await page.setContent(`<!doctype html><meta charset="utf-8">${svg}`);
}

async function poke(): Promise<Pick<Tried, 'ran' | 'alien'>> {
  const all = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((e) => (e.shadowRoot ? [e, ...all(e.shadowRoot)] : [e]));
  const elements = all(document);
  const wrong =
    /^(iframe|frame|object|embed|form|input|textarea|base|math|foreignobject|animate.*|set|audio|video)$/i;
  const alien = new Set<string>();
  for (const element of elements) {
    if (wrong.test(element.localName)) alien.add(`<${element.localName}>`);
    const registersIcons = /^WorkReportElements\.registerIcons\(\{[\w":[\], .-]*\}\);$/.test(
      element.textContent,
    );
    if (
      element.localName === 'script' &&
      !registersIcons &&
      !element.getAttribute('src')?.endsWith('.min.js')
    )
      alien.add('<script>');
    if (element.localName === 'meta' && /refresh/i.test(element.getAttribute('http-equiv') ?? ''))
      alien.add('<meta refresh>');
    const text = [...element.childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : '')).join('');
    if (text.includes('[native code]')) alien.add(`${element.localName}: the source of a function`);
    for (const {name, value} of element.attributes) {
      if (value.includes('[native code]'))
        alien.add(`${element.localName}[${name}]: the source of a function`);
      if (/^on/i.test(name)) alien.add(`${element.localName}[${name}]`);
      const isAddress = /^(xlink:)?href$|^(src|srcset|action|formaction|ping|poster|background)$/i.test(name);
      if (isAddress && /^[\s\p{Cc}]*(javascript|vbscript|data:text)/iu.test(value))
        alien.add(`${element.localName}[${name}=${value.slice(0, 20)}]`);
    }
  }
  for (const element of elements) {
    for (const type of ['mouseover', 'focus', 'pointerenter', 'toggle'])
      element.dispatchEvent(new Event(type, {bubbles: true}));
    if (element instanceof HTMLElement) element.focus();
    if (element.localName === 'a')
      (element as HTMLElement).dispatchEvent(new MouseEvent('click', {cancelable: true}));
  }
  await new Promise((resolve) => setTimeout(resolve, 150));
  return {ran: 'attacked' in window, alien: [...alien].sort()};
}
