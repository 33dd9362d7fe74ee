import {foldSpaces} from './white-space.js';

/**
 * The beginning of a text on one line, for a message.
 *
 * @param length the most characters it keeps; `…` stands for the rest
 */
export function shorten(text: string, length: number): string {
  const characters = [...foldSpaces(text)];
  return characters.length > length ? `${characters.slice(0, length).join('')}…` : characters.join('');
}
