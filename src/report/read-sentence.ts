import {joinText} from '../text/join-text.js';
import type {NumberMention} from '../text/index.js';
import {readChange} from './change.js';
import {areTwoMeasures, isSure, isTwoCounts, takeApart, wordsBehind, type CutClause} from './clause-parts.js';
import {canStandAlone, figureSpan, makeFigure, roleOf, type FigureSpan} from './figures.js';
import {findLabel, withIndustry, withMeans} from './find-label.js';
import {comparesAlone, EACH_OF, isDependent, isRemark, isTelling, leadsOn} from './labels.js';
import {hasOtherVictims, isGeneric} from './subjectless.js';
import {isLevel, isMilestone, leadsToLevel, milestoneTile} from './milestone.js';
import type {Figure, Issue, LabelFrom, Text, Tile} from './model.js';
import {append} from './parallel.js';
import {cut, cutAll} from './passage.js';
import {readRespective} from './respective.js';
import {
  labelText,
  tileItem,
  type ClauseReading,
  type Paragraph,
  type SentenceItem,
  type SentenceReading,
  type TileItem,
} from './sentence-reading.js';
import {hangNote, withPartsHung} from './hang-parts.js';
import {isProviso} from './provisos.js';
import {isOneOfSeveral} from './settle.js';
import {splitClauses, type Clause, type Span} from './sentences.js';
import {subclauses, type Subclause} from './subclauses.js';

/** Reads the figures of one sentence with their labels. `mentions` are the figures inside it. */
export function readSentence(
  paragraph: Paragraph,
  span: Span,
  mentions: readonly NumberMention[],
): SentenceReading {
  const {passage, inside} = paragraph;
  const {text} = passage;
  const reader = new SentenceReader(paragraph);
  let next = 0;
  for (const clause of splitClauses(text, inside, span)) {
    const spans: FigureSpan[] = [];
    for (; next < mentions.length && mentions[next]!.at < clause.end; next++) {
      const mention = mentions[next]!;
      if (mention.at >= clause.start) spans.push(figureSpan(text, mention, clause.end));
    }
    reader.readClause(clause, spans);
  }
  const {items, figures, complete, issues} = reader;
  return {...span, items: withPartsHung(passage, items), figures, complete, issues};
}

const ofAll = new RegExp(`^.{0,4}(?:${EACH_OF}|都(?!市)|双双)`);

/** 平均压减时间58%、材料52%: the verb is of both. */
const cuts = /[压缩精]减|压缩|缩短|减少/;

/** Reads the clauses of a sentence one after the other: a clause without subject speaks of the one before. */
class SentenceReader implements ClauseReading {
  readonly items: SentenceItem[] = [];
  readonly figures: Figure[] = [];
  readonly issues: Issue[] = [];
  complete = true;
  /** Said right before: what passed which mark. */
  private milestone: CutClause | undefined;

  constructor(private readonly paragraph: Paragraph) {}

  readClause(clause: Clause, spans: readonly FigureSpan[]): void {
    const {inside, passage} = this.paragraph;
    const {text} = passage;
    const usable = spans.filter((span) => !inside[span.mention.at]);
    if (usable.length === 0) {
      this.addText(clause, spans);
      return;
    }
    const each = text.slice(clause.start, clause.end).indexOf('分别');
    if (each >= 0 && comparesAlone(text.slice(clause.start, clause.start + each))) {
      this.addComparison(clause, usable);
      return;
    }
    const paired =
      each >= 0 && readRespective(this.paragraph, clause, clause.start + each, usable, this.items);
    if (paired) {
      this.add(paired);
      return;
    }
    if (isBareList(text, usable)) {
      const [first, second] = usable as [FigureSpan, FigureSpan];
      const isOne = usable.length === 2 && areTwoMeasures(text, clause.start, first, second);
      if (isOne) this.readSubclause({...clause, spans: usable});
      else this.addText(clause, usable);
      return;
    }
    for (const part of subclauses(text, inside, clause, usable)) {
      // Tiles would drop the 和 between two figures: the sentence stays.
      if (/[和与及]/.test(part.stop)) this.complete = false;
      this.readSubclause(part);
    }
  }

  private add({items, figures, complete, issues}: ClauseReading): void {
    append(this.items, items);
    append(this.figures, figures);
    append(this.issues, issues);
    this.complete &&= complete;
  }

  private readSubclause(clause: Subclause): void {
    const statement = takeApart(this.paragraph, clause);
    const {change, left, right, noted} = statement;
    if (/^\s*、/.test(right)) {
      this.readBeforeJoint(statement);
      return;
    }
    const previous = this.subjectTile();
    const isBareChange = change !== undefined && !isTelling(left.trim());
    const passed = this.milestone;
    this.milestone = undefined;
    const level =
      passed && isLevel(statement) ? milestoneTile(this.paragraph.passage, passed, statement) : undefined;
    if (level) {
      this.items.splice(-1, 1, level);
      append(this.figures, level.tile.noted);
      return;
    }
    const growth = this.lastTile();
    if (
      growth &&
      leadsToLevel(growth, statement) &&
      canStandAlone(this.paragraph.passage.text, statement.span)
    )
      this.addNote(growth, clause, noted);
    else if (previous && !this.isOfAll(left) && (isDependent(left, wordsBehind(statement)) || isBareChange)) {
      this.addNote(previous, clause, noted);
    } else if (isTwoCounts(this.paragraph.passage.text, statement)) this.readTwoCounts(statement);
    else this.readNamed(statement, previous);
  }

  /** 新建学校3所、完善功能: what stands behind 、 has no figure. */
  private readBeforeJoint({clause, span}: CutClause): void {
    const joint = this.paragraph.passage.text.indexOf('、', span.end);
    this.readSubclause({...clause, end: joint, stop: '、'});
    this.addText({start: joint + 1, end: clause.end, stop: clause.stop}, []);
  }

  private readTwoCounts({clause, span, others, noted}: CutClause): void {
    const [first] = others as [FigureSpan];
    this.readSubclause({...clause, end: first.end, spans: [first], stop: ''});
    const item = this.items.at(-1);
    const own = noted.slice(1);
    if (item?.kind === 'tile' && item.end === first.end)
      hangNote(this.paragraph.passage, item, {...clause, start: span.start}, own);
    else if (item) item.end = clause.end;
    append(this.figures, own);
    if (item) item.stop = clause.stop;
  }

  /** A figure with words of its own, or with those of the clause before. */
  private readNamed(statement: CutClause, previous: TileItem | undefined): void {
    const {passage} = this.paragraph;
    const {clause, span, change, left, right, noted} = statement;
    const behind = wordsBehind(statement);
    const {label, from} = findLabel(
      passage,
      clause.start,
      change ?? span.start,
      behind,
      span.end,
      clause.end,
    );
    const joined = joinText(label);
    const isBareShare = /^.{1,2}$|^.{2,3}占$/.test(joined) && span.mention.unit === '%';
    const isSecond = isBareShare && previous?.stop === '、' && cuts.test(labelText(previous));
    if (!isGeneric(joined) && !(isBareShare && previous)) {
      this.addFigure(statement, label, from);
      return;
    }
    // 供水4亿立方米，处理污水3亿立方米，实现营业收入27亿元: whoever did both has it.
    const isOwnDeed = /^\s*(?:实现|完成)/.test(left) && this.items.at(-2)?.kind === 'tile';
    if (
      previous &&
      (isSecond || (!isOwnDeed && canMeasure(previous, left))) &&
      !right.trim() &&
      change === undefined
    ) {
      this.addNote(previous, clause, noted);
      return;
    }
    this.addFigure(
      statement,
      withMeans(passage, this.items.at(-1), label) ?? withIndustry(passage, clause.start, label),
      'inherited',
    );
  }

  /** A figure as a tile; as text, where it is not sure what it counts. */
  private addFigure(statement: CutClause, label: Text[], from: LabelFrom): void {
    const {passage} = this.paragraph;
    const {clause, span, others, change, left} = statement;
    const sure = isSure(passage.text, statement, joinText(label));
    // A tile that takes its label from elsewhere does not hold all words of the sentence.
    if (from === 'inherited') this.complete = false;
    const role = change === undefined ? roleOf(left, span.mention) : 'fromTo';
    const figure = makeFigure(passage, span, label, from, role, sure);
    for (const other of others) this.figures.push(makeFigure(passage, other, [], 'before', 'count', false));
    this.figures.push(figure);
    if (sure) this.items.push(this.tileOf(statement, figure));
    else {
      this.complete = false;
      if (isMilestone(statement)) this.milestone = statement;
      this.items.push({kind: 'text', start: clause.start, end: clause.end, stop: clause.stop});
    }
  }

  private tileOf({clause, span, change, left, isBracket, noted}: CutClause, figure: Figure): TileItem {
    const {passage} = this.paragraph;
    // 共收到提案235件: the sum is the figure itself.
    const sum = leadsOn.test(left.trim()) ? (/^\s*共(?:计(?!划))?/.exec(left)?.[0].length ?? 0) : 0;
    const around = cutAll(passage, [clause.start + sum, span.start], [span.end, clause.end]);
    const notes: Text[][] = [];
    if (change !== undefined) notes.push([cut(passage, change, clause.end)]);
    if (isBracket) notes.push([cut(passage, span.end, clause.end)]);
    const tile: Tile =
      change === undefined
        ? {figure, words: isBracket ? around.slice(0, 1) : around, notes, noted: []}
        : {
            figure,
            change: readChange(passage, {start: change, end: clause.end}, clause.spans, figure),
            words: cutAll(passage, [clause.start, change]),
            notes,
            noted: noted.slice(0, -1),
          };
    const item = tileItem(clause, tile, left, span.mention.unit);
    return {...item, nested: /^\s*其中/.test(left)};
  }

  /** A clause that speaks of the figure of the tile before. */
  private addNote(previous: TileItem, clause: Clause, noted: readonly Figure[]): void {
    hangNote(this.paragraph.passage, previous, clause, noted);
    append(this.figures, noted);
  }

  /** 增速比全国、全省分别高1.2个、0.7个百分点 speaks of one tile, or stays in its sentence. */
  private addComparison(clause: Clause, spans: readonly FigureSpan[]): void {
    const {passage} = this.paragraph;
    const subject = this.subjectTile();
    if (!subject) this.addText(clause, spans);
    else
      this.addNote(
        subject,
        clause,
        spans.map((span) => makeFigure(passage, span, [], 'inherited', 'growth', true)),
      );
  }

  private addText(clause: Clause, spans: readonly FigureSpan[]): void {
    const {passage} = this.paragraph;
    for (const span of spans) {
      this.figures.push(makeFigure(passage, span, [], 'before', 'count', false));
      this.complete = false;
    }
    const previous = this.subjectTile();
    const words = passage.text.slice(clause.start, clause.end).trim();
    if (isProviso(passage.text, clause)) this.complete = false;
    const isNote = spans.length === 0 && isRemark(words) && !this.isOfAll(words);
    if (previous && isNote) hangNote(passage, previous, clause, []);
    else this.items.push({kind: 'text', start: clause.start, end: clause.end, stop: clause.stop});
  }

  /** Whether words speak of each of several tiles: 增速均比上年加快. */
  private isOfAll(words: string): boolean {
    return ofAll.test(words) && this.items.at(-2)?.kind === 'tile';
  }

  /** The tile before, unless it is one of several that a clause may speak of. */
  private subjectTile(): TileItem | undefined {
    return isOneOfSeveral(this.items) ? undefined : this.lastTile();
  }

  /** The tile that a clause without subject speaks of: the one before it in the sentence, with no ； between. */
  private lastTile(): TileItem | undefined {
    const item = this.items.at(-1);
    return item?.kind === 'tile' && item.stop !== '；' ? item : undefined;
  }
}

/** Whether 营收24.6亿元 may speak of the subject before: a rate (资产负债率57.2%) has none, and 收入总计 is a sum of many. */
const canMeasure = ({unit, tile}: TileItem, left: string): boolean =>
  !/^\s*其中|[总合共]计\s*$/.test(left) &&
  !'%‰'.includes(unit || '-') &&
  !hasOtherVictims(left, joinText(tile.figure!.label));

/** 城镇和农村居民收入完成29000元、17000元: several figures of several subjects, without a word between that says whose. */
function isBareList(text: string, spans: readonly FigureSpan[]): boolean {
  return spans.some(({end}, i) => {
    const next = spans[i + 1];
    return next !== undefined && /^\s*[、和与及]\s*$/.test(text.slice(end, next.start));
  });
}
