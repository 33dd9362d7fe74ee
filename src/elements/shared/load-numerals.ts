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
  // The inline face is the same, drawn larger: a figure within running text stands out by its digits alone.
  for (const [family, sizeAdjust] of [
    [numeralsFamily, '100%'],
    [`${numeralsFamily} Inline`, '150%'],
  ] as const) {
    const face = new FontFace(family, bytes.buffer, {
      weight: '700',
      display: 'block',
      sizeAdjust,
    } as FontFaceDescriptors);
    document.fonts.add(face);
    // Parsed from memory; a browser that cannot read it falls back along the font stack.
    face.load().catch(() => undefined);
  }
}
