// Imports the modules named: the tests of pure functions run in one process, which loads the compiler once.
import {pathToFileURL} from 'node:url';

for (const file of process.argv.slice(2)) await import(pathToFileURL(file));
