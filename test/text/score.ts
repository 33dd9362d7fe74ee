import type {NumberKind, NumberMention} from '../../src/text/index.js';

/** A number as somebody labelled it by eye. */
export interface Label {
  at: number;
  length: number;
  kind: NumberKind;
  value?: number;
  upper?: number;
  unit?: string;
  /** Left out where it is `exact`. */
  bound?: string;
}

/** What was labelled and found, added up over texts. */
export class Score {
  labels = 0;
  kindsRight = 0;
  figures = 0;
  found = 0;
  right = 0;
  readonly wrong: string[] = [];

  /** Compares the labels of a stretch of text with the mentions that begin in it. */
  add(name: string, labels: readonly Label[], mentions: readonly NumberMention[]): void {
    const byPlace = new Map(mentions.map((mention) => [mention.at, mention]));
    const places = new Set(labels.map(({at}) => at));
    this.labels += labels.length;
    this.figures += labels.filter(isFigure).length;
    this.found += mentions.filter(isFigure).length;
    for (const label of labels) {
      if (hasKind(label, mentions)) this.kindsRight++;
      else this.wrong.push(`${name} ${label.at}: not seen as ${label.kind}`);
      if (!isFigure(label)) continue;
      const mention = byPlace.get(label.at);
      if (mention && agrees(label, mention)) this.right++;
      else
        this.wrong.push(`${name} ${label.at}: ${JSON.stringify(label)} found as ${JSON.stringify(mention)}`);
    }
    for (const mention of mentions)
      if (isFigure(mention) && !places.has(mention.at))
        this.wrong.push(`${name} ${mention.at}: ${mention.text} is no figure`);
  }

  get recall(): number {
    return this.right / this.figures;
  }
  get precision(): number {
    return this.right / this.found;
  }
  get kinds(): number {
    return this.kindsRight / this.labels;
  }
}

const isFigure = ({kind}: {kind: NumberKind}) => kind === 'quantity' || kind === 'rank';

/** Same place, same written length, same value, range, unit and bound. */
function agrees(label: Label, mention: NumberMention): boolean {
  const {length, kind, value, upper, unit = '', bound = 'exact'} = label;
  if (mention.kind !== kind) return false;
  if (value === undefined) return label.unit === undefined || mention.unit === unit;
  const close = Math.abs((mention.value ?? NaN) - value) <= 1e-9 * Math.abs(value);
  const whole =
    kind === 'rank' || (mention.text.length === length && mention.unit === unit && mention.bound === bound);
  return close && whole && mention.upper === upper;
}

/** Of each run of digits, whether the mention that covers it has the label's kind, however dates are cut. */
function hasKind(label: Label, mentions: readonly NumberMention[]): boolean {
  return mentions.some(
    ({at, text, kind}) => kind === label.kind && at <= label.at && label.at < at + text.length,
  );
}

/** A text with its labels written into it: `[[390余万元=3900000 元 over]]`, `[[3位=#3 位]]` (a rank), `[[2022年=date]]`. */
export function readLabelled(marked: string): {text: string; labels: Label[]} {
  const labels: Label[] = [];
  let text = '';
  let from = 0;
  for (const {index, 0: whole, 1: written = '', 2: says = ''} of marked.matchAll(
    /\[\[([^\]=]*)=([^\]]*)\]\]/g,
  )) {
    text += marked.slice(from, index);
    from = index + whole.length;
    labels.push({at: text.length, length: written.length, ...labelOf(says)});
    text += written;
  }
  return {text: text + marked.slice(from), labels};
}

function labelOf(says: string): Omit<Label, 'at' | 'length'> {
  if (/^(?:date|name|list|ordinal)$/.test(says)) return {kind: says as NumberKind};
  const [, rank, value, upper, unit, bound] =
    /^(#?)([\d.-]+?)(?:\.\.([\d.]+))?(?: (?!(?:about|over|under|atLeast|atMost)$)(\S+))?(?: (\w+))?$/.exec(
      says,
    )!;
  return {
    kind: rank ? 'rank' : 'quantity',
    value: Number(value),
    ...(upper !== undefined && {upper: Number(upper)}),
    ...(unit !== undefined && {unit}),
    ...(bound !== undefined && {bound}),
  };
}
