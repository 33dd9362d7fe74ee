import {findNumbers} from '../../text/index.js';
import {figuresAmong} from '../figures.js';
import type {Genre, Report} from '../model.js';
import {goalsAct, hasRole, reviewAct, targetsAct, tasksAct} from './acts.js';
import {chooseAmong, defaultFigures, roomyBudget, rateFigures} from './choose.js';
import {settleLoneLines} from './lone-lines.js';
import {isOfProcess, type Rated} from './salience.js';
import type {Fact} from './fact.js';
import {FactReader} from './facts.js';
import type {Act, Form} from './forms.js';
import {Headings, type Context} from './headings.js';
import type {Heading} from './roles.js';
import {isSensitive} from './scorecard.js';
import {namesOf, subjectOf} from './subjects.js';
import {toldApart, toldOnce} from './told-once.js';

/** A report as the acts of a brief, in its order. */
export interface Storyboard {
  acts: Act[];
  rated: Rated[];
}

/** Every figure of a report with its score, and the hero of the score card that a brief would have. */
export function heroOf(report: Report): {hero?: Fact; rated: Rated[]} {
  const rated = rateFigures(report);
  chooseAmong(rated, report, defaultFigures);
  const context = {report, headings: new Headings(report), rated};
  const heroes = reviewsOf(resultsOf(new FactReader(report).read(rated), report)).flatMap((results) => {
    const {forms = [], at = 0} = reviewAct(results, context) ?? {};
    return forms.flatMap((form) =>
      form.kind === 'scorecard' && form.card.hero ? [{at, hero: form.card.hero}] : [],
    );
  });
  const [first] = heroes.sort((a, b) => a.at - b.at);
  return {hero: first?.hero, rated};
}

/** So often the budget that forms had no room for is spent again. */
const mostRounds = 3;

/**
 * Arranges the figures of a report in acts, each fact in the form that its data has. What no form had room for makes
 * room for the next best.
 */
export function storyboardOf(report: Report, figures = defaultFigures): Storyboard {
  const rated = rateFigures(report);
  const headings = new Headings(report);
  const facts = new FactReader(report);
  let budget = figures;
  let board: Storyboard = {acts: [], rated};
  let nearest = Infinity;
  for (let round = 0; round < mostRounds; round++) {
    const isRoomy = chooseAmong(rated, report, budget);
    const next = {
      acts: arrange(
        facts.read(rated),
        // The results themselves before their repetition beside targets.
        {rated, actuals: figures < roomyBudget || !isRoomy ? [] : rated},
        {report, headings, rated},
      ),
      rated,
    };
    const count = shownFigures(next).size;
    const most = Math.min(figures, mostInAll - figuresInWords(next) - saidAgain(next));
    // Too many are worse than too few.
    const miss = count > most ? 2 * (count - most) : most - count;
    if (miss < nearest) [board, nearest] = [next, miss];
    if (miss === 0) break;
    budget += most - count;
  }
  return board;
}

/** With the figures that tasks and projects have in their words, and those said again beside targets, a page shows no more. */
const mostInAll = 48;

/** So many results may stand beside a target that stand among the results too. */
const mostAgain = 2;

/** How many more do. */
function saidAgain({acts}: Storyboard): number {
  const forms = acts.flatMap((act) => act.forms);
  const results = new Set(forms.filter(({kind}) => kind !== 'board').flatMap(figuresOf));
  const beside = forms.filter(({kind}) => kind === 'board').flatMap(figuresOf);
  return Math.max(0, beside.filter((figure) => results.has(figure)).length - mostAgain);
}

/** How many figures stand in lines that were not chosen for themselves. */
function figuresInWords({acts}: Storyboard): number {
  const lines = acts.flatMap(({forms}) =>
    forms.flatMap((form) => {
      if (form.kind === 'lines') return form.facts.map(({clause, figures}) => ({line: clause, figures}));
      if (form.kind === 'projects') return form.projects.map(({line, figures}) => ({line, figures}));
      if (form.kind !== 'fields' && form.kind !== 'acts') return [];
      return form.fields.flatMap(({lines}) =>
        lines.map(({text, facts}) => ({line: text, figures: facts.flatMap((fact) => fact.figures)})),
      );
    }),
  );
  return lines.reduce((sum, {line, figures}) => {
    const found = figuresAmong(findNumbers(line.text)).length;
    return sum + Math.max(0, found - figures.length);
  }, 0);
}

/** The places of the figures that a storyboard shows. */
export function shownFigures({acts}: Storyboard): Set<number> {
  return new Set(acts.flatMap(({forms}) => forms.flatMap(figuresOf)).map(({at}) => at));
}

/** The chosen figures that a form shows. */
function figuresOf(form: Form): Rated[] {
  const of = (facts: readonly Fact[]): Rated[] => facts.flatMap((fact) => fact.figures);
  switch (form.kind) {
    case 'scorecard': {
      const {hero, tiles, ledger} = form.card;
      return of([...(hero ? [hero] : []), ...tiles, ...ledger]);
    }
    case 'fields':
    case 'acts':
      return form.fields.flatMap(({lines}) => lines.flatMap((line) => of(line.facts)));
    case 'directions':
    case 'statement':
    case 'lockup':
    case 'quote':
      return [];
    case 'projects':
      return form.projects.flatMap((project) => project.figures);
    case 'board':
      return [
        ...of([...form.facts, ...form.rest]),
        ...(form.actuals ?? []).flatMap((actual) => (actual ? [actual.figure] : [])),
      ];
    default:
      return of(form.facts);
  }
}

/** Whether a text is a bulletin, or none of the reports. */
const isAllResults = ({genre}: Report): boolean => genre === 'unknown' || genre === 'bulletin';

/** The facts that tell of what was reached. */
const resultsOf = (facts: readonly Fact[], report: Report): Fact[] =>
  toldApart(
    toldOnce(
      facts
        .filter(hasRole('score', 'achievement', 'period', ...(isAllResults(report) ? ['text' as const] : [])))
        .filter(({figures}) => !figures.every(isOfProcess)),
    ),
  );

function arrange(
  facts: readonly Fact[],
  {rated, actuals}: {rated: readonly Rated[]; actuals: readonly Rated[]},
  context: Context,
): Act[] {
  const plain = isAllResults(context.report);
  const results = resultsOf(facts, context.report);
  // Reports of bodies sum up their year where it opens.
  const score =
    actuals.find(hasRole('score')) ?? actuals.find(({role, opening}) => role === 'achievement' && opening);
  const told = {rated, actuals, at: score?.at};
  const all = facts.filter(hasRole('targets'));
  const targets = all.filter((fact, i) => withoutTargets([fact], all.slice(0, i)).length > 0);
  const acts = [
    ...reviewsOf(results).map((each) => reviewAct(each, context)),
    targetsAct(targets, context, told),
    goalsAct(facts.filter(hasRole('goals')), context),
    tasksAct(
      withoutTargets(
        facts.filter(
          hasRole('task', 'government', 'project', 'requirement', ...(plain ? [] : ['text' as const])),
        ),
        targets,
      ),
      context,
      told,
    ),
  ].filter((act): act is Act => act !== undefined && act.forms.length > 0);
  const [board] = acts.filter(({forms}) => forms[0]!.kind === 'board');
  for (const act of acts) if (board && act !== board && act.plans && act.at < board.at) act.at = board.at + 1;
  acts.sort((a, b) => a.at - b.at);
  // The score card of the year follows the cover, whose hills are its ground.
  const opening = acts.findIndex(({forms: [form]}) => form?.kind === 'scorecard' && form.card.hero);
  if (opening > 0) acts.unshift(...acts.splice(opening, 1));
  separate(acts);
  settleLoneLines(acts);
  nameFields(acts, context);
  return acts.filter(({forms}) => forms.length > 0);
}

/** The growth of the economy by its other name, and what a label says beside the name of its target. */
const economy = /(?:国内|地区)?生产总值|经济(?=(?:年均)?增[长速])/;
const besideTarget = /预期|预计|目标|力争|确保|今年|全[国年省市县区]/g;

const targetOf = ({tile, label = ''}: Fact): string | undefined =>
  tile?.figure && `${label.replace(besideTarget, '').replace(economy, '')} ${tile.figure.text}`;

/** Tasks without those that say a target of the board again: 经济增长预期7%左右. */
function withoutTargets(tasks: readonly Fact[], targets: readonly Fact[]): Fact[] {
  const reported = new Set(targets.map(targetOf));
  return tasks.filter((fact) => !fact.tile || !reported.has(targetOf(fact)));
}

/** Fewer results of past years stand among those of the last one, below words that name the years. */
const leastOfYears = 3;

/** The results of years past and of the last year apart: one banner names one stretch of time. */
function reviewsOf(results: readonly Fact[]): Fact[][] {
  const isPeriod = hasRole('period');
  const years = results.filter(isPeriod);
  const year = results.filter((fact) => !isPeriod(fact));
  return years.length < leastOfYears || year.length === 0 ? [[...results]] : [year, years];
}

/** No form stands twice in a row: the second is set as lines; lines that follow lines join them, within one act. */
function separate(acts: readonly Act[]): void {
  let last: Form | undefined;
  for (const act of acts) {
    const forms: Form[] = [];
    for (const form of act.forms) {
      const next = form.kind === last?.kind ? asLines(form) : form;
      const goesOn = next.joins || !headingAbove(forms);
      if (next.kind === 'lines' && last?.kind === 'lines' && forms.includes(last) && goesOn)
        last.facts.push(...next.facts);
      else forms.push((last = next));
    }
    act.forms = forms;
  }
}

/** Reports arranged by fields of work. */
const byFields = new Set<Genre>(['government', 'plan', 'bulletin', 'fiveYears']);

/** Lines below no heading of their own say what field they are of, 领域：一句话. */
function nameFields(acts: readonly Act[], {headings, report}: Context): void {
  if (!byFields.has(report.genre)) return;
  for (const {forms} of acts)
    forms.forEach((form, i) => {
      if (form.kind !== 'lines') return;
      const open = headingAbove(forms.slice(0, i + 1));
      const isBelow = (heading?: Heading): boolean => heading !== undefined && heading.at === open?.at;
      form.facts = form.facts.map((fact) => {
        const [section, group] = [headings.above(fact.at, 1), headings.above(fact.at, 2)];
        if (!group || isBelow(section) || isBelow(group)) return fact;
        const field = fieldIn(group.text, fact);
        return field ? {...fact, field} : fact;
      });
    });
}

/** The field that a heading names, if a fact below it is of it and does not say so itself. */
function fieldIn(heading: string, fact: Fact): string | undefined {
  const {text} = fact.clause;
  const name = namesOf(heading).find((each) => ofSome.test(each.text));
  if (!name || fact.owner || fact.role === 'score' || isSensitive(fact)) return undefined;
  if (text.includes(name.text.slice(0, 2))) return undefined;
  const [wide, own] = [subjectOf(name.text), subjectOf(text)];
  return [wide, own].includes('government') || wide === own ? name.text : undefined;
}

/** Names of fields that tell them from others: no 经济, 创新, 高质量发展, 后劲更足. */
const ofSome = /^(?!高质量|经济)(?!.*更)[\u3400-\u9fff]{4,}$/;

/** The heading of the section that the last of some forms stands in. */
const headingAbove = (forms: readonly Form[]): Form['heading'] =>
  [...forms].reverse().find(({joins}) => !joins)?.heading;

function asLines(form: Form): Form {
  if (form.kind === 'fields' || form.kind === 'acts')
    return {kind: 'lines', facts: form.fields.flatMap(({lines}) => lines.flatMap(({facts}) => facts))};
  return 'facts' in form ? {kind: 'lines', facts: form.facts, heading: form.heading} : form;
}
