import type {NumberMention} from '../text/index.js';
import type {Respective} from './contexts.js';
import {howComputed} from './computed.js';
import {figureAtTile, figureIn} from './figure-at-tile.js';
import type {Shown} from './figure-log.js';
import {otherSubject, type Judges} from './judge-foreign.js';
import {say} from './messages.js';
import {isValueOf} from './of-series.js';
import {gap, type Normal} from './normal.js';
import {
  arabic,
  clauseBefore,
  isInChanged,
  labelOf,
  sentenceBefore,
  spanOf,
  standsLike,
} from './page-words.js';
import {compare, mentionForm, type Form, type Relation} from './quantity.js';
import type {ReadPiece} from './read-piece.js';
import {quote} from './source.js';
import type {SourceIndex} from './source-index.js';
import type {PieceGroup} from './statement.js';
import type {Located} from './texts.js';

/** A figure in words of the page whose place in the source they say. */
export interface LocatedFigure {
  read: ReadPiece;
  mention: NumberMention;
  /** Of the figure, among the normalised characters of the piece. */
  span: {from: number; to: number};
  located: Located;
  statement: PieceGroup;
  /** Where the figure of the tile ends in the source; -1: there is none. */
  tileEnd: number;
}

/** A figure whose place in the source is known from the words around it. */
export function judgeLocated(
  judges: Judges,
  {read, mention, span, located: found, statement, tileEnd}: LocatedFigure,
): void {
  const {sourceIndex, log, resolver, texts} = judges;
  const {pieces, section} = statement;
  const {forms, source} = sourceIndex;
  const {located, name} = ofItsSubject(sourceIndex, read, span.from, found);
  // 线上…, where the words are those of 线下: the source has both before 分别.
  if (name) texts.take(read, name, false);
  const index = figureIn(source, located);
  const written = index < 0 ? quote(source, located.start, located.end) : source.figures[index]!.mention.text;
  const shown: Shown = {
    piece: read.piece,
    text: mention.text,
    label: labelOf(read.piece, mention, pieces),
    section,
    span: spanOf(mention),
    statement,
  };
  const form = mentionForm(mention);
  const sourceForm = forms[index];
  const isOther = form && (!sourceForm || compare(form, sourceForm) === 'value');
  const before = sentenceBefore(read.piece.text, mention.at);
  const value = isOther && resolver.elsewhere(form).find((each) => isValueOf(each, before, sourceIndex));
  if (typeof value === 'number') {
    log.add(shown, value, source.figures[value]!.start);
    // 达到771家 is put together of 分别从612家、145家增加到771家、203家.
    read.reading.unlike = read.reading.unlike.filter(({from, to}) => to <= span.from || from >= span.to);
    resolver.previous = value;
    return;
  }
  const figure = log.add(shown, index, located.start);
  const own =
    figureAtTile(source, tileEnd, read, span.from, located) ??
    (isInChanged(read, span.from)
      ? otherSubject(judges, clauseBefore(read.normal, span.from), index)
      : undefined);
  if (own !== undefined) {
    const message = say.labelDiffers(shown.text, shown.label, log.placeAround(own).text);
    figure.finding = log.report(shown, {verdict: 'label-differs', severity: 'error', message}, own);
    return;
  }
  if (index >= 0) resolver.previous = index;
  const relation = relationOf({form, sourceForm, located, shown: mention.text, written});
  if (located.changed) texts.take(read, span, relation === 'same' || relation === 'form');
  const near = index >= 0 ? index : source.figures.findIndex(({start}) => start >= located.start);
  const how = form && relation === 'value' && howComputed(form, shown.label, near, sourceIndex);
  if (how) {
    const message = say.computed(shown.text, how);
    figure.finding = log.report(shown, {verdict: 'computed', severity: 'warning', message}, located.start);
    return;
  }
  const isOffered =
    relation !== 'value' || standsLike(read.normal, span, source.normal, located, read.piece.role === 'note');
  const elsewhere = form !== undefined && relation === 'value' && resolver.elsewhere(form).length > 0;
  const comparison = {relation, form, source: sourceForm, elsewhere};
  const said = {...comparison, written: isOffered ? written : undefined};
  log.conclude(shown, figure, located.start, said, isOffered);
}

function relationOf({
  form,
  sourceForm,
  located,
  shown,
  written,
}: {
  form: Form | undefined;
  sourceForm: Form | undefined;
  located: Located;
  shown: string;
  written: string;
}): Relation {
  let relation: Relation;
  if (form && sourceForm) relation = compare(form, sourceForm);
  else if (!located.changed) relation = 'same';
  else relation = arabic(shown) === arabic(written) ? 'form' : 'value';
  // The same characters are the same figure, however the words around it make it read.
  return !located.changed && relation !== 'bound' && relation !== 'form' ? 'same' : relation;
}

/**
 * 甲村12户，乙村9户 of 甲村、乙村分别12户和9户: the words are those of the first value, the subject that of another.
 *
 * @returns the place of the value that is meant, and where its subject stands in the piece
 */
function ofItsSubject(
  {contexts, source}: SourceIndex,
  {normal}: ReadPiece,
  from: number,
  located: Located,
): {located: Located; name?: {from: number; to: number}} {
  const index = figureIn(source, located);
  const place = contexts.positions.get(index)?.[0];
  const words = clauseBefore(normal, from);
  // With 分别 itself the page has the source's own order.
  if (!place || /分别|依次/.test(words) || isListed(normal, from - words.length)) return {located};
  const series = contexts.series.get(place.cue) ?? [];
  const named = series.flatMap((each) => {
    // 受理87件、办结62件，分别…: what has a figure of its own is no subject of others.
    const name = source.figureAt[each.subject.end]! < 0 && nameIn(source.normal.chars, each.subject, words);
    return name ? [{...each, name}] : [];
  });
  const [first] = named;
  if (!first || named.some(({nth}) => nth !== first.nth)) return {located};
  const start = from - words.length + words.indexOf(first.name);
  const name = {from: start, to: start + first.name.length};
  // Each subject may have a first value and a second one.
  const at = series.filter(({nth}) => nth === place.nth).findIndex(({figure}) => figure === index);
  const own = source.figures[named[at]?.figure ?? -1];
  if (!own) return {located};
  return {
    located: {
      ...located,
      start: own.start,
      end: own.end,
      changed: located.changed || own !== source.figures[index],
    },
    name,
  };
}

/** Whether the words at a place are the last of several that 、 parts, and that have no figures: all are subjects. */
function isListed({chars, gaps}: Normal, place: number): boolean {
  if (gaps[place] !== gap.item) return false;
  let from = place - 1;
  while (from > 0 && gaps[from]! < gap.item) from--;
  return !/\d/.test(chars.slice(from, place));
}

function nameIn(
  chars: string,
  {start, end, names}: Respective['subject'],
  words: string,
): string | undefined {
  const own = names ?? [chars.slice(start, end).replace(/^[和及与]/, '')];
  return own.find((name) => name.length > 1 && words.includes(name));
}
