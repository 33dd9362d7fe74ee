import type {ExaminedFigure, PlacedFinding} from './finding.js';
import {PageChecker} from './page-checker.js';
import type {UnknownMarkup} from './page-attributes.js';
import {readPage} from './read-page.js';
import {indexSource, type SourceIndex} from './source-index.js';
import {say} from './messages.js';
import {findInconsistencies} from './sums.js';
import type {CheckResult} from './types.js';

/** Everything a check found out: the result, and every figure with its place in the source. */
export interface Examination {
  result: CheckResult;
  /** In page order. */
  figures: ExaminedFigure[];
  /** The findings of `result`, with their places on the page. */
  findings: PlacedFinding[];
}

/**
 * Checks a page against the report it was made from: every figure by value, unit, bound and the words it stands with,
 * every sentence and quoted name to the character, sums and counts.
 *
 * Never throws; time grows linearly with the page and with the source.
 * @param page HTML
 * @param source the report's text
 */
export function checkReport(page: string, source: string): CheckResult {
  return examine(page, source).result;
}

/** The same as `checkReport`, with all figures: what a proof sheet is made of. */
export function examine(page: string, source: string | SourceIndex): Examination {
  const sourceIndex = typeof source === 'string' ? indexSource(source) : source;
  const checker = new PageChecker(sourceIndex);
  const {statements, unknown} = readPage(page);
  for (const statement of statements) checker.check(statement);
  checker.finish();
  const findings = checker.log.findings;
  findings.push(...unknown.map(unknownFinding));
  for (const {figure, message} of findInconsistencies(sourceIndex)) {
    const {mention} = sourceIndex.source.figures[figure]!;
    const onPage = checker.log.shown.get(figure);
    findings.push({
      verdict: 'sum-differs',
      severity: 'warning',
      shown: mention.text,
      label: onPage?.label ?? '',
      element: onPage?.element ?? '',
      nearest: {text: mention.text, at: mention.at},
      message,
      pageAt: onPage?.pageAt ?? Infinity,
    });
  }
  // Stable: what stands at one place stays in the order it was found in.
  findings.sort((a, b) => (a.pageAt === b.pageAt ? 0 : a.pageAt - b.pageAt));
  sourceIndex.source.figures.forEach(({mention}, index) => {
    if ((mention.kind !== 'quantity' && mention.kind !== 'rank') || checker.log.shown.has(index)) return;
    findings.push({
      verdict: 'not-shown',
      severity: 'info',
      shown: mention.text,
      label: '',
      element: '',
      nearest: {text: mention.text, at: mention.at},
      message: say.notShown(mention.text),
      pageAt: Infinity,
    });
  });
  const figures = checker.log.figures.sort((a, b) => a.pageAt - b.pageAt);
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return {
    result: {
      summary: {
        figures: figures.length,
        matched: figures.filter(({finding}) => !finding || finding.severity === 'info').length,
        errors: count('error'),
        warnings: count('warning'),
      },
      findings: findings.map(({pageAt: _, ...finding}) => finding),
    },
    figures,
    findings,
  };
}

/** Words that no rule of the check has read: somebody has to. */
function unknownFinding({tag, attribute, value, at}: UnknownMarkup): PlacedFinding {
  return {
    verdict: 'not-checked',
    severity: 'warning',
    shown: value || `<${tag}>`,
    label: attribute ?? '',
    element: tag,
    message: attribute ? say.unknownAttribute(tag, attribute, value) : say.unknownTag(tag, value),
    pageAt: at,
  };
}
