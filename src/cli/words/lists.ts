// Names in a message, and the command that installs packages: the same in every language.

/** At most this many names in one message. */
const shown = 5;

export function list(names: readonly string[], separator: string, more: (count: number) => string): string {
  const rest = names.length - shown;
  return names.slice(0, shown).join(separator) + (rest > 0 ? more(rest) : '');
}

/** The command that installs packages for the program, itself among them: run by npx alone it finds none of a project. */
export const installing = (names: readonly string[]) =>
  `npm install --save-dev work-report-elements ${names.join(' ')}`;

/** `U+2CC56`. */
export const codePoint = (character: string) =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
