import {shorten} from '../../text/shorten.js';
import {say} from '../messages.js';
import type {Issue, Report} from '../model.js';
import type {Summary} from '../summary.js';
import type {ChooseOptions} from './choose-figures.js';
import type {Rated} from './salience.js';
import {shownFigures, storyboardOf} from './storyboard.js';

/** What a brief holds: its acts as parts, their forms as sections; `placed` are the chosen figures that it shows. */
export function summarizeBrief(report: Report, {figures}: ChooseOptions = {}): Summary {
  const board = storyboardOf(report, figures);
  const forms = board.acts.flatMap((act) => act.forms);
  return {
    parts: board.acts.length,
    sections: forms.length,
    figures: report.figures,
    placed: shownFigures(board).size,
  };
}

/** The figures that a brief does not show, the best first, each with its clause and what speaks for and against it. */
export function leftOutOfBrief(report: Report, {figures}: ChooseOptions = {}): Issue[] {
  const board = storyboardOf(report, figures);
  const shown = shownFigures(board);
  return board.rated
    .filter(({at, score}) => !shown.has(at) && score > -Infinity)
    .sort((a, b) => a.rank - b.rank)
    .map(explain);
}

/** The explanations of terms, which a brief leaves out. */
export function leftOutGlossaries(report: Report): Issue[] {
  return report.parts.flatMap(({glossary, heading, blocks}): Issue[] => {
    const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items.map(({text}) => text) : []));
    const [first] = items;
    if (!glossary || !first) return [];
    const last = items.at(-1)!;
    const name = heading?.text ?? '名词解释';
    const message = say.glossary(name, items.length, shorten(first.text, 24));
    return [{at: first.at, length: last.at + last.length - first.at, message}];
  });
}

/** Every figure of a report, the best first: whether a brief shows it, and why. */
export function explainBrief(report: Report, {figures}: ChooseOptions = {}): Issue[] {
  const board = storyboardOf(report, figures);
  const shown = shownFigures(board);
  return [...board.rated]
    .sort((a, b) => a.rank - b.rank)
    .map((figure) => {
      const {message, ...place} = explain(figure);
      return {...place, message: `${shown.has(figure.at) ? '✓' : '　'} ${message}`};
    });
}

function explain({at, length, rank, score, clause, reasons}: Rated): Issue {
  const points = score > -Infinity ? score : undefined;
  return {at, length, message: say.rated(shorten(clause, 28), rank, points, reasons)};
}
