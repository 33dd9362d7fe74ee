/** A state that can be gone back to: its text is most of it, and most of that stays from one to the next. */
interface Kept<T> {
  rest: T;
  /** How much of the text of the state behind it begins and ends it. */
  start: number;
  end: number;
  /** What stands between. */
  middle: string;
}

/** What two texts have in common at their beginning and at their end. */
export function shared(a: string, b: string): {start: number; end: number} {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let end = 0;
  while (end < most - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end++;
  return {start, end};
}

/** How many are kept. */
const most = 1000;

/** States by which to go back, the last first. Each is kept as what the one behind it does not have. */
export class Steps<T extends {report: string}> {
  #top?: T;
  readonly #below: Kept<T>[] = [];

  get top(): T | undefined {
    return this.#top;
  }

  push(state: T): void {
    if (this.#top) {
      const {report} = this.#top;
      const {start, end} = shared(report, state.report);
      const middle = report.slice(start, report.length - end);
      this.#below.push({rest: {...this.#top, report: ''}, start, end, middle});
      if (this.#below.length >= most) this.#below.shift();
    }
    this.#top = state;
  }

  pop(): T | undefined {
    const state = this.#top;
    const kept = this.#below.pop();
    this.#top = undefined;
    if (state && kept) {
      const {report} = state;
      const {rest, start, end, middle} = kept;
      this.#top = {...rest, report: report.slice(0, start) + middle + report.slice(report.length - end)};
    }
    return state;
  }

  clear(): void {
    this.#top = undefined;
    this.#below.length = 0;
  }
}
