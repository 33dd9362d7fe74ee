import {isAbbreviated, spelledOut} from './abbreviations.js';
import {isAgainst} from './directions.js';
import {normalise} from './normal.js';
import {boundedBy, joined} from './page-words.js';
import {periodOf} from './periods.js';
import type {Form} from './quantity.js';
import type {Resolution, Resolver, Surroundings} from './resolve.js';
import {sentenceAround, type Source} from './source.js';
import type {SourceIndex} from './source-index.js';
import type {Piece, PieceGroup} from './statement.js';
import {yearOfLabel} from './years.js';

/** What stands in a statement with a figure says so much of it, beside its own label. */
export const wideShare = 0.3;

/** The words that a figure in an attribute or a cell stands with, and its label as people read it. */
export function wordsOfTile(
  piece: Piece,
  labels: readonly Piece[],
  {pieces, heading, about, part}: PieceGroup,
  {source}: SourceIndex,
): {label: string; words: Surroundings} {
  const texts = piece.labels ?? labels.map(({text}) => text);
  const label = texts.map((text) => text.replaceAll('\u200b', '')).join(piece.labels ? ' ' : '');
  const parts = texts
    .flatMap((text) => spelledOut(text, source.normal.chars).split('\u200b'))
    .map((part) => normalise(part).chars);
  // A note with a figure of its own speaks of that one.
  const others = pieces.filter((each) => each !== piece && !labels.includes(each) && !/\d/.test(each.text));
  return {
    label,
    words: {
      left: parts.join(''),
      parts,
      right: '',
      isLabel: true,
      wide: `${joined(others)} ${normalise(about).chars}`.trim(),
      wideShare,
      heading: normalise(heading).chars,
      isRank: piece.isRank ?? false,
      year: yearOfLabel(texts),
      period: periodOf(part),
    },
  };
}

/** Whether the sentence of a figure says what a label does, in long words or short ones. */
function says(source: Source, index: number, label: string): boolean {
  const [from, to] = sentenceAround(source, source.figures[index]!.start);
  return isAbbreviated(label, source.normal.chars.slice(from, to), true);
}

/** A figure with the sign and the bound that its words may give it: -3.2% in a table is 下降3.2%. */
export function resolveSigned(
  form: Form,
  label: string,
  words: Surroundings,
  resolver: Resolver,
  sourceIndex: SourceIndex,
): {judged: Form; found: Resolution} {
  const {source} = sourceIndex;
  const judged = /[-−–]\s*$/.test(label) && form.value > 0 ? {...form, value: -form.value} : form;
  let found = resolver.resolve(judged, words);
  const bounded = found.relation === 'bound' ? boundedBy(judged, label) : undefined;
  if (bounded) found = resolver.resolve(bounded, words);
  const spelled = words.parts.map((part) => spelledOut(part, source.normal.chars, true));
  if (found.match === undefined && spelled.join('') !== words.parts.join('')) {
    const other = resolver.resolve(judged, {...words, left: spelled.join(''), parts: spelled});
    if (other.match !== undefined && says(source, other.match, words.left)) return {judged, found: other};
  }
  if (judged.value < 0 && found.match === undefined) {
    const fall: Form = {...judged, value: -judged.value, arrow: 'down'};
    const other = resolver.resolve(fall, words);
    if (other.match !== undefined && isAgainst('up', other.match, sourceIndex))
      return {judged: fall, found: other};
  }
  return {judged, found};
}
