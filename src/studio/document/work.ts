// The page that is being worked on. Its state is the light DOM of its report; nothing of it is kept a second time.
import {decodeEntities} from '../../markup/entities.js';
import {escapeText} from '../../markup/escape.js';
import {writeHtml, type LocatedHtml} from '../../markup/write-html.js';
import type {Length} from '../worker/protocol.js';
import {ownStyle, withOwnStyle, type OwnKind, type OwnStyle} from './own-style.js';
import {shared, Steps} from './steps.js';
import {openPage, savedPage, stylesOf, type Opened, type Shell} from './shell.js';

/** A state that can be gone back to. */
interface Step {
  /** What was done from here, in words. */
  label: string;
  report: string;
  shell: Shell;
  source: string;
  length?: Length;
  added: readonly number[];
}

const titleTag = /<title>([^<]*)<\/title>/;
const headingOf = (report: Element): string =>
  report.querySelector('wr-cover')?.getAttribute('heading') ?? '';

export type Report = HTMLElement & {ready?: Promise<void>};

/** What was undone or redone, and where on the page, unless that is another one. */
export interface Undone {
  label: string;
  element?: Element;
}

/** A longer stretch that changed is no place to go to. */
const longestPlace = 4000;

export class Work {
  /** Tells this work from others in the drafts. */
  id: string = crypto.randomUUID();
  report: Report;
  source: string;
  sourceName: string;
  length?: Length;
  /** What the editor put on the page by hand: offsets of figures in the source. */
  added: readonly number[] = [];
  /** Counts changes. */
  version = 0;
  #shell: Shell;
  /** The colour and the font that the editor chose. */
  own: Partial<Record<OwnKind, OwnStyle>> = {};
  /** What the cover said when the page was opened. */
  readonly #heading: string;
  readonly #undo = new Steps<Step>();
  readonly #redo = new Steps<Step>();

  constructor(
    /** Where the report is shown. */
    private readonly stage: HTMLElement,
    {shell, report, source = '', sourceName = ''}: Opened,
    length?: Length,
  ) {
    this.#shell = shell;
    this.#heading = headingOf(report);
    this.report = report;
    this.source = source;
    this.sourceName = sourceName;
    this.length = length;
    stage.replaceChildren(report);
    this.#showStyles();
  }

  /** The name of the work: what the cover says. */
  get title(): string {
    return headingOf(this.report) || this.pageTitle;
  }

  /** The title of the page: it goes with what the cover says. */
  get pageTitle(): string {
    const title = decodeEntities(titleTag.exec(this.#shell.before)?.[1] ?? '');
    return this.#heading ? title.replace(this.#heading, () => headingOf(this.report)) : title;
  }

  /** Part of a change; without a style the page goes back to what it had. */
  setOwn(kind: OwnKind, own?: OwnStyle): void {
    if (own?.name === this.own[kind]?.name) return;
    this.#shell = withOwnStyle(this.#shell, kind, own);
    this.#showStyles();
  }

  /** The page's style sheets, kept from what is not the page. */
  styles(scope: string): string {
    return scoped(stylesOf(this.#shell), scope);
  }

  #showStyles(): void {
    this.own = {brand: ownStyle(this.#shell, 'brand'), font: ownStyle(this.#shell, 'font')};
    this.stage.querySelector(':scope > style')?.remove();
    const css = this.styles('.stage');
    if (!css) return;
    const style = document.createElement('style');
    style.textContent = css;
    this.stage.prepend(style);
  }

  written(): LocatedHtml {
    return writeHtml(this.report);
  }

  /**
   * The page as a file.
   *
   * @param script the elements' script, to stand inside
   */
  page(script = '', withSource = true): string {
    const source = withSource && this.source ? {text: this.source, name: this.sourceName} : undefined;
    const before = this.#shell.before.replace(titleTag, (written, title: string) =>
      decodeEntities(title) === this.pageTitle ? written : `<title>${escapeText(this.pageTitle)}</title>`,
    );
    return savedPage({...this.#shell, before}, this.written().html, script, source);
  }

  /** Changes the page, so that one step undoes it. */
  edit(label: string, change: () => unknown): boolean {
    const step = this.#step(label);
    if (change() === false) return false;
    this.#undo.push(step);
    this.#redo.clear();
    this.version++;
    return true;
  }

  get undoLabel(): string | undefined {
    return this.#undo.top?.label;
  }

  get redoLabel(): string | undefined {
    return this.#redo.top?.label;
  }

  undo(): Undone | undefined {
    return this.#go(this.#undo, this.#redo);
  }

  redo(): Undone | undefined {
    return this.#go(this.#redo, this.#undo);
  }

  /** Goes back to the last state of one list, and puts this one into the other. */
  #go(from: Steps<Step>, to: Steps<Step>): Undone | undefined {
    const step = from.pop();
    if (!step) return undefined;
    const now = this.#step(step.label);
    to.push(now);
    this.#restore(step);
    const {start, end} = shared(now.report, step.report);
    const isPlace = Math.max(now.report.length, step.report.length) - start - end < longestPlace;
    const element = isPlace ? this.written().elementAt(start) : undefined;
    return {label: step.label, ...(element && element !== this.report && {element})};
  }

  /** Puts another report in the place of the one that is shown, such as a draft of another length. */
  replace(page: string): void {
    const opened = openPage(page);
    if (!opened) return;
    this.report.replaceWith(opened.report);
    this.report = opened.report;
  }

  #step(label: string): Step {
    const {source, length, added} = this;
    return {label, report: this.written().html, shell: this.#shell, source, length, added};
  }

  #restore({report, shell, source, length, added}: Step): void {
    Object.assign(this, {source, length, added});
    if (shell !== this.#shell) {
      this.#shell = shell;
      this.#showStyles();
    }
    this.replace(report);
    this.version++;
  }
}

const fontRule = /@font-face\s*\{[^{}]*\}/g;

/** Style sheets that hold for what is inside of a selector; fonts, which hold everywhere, stand before. */
function scoped(css: string, scope: string): string {
  const rules = css.replace(/@import[^;]*;/g, '');
  return rules.trim()
    ? `${(rules.match(fontRule) ?? []).join('')}@scope (${scope}) {${rules.replace(fontRule, '')}}`
    : '';
}
