/** The source of a pattern that matches any of some words, written with spaces between them; the first that fits. */
export const anyOf = (words: string): string => `(?:${words.split(/\s+/).join('|')})`;
