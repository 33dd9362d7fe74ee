// 直接改字: the texts of a block, changed in the place where they are drawn, as one step.
import {splitWritten} from '../../report/figures.js';
import {foldSpaces} from '../../text/white-space.js';
import {drawnPieces, sourceOf} from '../../markup/drawn-place.js';
import type {HtmlPlace} from '../../markup/write-html.js';
import {
  holds,
  ownerOf,
  readText,
  stretchesOf,
  textsOf,
  writeText,
  type BlockText,
  type TextEdit,
} from '../document/texts.js';
import type {App} from './app.js';
import type {Known} from './checking.js';

/** Opens what is drawn at a point of the window. @returns whether there was a text */
export function openAt(app: App, point: {x: number; y: number}): boolean {
  const {work} = app;
  const found = work && sourceOf(point, work.report);
  const element = found?.from?.element ?? found?.element;
  return element !== undefined && openTexts(app, element, found!.from);
}

/** Opens the texts of the block around an element, where any is drawn. */
export function openTexts(app: App, element: Element | undefined, from?: HtmlPlace): boolean {
  const {work} = app;
  if (!work || app.readOnly || !element || element === work.report) return false;
  closeTexts(app);
  const owner = ownerOf(element);
  const texts = textsOf(owner).filter((text) =>
    stretchesOf(text).some((stretch) => drawnPieces(stretch, work.report).length > 0),
  );
  if (texts.length === 0) return false;
  const first = from ? texts.findIndex((text) => holds(text, from)) : 0;
  app.look(undefined);
  const figure = figureIn(app.known, texts);
  const source = figure === undefined ? undefined : app.known!.checked.shown[figure]!.source;
  const sentence = source && app.known!.outline.sentences.findIndex(isAround(source.at));
  Object.assign(app, {element: owner, figure: undefined, sentence, banner: false, toast: undefined});
  app.editing = {owner, texts, words: texts.map(readText), first: Math.max(0, first)};
  app.changed();
  return true;
}

const isAround =
  (offset: number) =>
  ({at, length}: {at: number; length: number}): boolean =>
    at <= offset && offset < at + length;

/** The shown figure of some texts that has a place in the source: that of the tile's own value first. */
export function figureIn(known: Known | undefined, texts: readonly BlockText[]): number | undefined {
  const {shown} = known?.checked ?? {shown: []};
  for (const text of texts) {
    const found = shown.findIndex(({page, source}) => {
      const place = source && known!.page.placeAt(page.at);
      return place && holds(text, place);
    });
    if (found >= 0) return found;
  }
  return undefined;
}

/** What a tile's boxes say beside what the source says. */
export interface Comparison {
  now: string;
  source: string;
  isSame: boolean;
}

const numberOf = (editing: TextEdit, attribute: string): number =>
  editing.texts.findIndex((text) => text.attribute === attribute);

const figureOf = (editing: TextEdit, words: readonly string[]): string => {
  const [value, unit] = ['value', 'unit'].map((name) => words[numberOf(editing, name)] ?? '');
  return foldSpaces(value! + unit!);
};

/** Undefined where the block has no figure of its own, or the source has none for it. */
export function comparison(app: App): Comparison | undefined {
  const {editing, known, work} = app;
  const value = editing && editing.texts[numberOf(editing, 'value')];
  const figure = value && known?.checked.shown[figureIn(known, [value]) ?? -1];
  if (!editing || !figure?.source || !work) return undefined;
  const {at, length} = figure.source;
  const source = foldSpaces(work.source.slice(at, at + length));
  const now = figureOf(editing, editing.words);
  const isUntouched = now === figureOf(editing, editing.texts.map(readText));
  const finding = figure.finding === undefined ? undefined : known!.checked.findings[figure.finding];
  const isFine = !finding || finding.severity === 'info' || finding.accepted !== undefined;
  return {now, source, isSame: now === source || (isUntouched && isFine)};
}

/** Writes the source's figure into the boxes. */
export function takeSource(app: App): void {
  const {editing} = app;
  const compared = comparison(app);
  if (!editing || !compared) return;
  const unit = numberOf(editing, 'unit');
  const written = splitWritten(compared.source);
  editing.words[numberOf(editing, 'value')] = unit < 0 ? compared.source : written.value;
  if (unit >= 0) editing.words[unit] = written.unit;
  app.changed();
}

/** Ends it: what was changed is one step. */
export function closeTexts(app: App, keep = true): void {
  const {editing, words} = app;
  if (!editing) return;
  app.editing = undefined;
  const {owner, texts} = editing;
  const changed = texts.flatMap((text, i) => {
    const now = plain(editing.words[i]!);
    return now === readText(text) ? [] : [{text, now}];
  });
  if (keep && changed.length > 0) {
    const name = shortened(changed[0]!.now || readText(changed[0]!.text));
    app.edit(words.steps.text(name), () => changed.forEach(({text, now}) => writeText(text, now)));
    app.say(words.toast.text(name), true);
  }
  if (owner.isConnected) app.element = owner;
  app.changed();
}

const shortened = (words: string): string => (words.length > 16 ? `${words.slice(0, 15)}…` : words);

/** Words as one line: breaks between lines of another program are no spaces. */
export const plain = (words: string): string =>
  foldSpaces(words.replace(/\s*\n\s*/g, '').replace(/\u00a0/g, ' '));
