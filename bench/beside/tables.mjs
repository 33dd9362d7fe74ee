// What the measurements say, as tables on the terminal. Times are told as ratios too: those hold on other machines.
const kb = (bytes) => (bytes / 1000).toFixed(1);
const ms = (time) => time.toFixed(1);
const times = (a, b) => `×${(a / b).toFixed(2)}`;

function table(title, head, rows) {
  const all = [head, ...rows].map((row) => row.map(String));
  // A Chinese character is as wide as two others.
  const width = (text) => [...text].reduce((sum, c) => sum + (c > '\u2e80' ? 2 : 1), 0);
  const widths = head.map((_, i) => Math.max(...all.map((row) => width(row[i]))));
  console.log(`\n${title}`);
  for (const row of all) {
    const cells = row.map((cell, i) =>
      i ? ' '.repeat(widths[i] - width(cell)) + cell : cell + ' '.repeat(widths[i] - width(cell)),
    );
    console.log(cells.join('  '));
  }
}

export function printBlocks(results) {
  const {ours} = results;
  table(
    'Six blocks of the reference report (echarts draws three of them). Times: median, ms; × of ours.',
    [
      '',
      'gzip kB',
      'brotli kB',
      'evaluate',
      '',
      'first render',
      '',
      'again',
      '',
      'elements',
      'heap kB',
      'left kB',
      'requests',
      'shift',
      'smallest px',
      'cut',
    ],
    Object.entries(results).map(([name, r]) => [
      name,
      kb(r.bytes.gzip),
      kb(r.bytes.brotli),
      ms(r.evaluation),
      times(r.evaluation, ours.evaluation),
      ms(r.first),
      times(r.first, ours.first),
      ms(r.warm),
      times(r.warm, ours.warm),
      r.elements,
      kb(r.heap.held),
      kb(r.heap.left),
      r.requests,
      r.shift.toFixed(3),
      r.smallestLetters.toFixed(1),
      r.clipped.length,
    ]),
  );
}

const forms = {
  static: 'static HTML',
  script: 'with the classic script',
  server: 'rendered on a server, script in its head',
};

export function printPage({heap, ...results}) {
  table(
    'The whole reference page, from navigation until the layout is still.',
    ['', 'ms', '', 'shift'],
    Object.entries(forms).map(([form, name]) => [
      name,
      ms(results[form].still),
      times(results[form].still, results.static.still),
      results[form].shift.toFixed(3),
    ]),
  );
  console.log(
    `heap: each mount and removal of the report leaves ${kb(heap.left)} kB, each of one tile ${heap.leftByMount.toFixed(0)} bytes`,
  );
}

export function printTiles(results) {
  const rows = Object.keys(results.ours).flatMap((count) =>
    Object.entries(results).map(([name, by]) => [
      `${count} ${name}`,
      ms(by[count].draw),
      ms(by[count].update),
      ms(by[count].longTask),
    ]),
  );
  table(
    'Metric tiles: drawn, then one value changed. Median, ms.',
    ['', 'draw', 'update one', 'longest task'],
    rows,
  );
}

export function printTextTools(results) {
  const sizes = Object.keys(results.findNumbers.perKb);
  table(
    'Text tools: µs a kB of text by its size, and the power by which the time grows (1 is linear).',
    ['', ...sizes.map((size) => `${size} kB`), 'growth'],
    Object.entries(results).map(([name, {perKb, growth}]) => [
      name,
      ...sizes.map((size) => perKb[size].toFixed(1)),
      growth.toFixed(2),
    ]),
  );
}

export function printExports(results) {
  table(
    'Each format of the reference page by the command line, beside the browser alone.',
    ['', 's', '', 'MB', '', 'kB written'],
    Object.entries(results).map(([name, {seconds, megabytes, ratios, bytes}]) => [
      name,
      seconds.toFixed(1),
      ratios ? `×${ratios.time.toFixed(2)}` : '',
      megabytes.toFixed(0),
      ratios ? `×${ratios.memory.toFixed(2)}` : '',
      bytes ? kb(bytes) : '',
    ]),
  );
}

export function printServer({reference, tile, bytes, parts}) {
  console.log(
    `\nRendering on a server: the reference report ${ms(reference)} ms, ${kb(bytes.gzip)} kB gzip (its source ${kb(parts.gzip)}); one tile ${tile.toFixed(3)} ms`,
  );
}

export function printProfile(results) {
  const kinds = [...new Set(Object.values(results).flatMap((one) => Object.keys(one)))];
  table(
    'Where the time of the six blocks goes: ms of the page’s own thread each time they are drawn.',
    ['', ...kinds],
    Object.entries(results).map(([name, one]) => [
      name,
      ...kinds.map((kind) => (kind in one ? ms(one[kind]) : '')),
    ]),
  );
}
