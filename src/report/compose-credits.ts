import {comment, element, type Node} from './html.js';
import {words} from './inline-html.js';
import type {Report} from './model.js';

/** What an editor adds: who made the page, and a picture to scan. */
const toAdd =
  '请补上：<dt>制图</dt><dd>…</dd><dt>审核</dt><dd>初审　复审　终审</dd>；二维码：<img slot="qr" src="…" alt="扫码读报告全文" />';

/**
 * The report's own credits; else where its words come from, and where an editor writes who made the page.
 *
 * @param motto what stands above them
 */
export function composeCredits({credits, title}: Pick<Report, 'credits' | 'title'>, motto?: Node[]): Node[] {
  if (credits.length > 0) {
    const [first, ...others] = credits;
    const isLine = others.length === 0 && !motto;
    const lines = isLine ? words(first!) : credits.map((line) => element('p', {}, words(line)));
    return [element('wr-credits', {}, motto, lines)];
  }
  const source = element(
    'dl',
    {},
    element('dt', {'data-check': 'own'}, '来源'),
    element('dd', {}, words({text: title?.text ?? '报告原文'})),
  );
  return [
    comment(toAdd.replace(/<(\/?)(\w+)/g, '‹$1$2').replace(/\/?>/g, '›')),
    element('wr-credits', {}, motto, source),
  ];
}
