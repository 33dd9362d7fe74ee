import {itemNumber, type MarkedLine} from '../line-markers.js';
import type {Block, ListItem} from '../model.js';
import type {OutlineNode} from '../outline.js';
import {cut, joinPassages, slicePassage, type Passage} from '../passage.js';

/** One note: its number in the source, and its pieces, which lines and headings hold apart. */
interface Note {
  number?: number;
  /** Whether the term is a line of its own. */
  headed?: true;
  pieces: Passage[];
}

/** A term and its colon: “终本”：指… */
const term = /^[“"《]?[^，。；：]{2,24}：/;
/** A further note that begins within a line: …机制。5.“终本”：… */
const inLine =
  /[。；]\s*(?:(\d{1,2})[.．、]|[（(](\d{1,2})[)）])\s*(?=[“"《]?[^，。；：\d][^，。；：]{1,24}：)/g;

/** The explanations of terms under a heading as a list; numbered where the source numbers all of them. */
export function readGlossary(node: OutlineNode): Block | undefined {
  const notes: Note[] = [];
  addBody(notes, node.body);
  addChildren(notes, node.children);
  const ordered = notes.every(({number}) => number !== undefined);
  const items = notes.map(({number, pieces}, i): ListItem => {
    const isElsewhere = ordered && number !== i + 1;
    return {text: cut(joinPassages(pieces)), ...(isElsewhere && {number})};
  });
  return items.length > 0 ? {kind: 'list', ordered, items, tiles: []} : undefined;
}

function addChildren(notes: Note[], nodes: readonly OutlineNode[]): void {
  for (const {mark, heading, body, children, after = []} of nodes) {
    notes.push({number: itemNumber(mark), headed: true, pieces: []});
    addPiece(notes, heading!);
    addBody(notes, body);
    addChildren(notes, children);
    addBody(notes, after);
  }
}

function addBody(notes: Note[], lines: readonly MarkedLine[]): void {
  for (const {mark, passage} of lines) {
    const last = notes.at(-1);
    const belongs = last && mark === undefined && (last.headed ?? last.number !== undefined);
    if (!belongs || term.test(passage.text)) notes.push({number: itemNumber(mark), pieces: []});
    addPiece(notes, passage);
  }
}

/** Adds a line to the last note; from a number within it on, to a note of its own. */
function addPiece(notes: Note[], passage: Passage): void {
  let from = 0;
  for (const match of passage.text.matchAll(inLine)) {
    notes.at(-1)!.pieces.push(slicePassage(passage, from, match.index + 1));
    notes.push({number: Number(match[1] ?? match[2]), pieces: []});
    from = match.index + match[0].length;
  }
  notes.at(-1)!.pieces.push(slicePassage(passage, from));
}
