import {themes, type Theme} from './tokens.js';

/** The custom properties of roles, one a line. */
export const declarations = (theme: Readonly<Record<string, string>>): string =>
  Object.entries(theme)
    .map(([role, color]) => `  --wr-${role}: ${color};\n`)
    .join('');

/** Reports that name none of the themes that the elements bring, or this one. */
const reports = (name: string): string => {
  const others = Object.keys(themes).filter((other) => other !== name);
  return `wr-report:not(${others.map((other) => `[theme~='${other}']`).join(', ')})`;
};

/**
 * The style sheet of a theme: its colours for the whole page or inside of `data-theme`, and on dark ground for the
 * reports that say so, or that follow the reader's setting. Paper is light.
 */
export function themeSheet(name: string, light: Theme, dark: Theme): string {
  const report = reports(name);
  return `:root,
[data-theme='${name}'],
wr-report[theme~='${name}'] {
${declarations(light)}}
@media not print {
  ${report}[theme~='dark'] {
${declarations(dark)}  }
}
@media screen and (prefers-color-scheme: dark) {
  ${report}[theme~='auto']:not([data-export]) {
${declarations(dark)}  }
}
`;
}
