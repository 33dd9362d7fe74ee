import {composeDraft, type DraftOptions} from '../compose.js';
import {defaultDetail} from '../detail.js';
import type {Report} from '../model.js';
import {composePlan} from './compose-plan.js';
import type {Plan} from './plan.js';
import {readPlan} from './read-plan.js';

export interface ComposeOptions extends DraftOptions {
  /**
   * What stands on the page, in which order and form, by the ids of `outlineReport`. Its `detail` and `figures` hold where
   * it has some, its `theme` and `scene` where the options here have none.
   *
   * @throws PlanError if it names what the report does not have, or a heading holds a figure that the report lacks
   */
  plan?: Plan;
}

/**
 * Writes a report as a page of our elements: plain, indented HTML that an editor goes on with, as `composeDraft` chooses
 * and arranges it or as a plan says. The same report and plan give the same bytes.
 */
export function composeHtml(report: Report, {plan: written, ...options}: ComposeOptions = {}): string {
  if (written === undefined) return composeDraft(report, options);
  const plan = readPlan(written);
  const detail = plan.detail ?? options.detail ?? defaultDetail(report);
  const figures = plan.figures ?? options.figures;
  const {theme = plan.theme, scene = plan.scene} = options;
  return composeDraft(report, {...options, detail, theme, scene}, (banner) =>
    composePlan(report, plan, {detail, figures, banner}),
  );
}
