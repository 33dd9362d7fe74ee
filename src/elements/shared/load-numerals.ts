import {numerals, numeralsFamily} from '../../themes/numerals.js';

let done = false;

/**
 * Makes the package's numerals known to the document, once. The bytes are handed over as they are, not as an
 * address, so that a strict content security policy has nothing to refuse. Does nothing on a server.
 */
export function loadNumerals(): void {
  if (done || typeof FontFace === 'undefined' || typeof document === 'undefined') return;
  done = true;
  const bytes = Uint8Array.from(atob(numerals), (character) => character.charCodeAt(0));
  const face = new FontFace(numeralsFamily, bytes.buffer, {weight: '700', display: 'block'});
  document.fonts.add(face);
  // Parsed from memory; a browser that cannot read it falls back along the font stack.
  face.load().catch(() => undefined);
}
