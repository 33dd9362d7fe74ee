// A section of one line alone looks forgotten: the line stands with others.
import type {Act, Form} from './forms.js';
import {distinct} from './lines.js';
import {sectionsOf} from './sections-of.js';

/**
 * Sets lines that would be a section of their own elsewhere: at the end of the section before, where that is below no
 * heading, else in the opening of their act, where no heading says what they are of.
 */
export function settleLoneLines(acts: readonly Act[]): void {
  for (const act of acts) {
    const sections = sectionsOf(act.forms);
    const kept: Form[][] = [];
    const moved: Form[] = [];
    for (const [i, section] of sections.entries()) {
      const [first] = section as [Form];
      const before = kept.at(-1);
      if (i === 0 || !isLone(section)) kept.push(section);
      else if (before && !isHeaded(before[0]!)) before.push(joining(first));
      else moved.push(first);
    }
    if (moved.length > 0) open(kept, moved);
    act.forms = kept.flatMap(joinLines);
  }
}

const isHeaded = (form: Form): boolean => form.heading !== undefined || form.kind === 'projects';

const isLone = ([first, ...others]: readonly Form[]): boolean =>
  first?.kind === 'lines' && others.length === 0 && distinct(first.facts).length === 1;

const joining = (form: Form): Form => ({...form, heading: undefined, joins: true});

/** Puts lines at the end of the opening of an act; where it begins with a heading, before it. */
function open(sections: Form[][], lines: readonly Form[]): void {
  const [opening] = sections;
  if (opening && !isHeaded(opening[0]!)) opening.push(...lines.map(joining));
  else sections.unshift(lines.map((form, i) => (i === 0 ? {...form, heading: undefined} : joining(form))));
}

/** Lines that follow lines are one list. */
function joinLines(section: readonly Form[]): Form[] {
  const forms: Form[] = [];
  for (const form of section) {
    const last = forms.at(-1);
    if (form.kind === 'lines' && last?.kind === 'lines')
      forms[forms.length - 1] = {...last, facts: [...last.facts, ...form.facts]};
    else forms.push(form);
  }
  return forms;
}
