// Where a text stops being JSON, and what is wrong there: what the engine says of it is English, and differs by version.
import {linePlaces} from '../../text/line-numbers.js';
import type {JsonFault, JsonFaultKind} from '../words/messages.js';

const space = /[ \t\r\n]*/y;
const plain = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/uy;
const scalar = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?)(?![\w.])/y;

class Fault extends Error {
  constructor(
    readonly at: number,
    readonly kind?: JsonFaultKind,
  ) {
    super();
  }
}

/** Where a text that is no JSON goes wrong first; undefined where it does not, or is nested too deep. */
export function jsonFault(text: string): JsonFault | undefined {
  try {
    const end = skip(text, valueEnd(text, 0));
    if (end < text.length) throw new Fault(end, 'rest');
  } catch (error) {
    if (!(error instanceof Fault)) return undefined;
    const {at, kind} = error;
    const found = String.fromCodePoint(...(at < text.length ? [text.codePointAt(at)!] : []));
    return {...linePlaces(text)(at), found, kind: kind ?? kindOf(found)};
  }
  return undefined;
}

function kindOf(found: string): JsonFaultKind {
  if (found === '') return 'end';
  if (/[“”‘’'＂「」]/.test(found)) return 'quote';
  if (/[，：；、｛｝［］]/.test(found)) return 'sign';
  return 'other';
}

function skip(text: string, at: number): number {
  space.lastIndex = at;
  space.test(text);
  return space.lastIndex;
}

function after(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** Where the value that begins somewhere ends. @throws Fault */
function valueEnd(text: string, from: number): number {
  const at = skip(text, from);
  const open = text[at];
  if (open === '{' || open === '[') return listEnd(text, at, open === '{');
  if (open === '"') return stringEnd(text, at);
  const end = after(scalar, text, at);
  if (end === undefined) throw new Fault(at);
  return end;
}

function stringEnd(text: string, at: number): number {
  const end = text[at] === '"' ? after(plain, text, at) : undefined;
  if (end !== undefined) return end;
  if (text[at] !== '"') throw new Fault(at);
  throw new Fault(at, text.indexOf('"', at + 1) < 0 ? 'end' : 'string');
}

function listEnd(text: string, open: number, isObject: boolean): number {
  const close = isObject ? '}' : ']';
  let at = skip(text, open + 1);
  if (text[at] === close) return at + 1;
  for (;;) {
    if (isObject) {
      at = skip(text, stringEnd(text, at));
      if (text[at] !== ':') throw new Fault(at);
      at++;
    }
    at = skip(text, valueEnd(text, at));
    if (text[at] === close) return at + 1;
    if (text[at] !== ',') throw new Fault(at);
    const comma = at;
    at = skip(text, at + 1);
    if (text[at] === close) throw new Fault(comma, 'comma');
  }
}
