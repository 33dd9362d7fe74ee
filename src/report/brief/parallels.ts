// What a plan is for in one sentence, and what it will do in parallel phrases.
import type {Statement, Text} from '../model.js';

/** Phrases of four characters each that a report names in quotes, and what they are: 四项工程. */
const parallel = /“([\u3400-\u9fff]{4}(?:、[\u3400-\u9fff]{4}){2,4})”([两三四五]项(?:工程|行动|计划|举措))?/d;

/** The parallel phrases that a plan names first; undefined where it names none. */
export function parallelOf(statements: readonly Statement[]): {text: Text; note?: Text} | undefined {
  for (const {at, text, role} of statements) {
    if (!/^(?:requirement|task|targets|goals)$/.test(role)) continue;
    const match = parallel.exec(text);
    if (!match || /初心/.test(match[1]!)) continue;
    const [[start], note] = [match.indices![1]!, match.indices![2]];
    return {
      text: {at: at + start, length: match[1]!.length, text: match[1]!},
      ...(note && {note: {at: at + note[0], length: match[2]!.length, text: match[2]!}}),
    };
  }
  return undefined;
}

/** Longest sentence of what a plan is for, in characters: three lines. */
const longest = 56;
const shortest = 14;

/** What a plan is for, 为加快建设…贡献力量: the end of the sentence that states its requirements. */
export function purposeOf(statements: readonly Statement[]): Text | undefined {
  for (const {at, text, role} of statements) {
    if (role !== 'requirement') continue;
    const match =
      /(?:^|，)(为(?!指导|统领|引领|重点|主线|契机|抓手|牵引)[^。]{2,}?(?:贡献|凝聚|提供|作出|汇聚)[^。]*)。?$/d.exec(
        text,
      );
    const [start] = match?.indices?.[1] ?? [];
    if (!match || start === undefined) continue;
    const words = match[1]!;
    if (words.length >= shortest && words.length <= longest)
      return {at: at + start, length: words.length, text: words};
  }
  return undefined;
}
