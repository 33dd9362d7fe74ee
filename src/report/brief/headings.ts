import type {Block, Part, Report} from '../model.js';
import {lastBefore} from './last-before.js';
import type {Heading} from './roles.js';
import type {Rated} from './salience.js';
import {headingsOf} from './statements.js';

/** What a reader of acts needs to know of the whole report. */
export interface Context {
  report: Report;
  headings: Headings;
  /** Every figure of it. */
  rated: readonly Rated[];
}

/** Sections that are parts of a report in all but their marks: 一、2019年工作回顾. */
const partLike = /工作回顾|总体要求|总体部署|主要目标和|政策取向|工作建议$/;

const asPart = (heading: Heading): Heading =>
  partLike.test(heading.text) ? {...heading, level: 0} : heading;

/** The headings of a part; where it has none of its own and one of its sections is a part, all of them are. */
function headingsIn(part: Part): Heading[] {
  const headings = headingsOf([part]);
  const areParts = !part.heading && headings.some(({level, text}) => level === 1 && partLike.test(text));
  return headings.map((heading) =>
    areParts && heading.level === 1 ? {...heading, level: 0 as const} : asPart(heading),
  );
}

/** Where a part speaks of all of itself again, below its last section. */
function closingOf({heading, closing}: Part): Heading[] {
  const [at] = closing.flatMap(startOf);
  return heading && at !== undefined ? [{...heading, at, level: 0}] : [];
}

function startOf(block: Block): number[] {
  if (block.kind === 'prose' || block.kind === 'lede') return block.sentences.slice(0, 1).map(({at}) => at);
  if (block.kind === 'grid') return block.tiles.flatMap(({words}) => words.slice(0, 1).map(({at}) => at));
  if (block.kind === 'list') return block.items.slice(0, 1).map(({text}) => text.at);
  return block.kind === 'group' && block.heading ? [(block.lead ?? block.heading).at - 1] : [];
}

/** The headings above each place of a report. */
export class Headings {
  private readonly all: Heading[];
  /** At each heading the nearest of at most each level, itself included. */
  private readonly nearest: (Heading | undefined)[][] = [];

  constructor({parts}: Pick<Report, 'parts'>) {
    this.all = [...parts.flatMap(headingsIn), ...parts.flatMap(closingOf)].sort((a, b) => a.at - b.at);
    for (const heading of this.all) {
      const before = this.nearest.at(-1) ?? [undefined, undefined, undefined];
      this.nearest.push(before.map((each, level) => (heading.level <= level ? heading : each)));
    }
  }

  /** The nearest heading of at most a level (0 parts, 1 sections, 2 groups) above a place, within its part. */
  above(at: number, level: Heading['level']): Heading | undefined {
    return this.nearest[lastBefore(this.all, (heading) => heading.at, at)]?.[level];
  }
}
