import type {NumberMention} from '../text/index.js';
import {
  canStandAlone,
  exactValue,
  figureSpan,
  isCounter,
  makeFigure,
  roleOf,
  type FigureSpan,
} from './figures.js';
import {isDependent, isGeneric, isGoodLabel, isRemark, isTelling, trimLabel} from './labels.js';
import {readChange} from './change.js';
import type {Figure, LabelFrom, Text, Tile} from './model.js';
import {cut, type Passage} from './passage.js';
import {hasSibling} from './blocks/part-of.js';
import {readRespective} from './respective.js';
import {mostMarks, type Paragraph, type SentenceReading, type TileItem} from './sentence-reading.js';
import {splitClauses, type Clause, type Span} from './sentences.js';
import {fromTo, isAttribute, subclauses, type Subclause} from './subclauses.js';
import {append} from './parallel.js';

/** Reads the figures of one sentence with their labels. `mentions` are the figures inside it. */
export function readSentence(
  paragraph: Paragraph,
  span: Span,
  mentions: readonly NumberMention[],
): SentenceReading {
  const {passage, inside} = paragraph;
  const {text} = passage;
  const reading: SentenceReading = {...span, items: [], figures: [], complete: true, issues: []};
  let next = 0;
  for (const clause of splitClauses(text, inside, span)) {
    const spans: FigureSpan[] = [];
    for (; next < mentions.length && mentions[next]!.at < clause.end; next++) {
      const mention = mentions[next]!;
      if (mention.at < clause.start) continue;
      spans.push(figureSpan(text, mention, clause.end));
    }
    readClause(paragraph, clause, spans, reading);
  }
  hangParts(passage, reading);
  return reading;
}

/** Hangs a single part, 其中市中院2.8万件, on its whole; several parts (其中甲41件、乙25件) stay side by side. */
function hangParts(passage: Passage, reading: SentenceReading): void {
  const labels = reading.items.map((item) => (item.kind === 'tile' ? labelText(item) : ''));
  // 一次会议受理提案195件，立案187件；二次会议受理提案183件，立案178件: 立案 twice is nobody's.
  const repeated = new Set(
    labels.filter((label, i) => label && label.length <= 4 && labels.indexOf(label) < i),
  );
  for (let i = 1; i < reading.items.length; i++) {
    const item = reading.items[i]!;
    const whole = reading.items[i - 1]!;
    if (item.kind !== 'tile' || whole.kind !== 'tile' || whole.stop === '；') continue;
    const unclear = repeated.has(labelText(item));
    if (!item.nested && !unclear) continue;
    const apart = whole.unit !== item.unit || canBeShare(whole) || flowVerb.test(whole.left);
    if (!unclear && (apart || hasSibling(reading.items, i))) continue;
    whole.tile.notes.push([cut(passage, item.start, item.end)], ...item.tile.notes);
    append(whole.tile.noted, [item.tile.figure!, ...item.tile.noted]);
    whole.end = item.end;
    whole.stop = item.stop;
    reading.items.splice(i--, 1);
  }
}

function readClause(
  paragraph: Paragraph,
  clause: Clause,
  spans: FigureSpan[],
  reading: SentenceReading,
): void {
  const {passage, inside} = paragraph;
  const {text} = passage;
  const usable = spans.filter((span) => !inside[span.mention.at]);
  if (usable.length === 0) {
    addText(paragraph, clause, spans, reading);
    return;
  }
  const each = text.slice(clause.start, clause.end).indexOf('分别');
  if (each >= 0 && readRespective(paragraph, clause, clause.start + each, usable, reading)) return;
  for (const part of subclauses(text, inside, clause, usable)) {
    // Tiles would drop the 和 between two figures: the sentence stays.
    if (/[和与及]/.test(part.stop)) reading.complete = false;
    readSubclause(paragraph, part, reading);
  }
}

function readSubclause(paragraph: Paragraph, clause: Subclause, reading: SentenceReading): void {
  const {passage, inside} = paragraph;
  const {text} = passage;
  const spans = clause.spans;
  const change = fromTo(text, clause);
  const span = spans.at(-1)!;
  const previous = lastTile(reading);
  const left = text.slice(clause.start, change ?? span.start);
  const right = text.slice(span.end, clause.end);
  if (/^\s*、/.test(right)) {
    const joint = text.indexOf('、', span.end);
    readSubclause(paragraph, {...clause, end: joint, stop: '、'}, reading);
    addText(paragraph, {start: joint + 1, end: clause.end, stop: clause.stop}, [], reading);
    return;
  }
  const words = pieces(passage, [clause.start, span.start], [span.end, clause.end]);

  const noted = spans.map((each) =>
    makeFigure(passage, each, [], 'inherited', roleOf(left, each.mention), true),
  );
  const bracket =
    /^\s*[（(]/.test(right) && inside[span.end + right.search(/\S/)] === 1 && /[）)]\s*$/.test(right);
  if (
    previous &&
    (isDependent(left, bracket ? '' : right) || (change !== undefined && !isTelling(left.trim())))
  ) {
    addNote(passage, previous, clause, noted);
    append(reading.figures, noted);
    return;
  }

  const [first, second] = spans;
  if (first && second && spans.length === 2 && first.end === second.start && !right.trim()) {
    if (isCounter(first.mention.unit) && isCounter(second.mention.unit)) {
      // 办理案件45件72人: two counts of one thing.
      readSubclause(paragraph, {...clause, end: first.end, spans: [first], stop: ''}, reading);
      const item = reading.items.at(-1);
      if (item?.kind === 'tile' && item.end === first.end)
        addNote(passage, item, {...clause, start: second.start}, noted.slice(1));
      else if (item) item.end = clause.end;
      append(reading.figures, noted.slice(1));
      if (item) item.stop = clause.stop;
      return;
    }
  }

  const nested = /^\s*其中/.test(left);
  let {label, from} = findLabel(
    passage,
    clause.start,
    change ?? span.start,
    bracket ? '' : right,
    span.end,
    clause.end,
  );
  const others = spans.slice(0, -1);
  const apart =
    change !== undefined ||
    (others.length <= mostInClause && others.every((other) => isAttribute(text, other, span)));
  let joined = label.map((piece) => piece.text).join('');
  const bare = joined.length <= 2 && span.mention.unit === '%';
  if (isGeneric(joined) || (bare && joined && previous)) {
    if (previous && !nested && !right.trim() && change === undefined) {
      addNote(passage, previous, clause, noted);
      append(reading.figures, noted);
      return;
    }
    const before = reading.items.at(-1);
    if (before?.kind === 'text' && before.stop === '，') {
      // 吉化乙烯项目投产，总产能达190万吨: the clause before says whose it is.
      reading.items.pop();
      readSubclause(paragraph, {...clause, start: before.start}, reading);
      return;
    }
    label = before ? [] : withIndustry(passage, clause.start, label);
    joined = label.map((piece) => piece.text).join('');
    from = 'inherited';
  }
  const isRank = span.mention.kind === 'rank' && joined.length >= 4;
  const plainRight = bracket || !right.trim() || isNounAfter(right.trim(), span);
  const sure =
    apart &&
    plainRight &&
    canStandAlone(text, span) &&
    isGoodLabel(joined) &&
    isTelling(joined) &&
    (isRank || !isDependent(left, bracket ? '' : right));
  const role = change === undefined ? roleOf(left, span.mention) : 'fromTo';
  const figure = makeFigure(passage, span, label, from, role, sure);
  for (const other of others) {
    reading.figures.push(makeFigure(passage, other, [], 'before', 'count', false));
  }
  reading.figures.push(figure);
  if (!sure) {
    reading.complete = false;
    reading.items.push({kind: 'text', start: clause.start, end: clause.end, stop: clause.stop});
    return;
  }
  const notes: Text[][] = [];
  if (change !== undefined) notes.push([cut(passage, change, clause.end)]);
  if (bracket) notes.push([cut(passage, span.end, clause.end)]);
  const shown =
    change === undefined ? (bracket ? words.slice(0, 1) : words) : pieces(passage, [clause.start, change]);
  const tile: Tile = {
    figure,
    ...(change !== undefined && {
      change: readChange(passage, {start: change, end: clause.end}, spans, figure),
    }),
    words: shown,
    notes,
    noted: change === undefined ? [] : noted.slice(0, -1),
  };
  const unit = span.mention.unit ?? '';
  reading.items.push({
    kind: 'tile',
    start: clause.start,
    end: clause.end,
    stop: clause.stop,
    tile,
    nested,
    left,
    unit,
  });
}

/** Hangs a clause on the tile whose subject it speaks of. */
function addNote(passage: Passage, previous: TileItem, clause: Clause, noted: readonly Figure[]): void {
  previous.tile.notes.push([cut(passage, clause.start, clause.end)]);
  append(
    previous.tile.noted,
    noted.map((figure) => ({...figure, label: previous.tile.figure?.label ?? []})),
  );
  previous.end = clause.end;
  previous.stop = clause.stop;
}

/** A label that begins a sentence without saying whose it is, with the industry that the sentences before speak of. */
function withIndustry(passage: Passage, at: number, label: readonly Text[]): Text[] {
  const from = Math.max(0, at - farthestSubject);
  const subject = [...passage.text.slice(from, at).matchAll(industry)].at(-1);
  if (!subject) return [];
  const start = from + subject.index;
  return [cut(passage, start, start + subject[0].length), ...label];
}

/** An industry at the beginning of a sentence. */
const industry = /(?<=[。；]|^)[^，。；]{2,8}?(?:产业|行业|经济)(?=[^，。；])/g;

/** How far before its measure, in characters, an industry is named. */
const farthestSubject = 300;

/** More figures than this in a clause without a joint are no label and number. */
const mostInClause = 4;

/** Verbs of a process that a count goes through: parts named after them are drawn as steps of a flow. */
export const flowVerb =
  /(?:收到|受理|提出|征集|收集|提交|立案|并案|办结|办复|整理|编辑|编发|编印|报送|采用|采纳|批示|转化|转办|交办|答复|审结|执结|结案)/;

/** Whether what follows a figure is what it counts: 246项行政审批事项, and not 700万吨露天煤矿, 25兆瓦级轴承. */
function isNounAfter(right: string, {mention, end}: FigureSpan): boolean {
  if (!isCounter(mention.unit) || right.length > 16) return false;
  if (/^(?:级|方面|以|次会议)|[被获]|成为|认定|发展成|升级|中$/.test(right)) return false;
  // 20户以上自然村 describes villages; 1000个以上省重点项目 counts projects.
  return end === mention.at + mention.text.length || /^[个项家所条]$/.test(mention.unit ?? '');
}

/** A count small enough that its parts can be marked one by one. */
function canBeShare({tile, unit}: TileItem): boolean {
  const count = exactValue(tile.figure);
  return unit !== '%' && Number.isInteger(count) && count <= mostMarks;
}

function findLabel(
  passage: Passage,
  start: number,
  leftEnd: number,
  right: string,
  rightStart: number,
  end: number,
): {label: Text[]; from: LabelFrom} {
  const {text} = passage;
  const left = trimLabel(text, start, leftEnd);
  const hasLeft = isTelling(text.slice(left.start, left.end).trim());
  const noun = right.trim();
  if (!noun) return {label: hasLeft ? [cut(passage, left.start, left.end)] : [], from: 'before'};
  if (/^[的以之内外左右上]|（[^）]*(?:其中|[0-9。；，])/.test(noun)) return {label: [], from: 'after'};
  // 以解决三个1亿人问题为着力点, 在100个城市试点: the figure is no subject.
  if (/^[以对](?![接口外上])|[在以对]$/.test(text.slice(start, leftEnd).trim()))
    return {label: [], from: 'around'};
  const after = cut(passage, rightStart, end);
  return hasLeft
    ? {label: [cut(passage, left.start, left.end), after], from: 'around'}
    : {label: [after], from: 'after'};
}

function pieces(passage: Passage, ...ranges: [number, number][]): Text[] {
  return ranges.map(([start, end]) => cut(passage, start, end)).filter(({text}) => text !== '');
}

function labelText({tile}: TileItem): string {
  return tile.figure?.label.map(({text}) => text).join('') ?? '';
}

/** The tile that a clause without subject speaks of: the one before it in the sentence, with no ； between. */
function lastTile(reading: SentenceReading): TileItem | undefined {
  const item = reading.items.at(-1);
  return item?.kind === 'tile' && item.stop !== '；' ? item : undefined;
}

function addText(paragraph: Paragraph, clause: Clause, spans: FigureSpan[], reading: SentenceReading): void {
  const {passage} = paragraph;
  const words = passage.text.slice(clause.start, clause.end).trim();
  for (const span of spans) {
    reading.figures.push(makeFigure(passage, span, [], 'before', 'count', false));
    reading.complete = false;
  }
  const previous = lastTile(reading);
  if (previous && spans.length === 0 && isRemark(words)) {
    previous.tile.notes.push([cut(passage, clause.start, clause.end)]);
    previous.end = clause.end;
    previous.stop = clause.stop;
    return;
  }
  reading.items.push({kind: 'text', start: clause.start, end: clause.end, stop: clause.stop});
}
