// A look while working: draws a page with the elements straight from the source, without a build.
//   node scripts/look.mjs PAGE.html OUT.png [--width 1080] [--theme jade] [--selector CSS] [--scale 1]
//     [--forced-colors] [--print]
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {build} from 'esbuild';
import {tsImport} from 'tsx/esm/api';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    width: {type: 'string', default: '1080'},
    theme: {type: 'string'},
    selector: {type: 'string'},
    scale: {type: 'string', default: '1'},
    'forced-colors': {type: 'boolean'},
    print: {type: 'boolean'},
  },
});
const [file, out] = positionals;
const {findChromium} = await tsImport('../src/cli/browser/chromium.ts', import.meta.url);
const {drawn, openPage, startBrowser, stopBrowser} = await tsImport(
  '../src/cli/browser/page.ts',
  import.meta.url,
);

const bundle = await build({
  stdin: {contents: "import './src/bundle.ts'; import './src/art-bundle.ts';", resolveDir: root},
  // What defines elements and art runs, whatever package.json says of side effects.
  ignoreAnnotations: true,
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2022',
  tsconfig: join(root, 'tsconfig.json'),
});
const browser = await startBrowser(await findChromium());
try {
  const {page, log} = await openPage(browser, {
    file: resolve(file),
    width: Number(values.width),
    height: 1000,
    scale: Number(values.scale),
    answer: (url) =>
      url.pathname.endsWith('/work-report-elements.min.js')
        ? {contentType: 'text/javascript', body: bundle.outputFiles[0].text}
        : undefined,
  });
  if (!(await drawn(page, values.theme))) console.log('no <wr-report> on the page');
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    media: values.print ? 'print' : '',
    features: values['forced-colors'] ? [{name: 'forced-colors', value: 'active'}] : [],
  });
  const target = values.selector ? await page.$(values.selector) : undefined;
  if (target) await target.screenshot({path: out});
  else await page.screenshot({path: out, fullPage: true});
  for (const [kind, lines] of Object.entries(log)) for (const line of lines) console.log(kind, line);
} finally {
  await stopBrowser(browser);
}
