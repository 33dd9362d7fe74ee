import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {tsImport} from 'tsx/esm/api';
import {plainReporter} from './scripts/plain-reporter.mjs';
import {serverRendering} from './test/support/hydrate.mjs';

const {findChromium} = await tsImport('./src/cli/browser/chromium.ts', import.meta.url);

// The packaged Chromium has no Chinese letters of its own: without these fonts every width would be wrong.
const fonts = ['noto-serif-sc', 'noto-sans-sc'].map(
  (name) => `<link rel="stylesheet" href="/node_modules/@fontsource-variable/${name}/index.css">`,
);

// What the environment sets for the tests: WR_PAGES=2000 and its like.
const settings = Object.fromEntries(
  Object.entries(process.env).flatMap(([name, value]) =>
    name.startsWith('WR_') ? [[name.slice(3), value]] : [],
  ),
);

/** Whether all fixtures of the elements' tests come rendered by a server, and are hydrated. */
const hydrated = settings.HYDRATED === '1';

export default {
  files: hydrated ? ['test/elements/*.test.ts', '!test/elements/any-text.test.ts'] : ['test/**/*.test.ts'],
  nodeResolve: true,
  concurrency: 2,
  testFramework: {config: {timeout: 60000}},
  browserStartTimeout: 120000,
  testsStartTimeout: 120000,
  testsFinishTimeout: Number(process.env.WR_TIMEOUT ?? 600) * 1000,
  testRunnerHtml: (framework) => `<!doctype html>
<html lang="zh-CN">
  <head><meta charset="utf-8"><style>body{margin:0}</style>${fonts.join('')}
    <script>globalThis.settings = ${JSON.stringify(settings)}</script></head>
  <body><script type="module" src="${framework}"></script></body>
</html>`,
  filterBrowserLogs: ({args}) => !String(args[0]).includes('Lit is in dev mode'),
  plugins: [esbuildPlugin({ts: true, tsconfig: 'tsconfig.json', target: 'es2022'})],
  middleware: [serverRendering],
  browsers: [chromeLauncher({launchOptions: {...(await findChromium()), headless: 'shell'}})],
  reporters: [
    defaultReporter({reportTestProgress: process.stdout.isTTY}),
    plainReporter({file: process.env.WR_COUNTS}),
  ],
};
