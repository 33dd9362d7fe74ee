import {isCredit, isSubtitle} from './boilerplate.js';
import {findTables} from './find-tables.js';
import {headOpenings, partRank} from './openings.js';
import {isPartTitle, type MarkedLine, type Rank} from './line-markers.js';
import {nestItems} from './nested-lists.js';
import {cut, joinPassages, slicePassage, type Passage} from './passage.js';
import {
  demoteItems,
  isBareHeading,
  joinSentenceLines,
  promoteAnnexes,
  promoteBullets,
  promotePlainHeadings,
} from './promote.js';
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
  /** Whether the heading is the first sentence of its paragraph. */
  runIn?: boolean;
  /** Whether it is the list of problems. */
  problems?: true;
  /** Whether it stands under a heading that names 民生实事, or is one: its items keep their numbers. */
  projects?: boolean;
  /** Paragraphs behind the children that speak of all of them. */
  after?: MarkedLine[];
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
  findTables(rest);
  promoteAnnexes(rest);
  nestItems(rest);
  promoteBullets(rest);
  demoteItems(rest);
  promotePlainHeadings(rest);
  headOpenings(rest);

  const ofParts = partRank(rest);
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
    const runIn = body.length > 0;
    const rank = rankOf(line, path, ofParts);
    const node: OutlineNode = {rank, heading, mark: line.mark, body, children: [], runIn};
    if (line.problems) node.problems = true;
    while (path.length && path.at(-1)!.rank >= rank) path.pop();
    (path.at(-1)?.children ?? nodes).push(node);
    path.push(node);
  }
  for (const node of nodes) {
    liftTrailing(node);
    markProjects(node, isProjects(head.title));
  }
  return {...head, opening, credits, nodes, inParts: areParts(nodes)};
}

/** How deep a heading stands that its own words do not tell: problems beside the sections of a part, a period beside the parts. */
function rankOf(
  {rank, problems, newPart}: MarkedLine,
  path: readonly OutlineNode[],
  ofParts: Rank | undefined,
): Rank {
  const [top] = path;
  if (newPart) return top?.rank ?? 0;
  if (!problems || !top) return rank;
  const isPart = top.rank === ofParts;
  const beside = isPart ? top.children.reduce((least, child) => Math.min(least, child.rank), 7) : top.rank;
  // 一是…, 二是… behind it are problems.
  return Math.max(
    top.rank + (isPart ? 1 : 0),
    beside === 5 || top.children.length === 0 ? 4 : beside,
  ) as Rank;
}

const isProjects = (heading?: {text: string}): boolean => /实事/.test(heading?.text ?? '');

function markProjects(node: OutlineNode, isUnder: boolean): void {
  node.projects = isUnder || isProjects(node.heading);
  for (const child of node.children) markProjects(child, node.projects);
}

/** Children that must be so many before one that is unlike them stands out. */
const leastAlike = 3;

/**
 * Where each of several children is one paragraph that begins with its heading (一是…。), further paragraphs behind the
 * last of them are not its own.
 */
function liftTrailing(node: OutlineNode): void {
  const children = node.children.filter(({problems}) => !problems);
  const last = children.at(-1);
  for (const child of children) liftTrailing(child);
  if (node.children.at(-1) !== last) return;
  if (!last || children.length < leastAlike || last.body.length < 2) return;
  const single = children.every(
    (child) => child.runIn && child.children.length === 0 && (child === last || child.body.length === 1),
  );
  if (single && last.body.every(({kind}) => kind === 'plain')) node.after = last.body.splice(1);
}

/** Whether the outermost headings are the parts of a report: by year, or 一、…工作回顾 二、…工作安排. */
function areParts(nodes: readonly OutlineNode[]): boolean {
  const numbered = nodes.filter(({rank, problems}) => rank > 0 && !problems);
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

/** How many lines the head of a report has at most: its title in two or three, date, meeting, speaker, issuing body. */
const longestHead = 8;

/** Takes title, kicker and subtitle from the beginning, in whatever order they stand. */
function takeHead(lines: MarkedLine[]): Pick<Outline, 'kicker' | 'title' | 'subtitle'> {
  const subtitle: Text[] = [];
  let title: Passage | undefined;
  let taken = 0;
  while (taken < lines.length && taken < longestHead) {
    const length = title ? 0 : titleLength(lines, taken);
    const {whole} = lines[taken]!;
    if (length > 0) title = joinPassages(lines.slice(taken, taken + length).map(({passage}) => passage));
    else if (isSubtitle(whole.text) || (subtitle.length > 0 && isName(lines, taken)))
      subtitle.push({...whole, text: whole.text.replace(/^[—─－-]+\s*/, '')});
    else break;
    taken += length || 1;
  }
  lines.splice(0, taken);
  return {...(title && partTitle(title)), subtitle};
}

/** 一图读懂｜政府工作报告: what is set in the seal, and the title. */
function partTitle(title: Passage): Pick<Outline, 'kicker' | 'title'> {
  const {length = 0} = kickers.exec(title.text)?.[0] ?? {};
  if (length === 0 || length === title.text.length) return {title: cut(title)};
  const words = title.text.slice(0, length).replace(/[\s丨|｜：:·—]+$/, '');
  return {kicker: cut(title, 0, words.length), title: cut(title, length)};
}

/** What titles of reports end in, or tell a picture by. */
const titleEnd =
  /(?:报告|報告|公报|公報|摘要|讲话|总结|要点|规划|纲要|方案|计划|情况|通报|综述|清单)(?:[（(].{1,12}[）)])?$/;
const titleWords = new RegExp(`报告|報告|导读|解读|${titleEnd.source}|${kickers.source}`);
const longestTitle = 60;
/** A title stands in so many lines at most: 海湾市人民政府 / 工作报告. */
const mostTitleLines = 3;

/** …计划执行情况 / 与2026年计划草案的报告: a title in two lines, of which the first might be the heading of a part. */
const secondLine = /^[与和及暨].*(?:报告|報告)(?:[（(].{1,12}[）)])?$/;

function goesOnBelow(text: string, next = ''): boolean {
  const most = Math.max(text.length, next.length);
  return most <= longestTitle && secondLine.test(next) && !/[。；！？：，、]/.test(text + next);
}

/** How many lines from `at` on are the title: they name a report, or are short, without figures, and unlike the headings below. */
function titleLength(lines: readonly MarkedLine[], at: number): number {
  if (lines[at]!.level === 1) return 1;
  if (goesOnBelow(lines[at]!.whole.text, lines[at + 1]?.whole.text)) return 2;
  for (let length = 1; length <= mostTitleLines; length++) {
    const line = lines[at + length - 1];
    if (!line || !isTitleLine(line)) break;
    const isJoined = /^[与和及暨的]/.test(lines[at + length]?.whole.text ?? '');
    if (titleEnd.test(line.whole.text) && !isJoined) return length;
  }
  const {whole} = lines[at]!;
  if (!isTitleLine(lines[at]!) || isSubtitle(whole.text)) return 0;
  const isOther = /[，；]|\d(?!\d*[年月届次—-])/.test(whole.text) || lines.slice(at + 1).some(isBareHeading);
  return titleWords.test(whole.text) || !isOther ? 1 : 0;
}

function isTitleLine({kind, whole: {text}}: MarkedLine): boolean {
  if (kind !== 'plain' || text.length > longestTitle || /[。；！？：，、]$/.test(text)) return false;
  // 县人民法院 may be the issuing body below the title, and the beginning of one.
  if (isSubtitle(text) && !/(?:委员会|法院|检察院)$/.test(text)) return false;
  return !isPartTitle(text) || /^关于|报告$/.test(text);
}

/** Whether a line is the name of the speaker alone, the last of the head. */
function isName(lines: readonly MarkedLine[], at: number): boolean {
  const next = lines[at + 1];
  const isShort = /^[\u3400-\u9fff](?:[ 　]*[\u3400-\u9fff]){1,3}$/.test(lines[at]!.whole.text);
  return isShort && (next?.opens === true || next?.kind === 'heading');
}
