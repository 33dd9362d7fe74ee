// Pages that no script has drawn: what their author has written for readers, and whether readers get it. All but the last
// run in the page, each by itself.

/** Of each tag its attributes and what readers see of them: `tags`. */
type Table = Readonly<Record<string, {attributes: Readonly<Record<string, string>>}>>;

/** A word or figure for readers, with the tag it belongs to. What marks and bars say may stand elsewhere in it. */
export interface Word {
  text: string;
  of: string;
  isMark: boolean;
}

/** What the author has written for readers, in the order of the markup. */
export function written(table: Table): Word[] {
  const words: Word[] = [];
  const walk = (element: Element): void => {
    for (const [name, use] of Object.entries(table[element.localName]?.attributes ?? {})) {
      const text = element.getAttribute(name)?.trim();
      if (!text || use === 'wordless') continue;
      // Words of a tally, or of the tile that it is a note of, say its number.
      const isMark = use === 'marks' || (use === 'unit' && element.localName === 'wr-tally');
      if (isMark && (element.slot === 'note' || element.textContent.trim())) continue;
      words.push({text, of: element.localName, isMark: isMark || use === 'percent'});
    }
    for (const node of element.childNodes) {
      if (node instanceof Text && node.data.trim())
        words.push({text: node.data, of: element.localName, isMark: false});
      if (node instanceof Element && !node.closest('[hidden]')) walk(node);
    }
  };
  walk(document.querySelector('wr-report')!);
  return words;
}

/** The words of the page with those that style sheets bring, in the order in which they are laid out. */
export function withGenerated(): string {
  const words: string[] = [];
  const generated = (element: Element, place: string): void => {
    const {content, display} = getComputedStyle(element, place);
    if (display === 'none') return;
    for (const [, string, attribute] of content.matchAll(/"((?:[^"\\]|\\.)*)"|attr\(([\w-]+)\)/g))
      words.push(attribute ? (element.getAttribute(attribute) ?? '') : string!.replace(/\\(.)/g, '$1'));
  };
  const walk = (element: Element): void => {
    if (/^(?:style|script|template)$/.test(element.localName)) return;
    if (getComputedStyle(element).display === 'none') return;
    generated(element, '::before');
    for (const node of element.childNodes) {
      if (node instanceof Text) words.push(node.data);
      if (node instanceof Element) walk(node);
    }
    generated(element, '::after');
  };
  walk(document.body);
  return words.join('');
}

/** What a reader with this window cannot read. */
export function unreadable(): string[] {
  const faults: string[] = [];
  const {scrollWidth} = document.documentElement;
  if (scrollWidth > innerWidth) faults.push(`the page is ${scrollWidth} px wide`);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.nodeValue!.trim() || node.parentElement!.closest('style, script, [hidden]')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const {width, height} = range.getBoundingClientRect();
    const size = parseFloat(getComputedStyle(node.parentElement!).fontSize);
    if (width < 4 || height < 10 || size < 12) faults.push(`“${node.nodeValue!.trim()}” is not seen`);
  }
  return faults;
}

const bare = (text: string): string => text.replace(/\s/g, '');

/** Words that are not read, or not where they stand in the markup. */
export function lostOf(words: readonly Word[], read: string): string[] {
  const all = bare(read);
  let at = 0;
  return words.flatMap(({text, of, isMark}) => {
    const word = bare(text);
    if (isMark) return all.includes(word) ? [] : [`<${of}> ${text}`];
    const place = all.indexOf(word, at);
    if (place < 0) return [`<${of}> ${text.trim()}`];
    at = place + word.length;
    return [];
  });
}
