import assert from 'node:assert/strict';

/** Faults of a browser that are known, as patterns of what the tests say: each has to be there, or it leaves the list. */
export type KnownFaults = readonly RegExp[];

/** Fails where something was found that is not known, or something known was not found. */
export function assertKnown(found: readonly string[], known: KnownFaults, browser: string): void {
  const unknown = found.filter((fault) => !known.some((pattern) => pattern.test(fault)));
  const gone = known.filter((pattern) => !found.some((fault) => pattern.test(fault))).map(String);
  assert.deepEqual(
    {unknown, gone},
    {unknown: [], gone: []},
    `${browser}: faults, or known ones that are gone`,
  );
}
