import {parseQuantity} from '../../text/parse-quantity.js';
import type {Quantity} from '../../text/types.js';
import {readRuns, type Run} from './content.js';
import {isElement} from './node.js';

/** What a `wr-metric-tile` says, for a diagram that draws it as a row of its own. */
export interface TileRow {
  label: Run[];
  /** The author marked with `<wbr>` where the label may break. */
  phrased: boolean;
  /** As written; undefined for a line of text without a number. */
  value?: string;
  unit: string;
  quantity?: Quantity;
}

export const isTile = (node: Node): node is Element => isElement(node) && node.localName === 'wr-metric-tile';

/** Reads a tile; any other node with words becomes a row of text, so that no word is lost. */
export function readTileRow(node: Node): TileRow | undefined {
  const phrased = isElement(node) && node.querySelector('wbr') !== null;
  if (isTile(node)) {
    const value = node.getAttribute('value') ?? undefined;
    const unit = node.getAttribute('unit')?.trim() ?? '';
    const quantity = value?.trim() ? parseQuantity(value + unit) : undefined;
    return {label: readRuns(node), phrased, value: value?.trim(), unit, quantity};
  }
  const label = isElement(node) ? readRuns(node) : textRun(node);
  return label.length > 0 ? {label, phrased, unit: ''} : undefined;
}

function textRun(node: Node): Run[] {
  const text = node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '').trim() : '';
  return text ? [{text, strong: false}] : [];
}

/** The words of a tile's children in one slot, such as `note`, each child for itself. */
export function slottedRuns(tile: Element, slot: string): Run[][] {
  return [...tile.children]
    .filter((child) => child.slot === slot)
    .map(readRuns)
    .filter((runs) => runs.length > 0);
}
