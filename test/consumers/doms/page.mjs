// Reads a whole page in a DOM without layout: `node page.mjs jsdom|happy-dom DEFINE.js PAGE.html`.
import {readFileSync} from 'node:fs';

const [dom, define, page] = process.argv.slice(2);
const module = await import(dom);
const window =
  dom === 'jsdom'
    ? new module.JSDOM('<!doctype html><html lang="zh-CN">', {url: 'http://localhost'}).window
    : new module.Window();
const own = [
  'window',
  'document',
  'Event',
  'CustomEvent',
  'EventTarget',
  'MutationObserver',
  'KeyboardEvent',
  'Node',
];
for (const name of Object.getOwnPropertyNames(window))
  if (own.includes(name) || !(name in globalThis))
    globalThis[name] = name === 'window' ? window : window[name];
globalThis.window = window;
globalThis.document = window.document;

const problems = [];
for (const event of ['uncaughtException', 'unhandledRejection'])
  process.on(event, (error) => problems.push(error.stack));
window.addEventListener('error', ({error, message}) => problems.push(error?.stack ?? message));
console.warn = () => undefined;

await import(define);
document.body.innerHTML = /<body[^>]*>([^]*)<\/body>/
  .exec(readFileSync(page, 'utf8'))[1]
  .replace(/<script[^]*?<\/script>/g, '');
const tile = document.createElement('wr-metric-tile');
Object.assign(tile, {value: 22, unit: '场次', textContent: '研讨', interactive: true});
const trend = document.createElement('wr-trend');
trend.data = [{年份: '2031年', 产量: 3}];
document.body.append(tile, trend);
const elements = [...document.querySelectorAll('*')].filter(({localName}) => localName.startsWith('wr-'));
for (const element of elements) await element.updateComplete;
let picked;
document.addEventListener('wr-select', ({detail}) => (picked = detail.value));
tile.click();
console.log(
  JSON.stringify({
    problems,
    many: elements.length > 50,
    drawn: elements.every(({shadowRoot}) => shadowRoot?.childNodes.length > 0),
    figure: tile.shadowRoot.querySelector('[part=figure]').textContent.replace(/\s/g, ''),
    trend: trend.textContent,
    picked,
  }),
);
process.exit(0);
