// A page as text around its report: what the studio opens and saves.

import {decodeEntities} from '../../markup/entities.js';
import {escapeAttribute, escapeText} from '../../markup/escape.js';

/** What stands before and behind the report. */
export interface Shell {
  before: string;
  after: string;
}

/** A page that was opened. */
export interface Opened {
  shell: Shell;
  report: HTMLElement;
  /** The text of the report that it was made from, where the page holds it. */
  source?: string;
  sourceName?: string;
  /** Scripts other than ours were left out: icons, scenes and themes that they register are not known here. */
  hadScripts?: boolean;
}

const scriptTag = '<script src="work-report-elements.min.js"></script>';
const inlineScripts = /<script data-wr-elements>[^]*?<\/script>/;
const sourceScript = / *<script type="text\/plain" data-wr-source="([^"]*)">([^]*?)<\/script>\n/;

/** A page as the studio saves it: the elements' script inside, and the source where it is asked for. */
export function savedPage(
  {before, after}: Shell,
  report: string,
  script: string,
  source?: {text: string; name: string},
): string {
  const head = script
    ? before.replace(scriptTag, () => `<script data-wr-elements>${script}</script>`)
    : before;
  const name = escapeAttribute(source?.name ?? '');
  const held = source
    ? `  <script type="text/plain" data-wr-source="${name}">${escapeText(source.text)}</script>\n`
    : '';
  return head + report + after.replace(/ *<\/body>/, (end) => held + end);
}

/** The page as it would be without what the studio put into it. */
function withoutSaved(page: string): {page: string; source?: string; sourceName?: string} {
  const plain = page.replace(/\r\n?/g, '\n').replace(inlineScripts, () => scriptTag);
  const held = sourceScript.exec(plain);
  if (!held) return {page: plain};
  return {
    page: plain.replace(sourceScript, ''),
    source: decodeEntities(held[2]!),
    sourceName: decodeEntities(held[1]!),
  };
}

/**
 * Reads a page. Its scripts and handlers never run: they are not taken over.
 *
 * @returns undefined for a page without a report of ours
 */
export function openPage(text: string): Opened | undefined {
  const {page, ...held} = withoutSaved(text);
  const parsed = new DOMParser().parseFromString(page, 'text/html');
  const report = parsed.querySelector<HTMLElement>('wr-report');
  if (!report) return undefined;
  const hadScripts = [...parsed.scripts].some(
    ({type, src, text}) =>
      /^(?:$|module$|text\/javascript)/.test(type) &&
      (src ? !/work-report-elements[\w.-]*\.js$/.test(src) : text.trim() !== ''),
  );
  clean(report);
  return {shell: shellOf(page, parsed), report: document.adoptNode(report), hadScripts, ...held};
}

/** The author's style sheets. */
export function stylesOf({before}: Shell): string {
  const parsed = new DOMParser().parseFromString(before, 'text/html');
  return [...parsed.head.querySelectorAll('style')].map(({textContent}) => textContent).join('\n');
}

/** What is around the report: as it is where it holds no script but ours, else as a draft has it. */
function shellOf(page: string, parsed: Document): Shell {
  const start = page.indexOf('<wr-report');
  const end = page.lastIndexOf('</wr-report>') + '</wr-report>'.length;
  const shell = {before: page.slice(0, start), after: page.slice(end)};
  const around = shell.before + shell.after;
  const isPlain =
    !/<script|\son\w+\s*=|javascript:/i.test(around.replace(scriptTag, '')) && around.includes(scriptTag);
  if (isPlain && start >= 0) return shell;
  const title = document.createElement('title');
  title.textContent = parsed.title;
  const style = [...parsed.head.querySelectorAll('style')]
    .map(({outerHTML}) => `    ${outerHTML}\n`)
    .join('');
  return {
    before: `<!doctype html>\n<html lang="zh-CN">\n  <head>\n    <meta charset="utf-8" />\n    ${title.outerHTML}\n    ${scriptTag}\n${style}  </head>\n  <body>\n`,
    after: '\n  </body>\n</html>\n',
  };
}

const unsafeTags =
  'script, iframe, frame, object, embed, link, meta, base, form, input, button, textarea, select';
const addresses = new Set(['href', 'src', 'xlink:href', 'action', 'formaction', 'srcset', 'poster', 'data']);

/** Takes out what could run or load anything. */
function clean(root: Element): void {
  for (const element of root.querySelectorAll(unsafeTags)) element.remove();
  for (const element of [root, ...root.querySelectorAll('*')])
    for (const {name, value} of [...element.attributes]) {
      const runs = /^on/i.test(name) || name === 'srcdoc';
      // Browsers leave out white space and control characters before they look at the scheme.
      const scheme = [...value]
        .filter((character) => character > ' ')
        .join('')
        .toLowerCase();
      const leads = addresses.has(name.toLowerCase()) && /^(?:javascript|vbscript|data:text)/.test(scheme);
      if (runs || leads) element.removeAttribute(name);
    }
}
