// The data sheet behind a chart: the smallest workbook that Excel and WPS open.
import type {Chart} from '../model.js';
import {formatOf} from './number-format.js';
import {Package, Relations} from './package.js';
import {tag, xml} from './xml.js';

/** The name of the only sheet, and of a column: A, B, … AA. */
export const sheetName = 'Sheet1';
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

export async function writeWorkbook({corner, categories, series}: Chart): Promise<Uint8Array<ArrayBuffer>> {
  const formats = [
    ...new Set(series.flatMap(({labels, values}) => labels.map((label, i) => formatOf(label, values[i])))),
  ];
  const text = (reference: string, words: string): string =>
    `<c r="${reference}" t="inlineStr"><is><t>${xml(words)}</t></is></c>`;
  const head = [corner, ...series.map(({name}) => name)].map((words, x) => text(`${columnName(x)}1`, words));
  const rows = categories.map((category, y) => {
    const cells = series.map(({values, labels}, x) => {
      const value = values[y];
      const style = formats.indexOf(formatOf(labels[y] ?? '', value)) + 1;
      // What is no number stands there as it is written.
      return value === undefined
        ? labels[y] && text(`${columnName(x + 1)}${y + 2}`, labels[y])
        : `<c r="${columnName(x + 1)}${y + 2}" s="${style}"><v>${value}</v></c>`;
    });
    return `<row r="${y + 2}">${text(`A${y + 2}`, category)}${cells.join('')}</row>`;
  });
  const book = new Package();
  book.relations.add('officeDocument', 'xl/workbook.xml');
  const relations = new Relations();
  const sheet = relations.add('worksheet', 'worksheets/sheet1.xml');
  relations.add('styles', 'styles.xml');
  book.add(
    'xl/workbook.xml',
    `<workbook ${main} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="${sheetName}" sheetId="1" r:id="${sheet}"/></sheets></workbook>`,
    'spreadsheetml.sheet.main',
    relations,
  );
  book.add('xl/styles.xml', writeStyles(formats), 'spreadsheetml.styles');
  book.add(
    'xl/worksheets/sheet1.xml',
    `<worksheet ${main}><sheetData><row r="1">${head.join('')}</row>${rows.join('')}</sheetData></worksheet>`,
    'spreadsheetml.worksheet',
  );
  return book.bytes();
}

function writeStyles(formats: readonly string[]): string {
  const own = formats.map((formatCode, i) => tag('numFmt', {numFmtId: 164 + i, formatCode})).join('');
  const styles = formats
    .map(
      (_, i) =>
        `<xf numFmtId="${164 + i}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
    )
    .join('');
  return (
    `<styleSheet ${main}>${formats.length ? `<numFmts count="${formats.length}">${own}</numFmts>` : ''}` +
    '<fonts count="1"><font><sz val="11"/><name val="微软雅黑"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${formats.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${styles}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}
