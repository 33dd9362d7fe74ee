/** A stretch of text between quotation or title marks, the marks not included. */
export interface Span {
  start: number;
  end: number;
}

const CLOSING = new Map([
  ['”', '“'],
  ['’', '‘'],
  ['》', '《'],
  ['〉', '〈'],
]);
const OPENING = new Set(CLOSING.values());

/** A quotation this long is prose again. Titles may be longer. */
const LONGEST_QUOTE = 30;
const LONGEST_TITLE = 60;

/**
 * The quoted names and titles of folded text in order: “三张牌”, “1+2+4+N”, 《…论文集》. A quotation with sentence marks inside,
 * or a long one, is speech and not among them. Marks pair within one line. Nested spans are covered by the outermost.
 */
export function nameSpans(text: string): Span[] {
  const spans: Span[] = [];
  let open: {mark: string; start: number}[] = [];
  let lastStop = -1; // the last mark that ends a clause
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!;
    if (char === '\n') {
      open = [];
    } else if ('，。；！？,;!?'.includes(char)) {
      lastStop = at;
    } else if (OPENING.has(char)) {
      open.push({mark: char, start: at + 1});
    } else if (CLOSING.has(char) || char === '"') {
      const opening = CLOSING.get(char) ?? '"';
      const last = open[open.length - 1];
      if (last?.mark === opening) {
        open.pop();
        if (isName(last, at, lastStop)) addSpan(spans, {start: last.start, end: at});
      } else if (char === '"') {
        open.push({mark: char, start: at + 1});
      }
    }
  }
  return spans;
}

function isName(opened: {mark: string; start: number}, end: number, lastStop: number): boolean {
  if (opened.mark === '《' || opened.mark === '〈') return end - opened.start <= LONGEST_TITLE;
  return end - opened.start <= LONGEST_QUOTE && lastStop < opened.start;
}

/** Adds a span behind all others, swallowing those that lie in it. */
function addSpan(spans: Span[], span: Span): void {
  while (spans.length > 0 && spans[spans.length - 1]!.start > span.start) spans.pop();
  spans.push(span);
}
