// Words and numbers as XML takes them.
import {escapeAttribute} from '../../../markup/escape.js';

/** Characters that XML 1.0 has no way to write, and halves of surrogate pairs. */
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex -- these are the ones
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text for between tags and for attributes. */
export const xml = (text: string): string => escapeAttribute(text.replace(UNWRITABLE, ''));

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** English Metric Units, in which Office measures: 12,700 a point. */
export const emu = (points: number): number => Math.round(points * 12700);

/** An element with what is inside; closed in itself where that is nothing. */
export function tag(
  name: string,
  attributes: Record<string, string | number | undefined>,
  inside = '',
): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${xml(String(value))}"`))
    .join('');
  return inside ? `<${name}${written}>${inside}</${name}>` : `<${name}${written}/>`;
}

/** The namespaces of drawings, relations and presentations. */
export const namespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
