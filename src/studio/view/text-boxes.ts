// The boxes over the drawn texts of a block, and the source's sentence above them.
import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {drawnPieces, type DrawnPiece} from '../../markup/drawn-place.js';
import {splitWritten} from '../../report/figures.js';
import type {App} from '../app/app.js';
import {closeTexts, comparison, figureIn, plain, takeSource} from '../app/text-edit.js';
import {stretchesOf, type BlockText, type TextEdit} from '../document/texts.js';
import {sign} from './icons.js';
import {quoted} from './right-pane.js';

/** Pixels that the panel needs above the boxes. */
const panelRoom = 130;

interface Frame {
  frame?: Element;
  size: {width: number; height: number; scale: number};
}

export class TextBoxes {
  /** The texts whose box has had the focus. */
  private opened?: TextEdit;
  private isBelow = false;

  constructor(
    private readonly app: App,
    private readonly rootOf: () => ParentNode,
  ) {}

  render(frame: Frame): TemplateResult | typeof nothing {
    const {editing, work, words} = this.app;
    if (!editing || !work || !frame.frame) return nothing;
    const origin = frame.frame.getBoundingClientRect();
    const drawn = editing.texts.map((text) => ({
      text,
      place: placeOf(text, work.report, origin, frame.size),
    }));
    const places = drawn.flatMap(({place}) => place ?? []);
    if (places.length === 0) return nothing;
    const top = Math.min(...places.map((place) => place.top));
    const bottom = Math.max(...places.map((place) => place.top + place.height));
    const left = Math.min(...places.map((place) => place.left));
    const scrolled = this.rootOf().querySelector('#stage')?.scrollTop ?? 0;
    if (this.opened !== editing) this.isBelow = top - scrolled < panelRoom;
    const panel = this.isBelow ? `top: ${bottom + 14}px` : `bottom: ${frame.size.height - top + 12}px`;
    const panelLeft = Math.max(8, Math.min(left - 14, frame.size.width - 668));
    return html`<section
      class="texts"
      role="dialog"
      aria-label=${words.editing.label}
      @focusout=${(event: FocusEvent) => this.left(event)}
      @keydown=${(event: KeyboardEvent) => this.pressed(event)}
    >
      ${drawn.map(({text, place}, i) => (place ? this.box(editing, text, i, place) : nothing))}
      <div class="texts-panel" style="left: ${panelLeft}px; ${panel}">${this.panel(editing)}</div>
    </section>`;
  }

  /** Puts the focus into the box that the editor came for. */
  focusNew(): void {
    const {editing} = this.app;
    if (this.opened === editing) return;
    const closed = this.opened !== undefined && !editing;
    this.opened = editing;
    const root = this.rootOf();
    if (closed) root.querySelector<HTMLElement>('#stage')?.focus({preventScroll: true});
    const box = editing && root.querySelector<HTMLElement>(`#text-${editing.first}`);
    if (!box) return;
    root.querySelector('.texts-panel')?.scrollIntoView({block: 'nearest'});
    box.focus();
    getSelection()?.selectAllChildren(box);
    if (editing.texts[editing.first]?.attribute === undefined) getSelection()?.collapseToEnd();
  }

  private box(editing: TextEdit, text: BlockText, i: number, place: Place): TemplateResult {
    const {editing: words} = this.app.words;
    const {attribute = ''} = text;
    const name = Object.hasOwn(words.names, attribute) ? words.names[attribute]! : words.words;
    const written = (event: Event): void => {
      editing.words[i] = (event.target as HTMLElement).textContent ?? '';
      if (!(event as InputEvent).isComposing) this.app.changed();
    };
    return html`<div
      class="text-box ${place.isLight ? 'on-dark' : ''}"
      id="text-${i}"
      role="textbox"
      tabindex="0"
      contenteditable="plaintext-only"
      spellcheck="false"
      aria-label=${name}
      style=${place.style}
      .textContent=${live(editing.words[i])}
      @input=${written}
      @compositionend=${written}
      @paste=${pasted}
      @drop=${(event: Event) => event.preventDefault()}
    ></div>`;
  }

  /** The source's sentence, the comparison, what can be done. */
  private panel(editing: TextEdit): TemplateResult {
    const {app} = this;
    const {editing: words, left} = app.words;
    const {known, work} = app;
    const figure = figureIn(known, editing.texts);
    const source = figure === undefined ? undefined : known!.checked.shown[figure]!.source;
    const sentence =
      source && known!.outline.sentences.find(({at, length}) => at <= source.at && source.at < at + length);
    const compared = comparison(app);
    const differs = compared && !compared.isSame;
    return html`${
        source && sentence
          ? html`<p class="quote">
              <span class="small-text">${left.source} ${left.line(sentence.line)}</span>
              ${quoted(work!.source, sentence, source)}
            </p>`
          : nothing
      }
      <div class="texts-row">
        ${
          compared
            ? html`<p class=${differs ? 'error' : 'fine'} role="status">
                ${sign(differs ? 'error' : 'fine')}
                ${differs ? words.differs(compared.now, compared.source) : app.words.right.asSource}
              </p>`
            : nothing
        }
        <div class="buttons">
          ${
            differs
              ? html`<button class="primary" id="text-source" @click=${() => takeSource(app)}>
                  ${app.words.check.useSource(splitWritten(compared.source).value || compared.source)}
                  <kbd>Alt+U</kbd>
                </button>`
              : nothing
          }
          <button class=${differs ? '' : 'primary'} id="text-done" @click=${() => closeTexts(app)}>
            ${words.done} <kbd>Enter</kbd>
          </button>
          <button id="text-cancel" @click=${() => closeTexts(app, false)}>
            ${words.cancel} <kbd>Esc</kbd>
          </button>
        </div>
      </div>`;
  }

  /** Whoever goes on elsewhere in the window is done; whoever looks into another window is not. */
  private left({relatedTarget, currentTarget}: FocusEvent): void {
    const isInside = relatedTarget instanceof Node && (currentTarget as Element).contains(relatedTarget);
    if (!isInside && document.hasFocus() && this.app.editing === this.opened) closeTexts(this.app);
  }

  private pressed(event: KeyboardEvent): void {
    // Keys that end a composition come with it, or with this code.
    if (event.isComposing || event.keyCode === 229) return event.stopPropagation();
    const isBox = (event.target as Element).classList.contains('text-box');
    const action =
      event.key === 'Escape'
        ? () => closeTexts(this.app, false)
        : event.key === 'Enter' && isBox
          ? () => closeTexts(this.app)
          : event.altKey && event.code === 'KeyU'
            ? () => takeSource(this.app)
            : undefined;
    if (!action) return;
    event.preventDefault();
    action();
  }
}

/** Words alone, in one line: what was copied brings neither its looks nor its breaks. */
function pasted(event: ClipboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
  const words = plain(event.clipboardData?.getData('text/plain') ?? '');
  // The only way that the browser's own undo knows of.
  if (words) document.execCommand('insertText', false, words);
}

interface Place {
  left: number;
  top: number;
  height: number;
  style: string;
  /** Whether its letters are light: they stand on a deep ground. */
  isLight: boolean;
}

/** Where a text is drawn within the frame, and in what letters; undefined where it is not. */
function placeOf(text: BlockText, report: Element, origin: DOMRect, size: Frame['size']): Place | undefined {
  const pieces = stretchesOf(text).flatMap((stretch) => drawnPieces(stretch, report));
  const first = pieces[0];
  if (!first) return undefined;
  const {box, isWrapped} = boundsOf(pieces);
  const {node} = pieces.find(({node: {parentElement}}) => parentElement?.localName !== 'b') ?? first;
  const element = node.parentElement ?? (node.getRootNode() as ShadowRoot).host;
  const look = getComputedStyle(element);
  const scale =
    element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? size.scale) : size.scale;
  const colour = element instanceof SVGElement ? look.fill : look.color;
  const [left, top] = [Math.round(box.left - origin.left), Math.round(box.top - origin.top)];
  const [width, height] = [Math.ceil(box.width), Math.ceil(box.height)];
  const room = size.width - left - 8;
  const style = [
    `left: ${left}px; top: ${top}px; min-width: ${Math.min(width, room)}px; min-height: ${height}px`,
    `${isWrapped ? 'width' : 'max-width'}: ${isWrapped ? Math.min(width + 2, room) : room}px`,
    `font: ${look.fontStyle} ${look.fontWeight} ${parseFloat(look.fontSize) * scale}px ${look.fontFamily}`,
    `line-height: ${lineHeight(look, scale, height)}; letter-spacing: ${(parseFloat(look.letterSpacing) || 0) * scale}px`,
    `color: ${colour}`,
  ].join('; ');
  return {left, top, height, style, isLight: isLight(colour)};
}

const lineHeight = ({lineHeight: height}: CSSStyleDeclaration, scale: number, most: number): string =>
  height === 'normal' ? 'normal' : `${Math.min(parseFloat(height) * scale, most)}px`;

/** All of a text's boxes as one; those drawn apart stand where the first is. */
function boundsOf(pieces: readonly DrawnPiece[]): {box: DOMRect; isWrapped: boolean} {
  const boxes = pieces.flatMap((piece) => piece.boxes);
  const first = boxes[0]!;
  const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))];
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const isWrapped = bottom - top > 1.6 * first.height;
  const covered = boxes.reduce((sum, box) => sum + box.width * box.height, 0);
  const isApart = (right - left) * (bottom - top) > 3.5 * covered;
  return isApart
    ? {box: first, isWrapped: false}
    : {box: new DOMRect(left, top, right - left, bottom - top), isWrapped};
}

function isLight(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return 0.3 * red + 0.59 * green + 0.11 * blue > 140;
}
