// describe, it and their hooks as globals, as Mocha and the browser tests have them: the tests of text and geometry run
// under node:test every day, and under Mocha where each change of the code is tried (`npm run mutation`).
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';

Object.assign(globalThis, {after, afterEach, before, beforeEach, describe, it});
