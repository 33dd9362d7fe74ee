import {shorten} from '../../text/shorten.js';
import type {Issue, Report} from '../model.js';
import type {Summary} from '../summary.js';
import type {ChooseOptions, Rated} from './choose.js';
import {storyboardOf, type Form} from './storyboard.js';

/** What a brief holds: its acts as parts, their forms as sections; `placed` are the chosen figures that it shows. */
export function summarizeBrief(report: Report, {figures}: ChooseOptions = {}): Summary {
  const {acts} = storyboardOf(report, figures);
  const forms = acts.flatMap((act) => act.forms);
  return {
    parts: acts.length,
    sections: forms.length,
    figures: report.figures,
    placed: new Set(forms.flatMap(figuresOf).map(({at}) => at)).size,
  };
}

/** The chosen figures that a form shows. */
export function figuresOf(form: Form): Rated[] {
  switch (form.kind) {
    case 'scorecard': {
      const {hero, tiles, ledger} = form.card;
      return [...(hero ? [hero] : []), ...tiles, ...ledger].flatMap((fact) => fact.figures);
    }
    case 'fields':
      return form.fields.flatMap(({lines}) =>
        lines.flatMap(({facts}) => facts.flatMap((fact) => fact.figures)),
      );
    case 'projects':
      return [];
    case 'board':
      return [...form.facts, ...form.rest].flatMap((fact) => fact.figures);
    default:
      return form.facts.flatMap((fact) => fact.figures);
  }
}

/** The figures that a brief does not show, the best first, each with its clause and what speaks for and against it. */
export function leftOutOfBrief(report: Report, {figures}: ChooseOptions = {}): Issue[] {
  const {acts, rated} = storyboardOf(report, figures);
  const shown = new Set(acts.flatMap((act) => act.forms.flatMap(figuresOf)).map(({at}) => at));
  return rated
    .filter(({at, score}) => !shown.has(at) && score > -Infinity)
    .sort((a, b) => a.rank - b.rank)
    .map(explain);
}

/** Every figure of a report, the best first: whether a brief shows it, and why. */
export function explainBrief(report: Report, {figures}: ChooseOptions = {}): Issue[] {
  const {rated} = storyboardOf(report, figures);
  return [...rated]
    .sort((a, b) => a.rank - b.rank)
    .map((figure) => {
      const {message, ...place} = explain(figure);
      return {...place, message: `${figure.chosen ? '✓' : '　'} ${message}`};
    });
}

function explain({at, length, rank, score, clause, reasons}: Rated): Issue {
  const total = score > -Infinity ? `，${score} 分` : '';
  const why = reasons.length > 0 ? `：${reasons.join('、')}` : '';
  return {at, length, message: `${shorten(clause, 28)}（第 ${rank} 位${total}${why}）`};
}
