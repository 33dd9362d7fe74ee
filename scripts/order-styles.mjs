// node scripts/order-styles.mjs: the order of the style sheets in the classic file, those most alike side by side, so that
// the file is smaller once compressed. Writes scripts/styles-order.json; run it when `npm run build` says the file is too large.
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {gzipSync} from 'node:zlib';

/** Every style sheet, by its path in src/elements. */
const styleFiles = () =>
  readdirSync('src/elements', {recursive: true})
    .filter((file) => file.endsWith('.styles.ts'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

/** Every style sheet, those first that the list has, in its order. */
export function inOrder() {
  const there = styleFiles();
  const listed = JSON.parse(readFileSync('scripts/styles-order.json', 'utf8'));
  return [...new Set([...listed.filter((file) => there.includes(file)), ...there])];
}

/** Moves one sheet at a time to where all of them together weigh less, over and over the same way. */
function ordered(files) {
  const texts = new Map(
    files.map((file) => [
      file,
      readFileSync(`src/elements/${file}`, 'utf8').replace(/\/\*[^]*?\*\/|\s+/g, ' '),
    ]),
  );
  const weight = (order) => gzipSync(order.map((file) => texts.get(file)).join('\n'), {level: 9}).length;
  let best = files;
  let least = weight(files);
  for (let round = 0, moved = true; moved && round < 4; round++) {
    moved = false;
    for (const file of files) {
      const others = best.filter((other) => other !== file);
      for (let at = 0; at < files.length; at++) {
        const order = others.toSpliced(at, 0, file);
        const total = weight(order);
        if (total < least) [best, least, moved] = [order, total, true];
      }
    }
  }
  return best;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  writeFileSync('scripts/styles-order.json', `${JSON.stringify(ordered(inOrder()), null, 2)}\n`);
