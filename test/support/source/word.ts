// Builds Word files part by part, as Word, WPS and LibreOffice write them, each with what a test is about.
import {zip} from '../report/docx.js';

const office = 'http://schemas.openxmlformats.org';
const transitional = {
  w: `${office}/wordprocessingml/2006/main`,
  r: `${office}/officeDocument/2006/relationships`,
  m: `${office}/officeDocument/2006/math`,
  wp: `${office}/drawingml/2006/wordprocessingDrawing`,
  a: `${office}/drawingml/2006/main`,
  pic: `${office}/drawingml/2006/picture`,
  c: `${office}/drawingml/2006/chart`,
  mc: `${office}/markup-compatibility/2006`,
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
};
type Prefix = keyof typeof transitional;

/** The namespaces of Strict Open XML. */
const strict: Partial<Record<Prefix, string>> = {
  w: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
  r: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  m: 'http://purl.oclc.org/ooxml/officeDocument/math',
};

export const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A run; `properties` is the inside of its `w:rPr`. */
export const run = (text: string, properties = ''): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;

/** A paragraph of runs, or of text; `properties` is the inside of its `w:pPr`. */
export const p = (content: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${/^<|^$/.test(content) ? content : run(content)}</w:p>`;

export const styled = (style: string, content: string): string => p(content, `<w:pStyle w:val="${style}"/>`);

/** An item of a list. */
export const item = (list: number, level: number, content: string): string =>
  p(content, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

/** A cell; `properties` is the inside of its `w:tcPr`. */
export const cell = (content: string, properties = ''): string =>
  `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content.startsWith('<') ? content : p(content)}</w:tc>`;

export const row = (cells: readonly string[], properties = ''): string =>
  `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.map((own) => (own.startsWith('<w:tc>') ? own : cell(own))).join('')}</w:tr>`;

export const table = (...rows: (string | readonly string[])[]): string =>
  `<w:tbl><w:tblPr/>${rows.map((own) => (typeof own === 'string' ? own : row(own))).join('')}</w:tbl>`;

/** A level of a list: its format, text and more. */
export const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;

/** A definition of a list. */
export const definition = (id: number, ...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;

/** A list of a definition. */
export const list = (id: number, definitionId: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definitionId}"/>${more}</w:num>`;

/** A style of paragraphs; `properties` is the inside of its `w:pPr`. */
export const style = (id: string, name: string, properties = '', more = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}${properties && `<w:pPr>${properties}</w:pPr>`}</w:style>`;

const standardStyles =
  style('Title', 'Title') +
  [1, 2, 3].map((n) => style(`Heading${n}`, `heading ${n}`, `<w:outlineLvl w:val="${n - 1}"/>`)).join('') +
  style('TOC1', 'toc 1');

/** A run with a drawing, by what stands in its graphic. */
export const drawing = (content: string, description = ''): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="图" descr="${description}"/><a:graphic><a:graphicData>${content}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

/** Text raised or lowered. */
export const raised = (text: string, how: 'superscript' | 'subscript' = 'superscript'): string =>
  run(text, `<w:vertAlign w:val="${how}"/>`);

export interface WordParts {
  body: string;
  styles?: string;
  numbering?: string;
  footnotes?: string;
  endnotes?: string;
  comments?: string;
  header?: string;
  /** The namespaces and relations of Strict Open XML. */
  strict?: boolean;
  /** Another prefix for `w`. */
  prefix?: string;
  /** More relations of the document. */
  relations?: string;
  /** More parts by name. */
  files?: Readonly<Record<string, string>>;
}

/** The bytes of a Word file. */
export function wordFile(parts: WordParts): Buffer {
  const spaces = {...transitional, ...(parts.strict && strict)};
  const declared = Object.entries(spaces)
    .map(([prefix, uri]) => ` xmlns:${prefix === 'w' ? (parts.prefix ?? 'w') : prefix}="${uri}"`)
    .join('');
  const root = (name: string, content: string): string => {
    const xml = `<w:${name}>${content}</w:${name}>`;
    const own = parts.prefix ? xml.replace(/(<\/?|\s)w:/g, `$1${parts.prefix}:`) : xml;
    return own.replace(/^<[\w:]+/, (head) => head + declared);
  };
  const named: [string, string, string | undefined][] = [
    ['styles', 'styles', parts.styles ?? standardStyles],
    ['numbering', 'numbering', parts.numbering],
    ['footnotes', 'footnotes', parts.footnotes],
    ['endnotes', 'endnotes', parts.endnotes],
    ['comments', 'comments', parts.comments],
    ['header', 'hdr', parts.header],
  ];
  const given = named.filter(([, , content]) => content !== undefined);
  const relation = (kind: string, target: string, i: number): string =>
    `<Relationship Id="r${i}" Type="${spaces.r}/${kind}" Target="${target}"/>`;
  const relations = (content: string): string =>
    `<Relationships xmlns="${office}/package/2006/relationships">${content}</Relationships>`;
  return zip(
    {
      '[Content_Types].xml': `<Types xmlns="${office}/package/2006/content-types"/>`,
      '_rels/.rels': relations(relation('officeDocument', 'word/document.xml', 0)),
      'word/_rels/document.xml.rels': relations(
        given.map(([kind], i) => relation(kind, `${kind}.xml`, i)).join('') + (parts.relations ?? ''),
      ),
      'word/document.xml': root('document', `<w:body>${parts.body}<w:sectPr/></w:body>`),
      ...Object.fromEntries(given.map(([kind, tag, content]) => [`word/${kind}.xml`, root(tag, content!)])),
      ...parts.files,
    },
    true,
  );
}
