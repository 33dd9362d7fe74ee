import {acceptFindings} from './accept.js';
import type {ExaminedFigure, Findings, PlacedFinding} from './finding.js';
import {PageChecker} from './page-checker.js';
import type {UnknownMarkup} from './page-attributes.js';
import {readPage} from './read-page.js';
import {markRatios} from './stated-ratios.js';
import {indexSource, type SourceIndex} from './source-index.js';
import {lintErrors} from '../lint/index.js';
import {say} from './messages.js';
import {findInconsistencies} from './sums.js';
import type {CheckResult, Examination} from './types.js';

/** Everything a check found out: the result, and every figure with its place in the source. */
export interface Proof {
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

/**
 * The same as `checkReport`, and besides every shown figure with its place on the page and its sentence in the source:
 * what a proof page or an editor is made of.
 */
export function examineReport(page: string, source: string): Examination {
  const {result, figures, findings} = examine(page, source);
  const indices = new Map(findings.map((finding, index) => [finding, index]));
  return {
    ...result,
    shown: figures.map(({shown: text, label, element, page: place, sourceRange, finding}) => {
      const index = finding && indices.get(finding);
      return {
        text,
        label,
        element,
        page: place,
        ...(sourceRange && {source: sourceRange}),
        ...(index !== undefined && {finding: index}),
      };
    }),
  };
}

/** The same for the tools of this package; a source that serves for many pages is indexed once. */
export function examine(page: string, source: string | SourceIndex): Proof {
  const sourceIndex = typeof source === 'string' ? indexSource(source) : source;
  const checker = new PageChecker(sourceIndex, page);
  const {statements, unknown, notes} = readPage(page);
  markRatios(statements, sourceIndex);
  for (const statement of statements) checker.check(statement);
  checker.finish();
  const {log} = checker;
  for (const markup of unknown) addUnknown(log.findings, markup);
  addMisplaced(log.findings, page);
  addInconsistencies(sourceIndex, checker);
  acceptFindings(log.findings, notes, sourceIndex.source.text);
  const findings = log.findings.all;
  // Stable: what stands at one place stays in the order it was found in.
  findings.sort((a, b) => (a.pageAt === b.pageAt ? 0 : a.pageAt - b.pageAt));
  addNotShown(sourceIndex, checker);
  const figures = log.figures.sort((a, b) => a.pageAt - b.pageAt);
  const count = (severity: string) =>
    findings.filter((finding) => finding.severity === severity && finding.accepted === undefined).length;
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

function addInconsistencies(sourceIndex: SourceIndex, {log}: PageChecker): void {
  for (const {figure, message} of findInconsistencies(sourceIndex)) {
    const {mention, start, end} = sourceIndex.source.figures[figure]!;
    const onPage = log.shown.get(figure);
    const added = log.findings.add({
      verdict: 'sum-differs',
      severity: 'warning',
      shown: mention.text,
      label: onPage?.label ?? '',
      element: onPage?.element ?? '',
      nearest: {text: mention.text, at: mention.at},
      sourceSpan: [start, end],
      message,
    });
    if (onPage) Object.assign(added, {pageAt: onPage.pageAt, page: onPage.page});
  }
}

function addNotShown({source}: SourceIndex, {log}: PageChecker): void {
  source.figures.forEach(({mention, start, end}, index) => {
    if ((mention.kind !== 'quantity' && mention.kind !== 'rank') || log.shown.has(index)) return;
    log.findings.add({
      verdict: 'not-shown',
      severity: 'info',
      shown: mention.text,
      label: '',
      nearest: {text: mention.text, at: mention.at},
      sourceSpan: [start, end],
      message: say.notShown(mention.text),
    });
  });
}

/** The errors of the linter: what is not seen, or stands elsewhere than its author means, has not been compared. */
function addMisplaced(findings: Findings, page: string): void {
  for (const {rule, at, length, message, hides = ''} of lintErrors(page)) {
    const text = page.slice(at, at + length);
    // The check itself says what it has not read.
    if (rule.startsWith('unknown-') && /^<wr-|^(?!<|slot)/i.test(text)) continue;
    findings.add({
      verdict: 'not-checked',
      severity: holdsFigure(hides) ? 'error' : 'warning',
      class: 'figure',
      shown: text.startsWith('<') || !hides ? text : hides,
      label: '',
      piece: {
        text,
        role: 'own',
        element: /^<([^\s/>]+)/.exec(text)?.[1]?.toLowerCase() ?? '',
        at,
        extent: [at, at + length],
      },
      message,
    });
  }
}

const holdsFigure = (text: string): boolean => /\d/.test(text);

/** Words that no rule of the check has read: somebody has to. */
function addUnknown(findings: Findings, {tag, attribute, value, at, end}: UnknownMarkup): void {
  findings.add({
    verdict: 'not-checked',
    severity: holdsFigure(value) ? 'error' : 'warning',
    class: 'wording',
    shown: value || `<${tag}>`,
    label: attribute ?? '',
    piece: {text: value, role: 'own', element: tag, at, extent: [at, end]},
    message: attribute ? say.unknownAttribute(tag, attribute, value) : say.unknownTag(tag, value),
  });
}
