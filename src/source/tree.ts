// Markup as a tree: XML by its namespaces, HTML as browsers close its tags.
import {Parser} from 'htmlparser2';
import {decodeEntities} from '../markup/entities.js';
import {Refusal} from './issues.js';

// Character references are read here: the parser's own reader of them weighs more than the rest of it.

export interface TreeNode {
  /** In XML the short name of the namespace and the local name (`w:p`); in HTML lower case. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (TreeNode | string)[];
}

/** Deeper than any document is written; of HTML what lies deeper becomes a sibling, so that walks may recurse. */
const deepest = 200;
/** More elements than any report has; each takes memory. */
const mostNodes = 3_000_000;

const nothing: Readonly<Record<string, string>> = Object.freeze({});

class Builder {
  readonly root: TreeNode = {name: '', attributes: nothing, children: []};
  readonly path: TreeNode[] = [this.root];
  #count = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): TreeNode {
    if (++this.#count > mostNodes) throw new Error('too many elements');
    const node = {name, attributes, children: []};
    this.path.at(-1)!.children.push(node);
    this.path.push(node);
    return node;
  }

  text(data: string): void {
    const {children} = this.path.at(-1)!;
    const last = children.length - 1;
    if (typeof children[last] === 'string') children[last] += data;
    else children.push(data);
  }
}

/** Short names of the namespaces of Word files, transitional and strict. */
const namespaces: [RegExp, string][] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/\/officeDocument\/(?:2006\/)?math$/, 'm'],
  [/\/officeDocument\/(?:2006\/)?relationships$/, 'r'],
  [/\/package\/2006\/relationships$/, 'rel'],
  [/\/drawingml\/(?:2006\/)?wordprocessingDrawing$/, 'wp'],
  [/\/drawingml\/(?:2006\/)?picture$/, 'pic'],
  [/\/drawingml\/(?:2006\/)?chart$/, 'c'],
  [/\/drawingml\/(?:2006\/)?diagram$/, 'dgm'],
  [/^urn:schemas-microsoft-com:vml$/, 'v'],
  [/^urn:schemas-microsoft-com:office:office$/, 'o'],
];

const shortName = (uri: string): string => namespaces.find(([pattern]) => pattern.test(uri))?.[1] ?? '?';

/** Reads XML that comes in pieces. */
export class XmlReader {
  readonly #builder = new Builder();
  readonly #parser: Parser;
  /** Prefixes in force, and the names of elements and attributes that they gave; one more where an element declares some. */
  readonly #scopes: {depth: number; prefixes: Map<string, string>; names: Map<string, string>}[] = [
    {depth: 0, prefixes: new Map([['xml', 'xml']]), names: new Map()},
  ];
  /** How deep inside an element that nobody asks for. */
  #skipped = 0;
  /** Where the last tag that opened an element ends. */
  #openedAt = -1;
  /** Text since the last tag, as it is written: it may come in pieces that part a character reference. */
  #text = '';

  /** @param skip names of elements that are left out with all they hold */
  constructor(skip: ReadonlySet<string> = new Set()) {
    const builder = this.#builder;
    this.#parser = new Parser(
      {
        onopentag: (name, attributes) => {
          this.#openedAt = this.#parser.endIndex;
          this.#endText();
          if (this.#skipped > 0) this.#skipped++;
          else this.#open(name, attributes, skip);
        },
        ontext: (data) => {
          if (this.#skipped === 0) this.#text += data;
        },
        oncdatastart: () => this.#endText(),
        oncdataend: () => this.#endText((raw) => raw),
        onclosetag: (_, implied) => {
          this.#endText();
          // An element that ends where it begins, <w:b/>, is closed by itself as well.
          if (implied && this.#openedAt !== this.#parser.endIndex) throw new Error('an element without end');
          if (this.#skipped > 0) this.#skipped--;
          else {
            builder.path.pop();
            if (this.#scopes.at(-1)!.depth > builder.path.length - 1) this.#scopes.pop();
          }
        },
        onprocessinginstruction: (name) => {
          // Entities may grow without end and name files; Word writes none.
          if (name.startsWith('!')) throw new Error('a document type');
        },
      },
      {xmlMode: true, decodeEntities: false},
    );
  }

  write(text: string): void {
    this.#parser.write(text);
  }

  /** @throws Error where the XML is not whole */
  end(): TreeNode {
    this.#parser.end();
    const root = this.#builder.root.children.find((child) => typeof child !== 'string');
    if (!root) throw new Error('no element');
    return root;
  }

  #endText(decode = decodeEntities): void {
    if (this.#text !== '') this.#builder.text(decode(this.#text));
    this.#text = '';
  }

  #open(raw: string, attributes: Record<string, string>, skip: ReadonlySet<string>): void {
    const {path} = this.#builder;
    if (path.length > deepest) throw new Error('too deep');
    const declared = Object.entries(attributes).filter(([name]) => /^xmlns(?::|$)/.test(name));
    if (declared.length > 0) {
      const prefixes = new Map(this.#scopes.at(-1)!.prefixes);
      for (const [name, uri] of declared) prefixes.set(name.slice(6), shortName(uri));
      this.#scopes.push({depth: path.length, prefixes, names: new Map()});
    }
    const name = this.#nameOf(raw, true);
    if (skip.has(name)) {
      this.#skipped = 1;
      if (declared.length > 0) this.#scopes.pop();
      return;
    }
    const own = Object.entries(attributes)
      .filter(([key]) => !key.startsWith('xmlns') && !/:?rsid/.test(key))
      .map(([key, value]) => [this.#nameOf(key, false), decodeEntities(value)] as const);
    this.#builder.open(name, own.length > 0 ? Object.fromEntries(own) : nothing);
  }

  /** `w:p`; of an attribute of the namespace w the local name alone. */
  #nameOf(raw: string, isElement: boolean): string {
    const {names, prefixes} = this.#scopes.at(-1)!;
    const key = isElement ? raw : `@${raw}`;
    const known = names.get(key);
    if (known !== undefined) return known;
    const colon = raw.indexOf(':');
    const local = raw.slice(colon + 1);
    const space = colon < 0 && !isElement ? '' : (prefixes.get(colon < 0 ? '' : raw.slice(0, colon)) ?? '?');
    const name = !isElement && (space === '' || space === 'w') ? local : `${space}:${local}`;
    names.set(key, name);
    return name;
  }
}

/** So many elements may stay open in HTML; more are no page's. */
const mostOpen = 2000;

/** Reads HTML as a tree under a root without name. @throws Refusal where no page is so deep, Error where none is so large */
export function htmlTree(html: string): TreeNode {
  const builder = new Builder();
  let over = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        // Whoever closes a tag asks all that are open.
        if (over > mostOpen) throw new Refusal('tooDeep');
        if (over > 0 || builder.path.length > deepest) over++;
        else builder.open(name, decoded(attributes));
      },
      ontext: (data) => builder.text(decodeEntities(data)),
      onclosetag: () => {
        if (over > 0) over--;
        else builder.path.pop();
      },
    },
    {decodeEntities: false},
  );
  parser.write(html);
  parser.end();
  return builder.root;
}

const decoded = (attributes: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, decodeEntities(value)]));

export const isNode = (child: TreeNode | string | undefined): child is TreeNode => typeof child === 'object';

/** The first child of a name. */
export function childOf(node: TreeNode | undefined, name: string): TreeNode | undefined {
  return node?.children.find((child): child is TreeNode => isNode(child) && child.name === name);
}

export function childrenOf(node: TreeNode | undefined, name: string): TreeNode[] {
  return (node?.children ?? []).filter((child): child is TreeNode => isNode(child) && child.name === name);
}

/** An attribute, by a name that may be any. */
export const attributeOf = ({attributes}: TreeNode, name: string): string | undefined =>
  Object.hasOwn(attributes, name) ? attributes[name] : undefined;

/** An attribute of the first child of a name. */
export function valueOf(node: TreeNode | undefined, name: string, attribute = 'val'): string | undefined {
  const child = childOf(node, name);
  return child && attributeOf(child, attribute);
}

/** All elements of a name inside, in order. */
export function* within(node: TreeNode, name: string): Generator<TreeNode> {
  for (const child of node.children) {
    if (!isNode(child)) continue;
    if (child.name === name) yield child;
    else yield* within(child, name);
  }
}

/** All text inside. */
export function textOf(node: TreeNode): string {
  return node.children.map((child) => (isNode(child) ? textOf(child) : child)).join('');
}
