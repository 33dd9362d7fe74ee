// What `work-report preview` says of the markup of a page, on the page itself.
import {lintPage, type LintMessage} from '../../lint/index.js';
import {decodeText} from '../../source/index.js';
import {speaking} from '../words/languages.js';
import type {Messages} from '../words/messages.js';

/** More are counted only. */
const mostItems = 50;
/** Characters of what a fix takes away or puts in that are shown. */
const longestFix = 80;

const style = `:host{all:initial}
@media print{:host{display:none}}
details{position:fixed;z-index:2147483647;inset:auto 12px 12px auto;width:min(440px,calc(100vw - 24px));
max-height:min(50vh,560px);overflow:auto;box-sizing:border-box;background:#fff;color:#222;border:2px solid #8a5200;border-radius:6px;
box-shadow:0 4px 20px rgb(0 0 0/.25);font:14px/1.6 "Noto Sans SC Variable","PingFang SC","Microsoft YaHei",sans-serif}
details:has(.error){border-color:#b3261e}
details:not([open]){width:auto}
summary{position:sticky;top:0;padding:8px 14px;background:#fff;cursor:pointer;font-weight:700}
summary:focus-visible{outline:3px solid #0b57d0;outline-offset:-3px}
ol{margin:0;padding:0;list-style:none}
li{border-top:1px solid #ddd;padding:7px 14px;overflow-wrap:anywhere}
p{margin:0}
.head{display:flex;gap:.6em;align-items:baseline}
.head b{color:#8a5200;white-space:nowrap}
.error .head b{color:#b3261e}
.head code{margin-inline-start:auto;color:#595959}
code,del,ins{font:12px/1.5 ui-monospace,Consolas,"Noto Sans SC Variable",monospace}
del,ins{display:block;padding:0 .4em;text-decoration:none;white-space:pre-wrap}
del{background:#fdecea;color:#8c1d18}
del::before{content:"- "}
ins{background:#e6f4ea;color:#0d652d}
ins::before{content:"+ "}`;

/** Puts the panel behind the page: runs in the browser, as text. Whether it is open is kept from one reading to the next. */
const panel = `(style,head,more,items)=>{
const make=(tag,text='',name='')=>Object.assign(document.createElement(tag),{textContent:text,className:name});
const host=document.createElement('div'),box=make('details'),list=make('ol'),key='work-report-lint';
host.id=key;box.open=sessionStorage.getItem(key)!=='closed';
box.addEventListener('toggle',()=>sessionStorage.setItem(key,box.open?'open':'closed'));
for(const [severity,line,text,rule,from,to,mends] of items){
const item=make('li','',severity),first=make('p','','head');first.append(make('b',line),make('code',rule));
item.append(first,make('p',text));if(mends){item.append(make('p',mends));if(from)item.append(make('del',from));
if(to)item.append(make('ins',to))}list.append(item)}
if(more)list.append(make('li',more));box.append(make('summary',head),list);
host.attachShadow({mode:'open'}).append(make('style',style),box);document.documentElement.append(host)}`;

/** A script that shows what the linter found; nothing for a page without faults. ASCII alone. */
export function lintPanel(page: Uint8Array, say: Messages): string {
  const text = decodeText(page);
  const messages = text === undefined ? [] : speaking(say, () => lintPage(text));
  if (messages.length === 0) return '';
  const errors = messages.filter(({severity}) => severity === 'error');
  const warnings = messages.filter(({severity}) => severity !== 'error');
  const head = say.previewLint(errors.length, warnings.length);
  const shown = [...errors, ...warnings].slice(0, mostItems);
  const more = messages.length > mostItems ? say.previewLintMore(messages.length - mostItems) : '';
  const items = shown.map((message) => item(message, text!, say));
  const given = [style, head, more, items].map(asciiJson).join(',');
  return `<script>addEventListener('load',()=>(${panel})(${given}),{once:true})</script>`;
}

function item(
  {severity, line, column, message, rule, fix}: LintMessage,
  page: string,
  say: Messages,
): string[] {
  const cells = [severity, say.previewLintLine(line, column), message, rule];
  if (!fix) return cells;
  // As whole words: a fix may put in a single sign.
  const from = page.lastIndexOf('<', fix.at);
  const start = fix.at - from <= longestFix && from >= 0 ? from : fix.at;
  const end = fix.at + fix.length;
  const behind = page.slice(end, end + 12).split(/[\n<]/)[0]!;
  const cut = (words: string) => (words.length > longestFix ? `${words.slice(0, longestFix)}…` : words);
  const before = page.slice(start, fix.at);
  return [
    ...cells,
    cut(page.slice(start, end) + behind),
    cut(before + fix.text + behind),
    say.previewLintFix,
  ];
}

/** JSON that means the same in every encoding and within a script. */
const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[^ -~]|[<&]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
