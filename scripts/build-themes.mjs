// Writes the tokens of the source as W3C design tokens, dist/tokens.json, and the style sheets of the themes.
import {mkdirSync, writeFileSync} from 'node:fs';
import {body} from '../src/elements/shared/body.styles.ts';
import {pictures} from '../src/elements/shared/pictures.styles.ts';
import {prose} from '../src/elements/shared/prose.ts';
import {fonts} from '../src/themes/fonts.ts';
import {darkThemes} from '../src/themes/dark.ts';
import {declarations, themeSheet} from '../src/themes/sheet.ts';
import {attributeStyles, readableStyles} from '../src/tags/readable.ts';
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
const {vermilion: dark, ...otherDark} = darkThemes;
/** On dark ground: vermilion's is called `dark`. */
const onDark = {
  dark,
  ...Object.fromEntries(Object.entries(otherDark).map(([name, theme]) => [`${name}-dark`, theme])),
};
const tokens = {
  ...Object.fromEntries(Object.entries({...themes, ...onDark}).map(([name, theme]) => [name, colors(theme)])),
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

const write = (file, about, css) =>
  writeFileSync(`dist/themes/${file}`, `/* work-report-elements: ${about} Generated. */\n${unit}${css}`);

for (const [name, theme] of Object.entries(themes))
  write(
    `${name}.css`,
    `the colours of the theme ${name}; the roles are explained in the README.`,
    themeSheet(name, theme, darkThemes[name]),
  );
write(
  'dark.css',
  'vermilion on dark ground, but for paper.',
  `@media not print {\n:root,\n[data-theme='dark'] {\n${declarations(dark)}}\n}\n`,
);
write(
  'server.css',
  'what the elements bring to a page by script, for pages that a server has rendered.',
  `:root {
${declarations({...themes.vermilion, ...fonts})}}
${[prose, pictures, body].map(({cssText}) => `${cssText.trim()}\n`).join('')}/* Without scripts: photographs fit the page and keep their ratio. */
:where(wr-report:not(:defined)) :where(img) {
  max-width: 100%;
  object-fit: cover;
}
:where(wr-report:not(:defined)) :where(img:not([slot='scene'], [slot='icon'])) {
  height: auto;
}
/* Without scripts, and where nothing is drawn: words and figures in attributes. */
${attributeStyles()}`,
);
writeFileSync(
  'dist/themes/readable.css',
  `/* work-report-elements: a page whose script does not run, to be read in order. Generated. */\n${readableStyles()}`,
);

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
