import {joinText} from '../../text/join-text.js';
import {html, nothing, type TemplateResult} from 'lit';
import {shownChildren} from '../../markup/visible-text.js';
import {BOUND_BEHIND} from '../../text/bounds-behind.js';
import {NUMERALS} from '../../text/numerals.js';
import {readRuns, renderLabel, sliceRuns, type Run} from './content.js';
import {renderFigure} from './figure.js';
import {isElement} from './node.js';
import {emWidth} from './widths.js';

/** A clause of a task: its words, the figure it may end in, and the mark behind. Joined they are the clause. */
export interface Clause {
  words: Run[];
  /** As written, with the words that bound it: 12家, 75%以上. Empty where the clause ends in none. */
  figure: string;
  mark: string;
}

/** The words of a figure as a share of its digits. */
const share = 0.54;

const boundBehind = new RegExp(`^(?:${BOUND_BEHIND})$`);
const digits = new RegExp(`[0-9０-９Ⅰ-Ⅻ${NUMERALS}]`);
export const hasDigits = (text: string): boolean => digits.test(text);

/**
 * Reads the clauses of an element of words alone, its `<p>`s one after the other; `<b>` marks figures. Undefined where
 * it holds what drawing them would lose: a link, a list, an element of ours outside a slot.
 */
export function readClauses(element: Element): Clause[] | undefined {
  const isSimple = !element.querySelector(
    ':scope > :not(b, strong, em, span, wbr, br, p, [slot]), :scope > :not([slot]) :is(a, img)',
  );
  if (!isSimple) return undefined;
  const paragraphs = shownChildren(element).filter(([node]) => isElement(node) && node.localName === 'p');
  const blocks = paragraphs.length > 0 ? paragraphs.map(([node]) => readRuns(node as Element)) : [];
  const whole = readRuns(element);
  // White space between paragraphs is none of their words.
  const isAll = blocks.length > 0 && bare(blocks.flat()) === bare(whole);
  return (isAll ? blocks : [whole]).flatMap(clausesOf);
}

const bare = (runs: readonly Run[]): string => joinText(runs).replace(/\s+/g, '');

function clausesOf(runs: readonly Run[]): Clause[] {
  const found: Clause[] = [];
  for (const {index, 0: clause} of joinText(runs).matchAll(/[^，；。！？]+[，；。！？]*[”’」』）]*/g)) {
    const [, words = '', mark = ''] = /^(.*?)((?:[，；。！？]+[”’」』）]*)?)$/s.exec(clause) ?? [];
    found.push({...parted(sliceRuns(runs, index, index + words.length)), mark});
  }
  return found;
}

/** The figure at the end of a clause, with the word behind it that bounds it. */
function parted(runs: Run[]): Omit<Clause, 'mark'> {
  const last = runs.at(-1);
  if (last && !last.strong && boundBehind.test(last.text) && runs.length > 1) {
    const {words, figure} = parted(runs.slice(0, -1));
    if (figure) return {words, figure: figure + last.text};
  }
  if (!last?.strong || !hasDigits(last.text)) return {words: runs, figure: ''};
  return {words: runs.slice(0, -1), figure: last.text.trim()};
}

/** A clause as one row: its words, and its figure large; below them where there is no room beside. */
export function renderClause({words, figure, mark}: Clause, isLast: boolean): TemplateResult {
  if (!figure)
    return html`<p class="clause">${isLast ? [renderWords(words), stopOf(mark)] : marked(words, mark)}</p>`;
  return html`<p class="clause row">
    <span class="said">${renderWords(words)}</span
    ><span class="amount">${renderLarge(figure)}</span>${stopOf(mark || '，')}
  </p>`;
}

/** Clauses as running text, their figures large; the mark at the end is heard. */
export function renderClauses(clauses: readonly Clause[]): unknown[] {
  return clauses.map(({words, figure, mark}, i) => {
    if (i === clauses.length - 1)
      return [renderWords(words), figure ? renderLarge(figure) : nothing, stopOf(mark)];
    return figure ? [renderWords(words), kept(figure, mark)] : marked(words, mark);
  });
}

/** A figure with the mark behind it, which no line may begin with. */
const kept = (figure: string, mark: string): TemplateResult =>
  html`<span class="keep">${renderLarge(figure)}${mark}</span>`;

/** Words with the mark behind them, in one box with the last. */
const marked = (words: readonly Run[], mark: string): unknown[] => {
  const last = words.at(-1);
  return renderWords(last ? [...words.slice(0, -1), {...last, text: last.text + mark}] : words);
};

/** A mark that the end of a row stands for is heard. */
const stopOf = (mark: string): TemplateResult | typeof nothing =>
  mark ? html`<span class="unseen">${mark}</span>` : nothing;

/** A figure among words, large. */
export const renderLarge = (text: string): TemplateResult => renderFigure(text.trim(), '', share);

/** A mark that no line may begin with. */
const closing = /^[、，；：。）”’」』》％]/;

/** Words with the figures among them set large; a mark behind a figure stays with it. */
export function renderWords(runs: readonly Run[]): unknown[] {
  return runs.map((run, i) => {
    const [before, next] = [runs[i - 1], runs[i + 1]];
    const mark = isLarge(run) ? closing.exec(next?.text ?? '')?.[0] : undefined;
    if (mark) return kept(run.text, mark);
    if (isLarge(run)) return renderLarge(run.text);
    const isTaken = before && isLarge(before) && closing.test(run.text);
    return renderLabel([isTaken ? {...run, text: run.text.slice(1)} : run]);
  });
}

/** Whether words are a figure that is set large. */
export const isLarge = ({strong, text}: Run): boolean => Boolean(strong) && hasDigits(text);

/** How many lines clauses take where `room` characters stand in a line, a figure's digits `large` times as large. */
export function linesIn(clauses: readonly Clause[], room: number, large: number): number {
  return clauses.reduce((lines, {words, figure}) => {
    const width = emWidth(joinText(words));
    const number = figure ? 0.5 * large * emWidth(figure) + 0.3 : 0;
    if (!figure) return lines + Math.max(1, Math.ceil(width / room));
    return lines + Math.max(1, Math.ceil(width / room)) + (width + number > room ? 1 : 0);
  }, 0);
}
