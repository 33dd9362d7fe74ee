import {isTile, readTileRow, type TileRow} from '../shared/tile-row.js';
import {visibilityOf} from '../../markup/visible-text.js';
import {isElement} from '../shared/node.js';

/** One row of a flow, read from a tile. */
export interface FlowRow extends TileRow {
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
  /** Children that are no tiles; they are shown as text. */
  unexpected: Node[];
}

/** Reads the rows of a flow. A child that is no tile becomes a row of text, so that no word is lost. */
export function readFlow(flow: Element): FlowContent {
  const rows: FlowRow[] = [];
  const unexpected: Node[] = [];
  const add = (node: Node, lead: string, nested: boolean, sibling: boolean): boolean => {
    const row = readTileRow(node);
    if (!row) return false;
    if (!isTile(node)) unexpected.push(node);
    rows.push({...row, lead, nested, sibling});
    return true;
  };
  for (const child of flow.childNodes) {
    if (isElement(child) && child.localName === 'wr-flow-step') {
      if (visibilityOf(child) !== 'shown') continue;
      const lead = child.getAttribute('lead')?.trim() ?? '';
      let sibling = false;
      for (const part of child.childNodes) {
        if (add(part, sibling ? '' : lead, true, sibling)) sibling = true;
      }
    } else add(child, '', false, false);
  }
  return {rows, unexpected};
}

/** Units of measure: what they count has no single pieces, so their bars are never cut into segments. */
const measures = /[%‰元吨斤克米里亩顷升瓦度倍成点]$|百分点|公顷|小时/;

/** Whether a unit counts whole things: 期, 件, 场次. */
export function countsThings(unit: string): boolean {
  return unit !== '' && !measures.test(unit);
}
