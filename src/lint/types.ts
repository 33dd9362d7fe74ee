import type {HtmlElement} from '../markup/read-html.js';

/** What a change of the page would mend: the characters that it takes the place of, and the text. */
export interface LintFix {
  at: number;
  length: number;
  text: string;
}

/** Something in the markup of a page that does not do what its author means. */
export interface LintMessage {
  rule: LintRule;
  /** `error`: words or figures are lost or misplaced; `warning`: worth mending. */
  severity: 'error' | 'warning';
  /** From 1, in UTF-16 units. */
  line: number;
  column: number;
  at: number;
  length: number;
  /** Chinese, one sentence an editor understands. */
  message: string;
  /** What no reader sees because of it, or sees at another place. */
  hides?: string;
  /** Only where there is one right answer. */
  fix?: LintFix;
}

export type LintRule =
  | 'unknown-tag'
  | 'unknown-attribute'
  | 'self-closed'
  | 'not-closed'
  | 'stray-close'
  | 'open-comment'
  | 'full-width-sign'
  | 'broken-quotes'
  | 'markup-in-attribute'
  | 'markdown'
  | 'template'
  | 'placeholder'
  | 'stray-sign'
  | 'unknown-entity'
  | 'escaped-markup'
  | 'unknown-slot'
  | 'heading-in-title'
  | 'hidden-figure'
  | 'hidden-words'
  | 'wrong-parent'
  | 'wrong-child'
  | 'wrong-value'
  | 'unit-twice'
  | 'duplicate-id'
  | 'duplicate-element'
  | 'duplicate-attribute'
  | 'empty-element'
  | 'no-label'
  | 'no-lang'
  | 'no-charset'
  | 'wrong-charset'
  | 'no-viewport'
  | 'no-alt'
  | 'no-address'
  | 'no-heading'
  | 'no-script'
  | 'heading-skips'
  | 'no-cover'
  | 'no-credits'
  | 'unreadable-table'
  | 'unknown-theme'
  | 'unknown-icon'
  | 'unknown-scene';

/** A message on its way: its place as a stretch of the page. */
export interface Draft {
  rule: LintRule;
  severity: LintMessage['severity'];
  at: number;
  end: number;
  message: string;
  hides?: string;
  fix?: LintFix;
}

/** An element with those around it, the nearest first. */
export interface ElementContext {
  element: HtmlElement;
  around: readonly HtmlElement[];
}
