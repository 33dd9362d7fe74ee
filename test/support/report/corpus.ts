// The texts that drafts are tried on: the reference report, and the shared corpus where it is at hand.
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = join(root, '../shared/corpus');

export const hasCorpus = existsSync(folder);

/** Why the corpus is skipped, for `it(…, {skip})`. */
export const skip = hasCorpus ? false : '../shared/corpus is not here';

export interface Sample {
  name: string;
  text: string;
}

export const reference: Sample = {
  name: 'youyang',
  text: readFileSync(join(root, 'examples/youyang.txt'), 'utf8'),
};

/** The texts of a folder, or none where it is not at hand. */
function samplesIn(folder: string): Sample[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return names.sort().map((name) => ({name, text: readFileSync(join(folder, name), 'utf8')}));
}

export const corpus: Sample[] = samplesIn(folder);

/** Whole reports that were invented; their first line describes them. */
export const corpusOwn: Sample[] = samplesIn(join(root, '../shared/corpus-own')).map(({name, text}) => ({
  name,
  text: text.slice(text.indexOf('\n') + 1),
}));

/** Reports of kinds that the corpus lacks, invented for the tests: a procuratorate, a budget, a plan, a bulletin. */
export const invented: Sample[] = samplesIn(fileURLToPath(new URL('./texts', import.meta.url)));
