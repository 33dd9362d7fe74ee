// What `work-report-elements/node` takes and gives. The options are those of the command line, by their long names.
import type {CheckResult, Detail, Issue, LintMessage, Plan} from '../report/index.js';
import type {ThemeName} from '../themes/tokens.js';

/** What every function takes. */
export interface WorkOptions {
  /** The language of messages, in errors and notes too. Default: `zh`. */
  lang?: 'zh' | 'en';
  /** Aborted to give up: what is open is closed, and the promise rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Called with what is going on, several times a page. */
  onProgress?: (progress: Progress) => void;
}

/** What is going on. */
export interface Progress {
  /** The file that is worked on, as it was named. */
  file: string;
  /** In the language of messages. */
  message: string;
}

/** What every result has. */
export interface WorkResult {
  /** Warnings and hints, in the language of messages: what the command line writes to standard error. */
  notes: string[];
}

export interface DraftOptions extends WorkOptions {
  /** The file to write, with the script that draws it beside it. Default: nothing is written. */
  output?: string;
  theme?: ThemeName;
  /** A landscape by its name. Default: one that the report speaks of. */
  scene?: string;
  detail?: Detail;
  /** How many figures a brief may show, 1 to 200. Default: 40. */
  figures?: number;
  /** A plan, or the file that holds one. */
  plan?: string | Plan;
  /** Replaces a page that is there and holds something else. */
  force?: boolean;
}

export interface DraftResult extends WorkResult {
  /** The page. */
  html: string;
  /** The text that was read of the report: `at` of issues and findings counts in it, in UTF-16 units. */
  text: string;
  /** What of the report was read with doubt. */
  issues: Issue[];
  /** What the page does not show of the report. */
  leftOut: Issue[];
  /** What the check finds of the page; only of a page by a plan. */
  check?: CheckResult;
}

export interface CheckOptions extends WorkOptions {
  /** The file of the report. */
  source: string;
  /** How `output` is written. Default: `text`. */
  format?: 'text' | 'json' | 'html';
  /** The file to write: a list, or with `html` the proof sheet. Default: nothing is written. */
  output?: string;
}

export interface CheckReportResult extends CheckResult, WorkResult {}

export interface LintOptions extends WorkOptions {
  /** Mends in the file what has one right answer. */
  fix?: boolean;
}

export interface LintResult extends WorkResult {
  /** What is left. */
  messages: LintMessage[];
  /** Whether the file was changed. */
  fixed: boolean;
}

export type RenderFormat = 'png' | 'jpg' | 'webp' | 'pdf' | 'html' | 'svg' | 'pptx';

export interface RenderOptions extends WorkOptions {
  /** A file, whose ending tells the format, or a folder, whose name ends in `/`. Default: nothing is written, results hold the bytes. */
  output?: string;
  /** One format, or several for each page. Default: what `output` ends in; `png` for a folder and without `output`. */
  format?: RenderFormat | readonly RenderFormat[];
  /** The channel whose limits a picture keeps. */
  for?: 'wechat' | 'weibo' | 'xiaohongshu' | 'h5';
  /** Pixels, 320 to 4320. Default: 1080. */
  width?: number;
  /** The tallest slice of a picture, in pixels, 200 to 60000. Default: one long picture. */
  slice?: number;
  /** The largest file of a picture: bytes, or as in `900kb`. */
  maxBytes?: number | string;
  /** With `html`: the fragment for a WeChat article. */
  wechat?: boolean;
  /** With `pdf`: `a4` (default), `a3`, `newspaper` or `long`. */
  paper?: 'a4' | 'a3' | 'newspaper' | 'long';
  /** With `svg` and `pptx`: what finds the one element that is drawn. */
  only?: string;
  /** With `pptx`: the file of the report, whose sentences become the speaker's notes. */
  source?: string;
  theme?: ThemeName;
  /** The browser's program. Default: one that is installed. */
  browser?: string;
  /** The most seconds that a page may take, 1 to 3600. Default: 120. */
  timeout?: number;
  /** Lets pages use the network. */
  allowRemote?: boolean;
  /** Makes faults of the markup and characters without a glyph errors. */
  strict?: boolean;
}

/** A file that was made of a page. */
export interface RenderedFile {
  /** The page, as it was named. */
  page: string;
  format: RenderFormat;
  /** Where it was written, or would have been: slices are numbered. */
  file: string;
  /** Its bytes, where nothing was written. */
  content?: Uint8Array;
  /** Of pictures, in pixels. */
  width?: number;
  height?: number;
  /** Of a fragment for WeChat, which takes 20,000 at most. */
  characters?: number;
}

export interface RenderResult extends WorkResult {
  files: RenderedFile[];
}
