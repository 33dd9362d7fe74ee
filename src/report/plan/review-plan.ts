// What of a plan can be drawn and is to be looked at: what stands below another's heading, results among targets, too much.
import {defaultDetail, type Detail} from '../detail.js';
import type {Report, Role} from '../model.js';
import {catalogOf, textsOf, type Catalog} from './catalog.js';
import {figureForms, type Plan, type PlanBlock, type PlanIssue} from './plan.js';
import {say} from './messages.js';
import {readPlan} from './read-plan.js';

/** More figures no reader keeps. */
const mostFigures = 40;

const results: readonly Role[] = ['score', 'achievement', 'period'];
const plans: readonly Role[] = ['targets', 'goals', 'task', 'project'];
/** Forms that say that what they show is wanted. */
const ofTargets = new Set(['targets', 'steps']);
/** Lines may follow lines: they are text. */
const set = new Set<string>(figureForms.filter((form) => form !== 'lines'));

/** A heading of a plan: as the report has it, its id; where a plan gives it, its words and place. */
interface Above {
  id?: string;
  path: string;
}

/** A block of a plan with where it stands. */
interface Placed {
  block: PlanBlock;
  path: string;
  /** The headings above it, the innermost first. */
  above: Above[];
}

const itemsOf = (block: PlanBlock): readonly string[] => (typeof block === 'string' ? [block] : block.items);
const formOf = (block: PlanBlock): string | undefined => (typeof block === 'string' ? undefined : block.form);

/**
 * What an editor should look at of a plan that `composeHtml` draws: a figure or sentence below the heading of another section,
 * results and targets in one section, more than forty figures, one form twice in a row, words of the occasion, parts of
 * nothing. The plan of an outline has none of it.
 *
 * @throws PlanError if the shape of the plan is wrong
 */
export function reviewPlan(
  report: Report,
  written: Plan,
  options: {detail?: Detail; figures?: number} = {},
): PlanIssue[] {
  const plan = readPlan(written);
  const catalog = catalogFor(report, plan, options);
  const blocks = placedBlocks(plan, catalog);
  const issues = [
    ...empty(plan, catalog),
    ...blocks.flatMap((placed) => [...misplaced(placed, catalog), ...unlikely(placed, catalog)]),
    ...mixed(blocks, catalog),
    ...inARow(blocks),
  ];
  const count = new Set(blocks.flatMap(({block}) => itemsOf(block).filter((id) => id.startsWith('f')))).size;
  return count > mostFigures
    ? [...issues, {path: 'parts', message: say.manyFigures(count, mostFigures)}]
    : issues;
}

const catalogFor = (
  report: Report,
  plan: Plan,
  {detail = defaultDetail(report), figures}: {detail?: Detail; figures?: number},
): Catalog => catalogOf(report, plan.detail ?? detail, plan.figures ?? figures);

/** What of a page something is said of: the words on it, its tag, and its place in the source. */
interface OnPage {
  shown: string;
  element: string;
  source?: {at: number};
}

/** Tells where in a plan stands what is on its page: the id with its path, or the path of a heading. */
export function planPlaces(
  report: Report,
  written: Plan,
  options: {detail?: Detail; figures?: number} = {},
): (found: OnPage) => {id?: string; path: string} | undefined {
  const plan = readPlan(written);
  const catalog = catalogFor(report, plan, options);
  const blocks = placedBlocks(plan, catalog);
  const headings = plan.parts.flatMap(({heading, sections = []}, i) => [
    {heading, path: `parts[${i}].heading`},
    ...sections.map((section, k) => ({heading: section.heading, path: `parts[${i}].sections[${k}].heading`})),
  ]);
  const items = blocks.flatMap(({block, path}) =>
    itemsOf(block).flatMap((id, i) => {
      const place = {id, path: formOf(block) === undefined ? path : `${path}.items[${i}]`};
      return wordsOf(id, catalog).map(({at, length}) => ({place, at, length}));
    }),
  );
  return ({shown, element, source}) => {
    if (/^wr-(?:part|section)$/.test(element)) {
      const found = headings.find(({heading}) => heading?.includes(shown));
      if (found) return {path: found.path};
    }
    // A figure before the sentence that holds it.
    return items
      .filter(({at, length}) => source && source.at >= at && source.at < at + length)
      .sort((a, b) => a.length - b.length)[0]?.place;
  };
}

/** What an id stands for in the source. */
function wordsOf(id: string, {figures, sentences, blocks, forms}: Catalog): {at: number; length: number}[] {
  const one = figures.get(id) ?? sentences.get(id);
  return one ? [one] : textsOf(blocks.get(id)?.block ?? forms.get(id));
}

function placedBlocks(plan: Plan, catalog: Catalog): Placed[] {
  const aboveOf = (heading: string | undefined, path: string): Above[] =>
    heading === undefined ? [] : [{path, id: headingId(heading, catalog)}];
  const at = (list: readonly PlanBlock[], path: string, above: Above[]): Placed[] =>
    list.map((block, i) => ({block, path: `${path}[${i}]`, above}));
  return plan.parts.flatMap(({heading, blocks = [], sections = [], closing = []}, i) => {
    const path = `parts[${i}]`;
    const above = aboveOf(heading, `${path}.heading`);
    return [
      ...at(blocks, `${path}.blocks`, above),
      ...sections.flatMap((section, k) => {
        const own = aboveOf(section.heading, `${path}.sections[${k}].heading`);
        return at(section.blocks, `${path}.sections[${k}].blocks`, [...own, ...above]);
      }),
      ...at(closing, `${path}.closing`, above),
    ];
  });
}

/** The id of a heading of the report, also where its words are written; undefined for one of the plan’s own. */
function headingId(written: string, {headings}: Catalog): string | undefined {
  if (headings.has(written)) return written;
  const plain = (text: string): string => text.replace(/\s/g, '');
  return [...headings].find(([, {text}]) => plain(text) === plain(written))?.[0];
}

/** The headings of the report that a place of it stands below, the outermost first. */
function headingsAbove(at: number, {headings}: Catalog): string[] {
  const stack: [id: string, level: number][] = [];
  for (const [id, heading] of headings) {
    if (heading.at > at) break;
    while (stack.length > 0 && stack.at(-1)![1] >= heading.level) stack.pop();
    stack.push([id, heading.level]);
  }
  return stack.map(([id]) => id);
}

/** What stands below the heading of a section that it is not of. */
function misplaced({block, path, above}: Placed, catalog: Catalog): PlanIssue[] {
  const [heading] = above.flatMap(({id}) => id ?? []);
  if (heading === undefined || (typeof block === 'string' && !catalog.blocks.has(block))) return [];
  const others = new Map<string, string[]>();
  for (const id of itemsOf(block)) {
    const [words] = wordsOf(id, catalog);
    const own = words ? headingsAbove(words.at, catalog) : [];
    if (own.length > 0 && !own.includes(heading))
      others.set(own.at(-1)!, [...(others.get(own.at(-1)!) ?? []), id]);
  }
  const textOf = (id: string): string => catalog.headings.get(id)!.text;
  return [...others].map(([own, ids]) => ({
    path,
    message: say.misplaced(ids, textOf(own), own, textOf(heading)),
  }));
}

/** Words of the occasion, and results in a form of targets. */
function unlikely({block, path}: Placed, {figures, sentences}: Catalog): PlanIssue[] {
  const form = formOf(block) ?? '';
  const formulas = itemsOf(block).filter((id) => sentences.get(id)?.role === 'formula');
  const reached = ofTargets.has(form)
    ? itemsOf(block).filter((id) => results.includes(figures.get(id)?.role ?? 'text'))
    : [];
  return [
    ...(formulas.length > 0 ? [{path, message: say.formula(formulas)}] : []),
    ...(reached.length > 0 ? [{path, message: say.resultAsTarget(reached, form)}] : []),
  ];
}

/** Sections with results and targets, which readers take for one. */
function mixed(blocks: readonly Placed[], {figures, sentences}: Catalog): PlanIssue[] {
  const sections = new Map<string, string[]>();
  for (const {block, path} of blocks) {
    if (formOf(block) === undefined) continue;
    const section = path.replace(/\.(?:blocks|closing)\[\d+\]$/, '');
    sections.set(section, [...(sections.get(section) ?? []), ...itemsOf(block)]);
  }
  return [...sections].flatMap(([path, ids]) => {
    const of = (roles: readonly Role[]): string[] =>
      ids.filter((id) => roles.includes((figures.get(id) ?? sentences.get(id))?.role ?? 'text'));
    const [done, wanted] = [of(results), of(plans)];
    return done.length > 0 && wanted.length > 0 ? [{path, message: say.mixed(done, wanted)}] : [];
  });
}

/** A form of figures that follows itself. */
const inARow = (blocks: readonly Placed[]): PlanIssue[] =>
  blocks.flatMap(({block, path}, i) => {
    const form = formOf(block);
    const before = i > 0 && formOf(blocks[i - 1]!.block);
    return form && set.has(form) && form === before ? [{path, message: say.inARow(form)}] : [];
  });

/** Parts and sections of nothing below words of one's own, and figures below no heading. */
const empty = ({parts}: Plan, catalog: Catalog): PlanIssue[] =>
  parts.flatMap(({heading, blocks = [], sections = [], closing = []}, i) => {
    const path = `parts[${i}]`;
    const all = [...blocks, ...sections.flatMap((section) => section.blocks), ...closing];
    if (all.length === 0) return [{path, message: say.emptyPart}];
    const isUnnamed = heading === undefined && all.some((block) => formOf(block) !== undefined);
    return [
      ...(isUnnamed ? [{path, message: say.unnamedPart}] : []),
      ...sections.flatMap((section, k) => {
        // The report has headings of nothing too.
        const isOwn = section.heading === undefined || headingId(section.heading, catalog) === undefined;
        return section.blocks.length === 0 && isOwn
          ? [{path: `${path}.sections[${k}]`, message: say.emptyPart}]
          : [];
      }),
    ];
  });
