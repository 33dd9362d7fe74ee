import {howComputed} from './computed.js';
import type {FigureLog, Shown} from './figure-log.js';
import type {ExaminedFigure} from './finding.js';
import {say} from './messages.js';
import {normalise} from './normal.js';
import {compare, type Form} from './quantity.js';
import type {Resolution} from './resolve.js';
import {sentenceAround} from './source.js';
import {withoutCues, type SourceIndex} from './source-index.js';
import {clauseBefore} from './page-words.js';
import type {Judgement} from './verdicts.js';
import {fit} from './weights.js';

/** Writes down a figure that was searched for by its words, and what is to be said of it. */
export function judgeFound(
  sourceIndex: SourceIndex,
  log: FigureLog,
  shown: Shown,
  form: Form,
  found: Resolution,
): ExaminedFigure {
  const {forms, source} = sourceIndex;
  const named = namedApart(sourceIndex, shown, found);
  if (named !== undefined) return log.add(shown, named, source.figures[named]!.start);
  const known = found.match ?? (found.fit >= fit.least ? found.nearest : undefined);
  const place = known === undefined ? undefined : source.figures[known]!;
  const figure = log.add(shown, known ?? -1, place?.start ?? -1);
  const nearest = place ?? (found.elsewhere === undefined ? undefined : source.figures[found.elsewhere]);
  const judgement =
    ambiguity(sourceIndex, shown, form, found) ?? computation(sourceIndex, shown, form, found);
  if (judgement) {
    figure.finding = log.report(shown, judgement, nearest?.start);
    return figure;
  }
  const own = isClaimed(found) ? undefined : source.figures[found.elsewhere ?? -1];
  const isOffered =
    found.relation !== 'value' || own !== undefined || (known !== undefined && !!found.isSure);
  const near = known !== undefined && !isOffered && found.elsewhere === undefined ? undefined : nearest;
  const comparison = {
    relation: found.relation,
    form,
    source: known === undefined ? undefined : forms[known],
    written: isOffered ? place?.mention.text : undefined,
    elsewhere: found.elsewhere !== undefined,
    ...(own !== undefined && {own: log.placeAround(own.start).text}),
  };
  log.conclude(shown, figure, (own ?? near)?.start, comparison, isOffered);
  return figure;
}

/** Whether the words of a figure are those of another one of the source. */
function isClaimed({match, elsewhere, fit: best}: Resolution): boolean {
  return match !== undefined || elsewhere === undefined || best >= fit.claim;
}

/** So many characters before a figure name what it is. */
const leastName = 3;

/**
 * 意见建议采纳率 of 提出意见建议156条，采纳121条，采纳率77.6%: the name stands before the figure, what it is of in the same
 * sentence. A label that the source has as it is belongs where it stands.
 */
function namedApart(
  {source, beside}: SourceIndex,
  {label}: Shown,
  {match, elsewhere}: Resolution,
): number | undefined {
  if (match !== undefined || elsewhere === undefined) return undefined;
  const words = normalise(label).chars;
  const {chars} = source.normal;
  if (words.length <= leastName || chars.includes(words)) return undefined;
  const before = beside[elsewhere]!.label;
  const {start} = source.figures[elsewhere]!;
  const sentence = chars.slice(...sentenceAround(source, start));
  const subject = withoutCues(words);
  // 地区生产总值达1.5万亿元 of 地区生产总值跨越三个台阶，达到1.5万亿元.
  const isBare = withoutCues(clauseBefore(source.normal, start)) === '';
  if (isBare && subject.length >= leastName && sentence.startsWith(subject)) return elsewhere;
  let name = 0;
  while (name < words.length && before && words.at(-1 - name) === before.at(-1 - name)) name++;
  const rest = words.slice(0, words.length - name);
  return name >= leastName && rest.length > 1 && sentence.includes(rest) ? elsewhere : undefined;
}

/** Without words, a figure that the source has several times is none of them for sure. */
function ambiguity(
  {forms}: SourceIndex,
  {text, label}: Shown,
  form: Form,
  {match}: Resolution,
): Judgement | undefined {
  if (match === undefined || label !== '') return undefined;
  const same = forms.filter((each) => each && ['same', 'form'].includes(compare(form, each))).length;
  if (same <= 1) return undefined;
  return {verdict: 'ambiguous', severity: 'warning', message: say.noLabel(text, same)};
}

/** The source does not have it, but what it is computed from. */
function computation(
  sourceIndex: SourceIndex,
  {text, label}: Shown,
  form: Form,
  {match, relation, nearest}: Resolution,
): Judgement | undefined {
  if (match !== undefined || relation !== 'value' || nearest === undefined) return undefined;
  const how = howComputed(form, label, nearest, sourceIndex);
  return how === undefined
    ? undefined
    : {verdict: 'computed', severity: 'warning', message: say.computed(text, how)};
}
