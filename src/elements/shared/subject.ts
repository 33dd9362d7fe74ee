import {subjects} from '../../themes/tokens.js';

/** The colour of a subject; undefined for a word that is none. */
export function subjectColor(name: string | undefined): string | undefined {
  const subject = subjects.find((each) => each === name);
  const role = `--wr-subject-${subject}`;
  return subject && `var(${role})`;
}
