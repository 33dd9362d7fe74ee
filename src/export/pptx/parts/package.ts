// An Open Packaging Conventions file: parts, their types, and the relations between them.
import {zip} from '../../zip.js';
import {declaration, tag} from './xml.js';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const packages = 'http://schemas.openxmlformats.org/package/2006/';

/** Types by the ending of a part's name; every other part says its own. */
const defaults = new Map(
  Object.entries({
    rels: 'application/vnd.openxmlformats-package.relationships+xml',
    xml: 'application/xml',
    png: 'image/png',
    jpeg: 'image/jpeg',
    svg: 'image/svg+xml',
    xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  }),
);

/** Relations of one part to others: `slide` and so on, or a whole address. */
export class Relations {
  private readonly lines: string[] = [];

  /** @returns the id that the part refers to it by */
  add(type: string, target: string, TargetMode?: 'External'): string {
    const Id = `rId${this.lines.length + 1}`;
    const Type = type.includes(':') ? type : office + type;
    this.lines.push(tag('Relationship', {Id, Type, Target: target, TargetMode}));
    return Id;
  }

  get isEmpty(): boolean {
    return this.lines.length === 0;
  }

  toString(): string {
    return `${declaration}<Relationships xmlns="${packages}relationships">${this.lines.join('')}</Relationships>`;
  }
}

/** Collects parts; the same parts in the same order give the same bytes. */
export class Package {
  private readonly files: [string, Uint8Array<ArrayBuffer>][] = [];
  private readonly overrides: string[] = [];
  readonly relations = new Relations();

  /**
   * @param path from the root, without a slash before it
   * @param type what `vnd.openxmlformats-officedocument.` goes on with, or a whole type; without it that of the ending
   */
  add(path: string, content: string | Uint8Array<ArrayBuffer>, type?: string, relations?: Relations): void {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(declaration + content) : content;
    this.files.push([path, bytes]);
    if (type) {
      const ContentType = type.includes('/')
        ? type
        : `application/vnd.openxmlformats-officedocument.${type}+xml`;
      this.overrides.push(tag('Override', {PartName: `/${path}`, ContentType}));
    }
    if (relations && !relations.isEmpty) this.relate(path, relations);
  }

  private relate(path: string, relations: Relations): void {
    const at = path.lastIndexOf('/') + 1;
    const bytes = new TextEncoder().encode(relations.toString());
    this.files.push([`${path.slice(0, at)}_rels/${path.slice(at)}.rels`, bytes]);
  }

  async bytes(): Promise<Uint8Array<ArrayBuffer>> {
    const endings = new Set([...this.files.map(([path]) => path.slice(path.lastIndexOf('.') + 1)), 'rels']);
    const types = [...endings]
      .sort()
      .map((Extension) => tag('Default', {Extension, ContentType: defaults.get(Extension)}));
    const list = `${declaration}<Types xmlns="${packages}content-types">${types.join('')}${this.overrides.join('')}</Types>`;
    const encoder = new TextEncoder();
    return zip([
      ['[Content_Types].xml', encoder.encode(list)],
      ['_rels/.rels', encoder.encode(this.relations.toString())],
      ...this.files,
    ]);
  }
}
