/**
 * The beginning of a text on one line, for a message.
 *
 * @param length the most characters it keeps; `…` stands for the rest
 */
export function shorten(text: string, length: number): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()];
  return characters.length > length ? `${characters.slice(0, length).join('')}…` : characters.join('');
}
