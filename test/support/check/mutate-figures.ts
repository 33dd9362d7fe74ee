import {
  attributeFigures,
  blocksOf,
  splice,
  textFigures,
  type AttributeFigure,
  rangeOf,
  type Block,
  type TextFigure,
} from './page-text.js';
import {mutant, pick, type Kind, type Maker, type Mutant} from './mutant.js';

/** Everything that can go wrong with the figures of a page. */
export function figureMakers(html: string): Maker[] {
  const tiles = attributeFigures(html);
  const blocks = blocksOf(html).filter(({inHead}) => !inHead);
  const makers: Maker[] = tiles.map((tile) => (random) => changedTile(html, tile, random));
  tiles.forEach((tile, i) => {
    const next = tiles[i + 1];
    if (next && next.parentAt === tile.parentAt) makers.push(() => swapLabels(html, tile, next));
  });
  for (const figure of textFigures(blocks)) makers.push((random) => changedText(html, figure, random));
  for (const block of blocks) makers.push(...exchangeMakers(html, block));
  return makers;
}

function changedTile(html: string, tile: AttributeFigure, random: () => number): Mutant[] {
  const range = {from: tile.start, to: tile.end};
  const change = (kind: Kind, value: string) => mutant(html, kind, tile.valueAt, tile.value, value, range);
  const changeUnit = (kind: Kind, unit: string) => mutant(html, kind, tile.unitAt, tile.unit, unit, range);
  const {value, unit, unitAt} = tile;
  return [
    change(digitKind(value), changeDigit(value, random)),
    ...movePoint(value).map((moved) => change('decimal point', moved)),
    ...dropBound(value).map((exact) => change('bound dropped', exact)),
    ...changeBound(value).map((other) => change('bound changed', other)),
    ...(unit && unitAt >= 0
      ? [
          ...otherUnits(unit, random).map(([kind, other]) => changeUnit(kind, other)),
          ...dropBound(unit).map((exact) => changeUnit('bound dropped', exact)),
          ...changeBound(unit).map((other) => changeUnit('bound changed', other)),
        ]
      : []),
  ];
}

function changedText(html: string, {block, mention}: TextFigure, random: () => number): Mutant[] {
  const places = block.at.slice(mention.at, mention.at + mention.text.length);
  const [start, end] = [places[0]!, places[places.length - 1]! + 1];
  const written = html.slice(start, end);
  if (/[<&]/.test(written)) return [];
  const range = rangeOf(block);
  const isTime = mention.kind === 'date' || mention.kind === 'ordinal';
  const change = (kind: Kind, after: string) => mutant(html, kind, start, written, after, range);
  const mutants: Mutant[] = [];
  if (/\d/.test(written)) {
    mutants.push(change(isTime ? 'date or ordinal' : digitKind(written), changeDigit(written, random)));
  }
  if (isTime) return mutants;
  mutants.push(...movePoint(written).map((moved) => change('decimal point', moved)));
  const unit = mention.unit ?? '';
  const unitAt = unit ? written.lastIndexOf(unit) : -1;
  const scaleAt = /[万亿]/.exec(written)?.index ?? unitAt;
  const tailAt = scaleAt > 0 && scaleAt < unitAt ? scaleAt : unitAt;
  if (tailAt > 0) {
    for (const [kind, other] of otherUnits(written.slice(tailAt), random)) {
      mutants.push(change(kind, written.slice(0, tailAt) + other));
    }
  }
  mutants.push(
    ...dropBound(written).map((exact) => change('bound dropped', exact)),
    ...changeBound(written).map((other) => change('bound changed', other)),
  );
  const behind = /^(?:<\/b>)?(左右|以上|以内|以下)/.exec(html.slice(end, end + 8));
  if (behind && mention.bound !== 'exact') {
    const word = behind[1]!;
    const at = end + behind[0].length - word.length;
    mutants.push(mutant(html, 'bound dropped', at, word, '', range));
    mutants.push(...changeBound(word).map((other) => mutant(html, 'bound changed', at, word, other, range)));
  }
  return mutants;
}

/** Two figures of one sentence change places: of 分别, of 由…到…, or of two clauses with one unit. */
function exchangeMakers(html: string, block: Block): Maker[] {
  const figures = textFigures([block]).filter(({mention: {kind}}) => kind === 'quantity' || kind === 'rank');
  const makers: Maker[] = [];
  figures.slice(1).forEach((other, i) => {
    const one = figures[i]!;
    const between = block.text.slice(one.mention.at + one.mention.text.length, other.mention.at);
    const before = block.text.slice(Math.max(0, one.mention.at - 16), one.mention.at);
    if (/[。；]/.test(between)) return;
    const kind: Kind | undefined = /^[、和]$/.test(between)
      ? /分别[^。；，]*$/.test(before)
        ? 'two values of 分别'
        : undefined
      : /[由从][^，。；]*$/.test(before) && /[到至为]/.test(between) && !/[，]/.test(between)
        ? 'from and to'
        : one.mention.unit === other.mention.unit && /，/.test(between)
          ? 'figures of two clauses'
          : undefined;
    if (kind && one.mention.text !== other.mention.text) {
      makers.push(() => exchange(html, kind, block, one.mention, other.mention));
    }
  });
  return makers;
}

function exchange(
  html: string,
  kind: Kind,
  block: Block,
  one: {at: number; text: string},
  other: {at: number; text: string},
): Mutant[] {
  const [from, middle, next, to] = [
    block.at[one.at]!,
    block.at[one.at + one.text.length - 1]! + 1,
    block.at[other.at]!,
    block.at[other.at + other.text.length - 1]! + 1,
  ];
  const before = html.slice(from, to);
  const after = html.slice(next, to) + html.slice(middle, next) + html.slice(from, middle);
  if (/[<&]/.test(html.slice(from, middle) + html.slice(next, to)) || before === after) return [];
  const [orShows] = /\d[\d.]*/.exec(one.text) ?? [];
  return [{...mutant(html, kind, from, before, after, rangeOf(block)), ...(orShows && {orShows})}];
}

function digitKind(written: string): Kind {
  return (written.match(/\d/g) ?? []).length === 1 ? 'single digit' : 'digit';
}

/** One digit becomes another; a number does not get a zero in front. */
function changeDigit(written: string, random: () => number): string {
  const places = [...written.matchAll(/\d/g)].map(({index}) => index);
  const at = pick(random, places);
  const isFirst = !/\d/.test(written[at - 1] ?? '');
  const digits = [...'0123456789'].filter((digit) => digit !== written[at] && !(isFirst && digit === '0'));
  return splice(written, at, at + 1, pick(random, digits));
}

/** 4.35 as 43.5 and 435. */
function movePoint(written: string): string[] {
  const number = /(\d+)\.(\d)(\d*)/.exec(written);
  if (!number || number[1] === '0') return [];
  const [all, whole, first, rest] = number as unknown as [string, string, string, string];
  const put = (value: string) => splice(written, number.index, number.index + all.length, value);
  return rest ? [put(`${whole}${first}.${rest}`), put(whole + first + rest)] : [put(whole + first)];
}

/** The unit, with its scale, as others. */
function otherUnits(unit: string, random: () => number): [Kind, string][] {
  if (/[%％]/.test(unit)) return [['% or points', unit.replace(/[%％]/, '个百分点')]];
  if (unit.includes('个百分点')) return [['% or points', unit.replace('个百分点', '%')]];
  const scale = /^[余多]?([万亿])/.exec(unit)?.[1];
  const found: [Kind, string][] = scale
    ? [
        ['万 or 亿', unit.replace(scale, scale === '万' ? '亿' : '万')],
        ['万 or 亿', unit.replace(scale, '')],
      ]
    : [];
  const plain = unit.replace(/^[余多]?[百千万亿]*[余多]?/, '');
  const tail = /(?:左右|以上|以内|以下)$/.exec(plain)?.[0] ?? '';
  if (plain.length > tail.length) {
    const others = ['件', '人', '次', '家', '项', '户', '公里'].filter((other) => !plain.startsWith(other));
    found.push(['unit', unit.slice(0, unit.length - plain.length) + pick(random, others) + tail]);
  }
  return found;
}

const BOUND = /超过|突破|不低于|不少于|不超过|左右|以上|以内|以下|[余多约近超逾]/;
const OTHER_BOUNDS: Readonly<Record<string, string>> = {
  超过: '近',
  突破: '近',
  不低于: '不超过',
  不少于: '不超过',
  不超过: '不低于',
  左右: '以上',
  以上: '以下',
  以内: '以上',
  以下: '以上',
  约: '超',
  近: '超',
  超: '近',
  逾: '近',
};

/** The figure without its word for more or less. */
function dropBound(written: string): string[] {
  const words = BOUND.exec(written);
  return words ? [written.replace(words[0], '')] : [];
}

function changeBound(written: string): string[] {
  const words = BOUND.exec(written)?.[0] ?? '';
  return Object.hasOwn(OTHER_BOUNDS, words) ? [written.replace(words, OTHER_BOUNDS[words]!)] : [];
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
  const digits = (tile: AttributeFigure) => /\d[\d.]*/.exec(tile.value)?.[0] ?? '';
  return [
    {kind: 'label', page, note: `${note} (first)`, from: one.start, to: one.end, shows: digits(one)},
    {
      kind: 'label',
      page,
      note: `${note} (second)`,
      from: other.start + shift,
      to: other.end + shift,
      shows: digits(other),
    },
  ];
}
