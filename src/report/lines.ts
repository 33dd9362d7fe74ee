import {LIST_NUMERALS} from '../text/numerals.js';
import {isBoilerplate, isFormula, isSubtitle, vocativeLength} from './boilerplate.js';
import {closeLetterSpacing, dropEmphasis, dropFootnotes, lineAt} from './clean.js';
import {isFigureRow} from '../text/table-lines.js';
import {markDotted} from './dotted-numbers.js';
import {markLine, type MarkedLine} from './line-markers.js';
import {cut, joinPassages, slicePassage, type Passage} from './passage.js';
import type {Text} from './model.js';
import {indentOf} from './nested-lists.js';

/** The lines of a report, and what was left out of them. */
export interface ReadLines {
  lines: MarkedLine[];
  /** The lines with the formulas of the speech. */
  spoken: MarkedLine[];
  boilerplate: Text[];
}

/**
 * Reads a text into lines: boilerplate of the web page and formulas of the speech taken out, sentences that a line break
 * cut put together again.
 */
export function readLines(source: string): ReadLines {
  const boilerplate: Text[] = [];
  const raw: RawLine[] = [];
  let apart = false;
  for (let start = 0; start <= source.length;) {
    let end = start;
    while (end < source.length && source[end] !== '\n' && source[end] !== '\r') end++;
    const line = lineAt(source, start, end);
    const space = /^[ \t\u3000]*/.exec(source.slice(start, line.pieces[0]!.at))![0];
    start = end + (source[end] === '\r' && source[end + 1] === '\n' ? 2 : 1);
    if (!line.text) apart = true;
    else if (isBoilerplate(line.text)) boilerplate.push(cut(line));
    else {
      raw.push({line: dropFootnotes(dropEmphasis(closeLetterSpacing(line))), apart, space});
      apart = false;
    }
  }
  const spoken = markDotted(joinBroken(raw).map(asProse));
  const lines = withoutFormulas(spoken, boilerplate);
  return {lines, spoken, boilerplate: boilerplate.sort((a, b) => a.at - b.at)};
}

/** A line with bars in it that stands alone is none of a table: 一图读懂 | 松岭县 | 2023. */
function asProse(line: MarkedLine, i: number, lines: readonly MarkedLine[]): MarkedLine {
  const isAlone = lines[i - 1]?.kind !== 'row' && lines[i + 1]?.kind !== 'row';
  return line.kind === 'row' && isAlone && !line.whole.text.startsWith('|') ? {...line, kind: 'plain'} : line;
}

/** The lines without 各位代表：, on lines of their own or before a sentence; what comes behind one begins again. */
function withoutFormulas(lines: readonly MarkedLine[], formulas: Text[]): MarkedLine[] {
  const kept: MarkedLine[] = [];
  let opens = false;
  for (const line of lines) {
    const isOne = line.kind === 'plain' && isFormula(line.passage.text);
    const length = isOne || line.kind !== 'plain' ? 0 : vocativeLength(line.passage.text);
    if (isOne) formulas.push(line.whole);
    else if (length > 0) {
      formulas.push(cut(line.passage, 0, length));
      const passage = slicePassage(line.passage, length);
      kept.push({...line, passage, whole: cut(passage), opens: true});
    } else kept.push(opens ? {...line, opens} : line);
    opens = isOne;
  }
  return kept;
}

interface RawLine {
  line: Passage;
  apart: boolean;
  /** The white space before it. */
  space: string;
}

function joinBroken(raw: readonly RawLine[]): MarkedLine[] {
  const lines: MarkedLine[] = [];
  for (let i = 0; i < raw.length;) {
    const first = raw[i]!;
    const pieces = [first.line];
    let last = first.line.text;
    let depth = bracketDepth(last);
    let length = last.length;
    for (i++; i < raw.length; i++) {
      const next = raw[i]!;
      const broken =
        (depth > 0 && pieces.length < 3) || (!next.apart && goesOn(last, length, next.line.text));
      if (!broken) break;
      pieces.push(next.line);
      last = next.line.text;
      length += last.length;
      depth += bracketDepth(last);
    }
    const line = markLine(pieces.length > 1 ? joinPassages(pieces) : first.line, first.apart);
    const indent = indentOf(first.space, line.kind);
    lines.push(indent > 0 ? {...line, indent} : line);
  }
  return lines;
}

const longestHeading = 30;

/** Whether a sentence goes on from one line to the next. */
function goesOn(line: string, length: number, next: string): boolean {
  if (line.length > 4000 && next.length > 4000) return false;
  if (isFigureRow(line) || isFigureRow(next)) return false;
  if (/[。！？；：!?:;.…”』」）)》】|]$/.test(line)) return /^[，、；。：）》”]/.test(next);
  const marked = markLine({text: next.slice(0, 40), pieces: [{from: 0, at: 0}]}, false);
  if (/[，、,]$/.test(line)) return marked.kind !== 'heading' && marked.kind !== 'bullet';
  if (marked.kind !== 'plain') return false;
  if (/^[，。、；：）》”]|^[是的](?=[：，])/.test(next)) return true;
  if (/(?:会议|大会)上$/.test(line) || isSubtitle(next)) return false;
  if (/(?:的|和|与|及)$/.test(line)) return true;
  if (/^[—─－-]{1,4}\s*\d{4}年/.test(line) && !/[上）]$/.test(line)) return true;
  // A long line without a full stop is no heading: the paste cut a sentence in two.
  return length > longestHeading && !isHeadingLike(line);
}

const LIST_MARK = `[（(]?[${LIST_NUMERALS}]{1,3}[）)、]`;
const HEADING_MARK = new RegExp(
  `^(?:${LIST_MARK}|\\d{1,2}(?:[.．](?!\\d)|、)|\\d{1,2}(?:\\.\\d{1,2})+[ .、]|#|第[${LIST_NUMERALS}]+部分|[-•●■▶►✓√◆]|——)`,
);

function isHeadingLike(line: string): boolean {
  return HEADING_MARK.test(line);
}

function bracketDepth(text: string): number {
  if (text.length > 4000) return 0;
  let depth = 0;
  for (const character of text) {
    if ('（(《'.includes(character)) depth++;
    else if ('）)》'.includes(character)) depth--;
  }
  return Math.max(-1, Math.min(depth, 1));
}
