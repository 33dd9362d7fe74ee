// A .pptx file read back: its parts, its words, the figures of its charts.
import {unzipSync, strFromU8} from 'fflate';

export interface Deck {
  /** Every part that is XML, by its path. */
  parts: Map<string, string>;
  /** Every path in the file. */
  paths: Set<string>;
  /** The words of each slide in reading order, a paragraph a line, those of its charts and their data sheets behind. */
  slides: string[];
}

const decoded = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ({amp: '&', lt: '<', gt: '>', quot: '"'})[name]!);

const textIn = (xml: string): string =>
  [...xml.matchAll(/<a:p>.*?<\/a:p>|<c:v>[^<]*<\/c:v>| descr="[^"]*"/gs)]
    .map(([part]) => part.replace(/<\/c:v>|<a:br>.*?<\/a:br>/g, '\n').replace(/<[^>]*>/g, ''))
    .join('\n');

/** The cells of a data sheet as they are shown: a number by its format. */
export function sheetCells(workbook: Uint8Array): string[] {
  const files = unzipSync(workbook);
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml']!);
  const styles = strFromU8(files['xl/styles.xml']!);
  const formats = [...styles.matchAll(/formatCode="([^"]*)"/g)].map(([, code]) => decoded(code!));
  return [...sheet.matchAll(/<c [^>]*?(?: s="(\d+)")?(?: t="inlineStr")?>(.*?)<\/c>/g)].map(
    ([, style, inside]) => {
      const text = decoded(inside!.replace(/<[^>]*>/g, ''));
      return style === undefined ? text : shown(Number(text), formats[Number(style) - 1] ?? 'General');
    },
  );
}

/** A number as spreadsheets write it in a format: one part, or one for what is below zero behind a semicolon. */
export function shown(value: number, format: string): string {
  if (format === 'General') return String(value);
  const tokens: string[] = format.match(/"[^"]*"|\\.|[#,0.]+|;/g) ?? [];
  const at = tokens.indexOf(';');
  const isOwn = value < 0 && at >= 0;
  const part = isOwn ? tokens.slice(at + 1) : tokens.slice(0, at < 0 ? undefined : at);
  const sign = value < 0 && !isOwn ? '-' : '';
  const words = part.map((token) => {
    if (token.startsWith('"')) return token.slice(1, -1);
    if (token.startsWith('\\')) return token.slice(1);
    const decimals = token.split('.')[1]?.length ?? 0;
    return token.includes(',')
      ? Math.abs(value).toLocaleString('en-US', {minimumFractionDigits: decimals})
      : Math.abs(value).toFixed(decimals);
  });
  return sign + words.join('');
}

export function readDeck(bytes: Uint8Array): Deck {
  const files = unzipSync(bytes);
  const parts = new Map(
    Object.entries(files)
      .filter(([path]) => /\.(xml|rels)$/.test(path))
      .map(([path, content]) => [path, strFromU8(content)]),
  );
  const slides: string[] = [];
  for (let number = 1; parts.has(`ppt/slides/slide${number}.xml`); number++) {
    const relations = parts.get(`ppt/slides/_rels/slide${number}.xml.rels`) ?? '';
    const charts = [...relations.matchAll(/charts\/(chart(\d+)\.xml)/g)].map(
      ([, name, index]) =>
        `${textIn(parts.get(`ppt/charts/${name}`)!)}\n${sheetCells(files[`ppt/embeddings/Microsoft_Excel_Sheet${index}.xlsx`]!).join('\n')}`,
    );
    const words = textIn(parts.get(`ppt/slides/slide${number}.xml`)!).replace('‹#›', '');
    slides.push(decoded([words, ...charts].join('\n')));
  }
  return {parts, paths: new Set(Object.keys(files)), slides};
}

/** What is wrong with the parts of a deck: nothing where it opens without being repaired. */
export function faultsOf({parts, paths}: Deck): string[] {
  const faults: string[] = [];
  const types = parts.get('[Content_Types].xml')!;
  const overrides = new Set([...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, path]) => path!));
  const endings = new Set([...types.matchAll(/Extension="([^"]+)"/g)].map(([, ending]) => ending!));
  for (const path of overrides) if (!paths.has(path)) faults.push(`${path}: a type, but no part`);
  for (const path of paths) {
    const isXml = path.endsWith('.xml') && path !== '[Content_Types].xml';
    if (isXml && !overrides.has(path)) faults.push(`${path}: no type`);
    if (!endings.has(path.slice(path.lastIndexOf('.') + 1))) faults.push(`${path}: no type of its ending`);
  }
  const reached = new Set<string>();
  for (const [path, xml] of parts) {
    if (!path.endsWith('.rels')) continue;
    const folder = path.replace(/_rels\/[^/]*$/, '');
    const owner = parts.get(path.replace(/_rels\/([^/]*)\.rels$/, '$1')) ?? '';
    const relations = [...xml.matchAll(/Id="([^"]+)"[^>]*Target="([^"]+)"( TargetMode="External")?/g)];
    for (const [line, id, target, isOutside] of relations) {
      if (isOutside && line.includes('/hyperlink"') && target!.startsWith('https://')) continue;
      if (isOutside) faults.push(`${path}: leads out of the file`);
      const full = new URL(target!, `file:///${folder}`).pathname.slice(1);
      reached.add(full);
      if (!paths.has(full)) faults.push(`${path}: ${id} leads to ${full}, which is missing`);
    }
    const ids = new Set(relations.map(([, id]) => id));
    for (const [, id] of owner.matchAll(/ r:(?:id|embed)="([^"]+)"/g))
      if (!ids.has(id)) faults.push(`${path}: ${id} is asked for and not there`);
  }
  for (const path of paths)
    if (!/\.rels$|Content_Types/.test(path) && !reached.has(path))
      faults.push(`${path}: nothing leads there`);
  for (const [path, xml] of parts) {
    const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
    if (new Set(ids).size < ids.length) faults.push(`${path}: an id twice`);
  }
  return faults;
}
