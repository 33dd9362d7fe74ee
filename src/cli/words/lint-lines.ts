// What the linter found, as lines of a terminal.
import type {LintMessage} from '../../lint/index.js';
import {Failure, type Context} from '../command.js';
import type {Messages} from './messages.js';

/** One message: where, what, and whether `--fix` mends it. */
export function lintLine(
  {severity, line, column, rule, message, fix}: LintMessage,
  file: string,
  say: Messages,
): string {
  const place = `${file}:${line}:${column}`;
  const isMended = fix !== undefined;
  return severity === 'error'
    ? say.lintError(place, message, rule, isMended)
    : say.lintWarning(place, message, rule, isMended);
}

/** What the linter found, in one line. */
export function lintSummary(messages: readonly LintMessage[], say: Messages): string {
  const errors = countErrors(messages);
  return say.lintSummary(errors, messages.length - errors);
}

const countErrors = (messages: readonly LintMessage[]): number =>
  messages.filter(({severity}) => severity === 'error').length;

/** More errors than these are counted. */
const mostLines = 10;

/**
 * Says before a page is drawn what of its markup does not do what its author means: the errors, and how many warnings.
 *
 * @param isStrict errors end the work
 * @throws Failure
 */
export function noteMarkup(
  messages: readonly LintMessage[],
  file: string,
  isStrict: boolean,
  {say, note}: Context,
): void {
  // What a picture needs not, and a page on its way has not yet, is for `lint`.
  const listed = messages.filter(({severity, rule}) => severity === 'error' || !rule.startsWith('no-'));
  const errors = listed.filter(({severity}) => severity === 'error');
  const lines = errors.slice(0, mostLines);
  for (const message of lines) note(lintLine(message, file, say));
  if (listed.length > lines.length) note(say.lintMore(listed.length - lines.length, file));
  if (isStrict && errors.length > 0) throw new Failure((words) => words.lintStops(errors.length));
}
