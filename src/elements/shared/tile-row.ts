import type {Quantity} from '../../text/types.js';
import {shownElements, visibilityOf} from '../../markup/visible-text.js';
import {readRuns, type Run} from './content.js';
import {parseChange} from '../../text/signed-change.js';
import {isElement} from './node.js';
import {readFigure} from './quantity.js';

/** What a `wr-metric-tile` says, for a diagram that draws it as a row of its own. */
export interface TileRow {
  label: Run[];
  /** The author marked with `<wbr>` where the label may break. */
  phrased: boolean;
  /** As written; undefined for a line of text without a number. */
  value?: string;
  unit: string;
  quantity?: Quantity;
  /** The words in the tile's slots, such as its note; each child for itself. */
  notes: Run[][];
}

/** The slots of a tile whose words stand below its figure. */
export const noteSlots: readonly string[] = ['change', 'aside', 'actual', 'note'];

export const isTile = (node: Node): node is Element => isElement(node) && node.localName === 'wr-metric-tile';

/**
 * Reads a tile; any other node with words becomes a row of text, so that no word is lost. What the author hid is none.
 *
 * @param slots those of a tile whose words are notes
 */
export function readTileRow(node: Node, slots = noteSlots): TileRow | undefined {
  if (isElement(node) && visibilityOf(node) !== 'shown') return undefined;
  const phrased = isElement(node) && node.querySelector('wbr') !== null;
  if (isTile(node)) {
    const value = node.getAttribute('value') ?? undefined;
    const unit = node.getAttribute('unit')?.trim() ?? '';
    const quantity = value?.trim() ? readFigure(value, unit).quantity : undefined;
    const notes = slots.flatMap((slot) => [
      ...(slot === 'change' ? changeRuns(node) : []),
      ...slottedRuns(node, slot),
    ]);
    return {label: readRuns(node), phrased, value: value?.trim(), unit, quantity, notes};
  }
  const label = isElement(node) ? readRuns(node) : textRun(node);
  return label.length > 0 ? {label, phrased, unit: '', notes: []} : undefined;
}

function textRun(node: Node): Run[] {
  const text = node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '').trim() : '';
  return text ? [{text, strong: false}] : [];
}

/** The words of a tile's children in one slot, each child for itself. */
export function slottedRuns(tile: Element, slot: string): Run[][] {
  return shownElements(tile)
    .filter((child) => child.slot === slot)
    .map((child) => (child.localName === 'wr-tally' || isTile(child) ? figureRuns(child) : readRuns(child)))
    .filter((runs) => runs.length > 0);
}

/** What a tally or a tile says in words: its label, with its number unless that is there already. */
function figureRuns(element: Element): Run[] {
  const label = readRuns(element);
  const number = `${element.getAttribute('value') ?? ''}${element.getAttribute('unit') ?? ''}`.trim();
  const isSaid = !number || (label.length > 0 && !isTile(element));
  return isSaid ? label : [...label, {text: number, strong: false}];
}

/** The change that the attribute of a tile tells, in words; without a figure there are none. */
function changeRuns(tile: Element): Run[][] {
  const {words, figure} = parseChange(tile.getAttribute('change') ?? '');
  return figure ? [[{text: words + figure, strong: false}]] : [];
}
