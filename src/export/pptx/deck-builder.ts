// Walks through a report and collects the slides that its forms make.
import {hasBlocks, isBlock} from '../wechat-markup.js';
import type {Picture, Run, Slide} from './model.js';
import {slidesOf} from './layout/flow.js';
import type {Flow} from './layout/pages.js';
import type {Piece} from './layout/piece.js';
import {Reader, tidy} from './read/reader.js';

/** What a tag becomes: pieces of the slide at hand, or slides of its own. */
export type Form = (element: Element, deck: DeckBuilder) => void;

export interface DeckSource {
  /** How each tag is drawn; undefined for what is none of ours. */
  formOf(tag: string): Form | undefined;
  /** How words between blocks are set. */
  prose(runs: Run[], deck: DeckBuilder): void;
  /** Pictures, read beforehand, by the element that shows them. */
  pictures: ReadonlyMap<Element, Picture>;
}

export class DeckBuilder {
  readonly reader: Reader;
  readonly slides: Slide[] = [];
  readonly pictures: DeckSource['pictures'];
  /** The part at hand. */
  part = '';
  private flow?: Flow;
  /** Headings that wait for what they head. */
  private heads: Piece[] = [];
  /** Pieces that are better not parted. */
  private together?: Piece[];
  /** How deep what is drawn stands under headings. */
  private level = 0;

  constructor(
    private readonly title: string,
    root: Element,
    private readonly source: DeckSource,
  ) {
    this.reader = new Reader(root);
    this.pictures = source.pictures;
  }

  /** Draws an element. */
  draw(element: Element): void {
    const form = this.reader.isShown(element) ? this.source.formOf(element.localName) : undefined;
    if (form) form(element, this);
    else this.drawInside(element);
  }

  /** Draws what stands in an element: blocks by their forms, words between them as paragraphs. */
  drawInside(element: Element, nodes: readonly Node[] = this.reader.nodesIn(element)): void {
    let line: Run[] = [];
    const end = () => {
      const runs = tidy(line);
      if (runs.length > 0) this.source.prose(runs, this);
      line = [];
    };
    for (const node of gathered(nodes)) {
      if (node instanceof Element && node.getAttribute('slot') === 'heading') continue;
      if (node instanceof Element && (isBlock(node) || hasBlocks(node) || this.pictures.has(node))) {
        end();
        this.draw(node);
      } else line.push(...this.reader.runsOf(node, true));
    }
    end();
  }

  /** A slide of its own. */
  addSlide(slide: Omit<Slide, 'notes'>): void {
    this.endFlow();
    this.slides.push({...slide, notes: []});
  }

  /**
   * What is added from here on has this title.
   *
   * @param isMore it stands elsewhere too: without anything added it has no slide
   */
  startFlow(title: string, numeral = '', isMore = title === ''): void {
    // What has no title goes on with what has none.
    const isBare =
      !title && !numeral && this.flow !== undefined && this.flow.kicker === '' && !this.flow.numeral;
    if (isBare) return;
    this.endFlow();
    this.flow = {
      title: title || this.part || this.title,
      numeral,
      kicker: title ? this.part : '',
      blocks: [],
      isMore,
    };
  }

  /** Pieces that belong together. */
  add(pieces: readonly Piece[]): void {
    if (pieces.length === 0) return;
    const all = [...this.heads, ...pieces];
    this.heads = [];
    if (this.together) this.together.push(...all);
    else {
      if (!this.flow) this.startFlow('');
      this.flow!.blocks.push(all);
    }
  }

  /** A heading of what is added next. */
  addHead(pieces: readonly Piece[]): void {
    for (const {topic, ...piece} of pieces)
      this.heads.push({...piece, keep: true, ...(topic && {topic: {...topic, level: this.level}})});
  }

  /** A heading and what it heads, on one slide where that is possible; the heading stands also where that is nothing. */
  addHeaded(heading: readonly Piece[], draw: () => void): void {
    const waiting = this.heads.length;
    this.addHead(heading);
    this.level++;
    this.keepTogether(draw);
    this.level--;
    if (this.heads.length <= waiting) return;
    const own = this.heads.splice(waiting).map((piece) => ({...piece, keep: false}));
    this.add(own);
  }

  /** Keeps what `draw` adds on one slide where that is possible. */
  keepTogether(draw: () => void): void {
    if (this.together) return draw();
    this.together = [];
    draw();
    const pieces = this.together;
    this.together = undefined;
    this.add(pieces);
  }

  endFlow(): void {
    // What was to be kept together is parted by a slide of its own between.
    const waiting = this.together?.splice(0) ?? [];
    const heads = this.heads.splice(0).map((piece) => ({...piece, keep: false}));
    const {together} = this;
    this.together = undefined;
    this.add([...waiting, ...heads]);
    this.together = together;
    if (this.flow) this.slides.push(...slidesOf(this.flow));
    this.flow = undefined;
  }

  /** The flow at hand, to go on with after a slide of its own. */
  get titled(): {title: string; numeral: string} {
    return {title: this.flow?.title ?? '', numeral: this.flow?.numeral ?? ''};
  }
}

/** Nodes without the white space between blocks. */
const gathered = (nodes: readonly Node[]): Node[] =>
  nodes.filter((node) => node.nodeType === Node.TEXT_NODE || node instanceof Element);
