/** From the text of a work report to a page: parse, then compose. Runs anywhere: no DOM. */
export {composeDraft, type DraftOptions} from './compose.js';
export {defaultDetail, type Detail} from './detail.js';
export {digestReport} from './digest.js';
export {chooseFigures, type Choice, type ChooseOptions} from './brief/choose-figures.js';
export {defaultFigures} from './brief/choose.js';
export {explainBrief, leftOutGlossaries, leftOutOfBrief, summarizeBrief} from './brief/summary.js';
export {composeHtml, type ComposeOptions} from './plan/compose-html.js';
export {outlineReport, type ReportOutline} from './plan/outline-report.js';
export {planRequest} from './plan/manual.js';
export {planPlaces, reviewPlan} from './plan/review-plan.js';
export {
  PlanError,
  type Plan,
  type PlanBlock,
  type PlanIssue,
  type PlanPart,
  type PlanSection,
} from './plan/plan.js';
export {chooseScene, sceneNames, type ChosenScene} from './scene.js';
export {parseReport} from './parse.js';
export {shareOf} from './shapes.js';
export {summarize, type Summary} from './summary.js';
export {readSource, type SourceIssue, type SourceOptions, type SourceText} from '../source/index.js';
export {
  checkReport,
  examineReport,
  type CheckResult,
  type Examination,
  type Finding,
  type FindingClass,
  type PageRange,
  type TextRange,
  type ShownFigure,
  type SourceRange,
} from '../check/index.js';
export {renderProofSheet, type CheckedFile} from '../proof-sheet/index.js';
export {lintPage, type LintFix, type LintMessage, type LintRule} from '../lint/index.js';
export type * from './model.js';
