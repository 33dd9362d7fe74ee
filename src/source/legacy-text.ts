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

/** What a byte costs that parts two stretches of UTF-16: more than two rare characters are worth. */
const lostByte = -3;

/** UTF-16 in which bytes are missing or too many, as the pairs that are worth most together; U+FFFD for each byte of none. */
export function mendWide(
  encoding: 'utf-16le' | 'utf-16be',
  bytes: Uint8Array,
  worth: (unit: string) => number,
): string {
  const [low, high] = encoding === 'utf-16le' ? [0, 1] : [1, 0];
  const known = new Map<number, number>();
  const unitAt = (at: number): number => bytes[at + low]! + 256 * bytes[at + high]!;
  const worthAt = (at: number): number => {
    const unit = unitAt(at);
    const value = known.get(unit) ?? worth(String.fromCharCode(unit));
    known.set(unit, value);
    return value;
  };
  const best = new Float64Array(bytes.length + 1).fill(-Infinity);
  const isLost = new Uint8Array(bytes.length + 1);
  best[0] = 0;
  for (let at = 1; at <= bytes.length; at++) {
    const pair = at > 1 ? best[at - 2]! + worthAt(at - 2) : -Infinity;
    const lost = best[at - 1]! + lostByte;
    best[at] = Math.max(pair, lost);
    isLost[at] = pair < lost ? 1 : 0;
  }
  const units: string[] = [];
  for (let at = bytes.length; at > 0; at -= isLost[at] ? 1 : 2)
    units.push(isLost[at] ? '\ufffd' : String.fromCharCode(unitAt(at - 2)));
  return units.reverse().join('');
}
