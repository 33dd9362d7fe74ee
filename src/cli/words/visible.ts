/**
 * Text for a terminal, with what would steer it written as `\u001b`: a file's name or the words of a page must not
 * move its cursor, change its colours or turn its lines round. Line breaks and tabs stay.
 */
export const visible = (text: string): string =>
  text.replace(
    /(?![\n\t])\p{Cc}|\p{Bidi_Control}/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
