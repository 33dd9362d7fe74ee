import {spelledOut} from './abbreviations.js';
import type {RespectiveSubject} from './respective.js';
import {quote, type Source} from './source.js';
import type {SourceIndex} from './source-index.js';

/**
 * Whether the words before a figure name the subject whose value it is: 甲企业达到77家 of 甲企业、乙企业分别从61家、14家增加到77家、20家; or
 * list the values behind a 分别 of their own, in the source's order.
 *
 * @param index of the figure of the source
 * @param before what stands before it in its sentence on the page, normalised
 */
export function isValueOf(index: number, before: string, sourceIndex: SourceIndex): boolean {
  const {contexts, source} = sourceIndex;
  const words = spelledOut(before, source.normal.chars).replaceAll('\u200b', '');
  return (contexts.positions.get(index) ?? []).some(({cue, nth}) => {
    const series = contexts.series.get(cue) ?? [];
    const subjects = new Map(series.map(({nth: place, subject}) => [place, namesOf(source, subject)]));
    const named = [...subjects].flatMap(([place, names]) =>
      names.some((name) => name.length > 1 && words.includes(name)) ? [place] : [],
    );
    const behind = /(?:分别|依次)(?!.*(?:分别|依次))(.*)$/.exec(words)?.[1];
    if (behind === undefined) return named.length === 1 && named[0] === nth;
    const shown = behind.match(/\d+(?:\.\d+)?/g)?.length ?? 0;
    return named.length === subjects.size && shown % subjects.size === nth;
  });
}

/**
 * The figure of 分别 that belongs to the one subject which the page names before another one's: of 增长7.2% behind 集体提案 that of
 * 增长4.8%. Undefined: it is its own, or the page names none of the subjects, or several.
 */
export function otherOfSeries(
  index: number,
  before: string,
  {contexts, forms, source}: SourceIndex,
): number | undefined {
  if (/分别|依次/.test(before)) return undefined;
  for (const {cue, nth} of contexts.positions.get(index) ?? []) {
    const series = contexts.series.get(cue) ?? [];
    const named = new Set(
      series
        .filter(({subject}) =>
          namesOf(source, subject).some((name) => name.length > 1 && before.includes(name)),
        )
        .map(({nth: place}) => place),
    );
    const [only] = named;
    if (named.size !== 1 || only === nth) return undefined;
    const isLike = (at: number) => forms[at]?.unit === forms[index]?.unit;
    const mine = series.filter((each) => each.nth === nth && isLike(each.figure));
    const place = mine.findIndex(({figure}) => figure === index);
    const own = series.filter((each) => each.nth === only && isLike(each.figure))[place]?.figure;
    // Its own figure stands before this one: a list, as in the source.
    return own === undefined || before.includes(source.figures[own]!.mention.text) ? undefined : own;
  }
  return undefined;
}

/** What a subject before 分别 is called. */
const namesOf = (source: Source, {start, end, names}: RespectiveSubject): readonly string[] =>
  names ?? [quote(source, start, end).replace(/^[和及与]/, '')];
