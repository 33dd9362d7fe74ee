import {numerals, numeralsFamily} from '../themes/numerals.js';

/** What the copy takes over from around it: the values that it would have inherited, and the package's numerals. */
export function sheetHead(source: Element, css: string, root: HTMLElement): string {
  const text = css + root.outerHTML;
  const outside = getComputedStyle(source.parentElement ?? source);
  const names = new Set([...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name]) => name!));
  const tokens = new Map<string, string>();
  const add = (name: string): void => {
    const value = outside.getPropertyValue(name).trim();
    if (value && !tokens.has(name)) tokens.set(name, value.replace(/, /g, ','));
  };
  [...names].sort().forEach(add);
  tokens.delete('--u');
  const inherited = inheritedProperties.map((name) => `${name}:${outside.getPropertyValue(name)}`).join(';');
  const declared = [...tokens].map(([name, value]) => `${name}:${value}`).join(';');
  const unit = outside.getPropertyValue('--u').trim() || '1px';
  const faces = [numeralsFamily, `${numeralsFamily} Inline`]
    .filter((family) => text.includes(family) || declared.includes(family))
    .map(
      (family) =>
        `@font-face{font-family:"${family}";font-weight:700;font-display:block;` +
        `${family.endsWith('Inline') ? 'size-adjust:150%;' : ''}` +
        `src:url(data:font/woff2;base64,${numerals}) format("woff2")}`,
    );
  // Registered, so that what is inherited is the length itself and not the formula; and that where the system sets the
  // colours, a role that is pointed at one of the system's is a colour like any other, whose words the system may set.
  const colors = [...tokens]
    .filter(([name, value]) => name.startsWith('--wr-') && /^(?:#|rgb)/.test(value))
    .map(([name, value]) => `@property ${name}{syntax:"<color>";inherits:true;initial-value:${value}}`);
  return (
    faces.join('') +
    colors.join('') +
    `@property --u{syntax:"<length>";inherits:true;initial-value:${unit}}` +
    `:root{${inherited};${declared}}`
  );
}

const inheritedProperties = [
  'color',
  'direction',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'line-height',
  'letter-spacing',
  'text-align',
  'word-spacing',
];
