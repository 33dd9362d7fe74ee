import type {Block, Part, Report} from '../model.js';
import type {Heading} from './roles.js';
import {headingsOf} from './statements.js';

/** What a reader of acts needs to know of the whole report. */
export interface Context {
  report: Report;
  headings: Headings;
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
  const at = Math.min(...closing.flatMap(startOf));
  return heading && Number.isFinite(at) ? [{...heading, at, level: 0}] : [];
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

  constructor({parts}: Pick<Report, 'parts'>) {
    this.all = [...parts.flatMap(headingsIn), ...parts.flatMap(closingOf)].sort((a, b) => a.at - b.at);
  }

  /** The nearest heading of at most a level (0 parts, 1 sections, 2 groups) above a place, within its part. */
  above(at: number, level: Heading['level']): Heading | undefined {
    for (let i = this.indexAt(at); i >= 0; i--) {
      const heading = this.all[i]!;
      if (heading.level <= level) return heading;
    }
    return undefined;
  }

  /** Where the stretch below a heading ends: at the next of its level or above. */
  endOf(heading: Heading): number {
    for (let i = this.indexAt(heading.at) + 1; i < this.all.length; i++)
      if (this.all[i]!.level <= heading.level) return this.all[i]!.at;
    return Infinity;
  }

  private indexAt(at: number): number {
    let low = 0;
    let high = this.all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.all[middle]!.at <= at) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
