import {joinPassages, passageAt, slicePassage, type Passage} from './passage.js';

const chinese = /[㐀-鿿〇豈-﫿]/;
const wide = /[㐀-鿿〇豈-﫿　-〿＀-｠—…“”‘’·％]/;
const fullWidth = new Map([
  [',', '，'],
  [';', '；'],
  [':', '：'],
  ['?', '？'],
  ['!', '！'],
  ['(', '（'],
  [')', '）'],
]);

/** Whether a character is a Chinese one. */
export function isChinese(character: string | undefined): boolean {
  return character !== undefined && chinese.test(character);
}

/**
 * Makes `,;:?!()` beside Chinese full width, character for character, so that offsets stay.
 * A comma in a number, brackets in Latin text and the colon of a clock time stay as they are.
 */
export function widenPunctuation(text: string): string {
  if (!/[,;:?!()]/.test(text)) return text;
  const characters = text.split('');
  const open: {index: number; wide: boolean}[] = [];
  const output = [...characters];
  for (let i = 0; i < characters.length; i++) {
    const character = characters[i]!;
    const wideForm = fullWidth.get(character);
    if (wideForm === undefined) continue;
    const before = output[i - 1];
    const after = characters[i + 1];
    const beside = (before !== undefined && wide.test(before)) || (after !== undefined && wide.test(after));
    if (character === '(') open.push({index: i, wide: beside});
    else if (character === ')') {
      const pair = open.pop();
      if (pair && (pair.wide || beside)) {
        output[pair.index] = '（';
        output[i] = '）';
      }
    } else if (beside) output[i] = wideForm;
  }
  return output.join('');
}

/** Takes the spaces out of a letter-spaced heading: 政 府 工 作 报 告, 2 0 2 4 年. Other lines come back unchanged. */
export function closeLetterSpacing(line: Passage): Passage {
  const {text} = line;
  if (text.length < 7 || text.length > 80 || !/^\S(?:\s+\S){3,}$/.test(text)) return line;
  const kept: Passage[] = [];
  for (let i = 0; i < text.length; i++) if (!/\s/.test(text[i]!)) kept.push(slicePassage(line, i, i + 1));
  return joinPassages(kept);
}

const footnote = /[[［]\d{1,3}[\]］]/g;

/** Takes footnote marks out of a line: 国内生产总值[2]268400亿元. */
export function dropFootnotes(line: Passage): Passage {
  if (!/[[［]\d/.test(line.text)) return line;
  const kept: Passage[] = [];
  let from = 0;
  for (const match of line.text.matchAll(footnote)) {
    if (match.index > from) kept.push(slicePassage(line, from, match.index));
    from = match.index + match[0].length;
  }
  if (from < line.text.length) kept.push(slicePassage(line, from));
  return kept.length > 0 ? joinPassages(kept) : line;
}

/** Takes Markdown's emphasis marks out of a line. */
export function dropEmphasis(line: Passage): Passage {
  if (!line.text.includes('**')) return line;
  const kept: Passage[] = [];
  let from = 0;
  for (let at = line.text.indexOf('**'); at >= 0; at = line.text.indexOf('**', from)) {
    kept.push(slicePassage(line, from, at));
    from = at;
    while (line.text[from] === '*') from++;
  }
  kept.push(slicePassage(line, from));
  return joinPassages(kept);
}

/** A line of the source without the white space around it. */
export function lineAt(source: string, start: number, end: number): Passage {
  while (start < end && /[\s\u200b\ufeff]/.test(source[start]!)) start++;
  while (end > start && /[\s\u200b\ufeff]/.test(source[end - 1]!)) end--;
  return passageAt(widenPunctuation(source.slice(start, end)), start);
}
