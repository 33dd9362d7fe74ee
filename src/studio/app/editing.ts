// What the studio knows, and what can be done to the page.
import type {Finding} from '../../report/index.js';
import {StudioWorker} from '../worker-client.js';
import type {LeftOut, Length} from '../worker/protocol.js';
import {accept, dropNote, sourceFigure, useSource, voidNoteOf} from '../document/correct.js';
import {blockOf} from '../document/blocks.js';
import {placeFor, placeName, putFigure, putSentence} from '../document/put.js';
import type {Work} from '../document/work.js';
import type {Trouble, StudioWords} from '../words/index.js';
import {Checking, type Known} from './checking.js';
import {decisionsOf, keyOf, type Decisions} from './findings.js';
import {Keeper} from './keeper.js';
import type {ReadText} from './read.js';
import {keptHead} from './kept-head.js';
import type {TextEdit} from '../document/texts.js';
import type {ColourVerdict} from '../document/own-look.js';
import {stopOf, stops} from './stops.js';

export type LeftTab = 'source' | 'leftOut' | 'outline';
export type RightTab = 'block' | 'check' | 'page';
/** The groups of 整页. */
export type PageGroup = 'colours' | 'cover' | 'credits';
export type PageWidth = 375 | 677 | 1080;

export interface Toast {
  text: string;
  undo: boolean;
}

/** The address of each asset in the page of the studio. */
export interface Assets {
  elements: string;
  worker: string;
  sample: string;
}

export class Editing {
  phase: 'start' | 'drafting' | 'work' = 'start';
  work?: Work;
  left: LeftTab = 'source';
  right: RightTab = 'page';
  group: PageGroup = 'colours';
  width: PageWidth = 677;
  /** The shown figure that is selected, by its number, and the element around it. */
  figure?: number;
  element?: Element;
  /** The sentence that is selected, by its number. */
  sentence?: number;
  /** The open finding that is looked at, by its key. */
  finding?: string;
  accepting = false;
  /** The texts that are being changed on the picture. */
  editing?: TextEdit;
  dialog?: 'export' | 'keys' | 'model' | 'newer';
  trouble?: Trouble;
  /** The text that trouble was with, to go on all the same. */
  pending?: ReadText;
  notes: string[] = [];
  toast?: Toast;
  banner = false;
  readOnly = false;
  /** What was put on the page last. */
  justPut?: Element;
  /** The figure of the source that was put there. */
  lastPut?: LeftOut;
  savedAt?: Date;
  savedVersion = 0;
  query = '';
  /** How often the words that are looked for were found, and which of them is gone to. */
  hits = 0;
  hit = 0;
  /** What the pointer is over, on the page or in the source. */
  hover?: {figure?: number; sentence?: number};
  /** What came of the colour that was asked for last. */
  colour?: ColourVerdict;
  /** How many findings were corrected. */
  corrected = 0;
  readonly worker: StudioWorker;
  readonly checking: Checking;
  readonly keeper: Keeper;
  #toastTimer = 0;

  constructor(
    public words: StudioWords,
    readonly assets: Assets,
    protected readonly stage: () => HTMLElement,
    readonly changed: () => void,
  ) {
    this.worker = new StudioWorker(assets.worker);
    this.checking = new Checking(this.worker, changed);
    this.keeper = new Keeper(changed);
  }

  /** What is known of the page as it is now. */
  get known(): Known | undefined {
    return this.work && this.checking.fresh(this.work);
  }

  get decisions(): Decisions {
    return decisionsOf(this.checking.known?.checked);
  }

  /** The finding that is looked at. */
  get current(): Finding | undefined {
    return this.finding === undefined
      ? undefined
      : this.decisions.open.find((each) => keyOf(each) === this.finding);
  }

  unselect(): void {
    Object.assign(this, {figure: undefined, element: undefined, sentence: undefined, justPut: undefined});
  }

  /** Changes the page as one step. */
  edit(label: string, change: () => unknown): boolean {
    const {work} = this;
    if (!work || this.readOnly || !work.edit(label, change)) return false;
    this.afterChange();
    return true;
  }

  private afterChange(): void {
    const work = this.work!;
    this.figure = undefined;
    this.element = undefined;
    this.hover = undefined;
    this.banner = false;
    this.lastPut = undefined;
    document.title = work.pageTitle || work.title || this.words.product;
    this.checking.schedule(work);
    this.keeper.schedule(work, () => this.decisions.errors);
    this.changed();
  }

  undo(redo = false): void {
    if (!this.work || this.readOnly) return;
    const undone = redo ? this.work.redo() : this.work.undo();
    const {toast} = this.words;
    if (!undone) return this.say(toast.nothing);
    const {label, element} = undone;
    this.unselect();
    this.afterChange();
    this.element = blockOf(element);
    this.say(redo ? toast.redone(label) : toast.undone(label));
  }

  say(text: string, undo = false): void {
    clearTimeout(this.#toastTimer);
    this.toast = {text, undo};
    this.#toastTimer = window.setTimeout(() => {
      this.toast = undefined;
      this.changed();
    }, 10_000);
    this.changed();
  }

  /** Writes what the source says in the place of the finding that is looked at, and goes to the next. */
  correct(): void {
    const {current, known, work, words} = this;
    const figure = current && work && sourceFigure(current, work.source);
    if (!current || !known || !work || !figure) return;
    const next = this.nextKey(1);
    if (!this.edit(words.steps.correct(figure), () => useSource(current, figure, known.page)))
      return this.say(words.toast.notHere(current.shown));
    this.finding = next;
    this.corrected++;
    this.say(words.toast.corrected(figure), true);
  }

  /** Lets the finding that is looked at stand, for a reason. */
  accept(reason: string): void {
    const {current, known, work, words} = this;
    if (!current || !known || !work || !reason.trim()) return;
    const next = this.nextKey(1);
    if (!this.edit(words.steps.accept(current.shown), () => accept(current, reason, work.source, known.page)))
      return this.say(words.toast.notHere(current.shown));
    Object.assign(this, {finding: next, accepting: false});
    this.say(words.toast.accepted(current.shown), true);
  }

  /** Takes a reason away that no longer holds. */
  dropReason(): void {
    const {current, known, words} = this;
    const element = current && known && voidNoteOf(current, known.page);
    if (!element) return;
    const next = this.nextKey(1);
    this.edit(words.steps.dropReason, () => dropNote(element));
    this.finding = next;
    this.say(words.toast.reasonDropped, true);
  }

  private nextKey(step: 1 | -1): string | undefined {
    const keys = this.decisions.open.map(keyOf);
    if (keys.length === 0) return undefined;
    const at = this.finding === undefined ? (step > 0 ? -1 : 0) : keys.indexOf(this.finding);
    const next = keys[(at + step + keys.length) % keys.length];
    return next === this.finding ? undefined : next;
  }

  /** Looks at the next finding, or at the one before. */
  walk(step: 1 | -1): void {
    this.finding = this.nextKey(step) ?? this.finding;
    this.accepting = false;
    this.banner = false;
    this.right = 'check';
    this.changed();
  }

  put(figure: LeftOut): void {
    const {known, work, words} = this;
    if (!known || !work) return;
    const place = placeFor(figure.at, known.checked, known.page, work.report);
    const name = figure.label ?? figure.clause;
    this.edit(words.steps.put(figure.value + figure.unit), () => {
      this.justPut = putFigure(figure, work.source, known.outline.sentences, place);
      work.added = [...work.added, figure.at];
    });
    this.lastPut = figure;
    this.leaveFinding();
    this.say(words.toast.put(name, placeName(place)), true);
  }

  /** A whole sentence, by its number. */
  putSentence(index: number): void {
    const {known, work, words} = this;
    const sentence = known?.outline.sentences[index];
    if (!known || !work || !sentence) return;
    const place = placeFor(sentence.at, known.checked, known.page, work.report);
    const text = work.source.slice(sentence.at, sentence.at + sentence.length);
    const name = text.slice(0, 12);
    this.edit(words.steps.put(name), () => {
      this.justPut = putSentence(text, place);
      work.added = [...work.added, sentence.at];
    });
    this.leaveFinding();
    this.say(words.toast.put(name, placeName(place)), true);
  }

  /** Drafts the page again at another length; what was put on it by hand is put there again. */
  async changeLength(length: Length): Promise<void> {
    const {work, worker, words} = this;
    if (!work || this.readOnly) return;
    const theme = work.report.getAttribute('theme') ?? undefined;
    const {html} = await worker.ask('draft', {text: work.source, length, theme});
    this.leaveFinding();
    const kept = keptHead(work.report);
    this.edit(words.steps.length, () => {
      work.replace(html);
      work.length = length;
      kept(work.report);
    });
    const added = work.added;
    await this.checking.check(work);
    for (const at of added) this.putAgain(at);
    if (added.length > 0) await this.checking.check(work);
    this.say(words.toast.changed(words.stops[stopOf(length)] ?? words.steps.length), true);
  }

  private putAgain(at: number): void {
    const {known, work} = this;
    if (!known || !work) return;
    const place = placeFor(at, known.checked, known.page, work.report);
    const figure = known.checked.leftOut.find((each) => each.at === at);
    const sentence = known.outline.sentences.find((each) => each.at === at);
    if (figure) putFigure(figure, work.source, known.outline.sentences, place);
    else if (sentence) putSentence(work.source.slice(at, at + sentence.length), place);
    work.version++;
  }

  /** What is done elsewhere on the page is looked at next. */
  private leaveFinding(): void {
    Object.assign(this, {finding: undefined, accepting: false});
  }

  /** Looks at a finding. */
  look(key: string | undefined): void {
    Object.assign(this, {finding: key, accepting: false, figure: undefined, justPut: undefined});
    this.changed();
  }

  startAccepting(accepting = true): void {
    this.accepting = accepting;
    // It would stand over the reasons.
    this.toast = undefined;
    this.changed();
  }

  gotIt(): void {
    this.banner = false;
    this.changed();
  }

  get stops(): readonly Length[] {
    return stops;
  }
}
