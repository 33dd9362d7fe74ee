// The words and the icon of a tile of a brief.
import {element, type Node} from '../html.js';
import {iconFor} from '../icons.js';
import {joined, words} from '../inline-html.js';
import type {Figure, Text} from '../model.js';
import type {Fact} from './fact.js';
import {growthOf} from './scorecard.js';

/** Icons that stand for a court or a sentence are no ornament of a brief. */
const solemn = new Set(['court', 'law', 'scales', 'gavel', 'judge', 'justice']);

export function iconOf(label: string): string | undefined {
  const icon = iconFor(label);
  return icon && solemn.has(icon) ? 'document' : icon;
}

/** Words that a banner says: 全年实现 below 2025年 成绩单. */
const said =
  /^(?:\d{1,2}[.．、]\s*)?(?:全年|全[省市县区](?!各级|[一二三两]级|法院|检察|公安|政协|人大))*共?(?:实现|完成)?(?=[\u3400-\u9fff]{4})/;

/** By when a goal is to be reached, before what it is. */
export const byYear = /^到(20\d\d)年(?:底|末)?，?(?=[\u3400-\u9fff]{2}|$)/;

/** The label of a goal without its year below a banner that names it: 2030年 发展目标, “十五五”时期目标. */
export function goalLabel(label: readonly Text[], banner: string): Text[] {
  const [first, ...rest] = label;
  const [words = '', year = ''] = byYear.exec(first?.text ?? '') ?? [];
  const plan = /“?十([二三四五六])五/.exec(banner)?.[1];
  const isSaid =
    banner.includes(year) || (plan && Number(year) === 2010 + 5 * '二三四五六'.indexOf(plan) + 5);
  if (!first || !words || !isSaid || first.length !== first.text.length) return [...label];
  if (words === first.text) return rest.length > 0 ? rest : [first];
  return [
    {at: first.at + words.length, length: first.length - words.length, text: first.text.slice(words.length)},
    ...rest,
  ];
}

/** Words for readers of the report that hold for all that follows: 同比（下同）. */
const compared = /(?:同比)?（下同）(?=.)/;

/** A verb that leads over to its figure: 增加值增速**完成**9.7%, 调度项目**有**66个; 拥有 and 国有 do not. */
const leadsOver = /(?<=[\u3400-\u9fff]{4})(?:实现|完成|(?<![没所拥享占国保含公私民专特])有)$/;

/** The label of a figure below a banner that names its year, without the verb before the figure. */
export function shortLabel(label: readonly Text[]): Text[] {
  const short = withoutYear(label);
  const {at, length, text} = short.at(-1)!;
  const words = text.replace(leadsOver, '');
  return length === text.length ? [...short.slice(0, -1), {at, length: words.length, text: words}] : short;
}

/** A label without what the banner says. */
function withoutYear(label: readonly Text[]): Text[] {
  const [first, ...rest] = label;
  if (!first || first.length !== first.text.length) return [...label];
  const length = said.exec(first.text)?.[0].length ?? 0;
  const short = {at: first.at + length, length: first.length - length, text: first.text.slice(length)};
  const aside = compared.exec(short.text);
  if (!aside) return [short, ...rest];
  const end = aside.index + aside[0].length;
  const behind = {at: short.at + end, length: short.length - end, text: short.text.slice(end)};
  return [{at: short.at, length: aside.index, text: short.text.slice(0, aside.index)}, behind, ...rest];
}

/** What is said of the growth of a figure, with the word that says which way: 增长5.3%. */
export function growthWords(fact: Fact): string | undefined {
  const {growth} = fact;
  if (growth) return words(growth.words) + growth.figure.mention.text;
  const note = growthNote(fact);
  return note && joined(note);
}

/** The clause below a figure that says what it grew by. */
export function growthNote(fact: Fact): Text[] | undefined {
  const noted = growthOf(fact);
  return noted && fact.tile!.notes.find((pieces) => pieces.some((piece) => holds(piece, noted)));
}

export const holds = ({at, length}: Text, figure: Figure): boolean =>
  figure.at >= at && figure.at < at + length;

export const composeMore = ({more = []}: Fact): Node[] =>
  more.map((clause) => element('p', {slot: 'note'}, words(clause)));
