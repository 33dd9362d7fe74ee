// Rollup plugins that make the single files smaller and change nothing they do.
import {existsSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import MagicString from 'magic-string';

/**
 * gzip finds what repeats only within 32 kB, so like is put with like: the modules come in the order that
 * `scripts/order-modules.mjs` found, 2 kB gzip less than in the order in which the elements happen to need them.
 */
export function likeWithLike(entry) {
  const order = JSON.parse(readFileSync('scripts/module-order.json', 'utf8')).filter((path) =>
    existsSync(path),
  );
  return {
    name: 'like-with-like',
    transform(code, id) {
      if (!id.endsWith(entry)) return null;
      const imports = order.map((path) => `import ${JSON.stringify(resolve(path))};`);
      return {code: [...imports, code].join('\n'), map: {mappings: ''}};
    },
  };
}

/** What the packages offer and we do not call: the methods by their names, and where they are written. */
const unused = [
  {
    // Left as it is, d3-scale brings along what interpolates colours and dates and formats tick labels, 9 kB gzip.
    file: 'd3-scale/src/linear.js',
    methods: ['ticks', 'tickFormat', 'nice', 'copy'],
    pattern: (names) => new RegExp(`\\n  scale\\.(?:${names}) = function[^]*?\\n  };\\n`, 'g'),
  },
  {
    file: 'd3-scale/src/continuous.js',
    methods: ['invert', 'rangeRound', 'unknown'],
    pattern: (names) => new RegExp(`\\n  scale\\.(?:${names}) = function[^]*?\\n  };\\n`, 'g'),
  },
  {
    file: 'd3-path/dist/d3-path.mjs',
    methods: ['quadraticCurveTo', 'arcTo', 'rect'],
    pattern: (names) => new RegExp(`\\n  (?:${names})\\([^]*?\\n  }(?=\\n)`, 'g'),
  },
  {
    file: 'd3-shape/src/arc.js',
    methods: ['centroid'],
    pattern: (names) => new RegExp(`\\n  arc\\.(?:${names}) = function[^]*?\\n  };\\n`, 'g'),
  },
];

/** Modules of packages that our use needs little of, and that little. */
const little = {
  'd3-interpolate': `
    export const interpolateNumber = (a, b) => ((a = +a), (b = +b), (t) => a * (1 - t) + b * t);
    export {interpolateNumber as interpolate, interpolateNumber as interpolateRound};`,
  'd3-array': `
    export function bisect(values, x, low, high) {
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (values[middle] <= x) low = middle + 1;
        else high = middle;
      }
      return low;
    }
    export {bisect as ticks, bisect as tickIncrement};`,
};

/** Leaves out of d3 and Lit what no element calls, 2 kB gzip; the build fails once one does. */
export function lean() {
  return {
    name: 'lean',
    resolveId(id, importer) {
      const ours = id.startsWith('lit') || /d3-scale\/src\/(linear|continuous)\.js$/.test(importer ?? '');
      return id in little && ours ? `\0${id}` : null;
    },
    load: (id) => (id.startsWith('\0') ? little[id.slice(1)] : null),
    transform(code, id) {
      const cut = unused.find(({file}) => id.endsWith(file));
      if (!cut) return null;
      const changed = new MagicString(code).replace(cut.pattern(cut.methods.join('|')), '');
      return {code: changed.toString(), map: changed.generateMap({hires: true})};
    },
    renderChunk(code) {
      for (const {file, methods} of unused) {
        const called = methods.find((name) => code.includes(`.${name}(`));
        if (called) this.error(`${called}() is called, but the single files leave it out of ${file}`);
      }
      return null;
    },
  };
}

/** Writes decorated properties as `static properties`, which are to Lit the same, so that no file brings decorators. */
export function plainProperties() {
  return {
    name: 'plain-properties',
    transform(code, id) {
      if (!id.endsWith('.ts') || !code.includes('__decorateClass')) return null;
      const changed = new MagicString(code);
      const properties = new Map();
      for (const node of this.parse(code).body) {
        const call = node.type === 'ExpressionStatement' && node.expression;
        if (call?.callee?.name !== '__decorateClass') continue;
        const [
          {
            elements: [decorator],
          },
          prototype,
          name,
        ] = call.arguments;
        const [options] = decorator.arguments;
        const written = options ? code.slice(options.start, options.end) : '{}';
        const state = decorator.callee.name === 'state';
        const owner = prototype.object.name;
        properties.set(owner, [
          ...(properties.get(owner) ?? []),
          `${name.value}: ${state ? '{state: true}' : written}`,
        ]);
        changed.remove(node.start, node.end);
      }
      for (const [owner, list] of properties) changed.append(`${owner}.properties = {${list.join(', ')}};\n`);
      return {code: changed.toString(), map: changed.generateMap({hires: true})};
    },
  };
}
