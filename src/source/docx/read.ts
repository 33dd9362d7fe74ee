// A Word file as blocks, read as Word shows it.
import {isBold} from '../bold-headings.js';
import {bulletOf, joinRuns, marked, oneLine, type Block, type Run} from '../blocks.js';
import {Refusal, type LeftOutKind} from '../issues.js';
import {childOf, childrenOf, isNode, valueOf, within, type TreeNode} from '../tree.js';
import {TooLarge, type Zip} from '../zip.js';
import {Inline, joinedParagraphs, type DocumentState} from './inline.js';
import {Numbering, type Marker} from './numbering.js';
import {readParts, type Parts} from './package.js';
import {
  headingByName,
  isContentsStyle,
  paragraphProperties,
  Styles,
  type Properties,
  type Style,
} from './styles.js';
import {readRows, unwrapped} from './tables.js';

/** A longer paragraph is none of headings, whatever its style. */
const longestHeading = 120;

/** @throws Refusal where the file is not whole, or unpacks to more than `limit` says */
export async function readDocx(zip: Zip, name: string, limit: string): Promise<Block[]> {
  try {
    const parts = await readParts(zip, name);
    const reader = new DocxReader(parts, false);
    const blocks = reader.read();
    // A field without end would take all that follows with it.
    return reader.isWhole ? blocks : new DocxReader(parts, true).read();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw error instanceof TooLarge
      ? new Refusal('tooLarge', limit)
      : new Refusal('brokenWord', '', {cause: error});
  }
}

/** Whether the mark at the end of a paragraph is gone, so that the next one goes on in it. */
function isJoined(properties: TreeNode | undefined): boolean {
  const mark = properties && childOf(properties, 'w:rPr');
  return (
    mark !== undefined &&
    (!!childOf(mark, 'w:del') || !!childOf(mark, 'w:moveFrom') || !!childOf(mark, 'w:specVanish'))
  );
}

/** Levels of a list are further apart than any two lists of the same level. */
const levelIndent = 1000;
/** About two characters: less is no step. */
const step = 200;

/** How far an item is set in: by its level, then by its own indent, its style's, its list's. */
function indentOf({level, left}: Marker, own: Properties, style: Style | undefined): number {
  const listed = own.list ? (left ?? style?.left) : (style?.left ?? left);
  return level * levelIndent + Math.min(Math.max((own.left ?? listed ?? 0) / step, 0), levelIndent - 2);
}

class DocxReader {
  readonly #reading: DocumentState;
  readonly #numbering: Numbering;
  readonly #notes = new Map<string, TreeNode>();
  #blocks: Block[] = [];
  /** The text of paragraphs whose end was deleted. */
  #carried: Run[] = [];

  constructor(
    private readonly parts: Parts,
    plainFields: boolean,
  ) {
    const styles = new Styles(parts.styles);
    this.#numbering = new Numbering(parts.numbering, (style) => styles.get(style)?.list?.id);
    for (const [kind, root] of [
      ['footnote', parts.footnotes],
      ['endnote', parts.endnotes],
    ] as const)
      // prettier-ignore
      for (const note of childrenOf(root, `w:${kind}`)) this.#notes.set(`${kind} ${note.attributes.id}`, note);
    const comments = childrenOf(parts.comments, 'w:comment').map((comment): [string, string] => [
      comment.attributes.id ?? '',
      joinedParagraphs(comment),
    ]);
    this.#reading = {styles, fields: [], plainFields, comments: new Map(comments)};
  }

  /** Whether every field that began has ended. */
  get isWhole(): boolean {
    return this.#reading.fields.length === 0;
  }

  read(): Block[] {
    const body = childOf(this.parts.document, 'w:body');
    if (!body) throw new Error('no body');
    this.#walk(body);
    this.#flush();
    for (const words of new Set(this.parts.margins.map(joinedParagraphs)))
      if (/[\u3400-\u9fff]{2}/.test(words.replace(/[第共页\d\s—–-]/g, ''))) this.#leave('header', words);
    return this.#blocks;
  }

  #leave(what: LeftOutKind, words: string): void {
    const last = this.#blocks.at(-1);
    if (what === 'contents' && last?.kind === 'left' && last.what === what) last.words += `；${words}`;
    else this.#blocks.push({kind: 'left', what, words});
  }

  #walk(node: TreeNode): void {
    for (const child of node.children) if (isNode(child)) this.#block(child);
  }

  #block(node: TreeNode): void {
    switch (node.name) {
      case 'w:p':
        return this.#paragraph(node);
      case 'w:tbl':
        return this.#table(node);
      case 'w:sdt':
        return this.#control(node);
      case 'w:del':
      case 'w:moveFrom':
        return this.#leave('deleted', joinedParagraphs(node));
      case 'w:altChunk':
        return this.#leave('object', '');
      case 'm:oMath':
      case 'm:oMathPara':
      case 'mc:AlternateContent': {
        const inline = new Inline(this.#reading);
        inline.walk({...node, children: [node]}, {});
        return this.#finish(inline, undefined, undefined);
      }
      default:
        return this.#walk(node);
    }
  }

  #control(node: TreeNode): void {
    const properties = childOf(node, 'w:sdtPr');
    const content = childOf(node, 'w:sdtContent');
    const gallery = properties && valueOf(childOf(properties, 'w:docPartObj'), 'w:docPartGallery');
    if (!content) return;
    if (gallery === 'Table of Contents') this.#leave('contents', joinedParagraphs(content));
    else if (properties && childOf(properties, 'w:showingPlcHdr'))
      this.#leave('placeholder', joinedParagraphs(content));
    else this.#walk(content);
  }

  #paragraph(node: TreeNode): void {
    const properties = childOf(node, 'w:pPr');
    const {styles} = this.#reading;
    const style = styles.get(valueOf(properties, 'w:pStyle') ?? styles.standard);
    const inline = new Inline(this.#reading);
    inline.walk(node, {...(style?.hidden && {hidden: true}), ...(style?.bold && {bold: true})});
    if (isJoined(properties)) {
      this.#carried.push(...inline.runs);
      inline.runs.length = 0;
    }
    this.#finish(inline, style, properties);
  }

  /** Puts a paragraph behind what was left out of it, and before what hangs on it. */
  #finish(inline: Inline, style: Style | undefined, properties: TreeNode | undefined): void {
    for (const {what, words} of inline.left)
      if (words.trim() || !/^(?:inserted|deleted|hidden|struck|contents)$/.test(what))
        this.#leave(what, words);
    if (!isJoined(properties)) inline.runs.unshift(...this.#carried.splice(0));
    const marks: string[] = [];
    const text = joinRuns(inline.runs, (mark) => marks.push(mark)).trim();
    if (marks.length > 0) this.#leave('noteMark', marks.join(' '));
    if (style && isContentsStyle(style.name)) {
      if (text) this.#leave('contents', text);
    } else this.#write(text, style, properties, inline);
    for (const note of inline.notes) this.#note(note);
    for (const box of inline.boxes) this.#walk(box);
  }

  #write(text: string, style: Style | undefined, properties: TreeNode | undefined, inline: Inline): void {
    const own = paragraphProperties(properties);
    const isGone = !text && inline.left.some(({what}) => what === 'hidden' || what === 'deleted');
    // Word numbers an empty paragraph, too.
    const marker = isGone ? undefined : this.#marker(own.list, style);
    if (!text) return;
    const outline = own.outline ?? style?.outline;
    const level = outline !== undefined && outline < 9 ? outline + 1 : style && headingByName(style.name);
    if (level !== undefined && text.length <= longestHeading) {
      const number = marker && !marker.isBullet ? marker.text : '';
      this.#blocks.push({kind: 'heading', level, text: marked(number, oneLine(text))});
    } else if (marker) {
      const {isBullet, text: number} = marker;
      this.#blocks.push({
        kind: 'text',
        text: isBullet ? `${bulletOf(number)} ${text}` : marked(number, text),
        ...(isBullet && {item: true}),
        listed: {indent: indentOf(marker, own, style), number: isBullet ? '' : number},
      });
    } else this.#blocks.push({kind: 'text', text, ...(isBold(inline.runs) && {bold: true})});
  }

  #marker(list: {id?: string; level?: number} | undefined, style: Style | undefined): Marker | undefined {
    const id = list?.id ?? style?.list?.id;
    if (id === undefined || id === '0') return undefined;
    const level = list?.level ?? this.#numbering.levelOf(id, style?.id) ?? style?.list?.level ?? 0;
    return this.#numbering.next(id, level);
  }

  #note(key: string): void {
    const note = this.#notes.get(key);
    if (!note) return;
    // Each once, however often it is referred to.
    this.#notes.delete(key);
    const {texts, others} = this.#aside(() => this.#walk(note));
    this.#blocks.push(...others, {kind: 'note', text: texts.join('\n')});
  }

  /** Reads something by itself: its texts, and what else it holds. */
  #aside(read: () => void): {texts: string[]; others: Block[]} {
    const before = this.#blocks;
    this.#blocks = [];
    read();
    const own = this.#blocks;
    this.#blocks = before;
    const texts = own.flatMap((block) => {
      if (block.kind === 'table')
        return block.rows.map((row) => row.map(({text}) => text).join(' ')).join('；');
      return block.kind === 'text' || block.kind === 'heading' ? [block.text] : [];
    });
    return {texts, others: own.filter(({kind}) => kind === 'left' || kind === 'note')};
  }

  #table(node: TreeNode): void {
    const isLayout = [...unwrapped(node, 'w:tr')].every((row) => [...unwrapped(row, 'w:tc')].length <= 1);
    if (isLayout) {
      for (const row of unwrapped(node, 'w:tr')) for (const cell of unwrapped(row, 'w:tc')) this.#walk(cell);
      return;
    }
    const others: Block[] = [];
    const {rows, heads} = readRows(node, {
      cell: (cell) => {
        const read = this.#aside(() => this.#walk(cell));
        others.push(...read.others);
        return read.texts.join('\n');
      },
      leave: (what, row) =>
        others.push({kind: 'left', what, words: [...within(row, 'w:tc')].map(joinedParagraphs).join(' ')}),
    });
    this.#blocks.push(...others, {kind: 'table', rows, ...(heads > 0 && {heads})});
  }

  #flush(): void {
    const text = joinRuns(this.#carried, () => undefined).trim();
    if (text) this.#blocks.push({kind: 'text', text});
  }
}
