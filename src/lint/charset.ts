// The encoding of a page's file beside the one that the page names.
import {linePlaces} from '../text/line-numbers.js';
import {say} from './messages.js';
import type {LintMessage} from './types.js';

const CHARSET = /<meta\b[^>]*?charset\s*=\s*["']?\s*([\w-]+)/i;
/** So far into a file a browser looks for it. */
const head = 1024;

/**
 * Tells of a page whose file has another encoding than the page names: browsers show other characters.
 *
 * @param page the page as text
 * @param isUtf8 whether its file is UTF-8; else it is GBK
 */
export function lintCharset(page: string, isUtf8: boolean): LintMessage[] {
  const found = CHARSET.exec(page.slice(0, head));
  const [whole = '', declared = ''] = found ?? [];
  const isNamed = /^utf-?8$/i.test(declared);
  if (!found || isNamed === isUtf8 || (isUtf8 && !/[^\0-\x7f]/.test(page))) return [];
  const at = found.index + whole.length - declared.length;
  const place = {...linePlaces(page)(at), at, length: declared.length};
  const message = say.otherCharset(declared, isUtf8 ? 'UTF-8' : 'GBK');
  const fix = {at, length: declared.length, text: 'utf-8'};
  return [{rule: 'wrong-charset', severity: 'error', ...place, message, ...(!isNamed && {fix})}];
}
