import type {Bound} from '../text/index.js';

/** A stretch of the report: where it stands in the untouched source, and how it reads. */
export interface Text {
  /** UTF-16 offset in the source. */
  at: number;
  /** How many UTF-16 units of the source it covers. */
  length: number;
  /** The source's words: line breaks inside sentences removed, `,;()` beside Chinese made full width. */
  text: string;
}

/** Something an editor should know about the text or the draft. */
export interface Issue {
  /** UTF-16 offset in the source. */
  at: number;
  length: number;
  /** Chinese, one sentence. */
  message: string;
}

/** What a figure says about its subject. */
export type FigureRole =
  'level' | 'growth' | 'fromTo' | 'share' | 'rate' | 'rank' | 'ratio' | 'target' | 'completion' | 'count';

/** Where the label of a figure was found. */
export type LabelFrom = 'before' | 'after' | 'around' | 'inherited' | 'paired';

/** What a figure says, read once: scale words applied, per cent as written. */
export interface Measure {
  /** The lower end of a range, the first term of a ratio. */
  value: number;
  /** The upper end of a range. */
  upper?: number;
  /** Without scale words and 余/多; in a series the unit at its end; '' where there is none. */
  unit: string;
  bound: Bound;
}

/** A figure with the words that say what it counts. Its own `text` takes in the words that bound it: `超500亿元`. */
export interface Figure extends Text {
  /** As written, up to the unit: `390余`, `超500`, `5`. */
  value: string;
  /** The rest: `万元`, `亿元`, `%左右`. */
  unit: string;
  /** What it says. Absent where two figures are set as one: 35512元、25689元. */
  quantity?: Measure;
  role: FigureRole;
  /** What it counts, cue words (达到, 为) left out. Several pieces where the source holds them apart. */
  label: Text[];
  labelFrom: LabelFrom;
  /** `unsure`: the figure must stay in its sentence. */
  confidence: 'sure' | 'unsure';
  /** For a compound subject (城乡居民 … 分别 …) the subject as it is read: 城镇居民人均可支配收入. Never shown. */
  reading?: string;
}

/** From–to: what a figure was before, 城镇化率 从2020年的53.2%提升到2025年的57.7%. */
export interface Change {
  /** The clause as written, without the subject: 从2020年的53.2%提升到2025年的57.7%. In pieces after 分别. */
  text: Text[];
  from: Figure;
  to: Figure;
  /** 2020年, 2025年: when, where the source says so. */
  fromTime?: Text;
  toTime?: Text;
}

/** A figure that stands for itself, and what hangs on it. */
export interface Tile {
  /** Absent: a line of text among tiles. */
  figure?: Figure;
  /** The figure is the end of a change; `notes` hold the words of `change.text` too. */
  change?: Change;
  /** All the words around the figure, cue words included; shown where nothing may be lost. */
  words: Text[];
  /** Growth, share or rank of the same thing, its parts (其中…): each a clause, in pieces where the source holds them apart. */
  notes: Text[][];
  /** The figures inside `notes`, in order. */
  noted: Figure[];
  /** A named part of a small count: 14 篇, 遴选 5 篇报市政协. */
  part?: {figure: Figure; text: Text; note?: Text};
}

export interface Card {
  /** The words before the key phrase. */
  lead?: Text;
  /** The key phrase: “大民生”, 广增共识. */
  key?: Text;
  number?: string;
  blocks: Block[];
}

export interface ListItem {
  text: Text;
  /** The number that the source gives it, where its place in the list is another. */
  number?: number;
  /** The list that stands below the item. */
  list?: {ordered: boolean; items: ListItem[]};
  /** Titles that the item lists, as file cards; `text` still holds the whole item. */
  files?: Text[];
}

export interface FlowStep {
  /** 其中, where the step's figures are parts of the step before. */
  lead?: Text;
  tiles: Tile[];
}

export interface Goal {
  heading?: Text;
  text: Text;
}

export interface Tier {
  heading: Text;
  goals: Goal[];
  blocks: Block[];
}

export interface Act {
  /** The whole item. */
  text: Text;
  heading: Text;
  outcome?: Text;
}

/** One row of 参加…为期 n 天的… */
export interface DaysRow {
  who: Text;
  days: Figure;
  what: Text;
}

export interface Table {
  kind: 'table';
  /** The lines over it: 表1 …, 单位：万元. */
  caption?: Text[];
  /** Whether the first row names the columns. */
  head: boolean;
  rows: Text[][];
}

/**
 * What all tiles of a grid have in common:
 *
 * - `targets`: aims of a plan (role `target`)
 * - `shares`: parts that make a whole; the share of each is its own figure, or the one of role `share` in `noted`
 *   (`shareOf` finds it); `whole` is what they are parts of, where the source counts it
 * - `ranks`: three or more places in orders of merit (role `rank`)
 * - `changes`: from–to; every tile has `change`
 */
export type GridShape = 'targets' | 'shares' | 'ranks' | 'changes';

/**
 * One thing on the page. Some kinds say more than plain elements draw (`shape`): a page may show them as what is nearest.
 */
export type Block =
  | {kind: 'lede'; sentences: Text[]}
  | {kind: 'prose'; sentences: Text[]; figures: Figure[]; tiles: Tile[]}
  | {
      kind: 'list';
      ordered: boolean;
      /** `clauses`: one sentence, parted at its ；; `projects`: 民生实事; `points`: the short sentences of a digest. */
      shape?: 'projects' | 'clauses' | 'points';
      items: ListItem[];
      figures?: Figure[];
      tiles: Tile[];
    }
  | {kind: 'grid'; shape?: GridShape; tiles: Tile[]; whole?: Figure}
  | {kind: 'hero'; tile: Tile}
  | {kind: 'flow'; steps: FlowStep[]}
  | {kind: 'tally'; text?: Text; figure: Figure; part?: Figure; mark: 'book' | 'dot' | 'square'}
  | {kind: 'checklist'; shared: boolean; items: {text: Text; phrase?: Text}[]}
  | {kind: 'cards'; layout: 'stack' | 'lockup' | 'scene'; cards: Card[]}
  | {
      kind: 'group';
      lead?: Text;
      heading?: Text;
      /** The heading is what a paragraph says that it is about, below a heading of its own. */
      isTheme?: true;
      blocks: Block[];
    }
  | {kind: 'days'; lead?: Text; rows: DaysRow[]}
  | {kind: 'pyramid'; tiers: Tier[]}
  | {kind: 'acts'; heading: Text; acts: Act[]}
  | Table;

export interface Section {
  /** The numeral the source gives it: 一. Absent: the source has none. */
  mark?: string;
  heading: Text;
  blocks: Block[];
}

export interface Part {
  /** Explanations of terms (名词解释): the numbers in them are no figures of the report. */
  glossary?: true;
  heading?: Text;
  /** Opening paragraphs, sentence by sentence. */
  ledes: Text[][];
  /** What stands before the first section. */
  blocks: Block[];
  sections: Section[];
  /** Blocks after the last section that speak of the whole part. */
  closing: Block[];
}

/** What kind of report a text is (`unknown`: a digest, a bulletin of one topic, anything else). */
export type Genre =
  | 'government'
  | 'cppcc'
  | 'proposals'
  | 'congress'
  | 'court'
  | 'procuratorate'
  | 'bulletin'
  | 'plan'
  | 'budget'
  | 'projects'
  | 'fiveYears'
  | 'unknown';

/**
 * What a sentence is in its report:
 *
 * - `score` the results of the year as a whole (主要指标), `period` those of the past five years
 * - `achievement` work of the year, by field
 * - `targets` the main targets of the year (主要预期目标), `goals` those of a plan of several years
 * - `task` work to come, `project` a project for the people (民生实事), `government` the body's work on itself
 * - `requirement` general requirements, `shortfall` what is lacking, `formula` words of the occasion, `glossary` terms
 * - `heading` a heading; `text` anything else
 */
export type Role =
  | 'heading'
  | 'score'
  | 'period'
  | 'achievement'
  | 'targets'
  | 'goals'
  | 'task'
  | 'project'
  | 'government'
  | 'requirement'
  | 'shortfall'
  | 'formula'
  | 'glossary'
  | 'text';

/** A sentence of the running text with what it is and the words that say so. */
export interface Statement extends Text {
  role: Role;
  /** The words that decided: of a heading, of the sentence, of the paragraph it stands in. */
  evidence: string;
  /** The number of its paragraph, from 0. */
  paragraph: number;
  /** Whether it opens a paragraph of several sentences. */
  leads: boolean;
}

/** A work report as data. Plain JSON. */
export interface Report {
  /** 一图读懂 and its like, where the title begins with it. */
  kicker?: Text;
  title?: Text;
  /** Date, meeting, speaker. */
  subtitle: Text[];
  parts: Part[];
  credits: Text[];
  /** How many characters the source has; decides between `full` and `digest`. */
  length: number;
  /** How many figures (quantities and ranks) the running text holds. */
  figures: number;
  genre: Genre;
  /** Every sentence and heading, in order, with its role. */
  statements: Statement[];
  /** Left out: boilerplate of the web page (来源, 责任编辑, time stamps) and formulas of the speech (各位代表：). */
  boilerplate: Text[];
}
