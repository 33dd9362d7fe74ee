// A web page saved with its pictures (.mht): the page out of a message of several parts.
import {decodeText} from './decode.js';

/** A part of a message: its head, names in lower case, and its body. Bytes are characters of Latin-1. */
interface Part {
  head: ReadonlyMap<string, string>;
  body: string;
}

function partOf(message: string): Part {
  const blank = /\r?\n\r?\n/.exec(message);
  const head = message.slice(0, blank?.index ?? message.length).replace(/\r?\n[ \t]+/g, ' ');
  const fields = [...head.matchAll(/^([\w-]+):[ \t]*(.*)$/gm)].map(([, name, value]): [string, string] => [
    name!.toLowerCase(),
    value!.trim(),
  ]);
  return {head: new Map(fields), body: blank ? message.slice(blank.index + blank[0].length) : ''};
}

const parameter = (value: string, name: string): string | undefined =>
  new RegExp(`${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(value)?.slice(1).find(Boolean);

/** How deep messages may lie in each other. */
const deepest = 5;

/** The first web page of a message, decoded; undefined where it holds none. */
export function pageOf(message: string, depth = 0): string | undefined {
  const {head, body} = partOf(message.replace(/^\s+/, ''));
  const type = head.get('content-type') ?? 'text/html';
  const boundary = parameter(type, 'boundary');
  if (/^multipart\//i.test(type) && boundary !== undefined && depth < deepest) {
    for (const part of body.split(`--${boundary}`).slice(1)) {
      const page = part.startsWith('--') ? undefined : pageOf(part, depth + 1);
      if (page !== undefined) return page;
    }
    return undefined;
  }
  if (!/^text\/html|^application\/xhtml/i.test(type)) return undefined;
  return decodeText(bytesOf(body, head.get('content-transfer-encoding') ?? ''), parameter(type, 'charset'));
}

function bytesOf(body: string, encoding: string): Uint8Array {
  let text = body;
  if (/base64/i.test(encoding)) text = fromBase64(body);
  else if (/quoted-printable/i.test(encoding))
    text = body
      .replace(/=[ \t]*\r?\n/g, '')
      .replace(/=([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

function fromBase64(text: string): string {
  try {
    return atob(text.replace(/[^\w+/=]/g, ''));
  } catch {
    // InvalidCharacterError: cut off in the middle, or never base64.
    return '';
  }
}
