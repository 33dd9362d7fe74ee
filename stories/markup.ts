import type {StoryObj} from '@storybook/web-components-vite';

/** What the controls of a story hold: attributes by name. */
export type Attributes = Record<string, string | number | boolean | undefined>;
export type Story = StoryObj<Attributes>;

/**
 * A story told in plain HTML, as people write it: a tag with the attributes of the controls, and its content.
 *
 * @param content what stands inside the tag
 */
export function tag(name: string, content = ''): (attributes: Attributes) => string {
  return (attributes) => `<${name}${written(attributes)}>${content}</${name}>`;
}

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`))
    .join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

/** A plain table as it comes out of Word, from lines such as `年份|产量（万吨）`. */
export function table(...lines: string[]): string {
  const row = (line: string): string =>
    `\n  <tr>${line
      .split('|')
      .map((cell) => `<td>${cell}</td>`)
      .join('')}</tr>`;
  return `<table>${lines.map(row).join('')}\n</table>`;
}
