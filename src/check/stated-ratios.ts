import type {FigureLog} from './figure-log.js';
import {say} from './messages.js';
import {normalise} from './normal.js';
import type {SourceIndex} from './source-index.js';
import type {Piece, PieceGroup} from './statement.js';

/** Fewer terms are no structure. */
const leastTerms = 3;
/** So far before a ratio its subject stands: 三次产业结构由11.4∶39.0∶49.6调整为9.8∶40.1∶50.1. */
const reach = 40;

/** The rows of one chart or table, with their figures. */
interface Rows {
  about: string;
  figures: Piece[][];
}

/**
 * Marks figures that are the terms of one ratio of the source, 9.8∶40.1∶50.1, in its order, one a row of a chart about what
 * the ratio is of: each stands for the ratio.
 */
export function markRatios(statements: readonly PieceGroup[], index: SourceIndex): void {
  const ratios = ratiosOf(index);
  if (ratios.size === 0) return;
  for (const {about, figures} of rowsOf(statements)) {
    const [first = []] = figures;
    if (figures.length < leastTerms || figures.some(({length}) => length !== first.length)) continue;
    // 第二产业 above 第一产业 is not the order of the source.
    const ordinals = figures.map(([piece]) => /[一二三]/.exec(piece!.labels?.join('') ?? '')?.[0]);
    if (ordinals.every(Boolean) && ordinals.join('') !== '一二三') continue;
    first.forEach((_, column) => {
      const terms = figures.map((row) => row[column]!);
      const shown = terms.map(({text}) => text.trim());
      const places = ratios.get(shown.join(':')) ?? nearly(shown, ratios);
      const ratio = places.find((place) => isAbout(about, place, index));
      if (ratio === undefined) return;
      const digits = index.forms[ratio]!.digits.split(':');
      terms.forEach((term, nth) => {
        term.ratio = ratio;
        if (digits[nth] !== shown[nth]) term.wrongTerm = nth;
      });
    });
  }
}

/** Reports the one term that a ratio of the source has otherwise. */
export function reportTerm(log: FigureLog, index: SourceIndex, piece: Piece, {section}: PieceGroup): void {
  const {source, forms} = index;
  const terms = forms[piece.ratio!]!.digits.split(':');
  const {start, mention} = source.figures[piece.ratio!]!;
  const term = terms[piece.wrongTerm!]!;
  const from = start + terms.slice(0, piece.wrongTerm).join(':').length + (piece.wrongTerm! > 0 ? 1 : 0);
  const label = piece.labels?.join('') ?? '';
  const figure = log.add({piece, text: piece.text, label, section}, piece.ratio!, start);
  figure.finding = log.findings.add({
    verdict: 'not-in-source',
    severity: 'error',
    class: 'figure',
    shown: piece.text,
    label,
    piece,
    nearest: {text: mention.text, at: mention.at},
    sourceSpan: [from, from + term.length],
    message: say.notInSource(piece.text, term),
  });
}

/** Ratios of which one term is another. */
function nearly(shown: readonly string[], ratios: ReadonlyMap<string, number[]>): number[] {
  return [...ratios].flatMap(([digits, places]) => {
    const terms = digits.split(':');
    const wrong = terms.filter((term, i) => term !== shown[i]).length;
    return terms.length === shown.length && wrong === 1 ? places : [];
  });
}

/** The ratios of a source by their terms. */
function ratiosOf({forms}: SourceIndex): Map<string, number[]> {
  const ratios = new Map<string, number[]>();
  forms.forEach((form, i) => {
    if (form && form.digits.split(':').length >= leastTerms)
      ratios.set(form.digits, [...(ratios.get(form.digits) ?? []), i]);
  });
  return ratios;
}

function rowsOf(statements: readonly PieceGroup[]): Rows[] {
  const all: Rows[] = [];
  for (const {about, pieces} of statements) {
    const figures = pieces.filter(({role}) => role === 'figure');
    if (about === '' || figures.length === 0) continue;
    if (all.at(-1)?.about === about) all.at(-1)!.figures.push(figures);
    else all.push({about, figures: [figures]});
  }
  return all;
}

/** Whether what a chart is about stands before a ratio. */
function isAbout(about: string, place: number, {source: {figures, normal}}: SourceIndex): boolean {
  const {start} = figures[place]!;
  const before = normal.chars.slice(Math.max(0, start - reach), start);
  const words = normalise(about).chars;
  const pairs = [...words].slice(1).map((char, i) => words[i]! + char);
  return pairs.filter((pair) => before.includes(pair)).length * 2 > pairs.length;
}
