// The sheet that goes through 三审三校 with a page: every figure beside its sentence in the report, with room to sign.
import {decodeEntities} from '../markup/entities.js';
import {escapeAttribute} from '../markup/escape.js';
import {examine, type ExaminedFigure, type PlacedFinding, type Proof, type Verdict} from '../check/index.js';
import {tagOf} from '../tags/index.js';
import {lineNumbers} from '../text/line-numbers.js';
import {rowId, sourceId, sourceText} from './source-text.js';
import {proofSheetStyles} from './styles.js';
import {foldSpaces} from '../text/white-space.js';

/** A file that was checked, as the sheet names it. */
export interface CheckedFile {
  name: string;
  text: string;
  /** Of its bytes, in hexadecimal digits. */
  sha256: string;
}

const verdicts: Record<Verdict, string> = {
  'written-differently': '写法不同',
  'bound-lost': '约数不符',
  rounded: '四舍五入',
  'unit-differs': '单位不符',
  'label-differs': '张冠李戴',
  'not-in-source': '原文没有',
  ambiguous: '不能确定',
  computed: '计算所得',
  'text-differs': '文字不符',
  'name-differs': '名称不符',
  'count-differs': '数目不符',
  'sum-differs': '合计不符',
  'not-shown': '没有采用',
  'not-checked': '没有核对',
  'context-differs': '语境不符',
  repeated: '重复',
};

const stages = ['初审', '复审', '终审'] as const;

/** What editors call the elements of HTML; those of ours have their names in the table of tags. */
const elements = new Map([
  ['title', '网页标题'],
  ['p', '段落'],
  ['li', '条目'],
  ['td', '表格'],
  ['th', '表头'],
]);

/**
 * The sheet that goes through 三审三校 with a page: every figure beside its sentence in the report, what was accepted and
 * why, and room to sign. One HTML file that needs nothing else and prints on A4; the same page and source give the same
 * bytes.
 */
export function renderProofSheet(page: CheckedFile, source: CheckedFile): string {
  return proofSheet(examine(page.text, source.text), page, source);
}

/**
 * The proof sheet as one HTML file that needs nothing else: no script, no font, no network. Prints on A4.
 * The same page and source give the same bytes.
 */
export function proofSheet(found: Proof, page: CheckedFile, source: CheckedFile): string {
  const {summary} = found.result;
  const lineAt = lineNumbers(source.text);
  const wrong = found.findings.filter(
    ({severity, accepted}) => severity !== 'info' && accepted === undefined,
  );
  const own = found.findings.filter((finding) => finding.own || finding.accepted !== undefined);
  const left = found.findings.filter(({verdict}) => verdict === 'not-shown');
  const title = titleOf(page.text) || page.name;
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>审校单：${escape(title)}</title>
<style>${proofSheetStyles}</style>
</head>
<body>
<header>
<p class="kicker">三审三校 · 审校单</p>
<h1>${escape(title)}</h1>
<dl class="sums">
${sum('数据', summary.figures)}${sum('与原文一致', summary.matched)}${sum('错误', summary.errors, 'error')}${sum('请判断', summary.warnings, 'warning')}
</dl>
<dl class="files">
${file('页面', page)}${file('原文', source)}
</dl>
</header>
<main>
${wrong.length ? problems(wrong, lineAt) : '<p class="clean">没有发现错误，也没有需要判断的地方。</p>'}
${figures(found.figures, lineAt)}
${left.length ? notShown(left, lineAt) : ''}
${own.length ? answeredFor(own) : ''}
${signatures()}
${sourceText(source.text, found.figures)}
</main>
</body>
</html>
`;
}

function titleOf(page: string): string {
  const title = /<title>([^<]{1,200})<\/title>/i.exec(page)?.[1] ?? '';
  return decodeEntities(title).trim();
}

function sum(name: string, count: number, kind = ''): string {
  return `<div class="${count ? kind : ''}"><dt>${name}</dt><dd>${count}</dd></div>\n`;
}

function file(role: string, {name, sha256}: CheckedFile): string {
  return `<div><dt>${role}</dt><dd>${escape(name)}<br><code>SHA-256 ${sha256}</code></dd></div>\n`;
}

/** What has to be put right or decided on, in page order. */
function problems(findings: readonly PlacedFinding[], lineAt: (at: number) => number): string {
  return `<section>
<h2>请处理的 ${findings.length} 处</h2>
<ol class="problems">
${findings.map((finding) => problem(finding, lineAt)).join('\n')}
</ol>
</section>`;
}

function problem(
  {severity, verdict, shown, label, element, message, nearest}: PlacedFinding,
  lineAt: (at: number) => number,
): string {
  const where = element ? (tagOf(element)?.name ?? elements.get(element) ?? element) : '原文';
  return `<li class="${severity}">
<p class="head"><b class="verdict">${verdicts[verdict]}</b> <span class="shown">${escape(shown)}</span>${
    label ? ` <span class="label">${escape(label)}</span>` : ''
  } <span class="where">${where}</span></p>
<p>${escape(message)}</p>
${nearest ? `<p class="source"><span class="line">原文第 ${lineAt(nearest.at)} 行</span>${escape(nearest.text)}</p>` : ''}
<p class="done">□ 已改　□ 不改，理由：<span class="blank"></span></p>
</li>`;
}

/** Every figure of the page, by section. */
function figures(all: readonly ExaminedFigure[], lineAt: (at: number) => number): string {
  if (all.length === 0) return '<p class="clean">页面上没有数据。</p>';
  let section: string | undefined;
  const rows = all.map((figure, i) => {
    const head =
      figure.section !== section
        ? `<tr class="section"><th colspan="${4 + stages.length}" scope="rowgroup">${escape(figure.section || '开头')}</th></tr>\n`
        : '';
    section = figure.section;
    return head + row(figure, i + 1, lineAt);
  });
  return `<section>
<h2>全部 ${all.length} 个数据</h2>
<table>
<thead><tr><th>序号</th><th>页面</th><th>原文</th><th>结论</th>${stages.map((stage) => `<th>${stage}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</section>`;
}

function row(figure: ExaminedFigure, number: number, lineAt: (at: number) => number): string {
  const {shown, label, sentence, finding} = figure;
  const severity = finding?.severity ?? 'match';
  const place = sentence
    ? `${lineOf(figure, lineAt(figure.source?.at ?? sentence.at))}${marked(figure)}`
    : '<span class="none">没有找到</span>';
  return `<tr class="${severity}" id="${rowId(number)}"><td class="number">${number}</td><td><b class="shown">${escape(shown)}</b> <span class="label">${escape(label)}</span></td><td class="source">${place}</td><td class="verdict">${
    finding ? verdicts[finding.verdict] : '一致'
  }</td>${stages.map(() => '<td class="sign"></td>').join('')}</tr>`;
}

/** The line of a figure, which leads to it in the text below. */
function lineOf({source}: ExaminedFigure, line: number): string {
  const words = `第 ${line} 行`;
  return `<span class="line">${source ? `<a href="#${sourceId(source.at)}">${words}</a>` : words}</span>`;
}

/** So many characters of a sentence are shown on either side of its figure. */
const besideFigure = 32;

/** The figure's sentence in the source, with the figure marked; of a long one what is near the figure. */
function marked({sentence, source}: ExaminedFigure): string {
  if (!sentence) return '';
  const {text} = sentence;
  const start = source ? source.at - sentence.at : -1;
  if (!source || start < 0 || start >= text.length) return escape(text);
  const end = start + source.text.length;
  const from = clauseStart(text, start);
  const to = clauseEnd(text, end);
  return (
    (from > 0 ? '…' : '') +
    escape(text.slice(from, start)) +
    `<mark>${escape(text.slice(start, end))}</mark>` +
    escape(text.slice(end, to)) +
    (to < text.length ? '…' : '')
  );
}

/** Where to begin a sentence so that what is left before `at` is short: at a mark, if there is one. */
function clauseStart(text: string, at: number): number {
  if (at <= besideFigure) return 0;
  const from = at - besideFigure;
  const mark = text.slice(from, at).search(/[，；：,;:]/);
  return mark < 0 ? from : from + mark + 1;
}

function clauseEnd(text: string, at: number): number {
  if (text.length - at <= besideFigure) return text.length;
  const behind = text.slice(at, at + besideFigure);
  const marks = [...behind.matchAll(/[，；：,;:]/g)];
  const last = marks[marks.length - 1];
  return at + (last ? last.index : besideFigure);
}

/** The editor's own words, and what they accepted, with a line to sign. */
function answeredFor(findings: readonly PlacedFinding[]): string {
  const items = findings.map(
    ({shown, accepted, page}) =>
      `<li>${escape(shown)}${accepted === undefined ? '' : `　采纳理由：${escape(accepted)}`}${
        page ? ` <span class="line">页面第 ${page.line} 行</span>` : ''
      }</li>`,
  );
  return `<section class="left">
<h2>编者自拟和采纳的 ${findings.length} 处</h2>
<ul>${items.join('')}</ul>
<p class="done">以上由编者负责，签字：<span class="blank"></span></p>
</section>`;
}

function notShown(findings: readonly PlacedFinding[], lineAt: (at: number) => number): string {
  const items = findings.map(
    ({shown, nearest}) =>
      `<li>${escape(shown)}${nearest ? ` <span class="line">第 ${lineAt(nearest.at)} 行</span>` : ''}</li>`,
  );
  return `<section class="left">
<h2>原文中没有放到页面上的 ${findings.length} 个数据</h2>
<ul>
${items.join('\n')}
</ul>
</section>`;
}

function signatures(): string {
  const roles = ['责任编辑', '部门负责人', '总编辑'];
  const boxes = stages.map(
    (stage, i) =>
      `<div><h3>${stage}<small>${roles[i]}</small></h3><p>意见</p><p class="line-to-sign">签名</p><p class="line-to-sign">日期</p></div>`,
  );
  return `<section class="signatures">
<h2>签审</h2>
<div class="boxes">
${boxes.join('\n')}
</div>
</section>`;
}

function escape(text: string): string {
  return escapeAttribute(foldSpaces(text));
}
