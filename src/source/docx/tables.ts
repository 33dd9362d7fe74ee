// Tables of a Word file: rows and cells with the places over which they are merged.
import type {Cell} from '../blocks.js';
import {childOf, isNode, valueOf, type TreeNode} from '../tree.js';

/** The children of a name, those inside content controls, custom XML and tracked changes too. */
export function* unwrapped(node: TreeNode, name: string): Generator<TreeNode> {
  for (const child of node.children) {
    if (!isNode(child)) continue;
    if (child.name === name) yield child;
    else if (/^w:(?:sdt|sdtContent|customXml|smartTag|ins)$/.test(child.name)) yield* unwrapped(child, name);
  }
}

export interface RowReader {
  /** The text of a cell; lines for paragraphs. */
  cell(node: TreeNode): string;
  /** A row that is not in the text. */
  leave(what: 'hidden' | 'deleted', row: TreeNode): void;
}

const isOn = (node: TreeNode | undefined): boolean =>
  node !== undefined && !/^(?:0|false|off)$/.test(node.attributes.val ?? '');

/** The rows of a table, and how many of them are repeated on each page as its head. */
export function readRows(table: TreeNode, reader: RowReader): {rows: Cell[][]; heads: number} {
  const rows: Cell[][] = [];
  let heads = 0;
  /** Cells that go on into the next row, by column. */
  let open = new Map<number, Cell>();
  for (const row of unwrapped(table, 'w:tr')) {
    const properties = childOf(row, 'w:trPr');
    const isDeleted = properties && childOf(properties, 'w:del');
    if (isDeleted || (properties && isOn(childOf(properties, 'w:hidden')))) {
      reader.leave(isDeleted ? 'deleted' : 'hidden', row);
      continue;
    }
    if (properties && isOn(childOf(properties, 'w:tblHeader')) && heads === rows.length) heads++;
    const read = readRow(row, properties, open, reader);
    open = read.open;
    rows.push(read.cells);
  }
  return {rows, heads};
}

function readRow(
  row: TreeNode,
  properties: TreeNode | undefined,
  above: ReadonlyMap<number, Cell>,
  reader: RowReader,
): {cells: Cell[]; open: Map<number, Cell>} {
  const cells: Cell[] = [];
  const open = new Map<number, Cell>();
  let column = 0;
  const skip = (name: string): void => {
    const count = Math.min(Number(valueOf(properties, name)) || 0, 200);
    if (count > 0) cells.push({text: '', columns: count, rows: 1});
    column += count;
  };
  skip('w:gridBefore');
  for (const node of unwrapped(row, 'w:tc')) {
    const own = childOf(node, 'w:tcPr');
    const columns = Math.min(Math.max(Number(valueOf(own, 'w:gridSpan')) || 1, 1), 200);
    const merge = own && childOf(own, 'w:vMerge');
    const isBeside = own && childOf(own, 'w:hMerge') && valueOf(own, 'w:hMerge') !== 'restart';
    const upper = merge && merge.attributes.val !== 'restart' ? above.get(column) : undefined;
    if (isBeside && cells.length > 0) cells.at(-1)!.columns += columns;
    else if (upper?.columns === columns) {
      upper.rows++;
      open.set(column, upper);
    } else {
      const cell = {text: reader.cell(node), columns, rows: 1};
      if (merge) open.set(column, cell);
      cells.push(cell);
    }
    column += columns;
  }
  skip('w:gridAfter');
  return {cells, open};
}
