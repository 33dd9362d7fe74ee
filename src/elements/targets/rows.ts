import {BOUND_BEFORE} from '../../text/bounds.js';
import type {Bound} from '../../text/types.js';
import {shownElements} from '../../markup/visible-text.js';
import {readRuns, type Run} from '../shared/content.js';
import {isTile, readTileRow, slottedRuns, type TileRow} from '../shared/tile-row.js';
import {directionOf} from '../shared/direction.js';
import {isElement} from '../shared/node.js';
import {readFigure} from '../shared/quantity.js';

/** What became of a target: the words, and the one figure in them that can be drawn beside it. */
export interface Actual {
  runs: Run[];
  /** On the scale of the target, or the completed share of it. */
  value?: number;
  /** Where the target lies on that scale: its own number, or 100 where `value` is the completed share. */
  target?: number;
  /** The upper end of a target that is a range. */
  upper?: number;
  /** The target is to be kept below, not to be reached: 失业率5.5%以内, 居民消费价格涨幅3%左右. */
  limit?: 'strict' | 'loose';
}

export interface TargetRow extends TileRow {
  icon?: string;
  actual?: Actual;
}

export interface TargetsContent {
  rows: TargetRow[];
  unexpected: Node[];
}

export function readTargets(host: Element): TargetsContent {
  const rows: TargetRow[] = [];
  const unexpected: Node[] = [];
  for (const child of host.childNodes) {
    if (isElement(child) && child.slot) continue;
    const row = readTileRow(child, ['change', 'aside', 'note']);
    if (!row) continue;
    if (!isTile(child)) {
      unexpected.push(child);
      rows.push(row);
      continue;
    }
    rows.push({
      ...row,
      icon: child.getAttribute('icon') ?? undefined,
      actual: readActual(child, row),
      // One is set beside the target; what else was written of it is a note.
      notes: [...slottedRuns(child, 'actual').slice(1), ...row.notes],
    });
  }
  return {rows, unexpected};
}

const FIGURES = new RegExp(
  `(?:${BOUND_BEFORE})?-?[0-9０-９]+(?:\\.[0-9０-９]+)?[^，。；、（）()0-9０-９]*`,
  'g',
);

/** What a government keeps low, whatever word bounds its target. */
const KEPT_LOW = /消费价格|CPI|通胀|失业率|死亡|赤字|负债|债务率|不良|事故|发生率|超标/;
const BOUND_AT_END = new RegExp(`(?:${BOUND_BEFORE})$`);

function limitOf(bound: Bound, label: string): Actual['limit'] {
  if (bound === 'atMost' || bound === 'under') return 'strict';
  return bound !== 'over' && bound !== 'atLeast' && KEPT_LOW.test(label) && directionOf(label) !== -1
    ? 'loose'
    : undefined;
}

/** 1, or −1 where what was reached goes the other way than the target (增长5%, 下降2%); undefined where that cannot be told. */
function signOf(before: string, label: string): number | undefined {
  const [went, aimed] = [directionOf(before.replace(BOUND_AT_END, '')), directionOf(label)];
  if (went === undefined || went === aimed || (went === 1 && aimed === undefined)) return 1;
  return aimed === undefined ? undefined : -1;
}

/**
 * The figure of what was reached, if the words hold exactly one that can be drawn: of the target's unit, or a completed
 * share of it, 完成目标的103.3%. Written with the target's own numbers it is drawn on their scale.
 */
function readActual(tile: Element, {quantity: target, label}: TileRow): Actual | undefined {
  const slotted = shownElements(tile).find((child) => child.slot === 'actual');
  if (!slotted) return undefined;
  const runs = readRuns(slotted);
  const text = runs.map((run) => run.text).join('');
  const figures = [...text.matchAll(FIGURES)].flatMap(({0: figure, index}) => {
    const quantity =
      readFigure(figure).quantity ?? readFigure(figure.replace(/(%|个百分点).*$/, '$1')).quantity;
    return quantity && !/^[年月日]/.test(quantity.unit) ? [{quantity, before: text.slice(0, index)}] : [];
  });
  const [only] = figures;
  if (figures.length !== 1 || !only || !target) return {runs};
  const {value, unit} = only.quantity;
  const words = label.map((run) => run.text).join('');
  const limit = limitOf(target.bound, words);
  const completed =
    target.unit === '%'
      ? /(?:完成|为)[^，]*(?:目标|计划|任务)的|完成率|进度/
      : /完成|进度|(?:目标|计划|任务)的/;
  if (unit === '%' && completed.test(text)) return limit ? {runs} : {runs, value, target: 100};
  const sign = signOf(only.before, words);
  if (unit !== target.unit || sign === undefined) return {runs};
  return {runs, value: sign * value, target: target.value, upper: target.upper, limit};
}
