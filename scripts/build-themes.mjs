// Writes dist/themes/<theme>.css, one theme's custom properties each, from the tokens of the source.
import {mkdirSync, writeFileSync} from 'node:fs';
import {themes} from '../src/themes/tokens.ts';

mkdirSync('dist/themes', {recursive: true});
for (const [name, theme] of Object.entries(themes)) {
  const colors = Object.entries(theme).map(([role, color]) => `  --wr-${role}: ${color};\n`);
  writeFileSync(
    `dist/themes/${name}.css`,
    `/* work-report-elements: the colours of the theme ${name}. Generated; the roles are explained in the README. */
@property --u {
  syntax: '<length>';
  inherits: true;
  initial-value: 1px;
}
:root,
[data-theme='${name}'] {
${colors.join('')}}
`,
  );
}
