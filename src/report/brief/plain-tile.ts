// The tile of a clause that the report as a whole leaves in its sentence, and labels that can stand alone.
import {anyOf} from '../../text/any-of.js';
import {BOUND_BEFORE} from '../../text/bounds.js';
import {BOUND_BEHIND} from '../../text/bounds-behind.js';
import {isDependent, isGoodLabel} from '../labels.js';
import {needsSubject} from '../subjectless.js';
import type {Figure, FigureRole, Text, Tile} from '../model.js';
import {withoutObject} from './lines.js';
import type {Rated} from './salience.js';

/** What begins a clause that only says more of what stood before it. */
export const leans = new RegExp(
  `^${anyOf(
    '同比 分别 比上年 较上年 其中 占 增长 下降 提高 达到 同时 并 且 但 而 举全国 年均 随着 由于 因为 如果 ' +
      '按照 通过 从[^，]{2,20}看 预计(?=将?[达增完为]|[^\\u3400-\\u9fff]) 其余 累计增 连续 较 比 [高低快慢]于 高出 [短超]收 净[增减] ' +
      '(?:仅|只|已)?完成(?:全年|年度|年初|调整)?(?:预算|任务|目标|计划)',
  )}`,
);

/** Short names that reports of courts give to totals; 立案 is of the proposals before it. */
const termsOfArt = /^(?:审执结|审结|执结|结案率)$/;

/** Words between a name and its figure: those that bound it stay with it. */
const verb = /(?:达到?|为|在|保持在|实现|完成)$/;
const bounds = new RegExp(`(?:${BOUND_BEFORE})$`);
const boundAfter = new RegExp(`^(?:${BOUND_BEHIND})?$`);

/**
 * The tile of a clause that is nothing but a name and its figure, 地区生产总值增长6%, where the report as a whole leaves
 * it in its sentence.
 */
export function plainTile([figure, ...others]: readonly Rated[]): Tile | undefined {
  const {role, clause, clauseAt, at, inClause, mention} = figure!;
  if (others.length > 0 || mention.kind !== 'quantity' || mention.value === undefined) return undefined;
  const before = clause.slice(0, inClause);
  const bound = bounds.exec(before)?.[0] ?? '';
  const name = before.slice(0, before.length - bound.length).replace(verb, '');
  const after = clause.slice(inClause + mention.text.length);
  const isTerm = !figure!.ofPart && termsOfArt.test(name);
  if (!(isTerm || /^[\u3400-\u9fff]{4,14}$/.test(name)) || !boundAfter.test(after)) return undefined;
  if (
    withoutObject.test(clause) ||
    leans.test(name) ||
    isDependent(name, '') ||
    /分别|其中|由$|从$|[的和与及了]$/.test(before)
  )
    return undefined;
  if (!isTerm && (!isGoodLabel(name) || needsSubject(name))) return undefined;
  const label = {at: clauseAt, length: name.length, text: name};
  const figureRole = role === 'targets' || role === 'goals' ? 'target' : 'level';
  const tile: Tile = {
    figure: figureOf({at, mention}, {label, role: figureRole, bound, after}),
    words: [],
    notes: [],
    noted: [],
  };
  return labelOf(tile) === undefined ? undefined : tile;
}

/** A figure that stands in a clause with its name, with the words that bound it. */
function figureOf(
  {at, mention}: Pick<Rated, 'at' | 'mention'>,
  {label, role, bound = '', after = ''}: {label: Text; role: FigureRole; bound?: string; after?: string},
): Figure {
  const unit = mention.unit ?? '';
  const [, number = '', power = ''] = /^(.*?)([万亿]*)$/.exec(
    mention.text.slice(0, mention.text.length - unit.length),
  )!;
  return {
    at: at - bound.length,
    length: bound.length + mention.text.length + after.length,
    text: bound + mention.text + after,
    value: bound + number,
    unit: power + unit + after,
    quantity: {
      value: mention.value!,
      unit,
      bound: mention.bound ?? 'exact',
      ...(mention.upper !== undefined && {upper: mention.upper}),
    },
    role,
    label: [label],
    labelFrom: 'before',
    confidence: 'sure',
  };
}

/** How long something takes: 企业开办时间**由22天压缩到5天**. */
const changedTime =
  /^([\u3400-\u9fff]{4,14}?)[由从][\d.]+(\D+)(?:压缩|缩短|压减|减少|降低|下降|延长|增加)[到至为][\d.]+\2$/;

/** The tile of a clause that tells what a time was and what it is. */
export function changedTimeTile([was, is, ...others]: readonly Rated[]): Tile | undefined {
  const [, name = '', unit = ''] = changedTime.exec(was?.clause ?? '') ?? [];
  if (!is || others.length > 0 || was!.clauseAt !== is.clauseAt) return undefined;
  if (!/^(?:个?工作日|天|日|个?小时|分钟|个月)$/.test(unit)) return undefined;
  if (leans.test(name) || isDependent(name, '') || !isGoodLabel(name) || needsSubject(name)) return undefined;
  const {clauseAt, clause} = is;
  const label = {at: clauseAt, length: name.length, text: name};
  const text = {
    at: clauseAt + name.length,
    length: clause.length - name.length,
    text: clause.slice(name.length),
  };
  const [from, to] = [was!, is].map((each) => figureOf(each, {label, role: 'fromTo'})) as [Figure, Figure];
  return {figure: to, change: {text: [text], from, to}, words: [], notes: [[text]], noted: []};
}

/** Longest label of a tile, in characters. */
const longestLabel = 16;

/** The label of a tile if it can stand alone. */
export function labelOf({figure}: Tile): string | undefined {
  if (!figure || figure.confidence !== 'sure') return undefined;
  const label = figure.label.map(({text}) => text).join('');
  if (label.length < 2 || label.length > longestLabel) return undefined;
  if (/^(?:其中|又|使|再|共|并|且|也|均|其|与|和|的|为)|[，；。：]|[的和与及、了均]$/.test(label))
    return undefined;
  // 8.7%和8.6% are of two things.
  if (/\d[^\d]*[和、]\D*\d/.test(figure.text)) return undefined;
  return label;
}
