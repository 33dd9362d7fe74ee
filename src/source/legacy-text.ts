// GB18030 and Big5 where a byte is wrong, missing or one too many: decoders go on at the wrong byte and make other
// characters of all that follows. The most likely characters are found instead.

type Legacy = 'gb18030' | 'big5';

/** What a byte that belongs to no character costs, beside characters that are worth 1 at best. */
const badByte = -1.5;
/** Characters that two bytes give; undefined for those that give none. */
const memo: Record<Legacy, Map<number, string | undefined>> = {gb18030: new Map(), big5: new Map()};

function characterOf(encoding: Legacy, ...bytes: number[]): string | undefined {
  const key = bytes.reduce((sum, byte) => sum * 256 + byte, 0);
  if (!memo[encoding].has(key)) {
    const text = new TextDecoder(encoding).decode(Uint8Array.from(bytes));
    memo[encoding].set(key, [...text].length === 1 && !/[\ufffd\ue000-\uf8ff]/.test(text) ? text : undefined);
  }
  return memo[encoding].get(key);
}

/** How many bytes the character at `at` may have, with the character. */
function* charactersAt(encoding: Legacy, bytes: Uint8Array, at: number): Generator<[number, string], void> {
  const [first = 0, second, third, fourth] = bytes.subarray(at, at + 4);
  if (first < 0x80) {
    yield [1, String.fromCharCode(first)];
    return;
  }
  const two = second === undefined ? undefined : characterOf(encoding, first, second);
  if (two !== undefined) yield [2, two];
  if (encoding === 'big5' || fourth === undefined || second! < 0x30 || second! > 0x39) return;
  const four = characterOf(encoding, first, second!, third!, fourth);
  if (four !== undefined) yield [4, four];
}

/**
 * The characters of damaged bytes that are worth most together; U+FFFD for each byte that belongs to none. Time and
 * memory are linear.
 *
 * @param worth how likely a character is in a text, at most 1
 */
export function mendText(encoding: Legacy, bytes: Uint8Array, worth: (character: string) => number): string {
  const best = new Float64Array(bytes.length + 1).fill(-Infinity);
  const steps = new Uint8Array(bytes.length + 1);
  best[0] = 0;
  const offer = (from: number, step: number, value: number): void => {
    const to = from + step;
    if (to > bytes.length || best[from]! + value < best[to]!) return;
    best[to] = best[from]! + value;
    steps[to] = value === badByte ? 0 : step;
  };
  for (let at = 0; at < bytes.length; at++) {
    for (const [step, character] of charactersAt(encoding, bytes, at)) offer(at, step, worth(character));
    offer(at, 1, badByte);
  }
  const pieces: string[] = [];
  for (let at = bytes.length; at > 0; at -= steps[at]! || 1) {
    const step = steps[at]!;
    const own = bytes.subarray(at - step, at);
    pieces.push(
      step === 0 ? '\ufffd' : step === 1 ? String.fromCharCode(own[0]!) : characterOf(encoding, ...own)!,
    );
  }
  return pieces.reverse().join('');
}
