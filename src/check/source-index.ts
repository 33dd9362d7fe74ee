import {BOUND_BEFORE} from '../text/bounds.js';
import {downs, ups} from '../text/signed-change.js';
import {gap, normalise} from './normal.js';
import {Contexts} from './contexts.js';
import {Links} from './links.js';
import {partsOfSource, yearOfReport} from './periods.js';
import {bareName, namesOf, type Name} from './quoted-names.js';
import {cellForm, mentionForm, valueKey, type Form} from './quantity.js';
import {prepareSource, type Source} from './source.js';
import type {TableFigure} from './source-tables.js';

/** What stands beside a figure of the source, normalised. */
export interface Beside {
  /** The figure itself. */
  text: string;
  before: string;
  /** What stands before it, without the words that lead over to it: 达到, 由. */
  label: string;
  /** How long the clause up to there is: a label of that length is all of it. */
  labelLength: number;
  behind: string;
  /** How the clause begins whose list it stands in, of figures with a noun before each: 新建 of 新建学校3所、医院2家; '' elsewhere. */
  opening: string;
  /** The words that a list of figures shares, before its first: 走访 of 64个村 in 走访11个乡镇、64个村; '' elsewhere. */
  shared: string;
  /** The figure that the words before lead up to: of 由53.2%提高到57.7% the first. */
  lead: number;
}

/** All that a check has to know of a source. Made once, it serves for any number of pages. */
export interface SourceIndex {
  source: Source;
  links: Links;
  contexts: Contexts;
  /** For each figure its value; undefined where it is none. */
  forms: (Form | undefined)[];
  /** Figures by `valueKey`. */
  byValue: ReadonlyMap<string, number[]>;
  beside: Beside[];
  /** The parts of the report, in order. */
  parts: ReturnType<typeof partsOfSource>;
  /** The year in which the report was given; absent: it does not say. */
  year?: number;
  /** Quoted names and titles by their bare words. */
  names: ReadonlyMap<string, Name>;
}

/** How many characters beside a figure are compared. */
const besideLeft = 24;
const besideRight = 12;

/** Makes the index of a source: linear time, once for any number of pages. */
export function indexSource(text: string): SourceIndex {
  const source = prepareSource(text);
  const {figures, normal} = source;
  const {chars} = normal;
  const links = new Links(source);
  const contexts = new Contexts(source, links);
  const shared = sharedWords(source);
  const parts = partsOfSource(text, normal);
  const year = yearOfReport(text, parts);
  const forms = figures.map(({mention, cell, start}) => {
    if (cell) return cellForm(cell);
    const form = mentionForm(mention);
    const per = form && perOf(chars.slice(Math.max(0, start - besideLeft), start));
    return form && per?.length ? {...form, per} : form;
  });
  return {
    source,
    links,
    contexts,
    forms,
    byValue: grouped(forms),
    beside: figures.map(({start, end, cell}, index) => {
      if (cell) return besideCell(chars.slice(start, end), cell, index);
      const pair = contexts.paired.get(index);
      const owned = firstOwned(source, index);
      const lead = pair?.lead ?? owned ?? links.lead(index);
      const changeAt = figures[lead]!.start;
      const leadAt = pair?.end ?? changeAt - (links.reached.has(index) ? changeBefore(chars, changeAt) : 0);
      const ledTo = pair?.ledTo ?? (links.reached.has(index) ? leadAt : figures[owned ?? index]!.start);
      const behind = figures[links.last(index)]!.end;
      const isOwner = (owned ?? firstOwned(source, index + 1)) !== undefined;
      const noun = behind + (isOwner ? 1 : 0);
      const label = withoutCues(chars.slice(Math.max(0, leadAt - besideLeft), leadAt));
      return {
        text: chars.slice(start, end),
        before: chars.slice(Math.max(0, ledTo - besideLeft), ledTo),
        label,
        labelLength: clauseLength(source, leadAt) - (Math.min(leadAt, besideLeft) - label.length),
        // Behind a mark begins what belongs to something else.
        behind: normal.gaps[behind]! >= gap.item ? '' : chars.slice(noun, noun + besideRight),
        opening: openingOf(source, index),
        shared: shared[index]!,
        lead,
      };
    }),
    parts,
    ...(year !== undefined && {year}),
    names: new Map(namesOf(text).map((name) => [bareName(name.text), name])),
  };
}

const CHANGE = new RegExp(`(?:同比)?(?:${ups}|${downs})$`);

/** How long the verb of a change right before a figure is. */
const changeBefore = (chars: string, start: number): number =>
  CHANGE.exec(chars.slice(Math.max(0, start - 8), start))?.[0].length ?? 0;

/** So far apart stand two figures of a list whose nouns follow them. */
const longestOwned = 60;

/** Of 40万元的甲、**60万元的**乙 the first figure of the list; undefined: the words before are the figure's own. */
function firstOwned({figures, normal: {chars, gaps}}: Source, index: number): number | undefined {
  const isFollowed = (at: number) => chars[figures[at]?.end ?? -1] === '的';
  let first = index;
  while (
    isFollowed(first) &&
    isFollowed(first - 1) &&
    gaps[figures[first]!.start]! >= gap.item &&
    figures[first]!.start - figures[first - 1]!.end < longestOwned
  )
    first--;
  return first === index ? undefined : first;
}

/** The noun of a figure in a list is no longer. */
const longestNoun = 10;

/** For each figure the words before the first of the list that it stands in, of figures with a noun behind each. */
function sharedWords({figures, normal: {chars, gaps}}: Source): string[] {
  const shared: string[] = [];
  figures.forEach(({mention, start, cell}, index) => {
    const before = figures[index - 1];
    const noun = before ? chars.slice(before.end, start).replace(/[和及与]$/, '') : '';
    const isNext =
      before?.mention.kind === 'quantity' &&
      mention.kind === 'quantity' &&
      !cell &&
      !before.cell &&
      noun.length > 0 &&
      start - before.end <= longestNoun &&
      (gaps[start] === gap.item || noun.length < start - before.end);
    let isWhole = isNext;
    for (let at = (before?.end ?? start) + 1; isWhole && at < start; at++) isWhole = gaps[at]! < gap.item;
    const words = before && withoutCues(chars.slice(Math.max(0, before.start - besideLeft), before.start));
    shared.push(isWhole ? shared[index - 1]! || words! : '');
  });
  return shared;
}

/** In a table the words of the row lead to the figure, those of the column follow it. */
function besideCell(text: string, cell: TableFigure, lead: number): Beside {
  const row = normalise(cell.row).chars.slice(-besideLeft);
  const behind = normalise(cell.column).chars.slice(0, besideRight);
  return {text, before: row, label: row, labelLength: row.length, behind, opening: '', shared: '', lead};
}

/** What the words before a figure say it is of each: 每人每月. */
const perOf = (before: string): string[] =>
  [...before.matchAll(/每(人|月|年|天|日|亩|户|吨|平方米|立方米)/g)].map(([, each]) => each!);

function grouped(forms: readonly (Form | undefined)[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  forms.forEach((form, index) => {
    if (!form) return;
    for (const key of new Set([form, form.bare ?? form].map(valueKey))) {
      const group = groups.get(key);
      if (group) group.push(index);
      else groups.set(key, [index]);
    }
  });
  return groups;
}

/** How many characters of the clause stand before a place. */
function clauseLength({normal: {gaps}, figureAt}: Source, place: number): number {
  let start = place;
  while (start > 0 && gaps[start]! < gap.item && figureAt[start - 1]! < 0 && place - start < 60) start--;
  return place - start;
}

/** A list of more characters is not looked through. */
const longestList = 80;

function openingOf({figures, normal: {chars, gaps}, figureAt}: Source, index: number): string {
  const {start} = figures[index]!;
  let from = start;
  while (from > 0 && start - from < longestList && gaps[from]! < gap.item && figureAt[from - 1]! < 0) from--;
  if (gaps[from] !== gap.item) return '';
  while (from > 0 && start - from < longestList && gaps[from]! < gap.clause) from--;
  return chars.slice(from, from + 4);
}

/** Words between a label and its figure that a page leaves out. */
const CUES = new RegExp(
  `(?:${BOUND_BEFORE}|达到?|为|共有?|累计|控制在|保持在|稳定在|维持在|力争|提高到|增加到|增至|升至|` +
    '实现|完成|是|有|了|第|占|至|到|前|由|从|在|\\d{4}年末?底?的?)$',
);

/** A label without the words that lead over from it to its figure. */
export function withoutCues(text: string): string {
  let rest = text;
  for (let i = 0; i < 4; i++) {
    const shorter = rest.replace(CUES, '');
    if (shorter === rest) break;
    rest = shorter;
  }
  return rest;
}
