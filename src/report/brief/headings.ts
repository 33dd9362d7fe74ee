import type {Report} from '../model.js';
import type {Heading} from './roles.js';
import {headingsOf} from './statements.js';

/** What a reader of acts needs to know of the whole report. */
export interface Context {
  report: Report;
  headings: Headings;
}

/** The headings above each place of a report. */
export class Headings {
  private readonly all: Heading[];

  constructor({parts}: Pick<Report, 'parts'>) {
    this.all = headingsOf(parts);
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
