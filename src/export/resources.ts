// What an export shows from elsewhere: read beforehand and written into it, or left out.
import {cleanData} from './clean-data.js';
import type {RewriteAddresses} from './css-addresses.js';

/** Data that may hold a photograph, which leaves the page without what a camera wrote into it. */
const mayBePhotograph = /^\s*data:(?:image\/(?!svg)|application\/octet-stream)/i;

export class Resources {
  private readonly found = new Map<string, string | undefined>();

  /** @param read gives the `data:` address of what an absolute address leads to, or of a photograph as data */
  constructor(
    private readonly rewrite: RewriteAddresses,
    private readonly read: (address: string) => string | undefined,
  ) {}

  /**
   * Styles with what their addresses lead to.
   *
   * @param base what relative addresses start from
   * @param idOf the name of what is referred to within the document
   */
  inStyles(css: string, base = document.baseURI, idOf = (id: string) => id): string {
    return this.rewrite(css, (address) =>
      address.startsWith('#') ? `#${idOf(address.slice(1))}` : this.at(address, base),
    );
  }

  /** What an address leads to, as `data:`; undefined where nothing is known of it. */
  at(address: string, base = document.baseURI): string | undefined {
    const absolute = absoluteOf(address, base);
    if (!this.found.has(absolute)) this.found.set(absolute, this.lookUp(address, absolute));
    return this.found.get(absolute);
  }

  private lookUp(address: string, absolute: string): string | undefined {
    const isData = /^\s*data:/i.test(address);
    const known = absolute && (!isData || mayBePhotograph.test(address)) ? this.read(absolute) : undefined;
    const data = known ?? (isData ? address : undefined);
    return data ? cleanData(data, this.rewrite) : undefined;
  }
}

/** An address in full; '' for what is none. `URL.canParse` comes with Safari 17 and Chromium 120. */
function absoluteOf(address: string, base: string): string {
  try {
    return new URL(address, base).href;
  } catch {
    // No address: the browser has no other way to tell.
    return '';
  }
}
