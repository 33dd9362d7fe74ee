import {subjects} from '../../themes/tokens.js';

/** The colour of a subject; undefined for a word that is none. */
export function subjectColor(name: string | undefined): string | undefined {
  return name && (subjects as readonly string[]).includes(name) ? `var(--wr-subject-${name})` : undefined;
}
