/** What WeChat takes as the text of one article. */
export const wechatLimit = 20_000;

/** Room for the address that WeChat gives a picture once it is uploaded, instead of the picture's own data. */
const addressLength = 160;

export interface WechatPage {
  html: string;
  /** Characters as WeChat counts them: with every picture uploaded, its address instead of its data. */
  characters: number;
}

/**
 * Joins sections into as few articles as the limit allows, cutting only between sections. A single section beyond
 * the limit stays whole: its count tells.
 */
export function wechatPages(sections: readonly string[], limit = wechatLimit): WechatPage[] {
  const pages: string[][] = [];
  let room = 0;
  for (const section of sections) {
    const length = countCharacters(section);
    if (pages.length === 0 || length > room) {
      pages.push([]);
      room = limit - wrap('').length;
    }
    pages.at(-1)!.push(section);
    room -= length;
  }
  return pages.map((parts) => {
    const html = wrap(parts.join(''));
    return {html, characters: countCharacters(html)};
  });
}

/** The length of a fragment with every picture's address counted as WeChat's. */
export function countCharacters(html: string): number {
  const addresses = html.match(/\bsrc="[^"]*"/g) ?? [];
  const written = addresses.reduce((sum, address) => sum + address.length, 0);
  return html.length - written + addresses.length * addressLength;
}

function wrap(html: string): string {
  return `<section style="font-size:16px;line-height:1.75;text-align:left;">${html}</section>`;
}
