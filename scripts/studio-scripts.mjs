// Rollup plugin: the chunks of several entries as one classic script each, and one with what several of them share.
//
// A page opened by double click can import nothing: chunks become functions in a table, which the first call of
// `wrRequire` runs. Whoever needs an entry runs the shared script before it.

const table = 'wrModules';
const loader =
  `var ${table}={},wrLoaded={};` +
  `function wrRequire(n){n=n.replace("./","");var e=wrLoaded[n];` +
  `if(!e){e=wrLoaded[n]={};${table}[n](e,wrRequire)}return e}`;

const wrapped = ({fileName, code}) =>
  `${table}[${JSON.stringify(fileName)}]=function(exports,require){${code.trim()}\n};`;

/** The chunks that a chunk leads to, itself among them. */
function reached(bundle, name, found = new Set()) {
  if (found.has(name)) return found;
  found.add(name);
  for (const next of [...bundle[name].imports, ...bundle[name].dynamicImports])
    if (bundle[next]) reached(bundle, next, found);
  return found;
}

export const studioScripts = {
  name: 'studio-scripts',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle);
    const entries = chunks.filter(({isEntry}) => isEntry);
    const reach = new Map(entries.map((entry) => [entry, reached(bundle, entry.fileName)]));
    const scripts = new Map([['shared', loader], ...entries.map(({name}) => [name, ''])]);
    for (const chunk of chunks) {
      const users = entries.filter((entry) => reach.get(entry).has(chunk.fileName));
      const script = users.length === 1 ? users[0].name : 'shared';
      scripts.set(script, scripts.get(script) + wrapped(chunk));
    }
    for (const {name, fileName} of entries)
      scripts.set(name, `${scripts.get(name)}wrRequire(${JSON.stringify(fileName)});`);
    for (const {fileName} of chunks) delete bundle[fileName];
    for (const [name, source] of scripts) this.emitFile({type: 'asset', fileName: `${name}.js`, source});
  },
};
