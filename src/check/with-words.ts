import type {Piece} from './statement.js';

/** A piece with other words in the place of some; each of them stands where those stood. */
export function withWords(piece: Piece, at: number, length: number, words: string): Piece {
  const {text, places} = piece;
  const own = places?.slice(at, at + length) ?? [];
  const last = own.at(-1) ?? 0;
  return {
    ...piece,
    text: text.slice(0, at) + words + text.slice(at + length),
    ...(places && {
      places: [
        ...places.slice(0, at),
        ...[...words].map((_, i) => (i === words.length - 1 ? last : (own[i] ?? last))),
        ...places.slice(at + length),
      ],
    }),
  };
}
