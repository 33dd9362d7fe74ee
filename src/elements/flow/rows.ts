import {parseQuantity} from '../../text/parse-quantity.js';
import type {Quantity} from '../../text/types.js';
import {readRuns, type Run} from '../shared/content.js';

/** One row of a flow, read from a tile. */
export interface FlowRow {
  label: Run[];
  /** The author marked with `<wbr>` where the label may break. */
  phrased: boolean;
  /** As written; undefined for a line of text without a number. */
  value?: string;
  unit: string;
  quantity?: Quantity;
  /** The word before the first row of a group: 其中. */
  lead: string;
  /** In a group (`wr-flow-step`): a part of the step before it. */
  nested: boolean;
  /** In a group, but not its first row. */
  sibling: boolean;
}

/** What the children of a flow say. */
export interface FlowContent {
  rows: FlowRow[];
  /** The names of children that are no tiles. */
  strangers: string[];
}

/** Reads the rows of a flow. A child that is no tile becomes a row of text, so that no word is lost. */
export function readFlow(flow: Element): FlowContent {
  const rows: FlowRow[] = [];
  const strangers: string[] = [];
  const add = (node: Node, lead: string, nested: boolean, sibling: boolean): boolean => {
    const row = readRow(node);
    if (!row) return false;
    if (!isTile(node)) strangers.push(node.nodeName.toLowerCase());
    rows.push({...row, lead, nested, sibling});
    return true;
  };
  for (const child of flow.childNodes) {
    if (child instanceof Element && child.localName === 'wr-flow-step') {
      const lead = child.getAttribute('lead')?.trim() ?? '';
      let sibling = false;
      for (const part of child.childNodes) {
        if (add(part, sibling ? '' : lead, true, sibling)) sibling = true;
      }
    } else add(child, '', false, false);
  }
  return {rows, strangers};
}

const isTile = (node: Node): node is Element =>
  node instanceof Element && node.localName === 'wr-metric-tile';

function readRow(node: Node): Pick<FlowRow, 'label' | 'phrased' | 'value' | 'unit' | 'quantity'> | undefined {
  const phrased = node instanceof Element && node.querySelector('wbr') !== null;
  if (isTile(node)) {
    const value = node.getAttribute('value') ?? undefined;
    const unit = node.getAttribute('unit')?.trim() ?? '';
    const quantity = value?.trim() ? parseQuantity(value + unit) : undefined;
    return {label: readRuns(node), phrased, value: value?.trim(), unit, quantity};
  }
  const label = node instanceof Element ? readRuns(node) : textRun(node);
  return label.length > 0 ? {label, phrased, unit: ''} : undefined;
}

function textRun(node: Node): Run[] {
  const text = node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '').trim() : '';
  return text ? [{text, strong: false}] : [];
}

/** Units of measure: what they count has no single pieces, so their bars are never cut into segments. */
const measures = /[%‰元吨斤克米里亩顷升瓦度倍成点]$|百分点|公顷|小时/;

/** Whether a unit counts whole things: 期, 件, 场次. */
export function countsThings(unit: string): boolean {
  return unit !== '' && !measures.test(unit);
}
