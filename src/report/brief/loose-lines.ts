// Lines below no heading behind the last section of an act look as if they were of it: each goes where it belongs.
import type {Fact} from './fact.js';
import type {Act, Form} from './forms.js';
import {isSaid} from './heading-words.js';
import type {Context} from './headings.js';
import {headingOf} from './review.js';
import {isSanction} from './scorecard.js';
import {sectionsOf} from './sections-of.js';
import {subjectOf} from './subjects.js';

/** A section of its own has so many lines. */
const leastOwn = 2;

type Lines = Extract<Form, {kind: 'lines'}>;

/**
 * The forms of an act without lines below no heading behind its sections: a line goes into the section that the report has
 * it in, or two of one section become one; else into one whose heading has its subject; else into the opening or
 * what stands below the banner alone, or is left out where there is none.
 */
export function settleLooseLines({forms, name}: Act, context: Context): Form[] {
  const sections = sectionsOf(forms);
  const first = sections.findIndex(([form]) => form!.heading !== undefined);
  const isLoose = ([form, ...others]: readonly Form[], i: number): boolean =>
    first >= 0 && i > first && form!.kind === 'lines' && !form!.heading && others.length === 0;
  const kept = sections.filter((section, i) => !isLoose(section, i));
  const loose = sections.filter(isLoose).flatMap(([form]) => (form as Lines).facts);
  if (loose.length === 0) return [...forms];
  const rest: Fact[] = [];
  for (const [heading, facts] of byHeading(loose, context)) {
    const own = heading && kept.find(([form]) => form!.heading?.text === heading.text);
    if (own) own.push({kind: 'lines', facts, joins: true});
    else if (heading && facts.length >= leastOwn) kept.push([{kind: 'lines', facts, heading}]);
    else rest.push(...facts);
  }
  const others = rest.filter((fact) => !joinBySubject(fact, kept));
  const opening =
    kept[first - 1] ?? kept.find(([form]) => form!.heading && isSaid(form!.heading.text, name.text));
  if (others.length > 0) opening?.push({kind: 'lines', facts: others, joins: true});
  return kept.flat();
}

function byHeading(facts: readonly Fact[], context: Context): Map<Form['heading'], Fact[]> {
  const groups = new Map<Form['heading'], Fact[]>();
  for (const fact of facts) {
    const heading = headingOf(fact, context);
    const same = [...groups.keys()].find((each) => each?.text === heading?.text);
    const group = groups.get(same ?? heading);
    if (group) group.push(fact);
    else groups.set(heading, [fact]);
  }
  return groups;
}

/** Puts a line at the end of the section whose heading has its subject; no sanction below what is done for people. */
function joinBySubject(fact: Fact, sections: readonly Form[][]): boolean {
  const {text} = fact.clause;
  const wanted = subjectOf(text);
  if (wanted === 'government' || isSanction(text)) return false;
  const own = sections.find(([form]) => form!.heading && subjectOf(form!.heading.text) === wanted);
  own?.push({kind: 'lines', facts: [fact], joins: true});
  return own !== undefined;
}
