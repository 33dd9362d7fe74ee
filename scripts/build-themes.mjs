// Writes the tokens of the source as W3C design tokens, dist/tokens.json, and from them the style sheets of the themes.
import {mkdirSync, writeFileSync} from 'node:fs';
import StyleDictionary from 'style-dictionary';
import {formattedVariables} from 'style-dictionary/utils';
import {body} from '../src/elements/shared/body.styles.ts';
import {pictures} from '../src/elements/shared/pictures.styles.ts';
import {prose} from '../src/elements/shared/prose.ts';
import {fonts} from '../src/themes/fonts.ts';
import {dark} from '../src/themes/dark.ts';
import {roles, themes} from '../src/themes/tokens.ts';

mkdirSync('dist/themes', {recursive: true});

/** A colour as the format of 2025 writes it: parts of one, and the digits of the source. */
const color = (hex) => ({
  colorSpace: 'srgb',
  components: [1, 3, 5].map((at) => Number((parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(4))),
  hex,
});
const colors = (theme) => ({
  $type: 'color',
  ...Object.fromEntries(
    Object.entries(theme).map(([role, hex]) => [role, {$value: color(hex), $description: roles[role]}]),
  ),
});
const families = (stack) => ({$value: stack.split(',').map((family) => family.replaceAll('"', ''))});
const tokens = {
  ...Object.fromEntries(Object.entries({...themes, dark}).map(([name, theme]) => [name, colors(theme)])),
  font: {
    $type: 'fontFamily',
    ...Object.fromEntries(Object.entries(fonts).map(([role, stack]) => [role, families(stack)])),
  },
};
writeFileSync('dist/tokens.json', `${JSON.stringify(tokens, null, 2)}\n`);

/** The property that every length is reckoned in: 1 px until an element sets it. */
const unit = `@property --u {
  syntax: '<length>';
  inherits: true;
  initial-value: 1px;
}
`;

StyleDictionary.registerTransform({name: 'role', type: 'name', transform: ({path}) => `wr-${path.at(-1)}`});
StyleDictionary.registerTransform({
  name: 'hex',
  type: 'value',
  filter: ({$type}) => $type === 'color',
  transform: ({$value}) => $value.hex,
});
StyleDictionary.registerFormat({
  name: 'sheet',
  format: ({dictionary, options: {about, selector, after = ''}}) =>
    `/* work-report-elements: ${about} Generated from tokens.json. */
${unit}${selector} {
${formattedVariables({format: 'css', dictionary, formatting: {commentStyle: 'none'}, usesDtcg: true})}
}
${after}`,
});

/** Writes a style sheet that sets all tokens of the groups named: `about` says what it is, `after` follows. */
const write = (destination, groups, options) =>
  new StyleDictionary({
    tokens: Object.fromEntries(groups.map((group) => [group, tokens[group]])),
    usesDtcg: true,
    log: {verbosity: 'silent'},
    platforms: {
      css: {
        transforms: ['role', 'hex', 'fontFamily/css'],
        buildPath: 'dist/themes/',
        files: [{destination, format: 'sheet', options}],
      },
    },
  }).buildAllPlatforms();

for (const name of [...Object.keys(themes), 'dark']) {
  await write(`${name}.css`, [name], {
    about: `the colours of the theme ${name}; the roles are explained in the README.`,
    selector: `:root,\n[data-theme='${name}']`,
  });
}
await write('server.css', ['vermilion', 'font'], {
  about: 'what the elements bring to a page by script, for pages that a server has rendered.',
  selector: ':root',
  after: [prose, pictures, body].map(({cssText}) => `${cssText.trim()}\n`).join(''),
});

// 适老化: text of at least 18px from 375px on (16u of 1.17px), buttons of 60px. On a narrower page it grows no further
// than it fits.
writeFileSync(
  'dist/themes/large-type.css',
  `/* work-report-elements: an edition in large type, for older readers, of whatever theme. Generated. */
wr-report {
  --wr-unit-min: min(1.17px, 0.3125cqi);
}
wr-toolbar::part(button) {
  min-height: 60px;
  min-width: 60px;
  font-size: 20px;
}
`,
);
