import {BOUND_BEFORE} from '../../text/bounds.js';
import type {Quantity} from '../../text/types.js';
import {shownElements} from '../../markup/visible-text.js';
import {readRuns, type Run} from '../shared/content.js';
import {isTile, readTileRow, slottedRuns, type TileRow} from '../shared/tile-row.js';
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
      actual: readActual(child, row.quantity),
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

/**
 * The figure of what was reached, if the words hold exactly one that can be drawn: of the target's unit, or a completed
 * share of it, 完成目标的103.3%. Written with the target's own numbers it is drawn on their scale.
 */
function readActual(tile: Element, target: Quantity | undefined): Actual | undefined {
  const slotted = shownElements(tile).find((child) => child.slot === 'actual');
  if (!slotted) return undefined;
  const runs = readRuns(slotted);
  const text = runs.map((run) => run.text).join('');
  const written = text.match(FIGURES) ?? [];
  const figures = written
    .map(
      (figure) => readFigure(figure).quantity ?? readFigure(figure.replace(/(%|个百分点).*$/, '$1')).quantity,
    )
    .filter((quantity) => quantity !== undefined && !/^[年月日]/.test(quantity.unit));
  const [only] = figures;
  if (figures.length !== 1 || !only || !target) return {runs};
  const completed =
    target.unit === '%'
      ? /(?:完成|为)[^，]*(?:目标|计划|任务)的|完成率|进度/
      : /完成|进度|(?:目标|计划|任务)的/;
  if (only.unit === '%' && completed.test(text)) return {runs, value: only.value, target: 100};
  if (only.unit !== target.unit) return {runs};
  return {runs, value: only.value, target: target.value, upper: target.upper};
}
