// What a test asks of a browser, whichever it is.

/** CSS pixels of the page, from its left upper corner. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** A page in a browser, of which only the one opened last can be used. */
export interface TestPage {
  /**
   * Calls a function in the page, and waits for what it promises.
   *
   * @param args plain data, as JSON has it; so is the result
   * @throws Error if the function throws
   */
  evaluate<A extends unknown[], T>(action: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Runs a script in the page, as a `<script>` of it would. */
  run(script: string): Promise<void>;
  /** A PNG with one pixel for each CSS pixel. Default: the whole page. */
  screenshot(box?: Box): Promise<Buffer>;
  /** The page on A4 paper, as PDF; not where the driver has no command for it. */
  print?(): Promise<Buffer>;
  /** Presses a key and lets it go, wherever the focus is. */
  press(key: Key): Promise<void>;
}

export type Key =
  'Tab' | 'Shift+Tab' | 'Enter' | 'Space' | 'Escape' | `Arrow${'Left' | 'Right' | 'Up' | 'Down'}`;

/** A page is as wide as asked for in every browser. */
export interface PageOptions {
  width: number;
  /** Of the window. Default: 1000. */
  height?: number;
  /** How many milliseconds an answer of the page may take; one that takes longer rejects. Default: {@link longestAnswer}. */
  longest?: number;
}

/** A browser that has not answered after so many milliseconds hangs. */
export const longestAnswer = 90_000;

export interface TestBrowser {
  /** Such as `Firefox 153.8`. */
  readonly name: string;
  /** Opens an address in place of the page before; motion is reduced. Resolves once the page has loaded. */
  open(address: string, options: PageOptions): Promise<TestPage>;
  /** Ends it and all its processes, also where it hangs. */
  close(): Promise<void>;
}

/** A browser that tests can start, or why it cannot be. */
export type Available = {start: () => Promise<TestBrowser>} | {missing: string};

/** Starts a browser that is there. One that does not start is as one that is missing. */
export async function startIfAble(available: Available): Promise<TestBrowser | {missing: string}> {
  if ('missing' in available) return available;
  try {
    return await available.start();
  } catch (error) {
    return {missing: `it does not start: ${error instanceof Error ? error.message : String(error)}`};
  }
}

/** Boxes of at most this height, one below the other, that make up a higher one: no browser takes any picture at once. */
export function strips(box: Box, height: number): Box[] {
  const count = Math.max(1, Math.ceil(box.height / height));
  return Array.from({length: count}, (_, i) => ({
    ...box,
    top: box.top + i * height,
    height: Math.min(height, box.height - i * height),
  }));
}
