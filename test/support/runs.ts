import fc from 'fast-check';

/** How often a property is tried: few times where the tests run again for each change of the code (`npm run mutation`). */
export const runs = (many: number): {numRuns: number} => ({
  numRuns: fc.readConfigureGlobal()?.numRuns ?? many,
});
