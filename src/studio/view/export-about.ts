// What a row of the exports will be.
import type {App} from '../app/app.js';
import type {Choices, Plan, RowName} from '../export/make.js';

/** @param plan where slices would be cut, once that is known */
export function about(app: App, row: RowName, choices: Choices, plan: Plan | undefined): string {
  const {export: words, marks} = app.words;
  const {figures = 0} = app.checking.known?.checked.summary ?? {};
  switch (row) {
    case 'long':
      return plan ? words.long(choices.width, Math.round((plan.height * choices.width) / 1080)) : '';
    case 'slices':
      return plan
        ? words.slices(plan.cuts.length + 1) +
            (plan.crossed ? marks.semicolon + words.crossed(plan.crossed) : '')
        : '';
    case 'proof':
      return words.figures(figures, app.decisions.errors);
    case 'pdf':
      return words.printing;
    case 'page':
      return words.anyPixels;
    case 'deck':
      return words.deck;
    default:
      return '';
  }
}
