import type {Matched} from './figure-log.js';
import {normalise} from './normal.js';
import {readForm} from './quantity.js';
import type {SourceIndex} from './source-index.js';

/** Words that count things; a page may do without them where its label says what is counted. */
const COUNTERS = new Set(
  [...'位名个件项家次条场部期所座户人批篇处只台套岁年月天'].concat('人次', '场次', '批次', '件次'),
);

/**
 * The unit of the source that a figure was left without: 61.3 for 61.3%. Undefined where it has one, or the words beside
 * it do, in a sentence those of its clause.
 */
export function unitLeftOff(
  {shown, index}: Matched,
  {forms, source}: SourceIndex,
): {unit: string; isCounter: boolean} | undefined {
  const {piece, statement, span} = shown;
  const form = forms[index];
  const {mention, cell} = source.figures[index]!;
  if (!form || form.unit === '' || cell || mention.kind !== 'quantity') return undefined;
  const unit = mention.unit ?? form.unit;
  // 12、15和18件 say the unit once.
  if (span && !mention.text.endsWith(unit)) return undefined;
  const around = span
    ? clauseAround(piece.text, span)
    : [shown.text, shown.label, statement?.about ?? ''].join(' ');
  const beside = normalise(around).chars;
  // 31.8万 of 31.8万吨 has its scale, and no unit yet.
  if (readForm(shown.text)?.unit || beside.includes(normalise(unit).chars)) return undefined;
  return {unit, isCounter: COUNTERS.has(unit)};
}

function clauseAround(text: string, [start, end]: readonly [number, number]): string {
  const [behind] = /^[^，。；！？\d]*/.exec(text.slice(end))!;
  return text.slice(start, end) + behind;
}
