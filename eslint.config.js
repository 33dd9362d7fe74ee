import js from '@eslint/js';
import {defineConfig} from 'eslint/config';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const names = (...list) => Object.fromEntries(list.map((name) => [name, 'readonly']));
const node = names(
  'process',
  'console',
  'URL',
  'performance',
  'setTimeout',
  'clearTimeout',
  'Buffer',
  'structuredClone',
);
const browser = names(
  'window',
  'document',
  'customElements',
  'setInterval',
  'clearInterval',
  'requestAnimationFrame',
  'PerformanceObserver',
  'getComputedStyle',
);

/** `npm test` leaves the rules that ask for types to `npm run lint` and the night. */
const untyped = process.env.WR_UNTYPED === '1';

export default defineConfig(
  {ignores: ['dist/', 'out/', 'coverage/', 'storybook-static/', 'test/consumers/*/']},
  js.configs.recommended,
  // Chinese text is set with the ideographic space: patterns and samples name it as it is.
  {
    rules: {
      'no-irregular-whitespace': ['error', {skipRegExps: true, skipTemplates: true, skipStrings: true}],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [untyped ? tseslint.configs.recommended : tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: untyped ? {} : {projectService: true, tsconfigRootDir: import.meta.dirname},
    },
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
    },
  },
  {
    files: ['src/elements/**/*.ts', 'src/proof/**/*.ts', 'src/studio/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended']],
    plugins: {'lit-a11y': litA11y},
    settings: {wc: {elementBaseClasses: ['LitElement', 'WrElement']}},
    rules: {
      ...litA11y.configs.recommended.rules,
      // Lit calls the listeners of a template with the element as `this`.
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-imports': [
        'error',
        {
          name: 'lit/directives/style-map.js',
          message: 'A strict policy refuses it; use shared/style-map.js.',
        },
      ],
    },
  },
  {
    // A framework's own interface can only be added to by an interface.
    files: ['src/types/*.ts'],
    rules: {'@typescript-eslint/no-empty-object-type': ['error', {allowInterfaces: 'with-single-extends'}]},
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts', '.storybook/*.ts'],
    extends: [tseslint.configs.recommended],
    rules: {'@typescript-eslint/no-unused-expressions': 'off'},
  },
  {
    files: ['scripts/**/*.mjs', 'bench/**/*.mjs', 'quality/**/*.mjs', '*.mjs', '*.js'],
    languageOptions: {globals: {...node, ...browser}},
  },
);
