// What `work-report preview` says of the markup of a page, on the page itself.
import {lintPage} from '../../lint/index.js';
import {decodeText} from '../../source/index.js';
import type {Messages} from '../words/messages.js';

/** More are counted only. */
const mostItems = 50;

const style =
  ':host{all:initial}@media print{:host{display:none}}' +
  'details{position:fixed;z-index:2147483647;inset:auto 12px 12px auto;max-width:min(440px,calc(100vw - 24px));' +
  'max-height:50vh;overflow:auto;background:#fff;color:#222;border:2px solid #b3261e;border-radius:4px;' +
  'font:14px/1.6 sans-serif;padding:8px 12px;box-sizing:border-box}' +
  'summary{cursor:pointer;font-weight:700}ol{margin:6px 0 0;padding:0;list-style:none}' +
  'li{border-top:1px solid #ddd;padding:4px 0}b{margin-right:.6em;white-space:nowrap}.error b{color:#b3261e}';

/** Puts the panel behind the page: runs in the browser, as text. */
const panel = `(style,head,items)=>{
const host=document.createElement('div'),make=(tag,text='')=>Object.assign(document.createElement(tag),{textContent:text});
const box=make('details'),list=make('ol');host.id='work-report-lint';box.open=true;
for(const [severity,line,text] of items){const item=make('li');item.className=severity;
item.append(make('b',line),text);list.append(item)}
box.append(make('summary',head),list);host.attachShadow({mode:'open'}).append(make('style',style),box);
document.documentElement.append(host)}`;

/** A script that shows what the linter found; nothing for a page without faults. ASCII alone. */
export function lintPanel(page: Uint8Array, say: Messages): string {
  const text = decodeText(page);
  const messages = text === undefined ? [] : lintPage(text);
  if (messages.length === 0) return '';
  const errors = messages.filter(({severity}) => severity === 'error').length;
  const head = say.previewLint(errors, messages.length - errors);
  const items = messages
    .slice(0, mostItems)
    .map(({severity, line, message}) => [severity, say.previewLintLine(line), message]);
  const given = [style, head, items].map(asciiJson).join(',');
  return `<script>addEventListener('load',()=>(${panel})(${given}))</script>`;
}

/** JSON that means the same in every encoding and within a script. */
const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[^ -~]|[<&]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
