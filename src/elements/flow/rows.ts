import {isTile, readTileRow, type TileRow} from '../shared/tile-row.js';
import {visibilityOf} from '../../markup/visible-text.js';
import {headingOf} from '../shared/children.js';
import {isElement} from '../shared/node.js';

/** One row of a flow, read from a tile. */
export interface FlowRow extends TileRow {
  element?: Element;
  /** The word before the first row of a group: 其中. */
  lead: string;
  /** In a group (`wr-flow-step`, `wr-split`): a part of the step before it. */
  nested: boolean;
  /** The group is what that step is made of. */
  split?: boolean;
  /** In a group, but not its first row. */
  sibling: boolean;
}

/** What the children of a flow say. */
export interface FlowContent {
  rows: FlowRow[];
  /** Children that are no tiles; they are shown as text. */
  unexpected: Node[];
}

const groups = new Set(['wr-flow-step', 'wr-split']);

/** Reads the rows of a flow. A child that is no tile becomes a row of text, so that no word is lost. */
export function readFlow(flow: Element): FlowContent {
  const rows: FlowRow[] = [];
  const unexpected: Node[] = [];
  const add = (node: Node, place: Pick<FlowRow, 'lead' | 'nested' | 'sibling' | 'split'>): boolean => {
    const row = readTileRow(node);
    if (!row) return false;
    if (!isTile(node)) unexpected.push(node);
    rows.push({...row, ...place, ...(isElement(node) && {element: node})});
    return true;
  };
  for (const child of flow.childNodes) {
    if (isElement(child) && groups.has(child.localName)) {
      if (visibilityOf(child) !== 'shown') continue;
      const split = child.localName === 'wr-split';
      const lead = split ? headingOf(child) : (child.getAttribute('lead')?.trim() ?? '');
      let sibling = false;
      for (const part of child.childNodes) {
        if (isElement(part) && part.slot === 'heading') continue;
        if (add(part, {lead: sibling ? '' : lead, nested: true, sibling, split})) sibling = true;
      }
    } else add(child, {lead: '', nested: false, sibling: false});
  }
  return {rows, unexpected};
}

/** Units of measure: what they count has no single pieces, so their bars are never cut into segments. */
const measures = /[%‰元吨斤克米里亩顷升瓦度倍成点]$|百分点|公顷|小时/;

/** Whether a unit counts whole things: 期, 件, 场次. */
export function countsThings(unit: string): boolean {
  return unit !== '' && !measures.test(unit);
}
