import {joinText} from '../text/join-text.js';
import {canStandAlone, makeFigure, roleOf, type FigureSpan} from './figures.js';
import {isChangeWord, isGoodLabel, trimLabel} from './labels.js';
import {needsSubject} from './subjectless.js';
import {say} from './messages.js';
import type {Figure, FigureRole, Text, Tile} from './model.js';
import {cut, type Passage} from './passage.js';
import {
  labelText,
  tileItem,
  type ClauseReading,
  type Paragraph,
  type SentenceItem,
} from './sentence-reading.js';

import {splitSubjects} from './respective-subjects.js';
import type {Clause, Span} from './sentences.js';

/** Compound subjects and the two subjects they stand for. */
const compounds = new Map([
  ['城乡居民', ['城镇居民', '农村居民']],
  ['城乡', ['城镇', '农村']],
  ['进出口', ['进口', '出口']],
  ['内外资', ['内资', '外资']],
]);
const modifiers = /^(?:同比|环比|比上年末?|较上年末?|年均|累计|均|也|又|已|各|预计)*$/;

/** `A、B分别增长4.8%、7.2%`, taken apart. */
interface Respective {
  passage: Passage;
  clause: Clause;
  /** Where 分别 stands. */
  at: number;
  /** All figures; of `由3%、5%提高到4%、7%` those before the change, too. */
  values: readonly FigureSpan[];
  /** One for each subject. */
  results: readonly FigureSpan[];
  isChange: boolean;
  /** What stands before 分别 and is no adverb. */
  subject: Span;
  /** 年均, 增长: what is said of each value; none before a change. */
  verbs: Text[][];
}

/**
 * Reads `A、B分别增长4.8%、7.2%`: as many subjects as values are paired in order; otherwise nothing is guessed and an
 * issue says so.
 *
 * @param at where 分别 stands
 * @param before the clauses of the sentence before this one; where the subjects stand in them, the values become notes of
 *   their tiles
 * @returns undefined if the clause has no such shape and should be read as any other
 */
export function readRespective(
  paragraph: Paragraph,
  clause: Clause,
  at: number,
  spans: readonly FigureSpan[],
  before: readonly SentenceItem[],
): ClauseReading | undefined {
  const pair = takeApart(paragraph, clause, at, spans);
  if (!pair) return undefined;
  const subject = pair.passage.text.slice(pair.subject.start, pair.subject.end);
  if (isUneven(pair, subject)) return unsure(pair);
  if (modifiers.test(subject.trim())) return notesOfTiles(pair, before) ?? unsure(pair);
  return tileOfCompound(pair, subject) ?? tilesOfSubjects(paragraph, pair) ?? unsure(pair);
}

function takeApart(
  {passage}: Paragraph,
  clause: Clause,
  at: number,
  spans: readonly FigureSpan[],
): Respective | undefined {
  const {text} = passage;
  const values = spans.filter(({start}) => start > at);
  const first = values[0];
  if (!first || values.length !== spans.length) return undefined;
  const isChange = isFromTo(text, values);
  const results = isChange ? values.slice(values.length / 2) : values;
  if (results.length < 2 && !/[、和与及]/.test(text.slice(clause.start, at))) return undefined;
  const verb = trimLabel(text, at + cue.length, first.start);
  const subject = trimLabel(text, clause.start, at);
  const written = text.slice(subject.start, subject.end);
  const [manner = ''] = manners.exec(written) ?? [];
  const words = written.slice(0, written.length - manner.length).replace(/[已均]$/, '');
  const how = manner && !isChange ? [cut(passage, subject.end - manner.length, subject.end)] : [];
  const verbs = isChange ? [] : verbsOf(passage, verb, results).map((own) => [...how, ...own]);
  return {
    passage,
    clause,
    at,
    values,
    results,
    isChange,
    subject: {start: subject.start, end: subject.start + words.length},
    verbs,
  };
}

/** 分别下降4.1%和上升2.6%: a value without a verb of its own has that of the one before. */
function verbsOf(passage: Passage, first: Span, values: readonly FigureSpan[]): Text[][] {
  let verb = wordsAt(passage, first.start, first.end);
  return values.map(({start}, i) => {
    if (i > 0) {
      const from = values[i - 1]!.end;
      const joint = /^[\s、，和与及]*/.exec(passage.text.slice(from, start))![0];
      const own = wordsAt(passage, from + joint.length, start);
      if (own.length > 0) verb = own;
    }
    return verb;
  });
}

function wordsAt(passage: Passage, start: number, end: number): Text[] {
  return passage.text.slice(start, end).trim() ? [cut(passage, start, end)] : [];
}

const cue = '分别';
/** How a change is measured: said once, of all subjects. */
const manners = /(?:(?<=.{4})(?:同比|环比|年均|累计|平均|[比较](?:上年末?|去年|“[^”]{2,6}”末?|\d{4}年)))+$/;

/** What the words between 分别 and a value make of it. */
const roleFor = ({verbs}: Respective, index: number, {mention}: FigureSpan): FigureRole =>
  roleOf(joinText(verbs[index]), mention);

/** Nothing is paired: the figures stay in their clause, and an issue says so. */
function unsure({passage, clause, values}: Respective): ClauseReading {
  const {start, end, stop} = clause;
  const {at, length} = cut(passage, start, end);
  return {
    items: [{kind: 'text', start, end, stop}],
    figures: values.map((span) => makeFigure(passage, span, [], 'paired', roleOf('', span.mention), false)),
    complete: false,
    issues: [
      {
        at,
        length,
        message: say.unpaired(passage.text.slice(start, end)),
      },
    ],
  };
}

/** 受理25万件、办结23万件，同比分别上升3%和2%: the values are notes of the tiles before. */
function notesOfTiles(pair: Respective, before: readonly SentenceItem[]): ClauseReading | undefined {
  const {passage, clause, at, results, isChange, verbs} = pair;
  const tiles = before.slice(-results.length).filter((item) => item.kind === 'tile');
  const ready =
    tiles.length === results.length &&
    tiles.every((item) => item.stop !== '；' && !item.nested && !needsSubject(labelText(item)));
  const same = results.every(({mention}) => mention.unit === results[0]!.mention.unit);
  // A tile more, and it is not clear which of them are meant.
  if (!ready || !same || isChange || before.at(-results.length - 1)?.kind === 'tile') return undefined;
  const lead = cut(passage, clause.start, at);
  const figures = tiles.map(({tile}, i) => {
    const span = results[i]!;
    const figure = makeFigure(passage, span, tile.figure!.label, 'paired', roleFor(pair, i, span), true);
    tile.notes.push([lead, ...verbs[i]!, cut(passage, span.start, span.end)].filter(({text}) => text));
    tile.noted.push(figure);
    return figure;
  });
  const last = tiles.at(-1)!;
  last.end = clause.end;
  last.stop = clause.stop;
  return {items: [], figures, complete: false, issues: []};
}

/** 城乡居民收入分别增长5%、7%: one tile with both values, each read with its own subject. */
function tileOfCompound(pair: Respective, subject: string): ClauseReading | undefined {
  const {passage, clause, results, verbs} = pair;
  const compound = [...compounds].find(([key]) => subject.includes(key));
  if (!compound || results.length !== 2 || /[、]|和(?!谐)|及|与/.test(subject)) return undefined;
  const [first, last] = results as [FigureSpan, FigureSpan];
  const [verb = [], other] = verbs;
  if (joinText(verb) !== joinText(other)) return undefined;
  const label = [cut(passage, pair.subject.start, pair.subject.end), ...verb];
  const role = roleFor(pair, 0, first);
  const both = {start: first.start, end: last.end, mention: first.mention};
  const figure = makeFigure(passage, both, label, 'paired', role, true);
  const figures = results.map((span, i) => ({
    ...makeFigure(passage, span, label, 'paired', role, true),
    reading: subject.replace(compound[0], compound[1][i]!) + joinText(verb),
  }));
  const tile: Tile = {
    figure: {...figure, value: figure.text.replace(/\s+/g, ''), unit: '', quantity: undefined},
    words: [cut(passage, clause.start, clause.end)],
    notes: [],
    noted: figures,
  };
  const items = [tileItem(clause, tile, subject, first.mention.unit)];
  return {items, figures, complete: false, issues: []};
}

/** A tile for each subject. */
function tilesOfSubjects(paragraph: Paragraph, pair: Respective): ClauseReading | undefined {
  const {passage, clause, results, verbs} = pair;
  const subjects = splitSubjects(paragraph, pair.subject);
  const stand = results.every((span) => canStandAlone(passage.text, span) || span.mention.unit !== '');
  if (subjects.length !== results.length || !stand) return undefined;
  const labels = subjects.map((label, i) => [...label, ...(verbs[i] ?? [])]);
  if (subjects.some((subject) => subject.length === 0)) return undefined;
  if (!labels.every((label) => isGoodLabel(joinText(label)))) return undefined;
  // 追缴社保费、税款分别为620万元和1450万元: both of a pair, or none.
  const lean = labels.filter((label) => joinText(label).length < 3).length;
  if (lean > 0 && lean < labels.length) return undefined;
  const figures: Figure[] = [];
  const items = results.map((span, i) => {
    const tile = tileOfValue(pair, span, i, labels[i]!);
    figures.push(...tile.noted, tile.own);
    return tileItem(clause, tile.tile, '', span.mention.unit);
  });
  return {items, figures, complete: false, issues: []};
}

/** The tile of one value; of a change, with what it was before. */
function tileOfValue(
  pair: Respective,
  span: FigureSpan,
  index: number,
  label: Text[],
): {tile: Tile; own: Figure; noted: Figure[]} {
  const {passage, clause, at, values, results, isChange} = pair;
  const role = isChange ? 'fromTo' : roleFor(pair, index, span);
  const own = makeFigure(passage, span, label, 'paired', role, true);
  const shown = withUnit(own, results);
  const words = [cut(passage, clause.start, clause.end)];
  if (!isChange) return {tile: {figure: shown, words, notes: [], noted: []}, own, noted: []};
  const base = values[index]!;
  const from = makeFigure(passage, base, label, 'paired', 'fromTo', true);
  const lead = cut(passage, at + cue.length, values[0]!.start);
  const note = [lead, cut(passage, base.start, base.end)].filter(({text}) => text);
  const change = {text: note, from, to: shown};
  return {tile: {figure: shown, change, words, notes: [note], noted: [from]}, own, noted: [from]};
}

/**
 * Whether subjects and figures are not alike: 推动甲、乙、丙三条产业链 (the verb stands before the first, the noun of all behind the
 * last), 突破30亿元和300亿元 (the bound holds for both), 由每人每月560元、380元提高到780元、620元 (each figure by the month).
 */
function isUneven(
  {passage: {text}, at, values, results, verbs, isChange}: Respective,
  subject: string,
): boolean {
  // 分别增长5%、全省平均3%: what stands between is no other verb.
  if (new Set(verbs.map(joinText)).size > 1 && !verbs.every((verb) => isChangeWord(joinText(verb))))
    return true;
  if (/^(?:推动|力争|确保|促进|带动|使|预计|争取|[对向与跟以]|同(?!比))/.test(subject)) return true;
  if (/[两二三四五六七八九十\d][个条大类项家种所座]/.test(subject)) return true;
  const [first] = values as [FigureSpan];
  if (isChange && text.slice(at, first.start).includes('每')) return true;
  const bounds = results.map(
    ({start, end, mention: {at, text: written}}) =>
      text.slice(start, at) + text.slice(at + written.length, end),
  );
  return bounds.some((bound) => bound !== bounds[0]);
}

/** 20.9、36.2、54个百分点: the unit is written once, at the last value. */
function withUnit<T extends {unit: string; text: string}>(figure: T, results: readonly FigureSpan[]): T {
  const last = results.at(-1)!.mention;
  const unit = last.text.replace(/^[\d.\s]+/, '');
  return figure.unit === '' && unit ? {...figure, unit} : figure;
}

function isFromTo(text: string, values: readonly FigureSpan[]): boolean {
  if (values.length < 4 || values.length % 2) return false;
  const half = values.length / 2;
  return /(?:到|至|为)\s*$/.test(text.slice(values[half - 1]!.end, values[half]!.start));
}
