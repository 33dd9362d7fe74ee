// What stands inside a paragraph of a Word file: text, fields, notes, pictures, text boxes, changes.
import {symbolOf, type Run} from '../blocks.js';
import type {LeftOutKind} from '../issues.js';
import {childOf, isNode, textOf, within, type TreeNode} from '../tree.js';
import {runProperties, type Properties, type Styles} from './styles.js';

/** A field that is open: what it does, and whether its code or its result is read. */
interface Field {
  code: string;
  inResult: boolean;
}

/** What lasts from one paragraph to the next. */
export interface DocumentState {
  styles: Styles;
  fields: Field[];
  /** Whether fields are taken as text: a document in which one has no end. */
  plainFields: boolean;
  comments: ReadonlyMap<string, string>;
}

/** How the text is that is being read. */
interface Around {
  inserted?: true;
  deleted?: true;
  hidden?: boolean;
  bold?: boolean;
}

const isContents = ({code}: Field): boolean => /^\s*TOC\b/i.test(code);

export class Inline {
  readonly runs: Run[] = [];
  readonly left: {what: LeftOutKind; words: string}[] = [];
  /** The contents of text boxes. */
  readonly boxes: TreeNode[] = [];
  /** The notes that it refers to: `footnote 2`. */
  readonly notes: string[] = [];

  constructor(private readonly reading: DocumentState) {}

  leave(what: LeftOutKind, words: string): void {
    const last = this.left.at(-1);
    const joins = last?.what === what && !/^(?:picture|comment|chart|object|equation)$/.test(what);
    if (joins) last.words += words;
    else this.left.push({what, words});
  }

  walk({children}: TreeNode, around: Around): void {
    for (const child of children) if (isNode(child)) this.#node(child, around);
  }

  #node(node: TreeNode, around: Around): void {
    switch (node.name) {
      case 'w:r':
        return this.#run(node, around);
      case 'w:ins':
      case 'w:moveTo':
        return this.walk(node, {...around, inserted: true});
      case 'w:del':
      case 'w:moveFrom':
        return this.walk(node, {...around, deleted: true});
      case 'w:fldSimple':
        if (/^\s*TOC\b/i.test(node.attributes.instr ?? ''))
          return this.leave('contents', joinedParagraphs(node));
        return this.walk(node, around);
      case 'w:sdt':
        return this.#control(node, around);
      case 'w:ruby':
        return this.walk(childOf(node, 'w:rubyBase') ?? node, around);
      case 'm:oMath':
      case 'm:oMathPara':
        return this.leave('equation', textOf(node).replace(/\s+/g, ''));
      case 'mc:AlternateContent':
        return this.#alternative(node, around);
      case 'w:pPr':
      case 'w:rPr':
        return;
      default:
        return this.walk(node, around);
    }
  }

  #control(node: TreeNode, around: Around): void {
    const properties = childOf(node, 'w:sdtPr');
    const content = childOf(node, 'w:sdtContent');
    if (!content) return;
    if (properties && childOf(properties, 'w:showingPlcHdr'))
      this.leave('placeholder', joinedParagraphs(content));
    else this.walk(content, around);
  }

  /** The first way that a document offers, which is how Word shows it; the others say the same for older programs. */
  #alternative(node: TreeNode, around: Around): void {
    const chosen = childOf(node, 'mc:Choice') ?? childOf(node, 'mc:Fallback');
    if (chosen) for (const child of chosen.children) if (isNode(child)) this.#inRun(child, {}, around);
  }

  #run(node: TreeNode, around: Around): void {
    const properties = childOf(node, 'w:rPr');
    const style = this.reading.styles.get(properties && childOf(properties, 'w:rStyle')?.attributes.val);
    const own: Properties = {...style, ...runProperties(properties)};
    for (const child of node.children) if (isNode(child)) this.#inRun(child, own, around);
  }

  #inRun(node: TreeNode, own: Properties, around: Around): void {
    const {attributes} = node;
    switch (node.name) {
      case 'w:t':
        return this.#text(textOf(node), own, around);
      case 'w:delText':
        return this.#text(textOf(node), own, {...around, deleted: true});
      case 'w:tab':
      case 'w:ptab':
        return this.#text('\t', own, around);
      case 'w:br':
        return attributes.type && attributes.type !== 'textWrapping'
          ? undefined
          : this.#text('\n', own, around);
      case 'w:cr':
        return this.#text('\n', own, around);
      case 'w:noBreakHyphen':
        return this.#text('-', own, around);
      case 'w:sym':
        return this.#text(
          symbolOf(String.fromCodePoint(parseInt(attributes.char ?? '', 16) & 0xffff || 0x2022)),
          own,
          around,
        );
      case 'w:fldChar':
        return this.#field(attributes.fldCharType);
      case 'w:instrText': {
        const field = this.reading.fields.at(-1);
        if (field && !field.inResult) field.code += textOf(node);
        return;
      }
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        if (!around.deleted && !own.hidden)
          this.notes.push(`${node.name.slice(2, -'Reference'.length)} ${attributes.id}`);
        return;
      case 'w:commentReference':
        return this.leave('comment', this.reading.comments.get(attributes.id ?? '') ?? '');
      case 'w:drawing':
      case 'w:pict':
      case 'w:object':
        return around.deleted ? undefined : this.#graphic(node, '');
      default:
        return this.#node(node, {...around, ...(own.hidden && {hidden: true})});
    }
  }

  #field(type: string | undefined): void {
    const {fields, plainFields} = this.reading;
    if (plainFields) return;
    if (type === 'begin') fields.push({code: '', inResult: false});
    else if (type === 'separate' && fields.length > 0) fields.at(-1)!.inResult = true;
    else if (type === 'end') {
      const field = fields.pop();
      if (field && /^\s*EQ\b/i.test(field.code)) this.leave('equation', field.code.replace(/^\s*EQ\s*/i, ''));
    }
  }

  #text(text: string, own: Properties, {inserted, deleted, hidden, bold}: Around): void {
    const {fields} = this.reading;
    if (fields.some((field) => field.inResult && isContents(field))) return this.leave('contents', text);
    if (fields.some(({inResult}) => !inResult)) return;
    if (deleted) return this.leave('deleted', text);
    if (own.hidden ?? hidden) return this.leave('hidden', text);
    if (own.struck) return this.leave('struck', text);
    if (inserted && text.trim()) this.leave('inserted', text);
    this.runs.push({
      text,
      ...(own.raised && own.raised !== 'none' && {raised: own.raised}),
      ...((own.bold ?? bold) && {bold: true}),
    });
  }

  /** @param name what the document calls the picture */
  #graphic(node: TreeNode, name: string): void {
    let named = name;
    for (const child of node.children) {
      if (!isNode(child)) continue;
      const {attributes} = child;
      if (child.name === 'wp:docPr') named = attributes.descr || attributes.title || '';
      else if (child.name === 'mc:AlternateContent')
        this.#graphic({...child, children: child.children.filter(isNode).slice(0, 1)}, named);
      else if (child.name === 'w:txbxContent') this.boxes.push(child);
      else if (child.name === 'pic:pic') this.leave('picture', named);
      else if (child.name === 'v:imagedata' && node.name !== 'w:object' && !hasObject(node))
        this.leave('picture', attributes['o:title'] ?? '');
      else if (child.name === 'c:chart') this.leave('chart', named);
      else if (child.name === 'dgm:relIds') this.leave('object', named);
      else if (child.name === 'o:OLEObject')
        this.leave(
          /^equation/i.test(attributes.ProgID ?? '') ? 'equation' : 'object',
          attributes.ProgID ?? '',
        );
      else if (!(node.name === 'w:object' && child.name === 'v:shape')) this.#graphic(child, named);
    }
  }
}

const hasObject = (node: TreeNode): boolean => !within(node, 'o:OLEObject').next().done;

/** All text inside, paragraphs parted. */
export function joinedParagraphs(node: TreeNode): string {
  const paragraphs = [...within(node, 'w:p')];
  return (paragraphs.length > 0 ? paragraphs : [node])
    .map((own) => [...within(own, 'w:t')].map(textOf).join(''))
    .filter((text) => text.trim())
    .join('；');
}
