// What a picture says to those who cannot see it, for the inside of its file.

import {escapeText} from '../markup/escape.js';

/** What XML 1.0 cannot hold. */
// eslint-disable-next-line no-control-regex -- control characters are what it takes out
const unwritable = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * An XMP packet with the alternative text and the extended description of the IPTC standard, which content systems and
 * readers of pictures look for.
 *
 * @param alt what the picture is, in a few words
 * @param words every word that it shows; may be empty
 */
export function alternativeText(alt: string, words: string): string {
  const property = (name: string, text: string): string =>
    text &&
    `<Iptc4xmpCore:${name}><rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt></Iptc4xmpCore:${name}>`;
  return (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">' +
    '<rdf:Description rdf:about="" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">' +
    property('AltTextAccessibility', alt) +
    property('ExtDescrAccessibility', words) +
    '</rdf:Description></rdf:RDF></x:xmpmeta>'
  );
}

function escaped(text: string): string {
  return escapeText(text.replace(unwritable, ''));
}
