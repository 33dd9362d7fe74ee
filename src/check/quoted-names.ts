/** A title in 《》 or a name in “”, marks included. */
export interface Name {
  text: string;
  /** Offset of the opening mark. */
  at: number;
}

const PAIRS = new Map([
  ['《', '》'],
  ['“', '”'],
  ['「', '」'],
  ['『', '』'],
  ['‘', '’'],
  ['〈', '〉'],
]);
const LONGEST_TITLE = 80;
const LONGEST_NAME = 30;

/** The quoted names of a text in order, inner ones included. Quoted speech, with a comma or stop inside, is not among them. */
export function namesOf(text: string): Name[] {
  const names: Name[] = [];
  const open: {mark: string; at: number}[] = [];
  let straight = -1;
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (char === '"') {
      if (straight >= 0) addName(names, text, straight, at);
      straight = straight >= 0 ? -1 : at;
    } else if (PAIRS.has(char)) {
      open.push({mark: char, at});
    } else {
      const last = open[open.length - 1];
      if (last && PAIRS.get(last.mark) === char) {
        open.pop();
        addName(names, text, last.at, at);
      } else if (char === '\n') {
        open.length = 0;
        straight = -1;
      } else if (last && at - last.at > LONGEST_TITLE) {
        open.pop();
      }
    }
  }
  return names.sort((a, b) => a.at - b.at);
}

function addName(names: Name[], text: string, start: number, end: number): void {
  const inner = text.slice(start + 1, end);
  const isTitle = text[start] === '《' || text[start] === '〈';
  if (!inner.trim() || (!isTitle && (inner.length > LONGEST_NAME || /[，。；！？,;]/.test(inner)))) return;
  names.push({text: text.slice(start, end + 1), at: start});
}

/** A name without its marks, spaces and width: what has to be the same. */
export function bareName(name: string): string {
  return name.normalize('NFKC').replace(/[\s\u200b“”‘’"'《》〈〉「」『』]/g, '');
}
