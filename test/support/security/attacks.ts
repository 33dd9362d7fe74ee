// What may be written into a report to make it do something: each is a text and has to stay one.

/** Sets `window.attacked` if it ever runs. */
const run = 'window.attacked=1';

/** An address that only an attack asks for; no network ever sees it. */
export const alien = 'https://attack.invalid/';

export const attacks: readonly string[] = [
  `<script>${run}</script>`,
  `"><script>${run}</script>`,
  `'><img src=x onerror="${run}">`,
  `" onmouseover="${run}" autofocus onfocus="${run}" tabindex="0`,
  `<img src=${alien}img.png onerror=${run}>`,
  `<svg onload="${run}"><script>${run}</script><foreignObject><img src=x onerror="${run}"></foreignObject></svg>`,
  `<svg><style><img src=x onerror="${run}"></style></svg>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${run}&gt;">`,
  `</style><script>${run}</script>`,
  `</title><script>${run}</script>`,
  `</textarea></template></noscript><script>${run}</script>`,
  `--><script>${run}</script><!--`,
  `--!><script>${run}</script>`,
  `]]><script>${run}</script><![CDATA[`,
  `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;`,
  `<iframe srcdoc="<script>parent.attacked=1</script>" src="${alien}frame"></iframe>`,
  `<a href="javascript:${run}" ping="${alien}ping">甲</a>`,
  `javascript:${run}`,
  `data:text/html,<script>${run}</script>`,
  `url("${alien}css.png")`,
  `red;background:url(${alien}style.png)`,
  `1);background:url(${alien}bracket.png`,
  `var(--x,url(${alien}var.png))`,
  `}*{background:url(${alien}rule.png)}`,
  `@import url(${alien}import.css);`,
  `<link rel=stylesheet href=${alien}link.css><meta http-equiv=refresh content="0;url=${alien}refresh">`,
  `<base href="${alien}"><form action="${alien}form"><input name=x autofocus onfocus=${run}></form>`,
  `&lt;script&gt;${run}&lt;/script&gt;&#60;script&#62;${run}&#60;/script&#62;`,
  `\${${run}} {{constructor.constructor('${run}')()}} <%= ${run} %>`,
  `<!--?lit$123$--><?lit$123$> {{lit-123}}`,
  `wr-picture:0" src="wr-picture:0`,
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  `\u202e<script>${run}</script>\u202c\u200b\u2066\u2069`,
  `\u0000\u0008<scr\u0000ipt>${run}</script>`,
  `＜script＞${run}＜/script＞`,
];

/** Attributes of the elements that take words, names or numbers from whoever writes the page. */
export const attributes: readonly string[] = [
  'heading',
  'kicker',
  'lead',
  'keyword',
  'number',
  'value',
  'unit',
  'icon',
  'scene',
  'label',
  'name',
  'outcome',
  'layout',
  'frame',
  'state',
  'shape',
  'ground',
  'size',
  'mark',
  'motion',
  'filled',
  'progress',
  'columns',
  'kind',
  'total',
  'for',
  'source',
];

/** Text as HTML writes it between tags and in attributes. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
