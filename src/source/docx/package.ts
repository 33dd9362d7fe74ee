// The parts of a Word file that a report is read from.
import {childrenOf, XmlReader, type TreeNode} from '../tree.js';
import type {Zip} from '../zip.js';

/** Properties that say how text looks and nothing of what it is, and marks of the program: left out while reading. */
const looks = new Set(
  (
    'rFonts szCs color lang kern spacing jc snapToGrid bookmarkStart bookmarkEnd proofErr lastRenderedPageBreak ' +
    'tcW tblPr tblGrid tcBorders shd vAlign tblPrEx bCs i iCs u widowControl adjustRightInd autoSpaceDE autoSpaceDN ' +
    'trHeight cantSplit tabs keepNext keepLines rPrChange pPrChange tblPrChange tcPrChange trPrChange sectPrChange ' +
    'permStart permEnd w em noProof topLinePunct overflowPunct kinsoku wordWrap contextualSpacing ' +
    'textAlignment bdr pBdr framePr outline shadow effect highlight noWrap tcMar textDirection hideMark fitText ' +
    'commentRangeStart commentRangeEnd sectPr cnfStyle tblHeaderChange bidi rtl cs eastAsianLayout'
  )
    .split(' ')
    .map((name) => `w:${name}`),
);

/** Reads a part of a package as XML; undefined where there is none. @throws Error where it is not whole */
async function readPart(zip: Zip, name: string): Promise<TreeNode | undefined> {
  const reader = new XmlReader(looks);
  let decoder: TextDecoder | undefined;
  for await (const chunk of zip.unpack(name)) {
    decoder ??= new TextDecoder(encodingOf(chunk), {fatal: true});
    reader.write(decoder.decode(chunk, {stream: true}));
  }
  if (!decoder) return undefined;
  reader.write(decoder.decode());
  return reader.end();
}

const encodingOf = ([first, second]: Uint8Array): string =>
  first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';

/** The parts of a document, by what it says each is. */
export interface Parts {
  document: TreeNode;
  styles?: TreeNode;
  numbering?: TreeNode;
  footnotes?: TreeNode;
  endnotes?: TreeNode;
  comments?: TreeNode;
  /** Headers and footers. */
  margins: TreeNode[];
}

/** A part that another one names: by its kind, the last word of the type of the relation. */
async function relations(zip: Zip, part: string): Promise<{kind: string; name: string}[]> {
  const slash = part.lastIndexOf('/') + 1;
  const root = await readPart(zip, `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
  return childrenOf(root, 'rel:Relationship')
    .filter(({attributes}) => attributes.TargetMode !== 'External')
    .map(({attributes: {Type = '', Target = ''}}) => ({
      kind: Type.slice(Type.lastIndexOf('/') + 1),
      name: Target.startsWith('/') ? Target.slice(1) : resolved(part.slice(0, slash), Target),
    }));
}

function resolved(folder: string, target: string): string {
  const path = folder.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

/** The name of the document itself; undefined where the package holds none. */
export async function documentName(zip: Zip): Promise<string | undefined> {
  const {name = 'word/document.xml'} =
    (await relations(zip, '')).find(({kind}) => kind === 'officeDocument') ?? {};
  return zip.names.includes(name) ? name : undefined;
}

/** @throws Error where a part is not whole */
export async function readParts(zip: Zip, name: string): Promise<Parts> {
  const named = await relations(zip, name);
  const part = async (kind: string): Promise<TreeNode | undefined> => {
    const own = named.find((relation) => relation.kind === kind);
    return own && readPart(zip, own.name);
  };
  const margins: TreeNode[] = [];
  for (const {kind, name: own} of named) {
    if (kind !== 'header' && kind !== 'footer') continue;
    const margin = await readPart(zip, own);
    if (margin) margins.push(margin);
  }
  const document = await readPart(zip, name);
  if (!document) throw new Error('no document');
  return {
    document,
    styles: await part('styles'),
    numbering: await part('numbering'),
    footnotes: await part('footnotes'),
    endnotes: await part('endnotes'),
    comments: await part('comments'),
    margins,
  };
}
