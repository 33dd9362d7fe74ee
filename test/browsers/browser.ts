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
  /** Presses a key and lets it go, wherever the focus is. */
  press(key: Key): Promise<void>;
}

export type Key =
  'Tab' | 'Shift+Tab' | 'Enter' | 'Space' | 'Escape' | `Arrow${'Left' | 'Right' | 'Up' | 'Down'}`;

/** The size of the window; a page is as wide as asked for in every browser. Default height: 1000. */
export interface WindowSize {
  width: number;
  height?: number;
}

export interface TestBrowser {
  /** Such as `Firefox 153.8`. */
  readonly name: string;
  /** Opens an address in place of the page before; motion is reduced. Resolves once the page has loaded. */
  open(address: string, size: WindowSize): Promise<TestPage>;
  close(): Promise<void>;
}

/** A browser that tests can start, or why it cannot be. */
export type Available = {start: () => Promise<TestBrowser>} | {missing: string};

/** Boxes of at most this height, one below the other, that make up a higher one: no browser takes any picture at once. */
export function strips(box: Box, height: number): Box[] {
  const count = Math.max(1, Math.ceil(box.height / height));
  return Array.from({length: count}, (_, i) => ({
    ...box,
    top: box.top + i * height,
    height: Math.min(height, box.height - i * height),
  }));
}
