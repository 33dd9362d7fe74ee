import type {HtmlElement, HtmlText} from '../markup/read-html.js';

/** Words with the place of each of their characters in the page. */
export class PlacedText {
  text = '';
  readonly places: number[] = [];

  /** Adds a run of text, line breaks and soft ones in it as spaces. */
  add({text, at, charsAt}: HtmlText): void {
    for (let i = 0; i < text.length; i++) this.places.push(charsAt?.[i] ?? at + i);
    this.text += text.replace(/[\n\u200b]/g, ' ');
  }

  /** Adds what an element stands for: a break. */
  put(words: string, at: number): void {
    this.text += words;
    for (let i = 0; i < words.length; i++) this.places.push(at);
  }

  /** White space as single spaces, none at either end nor beside a hard line break. */
  tidied(): {text: string; places: number[]} {
    let text = '';
    const places: number[] = [];
    for (let i = 0; i < this.text.length; i++) {
      const char = this.text[i]!;
      const isSpace = /[ \t\r\f]/.test(char);
      const last = text.at(-1) ?? '\n';
      if (isSpace && (last === ' ' || last === '\n')) continue;
      if (char === '\n' && last === ' ') {
        text = text.slice(0, -1);
        places.pop();
      }
      text += isSpace ? ' ' : char;
      places.push(this.places[i]!);
    }
    const start = text.length - text.trimStart().length;
    const end = Math.max(start, text.trimEnd().length);
    return {text: text.slice(start, end), places: places.slice(start, end)};
  }
}

/** Where the words of an element stand, without the tags inside it at either end. */
export function extentOf(element: HtmlElement): [at: number, end: number] {
  const runs: HtmlText[] = [];
  const walk = ({children}: HtmlElement) => {
    for (const child of children) {
      if ('tag' in child) walk(child);
      else if (child.text.trim()) runs.push(child);
    }
  };
  walk(element);
  const [first] = runs;
  const last = runs.at(-1);
  if (!first || !last) return [element.at, element.openEnd];
  const lead = first.text.length - first.text.trimStart().length;
  const final = last.text.trimEnd().length - 1;
  return [first.charsAt?.[lead] ?? first.at + lead, (last.charsAt?.[final] ?? last.at + final) + 1];
}
