// Writes dist/themes/<theme>.css, one theme's custom properties each, from the tokens of the source.
import {mkdirSync, writeFileSync} from 'node:fs';
import {body} from '../src/elements/shared/body.styles.ts';
import {words} from '../src/elements/shared/prose.ts';
import {fonts} from '../src/themes/fonts.ts';
import {dark} from '../src/themes/dark.ts';
import {roles, themes} from '../src/themes/tokens.ts';

mkdirSync('dist/themes', {recursive: true});
const written = (values) =>
  Object.entries(values)
    .map(([role, value]) => `  --wr-${role}: ${value};\n`)
    .join('');
const unit = `@property --u {
  syntax: '<length>';
  inherits: true;
  initial-value: 1px;
}
`;

for (const [name, theme] of Object.entries({...themes, dark})) {
  writeFileSync(
    `dist/themes/${name}.css`,
    `/* work-report-elements: the colours of the theme ${name}. Generated; the roles are explained in the README. */
${unit}:root,
[data-theme='${name}'] {
${written(theme)}}
`,
  );
}

writeFileSync(
  'dist/themes/server.css',
  `/* work-report-elements: what the elements bring to a page by script, for pages that a server has rendered. Generated. */
${unit}:root {
${written(themes.vermilion)}${written(fonts)}}
${words.cssText.trim()}
${body.cssText.trim()}
`,
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

/** The tokens as design tools read them: W3C design tokens, one group a theme. */
const design = Object.entries({...themes, dark}).map(([name, theme]) => [
  name,
  {
    $type: 'color',
    ...Object.fromEntries(
      Object.entries(theme).map(([role, $value]) => [role, {$value, $description: roles[role]}]),
    ),
  },
]);
const families = Object.entries(fonts).map(([role, stack]) => [
  role,
  {$value: stack.split(',').map((family) => family.replaceAll('"', ''))},
]);
writeFileSync(
  'dist/tokens.json',
  `${JSON.stringify({...Object.fromEntries(design), font: {$type: 'fontFamily', ...Object.fromEntries(families)}}, null, 2)}\n`,
);
