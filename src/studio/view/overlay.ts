// The frames over the page: where they stand, and what is scrolled to.
import {boxesAt, mergedBoxes as merged} from '../../markup/drawn-place.js';
import type {App} from '../app/app.js';
import {selectedBlock} from '../app/block-steps.js';
import type {Known} from '../app/checking.js';
import {boxesOfFigure, figuresFrom, sentenceAt} from '../app/link.js';
import {nextPlace, placeFor} from '../document/put.js';
import type {Box} from './stage.js';

/** Pixels around a note that are in view with it: its figure above it. */
const [aboveNote, belowNote] = [60, 16];

export class Overlay {
  boxes: readonly Box[] = [];
  /** What the boxes are placed in. */
  frame?: Element;
  size = {width: 677, height: 600, scale: 1};
  /** What was scrolled to last: only what is new is gone to. */
  private gone?: unknown;
  /** Where the note stood last. */
  private place = {left: 8, top: 8};

  constructor(
    private readonly app: App,
    private readonly rootOf: () => ParentNode,
  ) {}

  /** Lays the page out as wide as the room is, and puts the frames where things are drawn. */
  fit(): void {
    const {app, frame} = this;
    const room = this.rootOf().querySelector('#stage')?.clientWidth;
    if (!room || !frame || !app.work) return;
    const scale = Math.min(1, (room - 36) / app.width);
    const size = {width: app.width * scale, height: app.work.report.offsetHeight * scale, scale};
    const boxes = this.measuredBoxes(frame.getBoundingClientRect());
    const state = JSON.stringify([size, boxes]);
    if (state === JSON.stringify([this.size, this.boxes])) return;
    Object.assign(this, {size, boxes});
    this.app.changed();
  }

  private measuredBoxes(origin: DOMRect): Box[] {
    const {app} = this;
    const {known, work} = app;
    if (!work) return [];
    // What is being changed is marked by its own box.
    if (app.editing) return [];
    const {report} = work;
    const place = (kind: Box['kind'], rects: readonly DOMRect[], word?: string): Box[] =>
      rects.slice(0, 8).map((rect, i) => ({
        left: Math.round(rect.left - origin.left),
        top: Math.round(rect.top - origin.top),
        width: Math.round(rect.width),
        height: Math.round(rect.height),
        kind,
        ...(word && i === 0 && {word}),
      }));
    const put = app.justPut?.isConnected
      ? place('put', [app.justPut.getBoundingClientRect()], app.words.stage.justPut)
      : [];
    if (!known) return put;
    const {check} = app.words;
    const findings = app.decisions.open.flatMap((finding) => {
      const kind = finding.severity === 'error' ? 'error' : 'warning';
      const sign = kind === 'error' ? `✕ ${check.error}` : `! ${check.warning}`;
      return finding.page
        ? place(kind, merged(boxesAt(known.page, finding.page, report)), app.width > 500 ? sign : sign[0])
        : [];
    });
    const sentence = app.sentence ?? app.hover?.sentence;
    const linked =
      sentence === undefined || app.hover?.figure !== undefined
        ? []
        : figuresFrom(known, known.outline.sentences[sentence] ?? {at: 0, length: 0});
    const block = selectedBlock(app) ?? app.element;
    const figure = app.figure ?? app.hover?.figure;
    const chosen = figure === undefined ? [] : boxesOfFigure(known, figure, report);
    return [
      ...linked
        .filter((index) => index !== figure)
        .slice(0, 40)
        .flatMap((index) => place('linked', merged(boxesOfFigure(known, index, report)))),
      ...place('linked', merged(chosen)),
      ...(block ? place('chosen', [block.getBoundingClientRect()]) : []),
      ...findings,
      ...put,
      ...place('here', this.placeOfSentence(known), app.words.stage.placeHere),
    ];
  }

  /** Where the sentence that is selected would go, if it is not on the page. */
  private placeOfSentence(known: Known): DOMRect[] {
    const {sentence: index, work} = this.app;
    const sentence = index === undefined ? undefined : known.outline.sentences[index];
    if (!sentence || !work || known.checked.uses[index!] !== 'unused') return [];
    return [nextPlace(placeFor(sentence.at, known.checked, known.page, work.report))];
  }

  /** Below the finding that is looked at, inside the frame. */
  notePlace(): {left: number; top: number} {
    const {app} = this;
    const {current} = app;
    // Until the page has been checked again the note stays where it is.
    if (!current?.page || !app.known || !app.work || !this.frame) return this.place;
    const [box] = merged(boxesAt(app.known.page, current.page, app.work.report));
    if (!box) return this.place;
    const origin = this.frame.getBoundingClientRect();
    const widest = Math.max(8, this.size.width - 462);
    this.place = {
      left: Math.round(Math.min(widest, Math.max(8, box.left - origin.left - 6))),
      top: Math.round(box.bottom - origin.top + 14),
    };
    return this.place;
  }

  /** Scrolls to what was looked at, put or found just now, and to its sentence. */
  goToNew(): void {
    const {app} = this;
    const target =
      app.justPut ?? (app.known ? app.finding : undefined) ?? app.figure ?? app.sentence ?? app.element;
    const state = app.accepting ? `${app.finding} accepting` : target;
    if (state === this.gone) return;
    this.gone = state;
    if (target === undefined) return;
    const {current, known} = app;
    if (current?.source && known && target === app.finding)
      app.sentence = sentenceAt(known, current.source.at);
    // Twice: what comes into view is then as high as it is.
    requestAnimationFrame(() => {
      this.scrollToMarks();
      requestAnimationFrame(() => this.scrollToMarks());
    });
    this.app.changed();
  }

  private scrollToMarks(): void {
    const stage = this.rootOf().querySelector('#stage');
    const kinds: Box['kind'][] = this.app.justPut
      ? ['put']
      : this.app.current
        ? ['error', 'warning']
        : ['linked', 'chosen', 'here'];
    const note = this.rootOf().querySelector<HTMLElement>('.note');
    // In a narrow window the note is a sheet below the page, whose place says nothing of the figure's.
    const isSheet = note !== null && getComputedStyle(note).position === 'fixed';
    const box = isSheet
      ? {top: this.notePlace().top - aboveNote, height: aboveNote + note.offsetHeight}
      : note
        ? {top: note.offsetTop - aboveNote, height: note.offsetHeight + aboveNote + belowNote}
        : this.boxes.find(({kind}) => kinds.includes(kind));
    if (stage && box) {
      const [top, bottom] = [box.top, box.top + box.height];
      if (top < stage.scrollTop || bottom > stage.scrollTop + stage.clientHeight)
        stage.scrollTop = Math.max(0, top - Math.max(0, Math.min(60, stage.clientHeight - box.height)));
    }
    const lit = this.rootOf().querySelector<HTMLElement>(`.sentence[data-index="${this.app.sentence}"]`);
    const pane = lit?.parentElement;
    if (!lit || !pane) return;
    const out =
      lit.offsetTop < pane.scrollTop || lit.offsetTop + lit.offsetHeight > pane.scrollTop + pane.clientHeight;
    if (out) pane.scrollTop = lit.offsetTop - pane.clientHeight / 3;
  }
}
