// Fonts and pictures of a page as data, for documents that may ask for nothing.
import {readableRules} from '../markup/readable-rules.js';
import {addressRewriter, type RewriteAddresses} from './css-addresses.js';
import {dataOf, slimData, slimPicture} from './slim-picture.js';

/** Reads an address as `data:`, pictures fit to be published; undefined where it may not be read. */
export async function asData(address: string, signal?: AbortSignal): Promise<string | undefined> {
  try {
    if (/^data:/i.test(address)) return await slimData(address);
    const file = await fetched(address, signal);
    return file && (await dataOf(await slimPicture(file)));
  } catch {
    // No network, no permission (TypeError), or no picture: the address stays as it is.
    signal?.throwIfAborted();
    return undefined;
  }
}

async function fetched(address: string, signal?: AbortSignal): Promise<Blob | undefined> {
  const response = await fetch(address, {signal});
  return response.ok ? response.blob() : undefined;
}

/**
 * The document's `@font-face` rules that some text needs, with the fonts inside.
 *
 * @param text every character that is drawn
 */
export async function embeddedFonts(text: string, signal?: AbortSignal): Promise<string> {
  const codes = [...new Set(text)].map((character) => character.codePointAt(0)!);
  const faces = fontFaces().filter(({style}) => {
    const loaded = [...document.fonts].some(
      (face) => face.status === 'loaded' && bare(face.family) === bare(style.getPropertyValue('font-family')),
    );
    return loaded && covers(style.getPropertyValue('unicode-range'), codes);
  });
  const rewrite = await addressRewriter();
  const embedded = await Promise.all(
    faces.map(async (rule) => {
      const [address] = addressesIn(rule.style.getPropertyValue('src'), rewrite);
      if (!address) return '';
      const base = rule.parentStyleSheet?.href ?? document.baseURI;
      const data = address.startsWith('data:') ? address : await asData(new URL(address, base).href, signal);
      return data ? rewrite(rule.cssText, (found) => (found === address ? data : 'data:,')) : '';
    }),
  );
  return embedded.join('');
}

function addressesIn(css: string, rewrite: RewriteAddresses): string[] {
  const found: string[] = [];
  rewrite(css, (address) => void found.push(address));
  return found;
}

/** The `@font-face` rules of the document that may be read. */
export function fontFaces(): CSSFontFaceRule[] {
  return [...document.styleSheets, ...document.adoptedStyleSheets].flatMap((sheet) =>
    [...readableRules(sheet)].filter((rule) => rule instanceof CSSFontFaceRule),
  );
}

const bare = (family: string): string => family.replace(/["']/g, '').trim();

function covers(range: string, codes: readonly number[]): boolean {
  if (!range) return true;
  const spans = range.split(',').map((part) => {
    const [low = '0', high = low] = part.trim().replace(/^U\+/i, '').split('-');
    return [parseInt(low.replaceAll('?', '0'), 16), parseInt(high.replaceAll('?', 'F'), 16)] as const;
  });
  return codes.some((code) => spans.some(([low, high]) => code >= low && code <= high));
}
