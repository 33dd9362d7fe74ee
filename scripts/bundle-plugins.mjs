// Rollup plugins that make the single files smaller and change nothing they do.
import MagicString from 'magic-string';
import {glob} from './glob.mjs';

/**
 * gzip finds what repeats only within 32 kB, so like is put with like: the packages, text, geometry, drawings, styles,
 * and then the elements, 2 kB gzip less than in the order in which the elements happen to need them.
 */
export function likeWithLike(entry) {
  const sources = glob('src', '.ts');
  const order = [
    ...['lit', 'lit/decorators.js', 'lit/directives/style-map.js', 'd3-shape', 'd3-scale'],
    ...[
      'src/text/parse-quantity.ts',
      'src/geometry/',
      'src/themes/',
      'src/elements/shared/scenery/',
      '.styles.ts',
    ].flatMap((part) =>
      sources.filter((path) => path.includes(part)).map((path) => `./${path.slice('src/'.length)}`),
    ),
  ];
  return {
    name: 'like-with-like',
    transform(code, id) {
      if (!id.endsWith(entry)) return null;
      const imports = order.map((path) => `import '${path.replace(/\.ts$/, '.js')}';`);
      return {code: [...imports, code].join('\n'), map: {mappings: ''}};
    },
  };
}

const shared = '\0decorate';

/** esbuild writes its helper for decorators into every file that has some; here the elements share one. */
export function oneDecorator() {
  let helper = '';
  return {
    name: 'one-decorator',
    resolveId: (id) => (id === shared ? id : null),
    load: (id) => (id === shared ? `${helper}export {__decorateClass};` : null),
    transform(code, id) {
      const [found] = /^var __defProp = [^]*?\nvar __decorateClass = [^]*?\n};\n/m.exec(code) ?? [];
      if (!found || !id.endsWith('.ts')) return null;
      helper = found;
      const changed = new MagicString(code).replace(
        found,
        () => `import {__decorateClass} from '${shared}';\n`,
      );
      return {code: changed.toString(), map: changed.generateMap({hires: true})};
    },
  };
}
