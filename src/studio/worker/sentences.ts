// The source cut into what its pane shows: sentences, headings, rows of tables.
import type {Choice, Report} from '../../report/index.js';
import {lineNumbers} from '../../text/line-numbers.js';
import {LIST_NUMERALS} from '../../text/numerals.js';
import type {Outline, Sentence} from './protocol.js';

type Piece = Pick<Sentence, 'at' | 'length' | 'kind'>;

/** The whole source, in order; nothing of it but white space is in no sentence. */
export function outlineOf(text: string, report: Report, choices: readonly Choice[]): Outline {
  const lineAt = lineNumbers(text);
  const pieces = piecesOf(text, report);
  let next = 0;
  const sentences = pieces.map(({at, length, kind}, i): Sentence => {
    const figures: Sentence['figures'] = [];
    for (; next < choices.length && choices[next]!.at < at + length; next++)
      if (choices[next]!.at >= at) figures.push({at: choices[next]!.at, length: choices[next]!.length});
    const before = pieces[i - 1];
    const opens = !before || text.slice(before.at + before.length, at).includes('\n');
    return {at, length, kind, line: lineAt(at), opens, figures};
  });
  const headings = sentences.some(({kind}) => kind === 'heading');
  return {sentences, hasContent: headings || report.figures > 0};
}

function piecesOf(text: string, report: Report): Piece[] {
  const told: Piece[] = [
    ...report.statements.map(({at, length, role}): Piece => ({
      at,
      length,
      kind: role === 'heading' ? 'heading' : role === 'formula' ? 'aside' : 'text',
    })),
    ...[report.kicker, report.title, ...report.subtitle].flatMap((part): Piece[] =>
      part ? [{at: part.at, length: part.length, kind: 'title'}] : [],
    ),
    ...report.boilerplate.map(({at, length}): Piece => ({at, length, kind: 'aside'})),
  ];
  // Where two say something of one place, the title and what is left out know best: they come later in the list.
  const rank = (piece: Piece): number => ({title: 2, aside: 1, heading: 0, text: 0})[piece.kind];
  told.sort((a, b) => a.at - b.at || rank(b) - rank(a));
  const pieces: Piece[] = [];
  let end = 0;
  for (const piece of told) {
    if (piece.length === 0 || piece.at < end) continue;
    pieces.push(...linesIn(text, end, piece.at), piece);
    end = piece.at + piece.length;
  }
  return [...pieces, ...linesIn(text, end, text.length)];
}

/** The number of a heading or of an item, whose words are a statement: 一、（二）3. */
const isMark = new RegExp(`^[#（(]*\\s*(?:第?[${LIST_NUMERALS}百\\d]+[部分章节条]*)?[）)、.．：:\\s#]*$`);

/** What no statement holds, such as rows of tables: line by line. Marks that only close a sentence are no line. */
function linesIn(text: string, from: number, to: number): Piece[] {
  const found: Piece[] = [];
  for (const {0: line, index} of text.slice(from, to).matchAll(/[^\n]+/g)) {
    if (!/[\p{L}\p{N}]/u.test(line) || isMark.test(line.trim())) continue;
    const start = line.search(/\S/);
    found.push({at: from + index + start, length: line.trim().length, kind: 'text'});
  }
  return found;
}
