import {isCredit, isFormula, isSubtitle} from './chrome.js';
import {isPartTitle, type MarkedLine, type Rank} from './marks.js';
import {cut, joinPassages, passageAt, slicePassage, sourceOffset, type Passage} from './passage.js';
import type {Text} from './model.js';

/** A heading with what stands under it. */
export interface OutlineNode {
  rank: Rank;
  heading?: Passage;
  /** The numeral in its mark: 一. */
  mark?: string;
  /** Paragraphs, bullets and table rows before the first child. */
  body: MarkedLine[];
  children: OutlineNode[];
}

export interface Outline {
  kicker?: Text;
  title?: Text;
  subtitle: Text[];
  /** What comes before the first heading. */
  opening: MarkedLine[];
  /** The outermost headings: parts, or sections where the report has no parts. */
  nodes: OutlineNode[];
  /** Whether `nodes` are parts. */
  inParts: boolean;
  credits: Text[];
}

/** Puts lines in the order of their headings. */
export function readOutline(lines: readonly MarkedLine[]): Outline {
  let rest = [...lines];
  const credits = takeCredits(rest);
  const head = takeHead(rest);
  rest = joinSentenceLines(rest);
  promoteAnnexes(rest);
  promoteBullets(rest);
  promotePlainHeadings(rest);

  const opening: MarkedLine[] = [];
  const nodes: OutlineNode[] = [];
  const path: OutlineNode[] = [];
  for (const line of rest) {
    if (line.kind !== 'heading') {
      (path.at(-1)?.body ?? opening).push(line);
      continue;
    }
    const {heading, body} = splitRunIn(line);
    if (!heading) {
      (path.at(-1)?.body ?? opening).push({...line, kind: 'plain', passage: line.passage});
      continue;
    }
    const node: OutlineNode = {rank: line.rank, heading, mark: line.mark, body, children: []};
    while (path.length && path.at(-1)!.rank >= node.rank) path.pop();
    (path.at(-1)?.children ?? nodes).push(node);
    path.push(node);
  }
  return {...head, opening, credits, nodes, inParts: areParts(nodes)};
}

/** Whether the outermost headings are the parts of a report: by year, or 一、…工作回顾 二、…工作安排. */
function areParts(nodes: readonly OutlineNode[]): boolean {
  const numbered = nodes.filter(({rank}) => rank > 0);
  if (nodes.some(({rank, mark}) => rank === 0 && !mark?.startsWith('附'))) return true;
  if (numbered.length === 0 || numbered.length > 6 || numbered[0]!.rank > 3) return false;
  return numbered.some(({heading}) => isPartTitle(heading!.text));
}

/** The longest first sentence, in characters, that is a heading run into its paragraph. */
const longestRunIn = 48;

/** Parts a heading from the text that follows it on its line. Without a short first sentence there is no heading. */
function splitRunIn(line: MarkedLine): {heading?: Passage; body: MarkedLine[]} {
  const {passage, rank} = line;
  const stop = passage.text.slice(0, longestRunIn + 1).search(/[。！？：；]/);
  const colon = passage.text[stop] === '：' || passage.text[stop] === '；';
  if (stop >= 0 && !colon && stop < passage.text.length - 1) {
    const rest = slicePassage(passage, stop + 1);
    return {
      heading: slicePassage(passage, 0, stop + 1),
      body: [
        {...line, kind: 'plain', rank: 7, mark: undefined, passage: rest, whole: cut(rest), apart: true},
      ],
    };
  }
  const longest = rank <= 2 || line.level ? 80 : longestRunIn;
  return passage.text.length <= longest ? {heading: passage, body: []} : {body: []};
}

function takeCredits(lines: MarkedLine[]): Text[] {
  const credits: Text[] = [];
  for (let i = lines.length - 1; i > 0 && lines.length - i <= 8; i--) {
    const line = lines[i]!;
    if (!isCredit(line.whole.text)) continue;
    credits.unshift(line.whole);
    lines.splice(i, 1);
  }
  return credits;
}

const kickers = /^(?:一图(?:读懂|看懂|速览|了解)?|图解|图说|数读|速览|长图)\s*[丨|｜：:·—]*\s*/;

/** Takes title, kicker and subtitle from the beginning. */
function takeHead(lines: MarkedLine[]): Pick<Outline, 'kicker' | 'title' | 'subtitle'> {
  const subtitle: Text[] = [];
  let title: Passage | undefined;
  let kicker: Text | undefined;
  let taken = 0;
  for (const line of lines.slice(0, 8)) {
    const text = line.whole.text;
    const heading = line.level === 1 || (line.kind === 'plain' && isTitle(text));
    if (!title && heading) {
      title = line.passage;
      const match = kickers.exec(title.text);
      if (match && match[0].length < title.text.length) {
        kicker = cut(title, 0, match[0].length);
        kicker.text = kicker.text.replace(/[\s丨|｜：:·—]+$/, '');
        kicker.length = kicker.text.length;
        title = slicePassage(title, match[0].length);
      }
    } else if (isSubtitle(text)) subtitle.push({...line.whole, text: text.replace(/^[—─－-]+\s*/, '')});
    else break;
    taken++;
  }
  lines.splice(0, taken);
  return {kicker, title: title && cut(title), subtitle};
}

function isTitle(text: string): boolean {
  return (
    text.length <= 60 &&
    !/[。；！？：]$/.test(text) &&
    !isSubtitle(text) &&
    !isPartTitle(text) &&
    !isFormula(text)
  );
}

const mostAnnexes = 50;

/** 附件1 over its title, 名词解释: parts of their own at the end. */
function promoteAnnexes(lines: MarkedLine[]): void {
  let found = 0;
  for (let i = lines.length - 2; i >= 0 && found < mostAnnexes; i--) {
    const {kind, passage} = lines[i]!;
    if (kind !== 'plain') continue;
    const annex = /^附[件录]?\s*[0-9一二三四五]*\s*[:：]?$/.test(passage.text);
    const next = lines[i + 1]!;
    if (annex && next.passage.text.length <= 40) {
      found++;
      const between = passageAt(' ', sourceOffset(passage, passage.text.length - 1) + 1);
      const heading = joinPassages([passage, between, next.passage]);
      lines.splice(i, 2, {
        ...next,
        kind: 'heading',
        rank: 0,
        mark: '附',
        passage: heading,
        whole: cut(heading),
      });
    } else if (isGlossary(passage.text)) lines[i] = {...lines[i]!, kind: 'heading', rank: 0};
  }
}

/** Whether a heading stands over explanations of terms. */
export function isGlossary(heading: string): boolean {
  return /^(?:附[件录]?\s*[0-9一二三四五]*\s*[：:]?\s*)?(?:有关)?(?:名词|术语|词语|用语)(?:解释|注释|说明)[：:]?$|^注释[：:]?$/.test(
    heading,
  );
}

/** ■ lines that each stand over ● lines are headings. */
function promoteBullets(lines: MarkedLine[]): void {
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!;
    const next = lines[i + 1]!;
    if (line.kind !== 'bullet' || next.kind !== 'bullet' || next.bullet === line.bullet) continue;
    if (lines[i - 1]?.bullet === line.bullet || line.passage.text.length > 40) continue;
    if (/[。；]$/.test(line.passage.text)) continue;
    const rank = isPartTitle(line.passage.text) ? 0 : 3;
    lines[i] = {...line, kind: 'heading', rank, bullet: undefined};
  }
}

/**
 * Unmarked headings: short lines without a full stop over text (总的要求), and short sentences that stand over long
 * paragraphs and are built alike (这是…的五年。).
 */
function promotePlainHeadings(lines: MarkedLine[]): void {
  const bare: number[] = [];
  const sentences: number[] = [];
  // What comes before the first marked heading names speaker and meeting.
  const begin = Math.max(
    0,
    lines.findIndex(({kind}) => kind === 'heading'),
  );
  for (let i = begin; i + 1 < lines.length; i++) {
    const {kind, passage} = lines[i]!;
    if (kind !== 'plain' || lines[i + 1]!.kind === 'heading') continue;
    const {text} = passage;
    if (isFormula(text)) continue;
    const bracketed = /^【[^】]{2,20}】$/.test(text);
    if (
      bracketed ||
      (text.length <= 24 &&
        text.length >= 2 &&
        !/[。，；：！？、]$/.test(text) &&
        /[\u3400-\u9fff]/.test(text))
    )
      bare.push(i);
    else if (
      text.length <= 50 &&
      /^[^。！？]+。$/.test(text) &&
      lines[i + 1]!.passage.text.length > text.length
    ) {
      sentences.push(i);
    }
  }
  const isBare = new Set(bare);
  for (const i of bare) if (!isBare.has(i + 1)) promote(lines, i);
  for (const i of alike(sentences.map((i) => lines[i]!.passage.text))) promote(lines, sentences[i]!);
}

function promote(lines: MarkedLine[], i: number): void {
  lines[i] = {...lines[i]!, kind: 'heading', rank: 7};
}

/** The indices of texts whose first clause or first two characters at least three of them share, with a like end. */
function alike(texts: readonly string[]): number[] {
  const groups = new Map<string, number[]>();
  texts.forEach((text, i) => {
    const comma = text.indexOf('，');
    const key = comma > 0 && comma <= 8 ? text.slice(0, comma) : text.slice(0, 2) + text.slice(-3);
    const group = groups.get(key);
    if (group) group.push(i);
    else groups.set(key, [i]);
  });
  return [...groups.values()]
    .filter((group) => group.length >= 3)
    .flat()
    .sort((a, b) => a - b);
}

/** Paragraphs of a text that has one sentence a line, put together again; other texts come back unchanged. */
function joinSentenceLines(lines: readonly MarkedLine[]): MarkedLine[] {
  const plain = lines.filter(({kind}) => kind === 'plain');
  const several = plain.filter(({passage}) => /[。！？].*[。！？]/.test(passage.text.slice(0, 400))).length;
  if (plain.length < 40 || several > plain.length * 0.2) return [...lines];
  const joined: MarkedLine[] = [];
  let run: MarkedLine[] = [];
  const flush = (): void => {
    const first = run[0];
    if (first) {
      const passage = run.length > 1 ? joinPassages(run.map((line) => line.passage)) : first.passage;
      joined.push({...first, passage, whole: cut(passage)});
    }
    run = [];
  };
  for (const line of lines) {
    if (line.kind !== 'plain') {
      flush();
      joined.push(line);
      continue;
    }
    const text = line.passage.text;
    const opens = /^(?:各位[代委]|过去[一五]年|[一五]年来|今年)/.test(text) || isFormula(text);
    if (opens || run.length >= 6) flush();
    run.push(line);
  }
  flush();
  return joined;
}
