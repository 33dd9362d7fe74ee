// Style sheets that an editor chose in the studio, in the head of the page: a colour, a font.
import {escapeAttribute} from '../../markup/escape.js';
import {decodeEntities} from '../../markup/entities.js';
import type {Shell} from './shell.js';

/** `brand`: the colours made from one; `font`: a font file for headings. */
export type OwnKind = 'brand' | 'font';

export interface OwnStyle {
  /** The colour as `#rrggbb`, or the name of the font's file. */
  name: string;
  css: string;
}

const written = (kind: OwnKind): RegExp =>
  new RegExp(` *<style data-wr-${kind}="([^"]*)">\\n([^]*?)</style>\\n`);

export function ownStyle({before}: Shell, kind: OwnKind): OwnStyle | undefined {
  const [, name, css] = written(kind).exec(before) ?? [];
  return name === undefined ? undefined : {name: decodeEntities(name), css: css!};
}

/** The page with a style of that kind, or without. */
export function withOwnStyle({before, after}: Shell, kind: OwnKind, own?: OwnStyle): Shell {
  const plain = before.replace(written(kind), '');
  if (!own) return {before: plain, after};
  const sheet = `    <style data-wr-${kind}="${escapeAttribute(own.name)}">\n${own.css}</style>\n`;
  const head = plain.search(/ *<\/head>/);
  const at = head < 0 ? plain.length : head;
  return {before: plain.slice(0, at) + sheet + plain.slice(at), after};
}
