// A section of one line alone looks forgotten: the line stands with others.
import type {Fact} from './fact.js';
import type {Field} from './fields.js';
import type {Act, Form} from './forms.js';
import {isSaid} from './heading-words.js';
import {distinct} from './lines.js';
import {isPlain} from './review.js';
import {isSensitive, mostLedger, mostTiles, type Scorecard} from './scorecard.js';
import {sectionsOf} from './sections-of.js';
import {subjectOf} from './subjects.js';

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
    act.forms = withoutSingles(withoutLoneOpening(kept, act).flatMap(joinLines));
  }
}

/**
 * A single line between a banner and the first heading looks forgotten too: it ends the section that its banner names
 * or that has no name, or whose subject it has; where there is none it is left out, and stays if it tells several facts.
 */
function withoutLoneOpening(sections: readonly Form[][], {name}: Act): Form[][] {
  const [opening = [], ...others] = sections;
  const [line] = opening;
  if (!others[0]?.[0]?.heading || !isLone(opening) || line?.kind !== 'lines') return [...sections];
  const wanted = subjectOf(line.facts[0]!.clause.text);
  const own = others.find(([first]) => {
    const {heading} = first!;
    if (!heading || isSaid(heading.text, name.text)) return true;
    return wanted !== 'government' && subjectOf(heading.text) === wanted;
  });
  if (!own && line.facts.length > 1) return [...sections];
  own?.push(joining(line));
  return others;
}

/** Forms without the single lines that one beside them can hold: a score card the figure, a field that it names the words. */
function withoutSingles(forms: readonly Form[]): Form[] {
  return forms.flatMap((form, i) => {
    const [before, next] = [forms[i - 1], forms[i + 1]];
    if (form.heading || !isLone([form]) || form.kind !== 'lines') return [form];
    const [fact] = form.facts as [Fact];
    if (before?.kind === 'scorecard' && takesFigure(before.card, fact)) return [];
    if (next?.kind === 'fields' && !next.joins && takesLine(next.fields, fact)) return [];
    return [form];
  });
}

function takesFigure({tiles, ledger}: Scorecard, fact: Fact): boolean {
  const row = tiles.length < mostTiles ? tiles : ledger;
  const isTaken =
    isPlain(fact) &&
    fact.role !== 'period' &&
    fact.label !== undefined &&
    !fact.owner &&
    row.length < mostLedger;
  if (isTaken) row.push(fact);
  return isTaken;
}

/** A field whose name a line says takes it: 扩大消费 a line of 消费. */
function takesLine(fields: readonly Field[], fact: Fact): boolean {
  const {clause, owner} = fact;
  const isOf = ({name}: Field): boolean =>
    [...name].some((_, i) => i + 1 < name.length && clause.text.includes(name.slice(i, i + 2)));
  const field = fields.find((each) => each.named && isOf(each));
  if (!field || owner || isSensitive(fact)) return false;
  field.lines.push({text: clause, facts: [fact]});
  return true;
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
