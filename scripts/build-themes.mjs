// Writes dist/themes/<theme>.css, one theme's custom properties each, from the tokens of the source.
import {mkdirSync, writeFileSync} from 'node:fs';
import {body} from '../src/elements/shared/body.styles.ts';
import {words} from '../src/elements/shared/prose.ts';
import {fonts} from '../src/themes/fonts.ts';
import {themes} from '../src/themes/tokens.ts';

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

for (const [name, theme] of Object.entries(themes)) {
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
