// The tests run once for each change of the code: properties are tried a few times, and always the same ones.
import {createRequire} from 'node:module';
import * as asModule from 'fast-check';

// Mocha may load TypeScript either way, and then there is a second fast-check.
for (const {configureGlobal} of [asModule, createRequire(import.meta.url)('fast-check')])
  configureGlobal({seed: 20230117, numRuns: 30});
