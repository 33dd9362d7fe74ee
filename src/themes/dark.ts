import type {Theme} from './tokens.js';

/**
 * Dark grounds, by tokens alone; not in the script, but `themes/dark.css`. Roles keep their relations, so that what was
 * a deep panel with light words becomes a gold panel with dark ones.
 */
export const dark: Theme = {
  paper: '#1b1412',
  'paper-2': '#2a1e1a',
  'paper-3': '#231815',
  ink: '#f3e8dc',
  'ink-2': '#cdbbac',
  brand: '#f2917c',
  'brand-2': '#e57f6b',
  'brand-tint': '#43261f',
  deep: '#e3b878',
  gold: '#b98d45',
  'gold-deep': '#e0b56a',
  'gold-light': '#44230f',
  rule: '#4a382e',
  'rule-2': '#66503f',
  'art-sky-0': '#1b1412',
  'art-sky-1': '#3a211a',
  'art-sun-0': '#e0654a',
  'art-sun-1': '#c9573f',
  'art-m1': '#4b2c23',
  'art-m2': '#5c3328',
  'art-m3': '#743d2e',
  'art-m4': '#8f4a36',
  'art-m5': '#b0664a',
  'art-mist': '#2b1c17',
  'art-water': '#3a241d',
  'art-line': '#c99a4e',
  'art-ink': '#f0d9c2',
  'art-light': '#a58b78',
  'blossom-0': '#4a2324',
  'blossom-1': '#6b3034',
  'blossom-2': '#a24a50',
  'blossom-edge': '#c9656b',
  'blossom-core': '#f0b0a8',
  'petal-text': '#ffe3dc',
  branch: '#a07a68',
};
