/** Named character references that occur in hand-written and pasted pages. Others stay as they are written. */
const NAMED = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
  ['thinsp', '\u2009'],
  ['zwnj', '\u200c'],
  ['zwj', '\u200d'],
  ['shy', '\u00ad'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['middot', '·'],
  ['bull', '•'],
  ['hellip', '…'],
  ['times', '×'],
  ['divide', '÷'],
  ['plusmn', '±'],
  ['minus', '−'],
  ['le', '≤'],
  ['ge', '≥'],
  ['ne', '≠'],
  ['asymp', '≈'],
  ['deg', '°'],
  ['permil', '‰'],
  ['sup2', '²'],
  ['sup3', '³'],
  ['frac12', '½'],
  ['yen', '¥'],
  ['larr', '←'],
  ['uarr', '↑'],
  ['rarr', '→'],
  ['darr', '↓'],
  ['check', '✓'],
  ['copy', '©'],
  ['reg', '®'],
  ['trade', '™'],
]);

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{1,11}));?/g;

/** Text with character references read. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (written, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED.get(name) ?? written;
    const code = decimal !== undefined ? Number(decimal) : parseInt(hex!, 16);
    if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd';
    return String.fromCodePoint(code);
  });
}

/** The same, with the place of each character in the written text; without places where all stand where they stood. */
export function decodeWithPlaces(written: string): {text: string; places?: number[]} {
  if (!written.includes('&')) return {text: written};
  let text = '';
  const places: number[] = [];
  const keep = (part: string, at: number, isWritten: boolean) => {
    for (let i = 0; i < part.length; i++) places.push(isWritten ? at + i : at);
    text += part;
  };
  let behind = 0;
  for (const {0: reference, index} of written.matchAll(REFERENCE)) {
    keep(written.slice(behind, index), behind, true);
    keep(decodeEntities(reference), index, false);
    behind = index + reference.length;
  }
  keep(written.slice(behind), behind, true);
  return {text, places};
}
