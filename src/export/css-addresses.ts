// The addresses in styles, found by a tokenizer of CSS: however `url(` is written, strings in `image-set()` as well.

/** What to write instead of an address; undefined: the address is left out. */
export type Replace = (address: string) => string | undefined;

/** Rewrites every address in a sheet, in declarations or in one value. `@import` rules are left out. */
export type RewriteAddresses = (css: string, replace: Replace) => string;

/** A token of CSS: its place, both ends included, and its value without escapes. */
interface Token {
  kind: string;
  start: number;
  end: number;
  value: string;
}

/** Loads the tokenizer, which nothing but exports needs. */
export async function addressRewriter(): Promise<RewriteAddresses> {
  const {tokenize} = await import('@csstools/css-tokenizer');
  const read = (css: string): Token[] =>
    tokenize({css}).map(([kind, , start, end, data]) => {
      const value = data && 'value' in data ? String(data.value) : '';
      return {kind, start, end, value};
    });
  return (css, replace) => (/[(@\\]/.test(css) ? new Rewriter(css, read(css), replace).rewritten() : css);
}

/** Functions that are one address throughout. */
const addressFunctions = /^(?:url|src)$/i;
/** Functions whose strings are addresses. */
const imageFunctions = /^(?:-webkit-)?(?:image-set|cross-fade)$|^image$/i;
/** Functions that put in what cannot be known here. */
const substitutions = /^(?:var|attr|env|if|inherit|first-valid)$/i;

class Rewriter {
  private result = '';
  /** How far the text has been written. */
  private at = 0;
  /** The functions around the token in hand, the innermost last; '' for a plain bracket. */
  private readonly open: string[] = [];

  constructor(
    private readonly css: string,
    private readonly tokens: readonly Token[],
    private readonly replace: Replace,
  ) {}

  rewritten(): string {
    for (let i = 0; i < this.tokens.length; i++) i = this.read(i);
    return this.result + this.css.slice(this.at);
  }

  /** Reads what begins with the token at `i`; the index of its last token. */
  private read(i: number): number {
    const {kind, start, end, value} = this.tokens[i]!;
    const isImage = kind === 'string-token' && imageFunctions.test(this.open.at(-1) ?? '');
    if (kind === 'url-token' || isImage) this.write(start, end, value);
    else if (kind === 'bad-url-token') this.write(start, end, undefined);
    else if (kind === 'function-token') return this.readFunction(i);
    else if (kind === '(-token') this.open.push('');
    else if (kind === ')-token') this.open.pop();
    else if (kind === 'at-keyword-token' && value.toLowerCase() === 'import') return this.skipStatement(i);
    return i;
  }

  private readFunction(i: number): number {
    const {start, value: name} = this.tokens[i]!;
    const last = this.closing(i);
    const inside = this.tokens.slice(i + 1, last);
    const isOpen = inside.some(({kind, value}) => kind === 'function-token' && substitutions.test(value));
    const isAddress = addressFunctions.test(name);
    if (!isAddress && !(isOpen && imageFunctions.test(name))) {
      this.open.push(name);
      return i;
    }
    const string = isAddress && !isOpen ? inside.find(({kind}) => kind === 'string-token') : undefined;
    this.write(start, this.tokens[last]!.end, string?.value);
    return last;
  }

  /** The bracket that closes a function, or the last token. */
  private closing(i: number): number {
    let depth = 0;
    for (let k = i; k < this.tokens.length; k++) {
      const {kind} = this.tokens[k]!;
      if (kind === 'function-token' || kind === '(-token') depth++;
      if (kind === ')-token' && --depth === 0) return k;
    }
    return this.tokens.length - 1;
  }

  private skipStatement(i: number): number {
    const end = this.tokens.findIndex(({kind}, k) => k > i && kind === 'semicolon-token');
    const last = end < 0 ? this.tokens.length - 1 : end;
    this.put(this.tokens[i]!.start, this.tokens[last]!.end, '');
    return last;
  }

  private write(start: number, end: number, address: string | undefined): void {
    const found = address === undefined ? undefined : this.replace(address);
    if (found !== undefined && found === address) return;
    // Within another function `none` is no image: an empty one keeps the declaration.
    const nothing = this.open.length > 0 ? 'url("data:,")' : 'none';
    this.put(start, end, found === undefined ? nothing : written(found));
  }

  private put(start: number, end: number, text: string): void {
    this.result += this.css.slice(this.at, start) + text;
    this.at = end + 1;
  }
}

function written(address: string): string {
  if (/^#[\w-]+$/.test(address)) return `url(${address})`;
  const escaped = address.replace(
    /["\\\n\r\f]/g,
    (character) => `\\${character.charCodeAt(0).toString(16)} `,
  );
  return `url("${escaped}")`;
}
