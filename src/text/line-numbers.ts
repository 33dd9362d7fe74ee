/** A place in a text, line and column from 1. */
export interface LinePlace {
  line: number;
  column: number;
}

/** The place of an offset of a text; a line ends with LF, CR, or both. */
export function linePlaces(text: string): (at: number) => LinePlace {
  const starts = [0];
  for (const {0: mark, index} of text.matchAll(/\r\n|[\n\r]/g)) starts.push(index + mark.length);
  return (at) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return {line: low + 1, column: at - starts[low]! + 1};
  };
}

/** The number of the line, from 1, that an offset of a text lies in. */
export function lineNumbers(text: string): (at: number) => number {
  const placeOf = linePlaces(text);
  return (at) => placeOf(at).line;
}
