/** The text of pieces in one string; of none ''. */
export const joinText = (pieces: readonly {readonly text: string}[] = []): string =>
  pieces.map(({text}) => text).join('');
