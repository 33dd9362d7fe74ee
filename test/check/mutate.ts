import {
  attributeFigures,
  blocksOf,
  sequence,
  splice,
  textFigures,
  type AttributeFigure,
} from './page-text.js';

export const kinds = [
  'digit',
  'single digit',
  'date or ordinal',
  'unit',
  'bound',
  'label',
  'name',
  'sentence: 不',
  'sentence: a character',
  'sentence: another character',
  'label: a character',
] as const;

export type Kind = (typeof kinds)[number];

/** A page with one thing changed. */
export interface Mutant {
  kind: Kind;
  page: string;
  /** What was done, for people. */
  note: string;
  /** Where an error has to be reported. */
  from: number;
  to: number;
}

/** All mutants of a page, in an order that mixes kinds and places; the same on every run. */
export function* mutantsOf(html: string, seed: number): Generator<Mutant> {
  const random = sequence(seed);
  const makers = [...figureMakers(html), ...wordMakers(html)];
  for (let i = makers.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [makers[i], makers[j]] = [makers[j]!, makers[i]!];
  }
  for (const make of makers) yield* make(random);
}

type Maker = (random: () => number) => Mutant[];

function figureMakers(html: string): Maker[] {
  const tiles = attributeFigures(html);
  const makers: Maker[] = [];
  for (const tile of tiles) {
    const range = {from: tile.start, to: tile.end};
    makers.push((random) => {
      const changed = changeDigit(tile.value, random);
      return [
        mutant(html, digitKind(tile.value), tile.valueAt, tile.value, changed, range),
        ...changeUnit(html, tile, random),
        ...dropBound(tile.value).map((value) =>
          mutant(html, 'bound', tile.valueAt, tile.value, value, range),
        ),
        ...dropBound(tile.unit).map((unit) => mutant(html, 'bound', tile.unitAt, tile.unit, unit, range)),
      ];
    });
  }
  tiles.forEach((tile, i) => {
    const next = tiles[i + 1];
    if (next && next.parentAt === tile.parentAt) makers.push(() => swapLabels(html, tile, next));
  });
  for (const {block, mention} of textFigures(blocksOf(html))) {
    const places = block.at.slice(mention.at, mention.at + mention.text.length);
    const [start, end] = [places[0]!, places[places.length - 1]! + 1];
    const written = html.slice(start, end);
    const range = {from: block.start, to: block.end};
    const isTime = mention.kind === 'date' || mention.kind === 'ordinal';
    if (/[<&]/.test(written)) continue;
    makers.push((random) => {
      const mutants: Mutant[] = [];
      if (/\d/.test(written)) {
        const kind = isTime ? 'date or ordinal' : digitKind(written);
        mutants.push(mutant(html, kind, start, written, changeDigit(written, random), range));
      }
      const unit = mention.unit ?? '';
      const at = written.lastIndexOf(unit);
      if (!isTime && unit && at > 0) {
        const changed = written.slice(0, at) + otherUnit(written.slice(at), random);
        mutants.push(mutant(html, 'unit', start, written, changed, range));
      }
      for (const changed of dropBound(written))
        mutants.push(mutant(html, 'bound', start, written, changed, range));
      const behind = /^(?:<\/b>)?(左右|以上|以内|以下)/.exec(html.slice(end, end + 8));
      if (behind && !isTime && mention.bound !== 'exact') {
        const word = behind[1]!;
        const wordAt = end + behind[0].length - word.length;
        mutants.push(mutant(html, 'bound', wordAt, word, '', range));
      }
      return mutants;
    });
  }
  return makers;
}

function wordMakers(html: string): Maker[] {
  const makers: Maker[] = [];
  for (const block of blocksOf(html)) {
    const range = {from: block.start, to: block.end};
    if (block.inHead) continue;
    const isLabel = standsInTile(html, block.start);
    for (const name of block.text.matchAll(/《[^《》]{2,}》|“[^“”，。；！？]{2,}”/g)) {
      makers.push((random) => {
        const at = name.index + 1 + Math.floor(random() * (name[0].length - 2));
        return /[\p{Script=Han}\d]/u.test(block.text[at]!) ? [drop(html, 'name', block.at[at]!, range)] : [];
      });
    }
    for (const not of block.text.matchAll(/不/g)) {
      makers.push(() => [drop(html, 'sentence: 不', block.at[not.index]!, range)]);
    }
    for (const sentence of block.text.matchAll(/[^。！？]{8,}/g)) {
      const characters = [...sentence[0].matchAll(/\p{Script=Han}/gu)].map(
        ({index}) => index + sentence.index,
      );
      makers.push((random) => {
        const at = block.at[characters[Math.floor(random() * characters.length)]!];
        const other = block.at[characters[Math.floor(random() * characters.length)]!];
        if (at === undefined || other === undefined) return [];
        const replacement = html[other] === '甚' ? '颇' : '甚';
        return [
          drop(html, isLabel ? 'label: a character' : 'sentence: a character', at, range),
          mutant(html, 'sentence: another character', other, html[other]!, replacement, range),
        ];
      });
    }
  }
  for (const tag of html.matchAll(/<wr-[a-z-]+ [^>]*>/g)) {
    const range = {from: tag.index, to: tag.index + tag[0].length};
    for (const words of tag[0].matchAll(/ (?:heading|lead|keyword|outcome)="([^"]{2,})"/g)) {
      const start = tag.index + words.index + words[0].length - 1 - words[1]!.length;
      makers.push((random) => {
        const at = start + Math.floor(random() * words[1]!.length);
        return /\p{Script=Han}/u.test(html[at]!) ? [drop(html, 'sentence: a character', at, range)] : [];
      });
    }
  }
  return makers;
}

/** The words of a tile are labels and notes, cut out of sentences. */
function standsInTile(html: string, at: number): boolean {
  return html.lastIndexOf('<wr-metric-tile', at) > html.lastIndexOf('</wr-metric-tile', at);
}

type Range = {from: number; to: number};

function mutant(html: string, kind: Kind, at: number, before: string, after: string, range: Range): Mutant {
  const page = splice(html, at, at + before.length, after);
  const around = html.slice(Math.max(0, at - 24), at + before.length + 12).replace(/\s+/g, ' ');
  return {
    kind,
    page,
    note: `${before} → ${after || '∅'} in ${around}`,
    from: range.from,
    to: range.to + after.length - before.length,
  };
}

function drop(html: string, kind: Kind, at: number, range: Range): Mutant {
  return mutant(html, kind, at, html[at]!, '', range);
}

function digitKind(written: string): Kind {
  return (written.match(/\d/g) ?? []).length === 1 ? 'single digit' : 'digit';
}

/** One digit becomes another; a number does not get a zero in front. */
function changeDigit(written: string, random: () => number): string {
  const places = [...written.matchAll(/\d/g)].map(({index}) => index);
  const at = places[Math.floor(random() * places.length)]!;
  const isFirst = !/\d/.test(written[at - 1] ?? '');
  const digits = [...'0123456789'].filter((digit) => digit !== written[at] && !(isFirst && digit === '0'));
  return splice(written, at, at + 1, digits[Math.floor(random() * digits.length)]!);
}

function changeUnit(html: string, tile: AttributeFigure, random: () => number): Mutant[] {
  if (!tile.unit || tile.unitAt < 0) return [];
  const range = {from: tile.start, to: tile.end};
  return [mutant(html, 'unit', tile.unitAt, tile.unit, otherUnit(tile.unit, random), range)];
}

function otherUnit(unit: string, random: () => number): string {
  if (/[%％]/.test(unit)) return unit.replace(/[%％]/, '个百分点');
  if (unit.includes('个百分点')) return unit.replace('个百分点', '%');
  if (/[万亿]/.test(unit)) return unit.replace(/[万亿]/, (scale) => (scale === '万' ? '亿' : '万'));
  const others = ['件', '人', '次', '家', '项', '户', '公里'].filter((other) => !unit.startsWith(other));
  const tail = /(?:左右|以上|以内|以下)$/.exec(unit)?.[0] ?? '';
  return others[Math.floor(random() * others.length)]! + tail;
}

/** The figure without each of its words for more or less. */
function dropBound(written: string): string[] {
  const words = /超过|突破|不低于|不少于|不超过|左右|以上|以内|以下|[余多约近超逾]/.exec(written);
  return words ? [written.replace(words[0], '')] : [];
}

/** The labels of two neighbours change places; both are then wrong. */
function swapLabels(html: string, one: AttributeFigure, other: AttributeFigure): Mutant[] {
  if (one.tag !== 'wr-metric-tile' || other.tag !== 'wr-metric-tile') return [];
  if (one.value + one.unit === other.value + other.unit) return [];
  const label = (tile: AttributeFigure) => {
    const content = html.slice(tile.end, tile.contentEnd);
    const note = /<(?:p|wr-tally)\b/.exec(content);
    return content.slice(0, note?.index ?? content.length);
  };
  const [first, second] = [label(one), label(other)];
  if (first.replace(/\s|<wbr \/>/g, '') === second.replace(/\s|<wbr \/>/g, '')) return [];
  const page =
    html.slice(0, one.end) +
    second +
    html.slice(one.end + first.length, other.end) +
    first +
    html.slice(other.end + second.length);
  const shift = second.length - first.length;
  const note = `${one.value}${one.unit} ${first.trim()} ⇄ ${other.value}${other.unit} ${second.trim()}`;
  return [
    {kind: 'label', page, note: `${note} (first)`, from: one.start, to: one.end},
    {kind: 'label', page, note: `${note} (second)`, from: other.start + shift, to: other.end + shift},
  ];
}
