// Selectors, taken apart as far as rewriting style sheets needs it.

/** One selector of a list, without its pseudo-element. */
export interface Selector {
  /** What is left for matching; empty: anything. */
  main: string;
  /** `::before`, `::after`, `::marker`; empty: the element itself. */
  pseudo: string;
  /** The argument of `::slotted()` or `::part()` at its end. */
  slotted?: string;
  part?: string;
  /** As one number: larger wins. */
  specificity: number;
}

/** Cuts at commas, or at any other single character, that stand outside brackets and quotes. */
export function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let quote = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (character === '\\') i++;
    else if (quote) quote = character === quote ? '' : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === '(' || character === '[' || character === '{') depth++;
    else if (character === ')' || character === ']' || character === '}') depth--;
    else if (character === separator && depth === 0) {
      parts.push(text.slice(from, i));
      from = i + 1;
    }
  }
  return [...parts, text.slice(from)];
}

/** The selectors of a list. */
export function readSelectors(list: string): Selector[] {
  return splitOutside(list, ',').map((text) => readSelector(text.trim()));
}

function readSelector(text: string): Selector {
  const specificity = specificityOf(text);
  const at = lastPseudoElement(text);
  if (at < 0) return {main: text, pseudo: '', specificity};
  const [main, pseudo] = [text.slice(0, at), text.slice(at)];
  const argument = /^::(slotted|part)\(([\s\S]*)\)(::[\w-]+)?$/.exec(pseudo);
  if (!argument) return {main, pseudo, specificity};
  const [, name, inside, after = ''] = argument;
  return {main, pseudo: after, specificity, [name!]: inside};
}

/** Where the pseudo-element at the end begins; -1 if there is none. */
function lastPseudoElement(text: string): number {
  let depth = 0;
  for (let i = 0; i < text.length - 1; i++) {
    if ('(['.includes(text[i]!)) depth++;
    else if (')]'.includes(text[i]!)) depth--;
    else if (depth === 0 && text[i] === ':' && text[i + 1] === ':') return i;
  }
  const old = /:(before|after|first-line|first-letter)$/.exec(text);
  return old ? old.index : -1;
}

/** A weight that no number of selectors of the next lower kind reaches. */
const weight = {id: 1e6, class: 1e3, type: 1};

/** The specificity of one selector, by the rules of Selectors Level 4. */
export function specificityOf(selector: string): number {
  let sum = 0;
  let rest = selector;
  while (rest) {
    const token =
      /^(?:::?[\w-]+|[#.](?:[\w-]|\\.|[\u0080-\uffff])+|\[|\*|[\s>+~|]+|(?:[\w-]|\\.|[\u0080-\uffff])+)/.exec(
        rest,
      )?.[0];
    if (token === undefined) {
      rest = rest.slice(1);
      continue;
    }
    rest = rest.slice(token.length);
    if (token === '[') {
      sum += weight.class;
      rest = rest.slice(closing(rest, ']') + 1);
    } else if (token.startsWith(':')) {
      let inside: string | undefined;
      if (rest.startsWith('(')) {
        const end = closing(rest.slice(1), ')') + 1;
        inside = rest.slice(1, end);
        rest = rest.slice(end + 1);
      }
      sum += pseudoWeight(token, inside);
    } else if (token.startsWith('#')) sum += weight.id;
    else if (token.startsWith('.')) sum += weight.class;
    else if (/^[\w\\-]|[\u0080-\uffff]/.test(token)) sum += weight.type;
  }
  return sum;
}

function pseudoWeight(name: string, inside: string | undefined): number {
  const most = () => Math.max(...splitOutside(inside ?? '', ',').map((text) => specificityOf(text.trim())));
  if (name === ':where') return 0;
  if (/^:(is|not|has|-webkit-any)$/.test(name)) return most();
  if (name === ':host' || name === ':host-context') return weight.class + (inside ? most() : 0);
  if (name === '::slotted') return weight.type + most();
  if (name.startsWith('::') || /^:(before|after|first-line|first-letter)$/.test(name)) return weight.type;
  return weight.class;
}

/** Where the bracket that is open at the start closes. */
function closing(text: string, bracket: string): number {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    if ('(['.includes(text[i]!)) depth++;
    else if (text[i] === bracket && depth === 0) return i;
    else if (')]'.includes(text[i]!)) depth--;
  }
  return text.length;
}
