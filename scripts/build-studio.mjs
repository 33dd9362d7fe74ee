// dist/studio.html: one file with everything inside, opened by double click. Its policy lets nothing in or out.
import {createHash} from 'node:crypto';
import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {transformSync} from 'esbuild';

const read = (file) => readFileSync(file, 'utf8');

/** A script as it may stand inside HTML; a `<` of a string, template or pattern reads the same when escaped. */
function inlined(code) {
  const safe = code.replace(/<(?=\/script|!--|script)/gi, '\\x3c').trim();
  // Throws where that was no string.
  transformSync(safe, {format: 'esm'});
  return safe;
}

const [shared, elements, app, worker] = ['shared', 'elements', 'app', 'worker'].map((name) =>
  inlined(read(`dist/studio/${name}.js`)),
);
const sample = read('examples/national.txt');
const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policy = [
  "default-src 'none'",
  `script-src ${[shared, elements, app].map(hash).join(' ')}`,
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  'worker-src blob:',
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

writeFileSync(
  'dist/studio.html',
  `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>报告图解</title>
<style>body { margin: 0; } @media screen { .stage { display: block; } }</style>
</head>
<body>
<noscript>这个页面要用浏览器的脚本，请允许。This page needs the browser’s script.</noscript>
<wr-studio></wr-studio>
<script type="text/plain" id="wr-sample">${sample.replaceAll('<', '&lt;')}</script>
<script type="text/plain" id="wr-worker">${worker}</script>
<script id="wr-shared">${shared}</script>
<script id="wr-elements">${elements}</script>
<script>${app}</script>
</body>
</html>
`,
);
// What nobody imports: the parts of the file, and their declarations.
rmSync('dist/studio', {recursive: true, force: true});
