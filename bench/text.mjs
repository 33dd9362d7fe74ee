// Time of findNumbers per kilobyte of text, from 1 kB to 10 MB, on prose and on text made to be slow.
// Run: node --import tsx bench/text.mjs [largest size in kB]
import {Buffer} from 'node:buffer';
import console from 'node:console';
import {performance} from 'node:perf_hooks';
import process from 'node:process';
import {findNumbers} from '../src/text/index.ts';

const PROSE =
  '一年来，共收到提案 235 件，立案 225 件，其中民生类提案 60 余件；累计捐款捐物价值 390 余万元，增长5.2%左右。' +
  '2022年3月5日，十四届一次会议听取报告，组织调研视察12批次、协商座谈8场，提出意见建议153条，“书香政协”藏书 2500 余册。' +
  '坚持以人民为中心，持续增进民生福祉，努力让改革发展成果更多更公平惠及全体人民，扎实推动各项工作迈上新台阶。\n';

const TEXTS = {
  prose: PROSE,
  digits: '7',
  '“': '“',
  '（1': '（1',
  第: '第',
  一: '一',
  百分之: '百分之',
  '1万': '1万',
  '1—': '1—',
  '1:': '1:',
  '1.': '1.',
  '1、': '1、',
  '12,345,': '12,345,',
  'A1+': 'A1+',
  spaces: '3          ',
};

const largest = Number(process.argv[2] ?? 10_000);
// What nobody writes is measured up to a tenth of that.
const largestHostile = largest / 10;

for (const [name, piece] of Object.entries(TEXTS)) {
  const rows = [];
  for (let size = 1; size <= (name === 'prose' ? largest : largestHostile); size *= 10)
    rows.push({size, time: timeOf(textOf(piece, size))});
  const large = rows[rows.length - 1];
  const small = rows[rows.length - 3] ?? large;
  const exponent =
    large === small ? NaN : Math.log(large.time / small.time) / Math.log(large.size / small.size);
  const perKb = rows
    .map(({size, time}) => `${size} kB ${((time / size) * 1000).toFixed(1)} µs/kB`)
    .join('  ');
  console.log(`${name.padEnd(8)} ${perKb}  exponent ${exponent.toFixed(2)}`);
}

/** `size` thousand bytes of UTF-8, near enough. */
function textOf(piece, size) {
  return piece.repeat(Math.ceil((size * 1000) / Buffer.byteLength(piece)));
}

/** Milliseconds, the best of a few runs. */
function timeOf(text) {
  let best = Infinity;
  for (let run = 0; run < (text.length > 1e6 ? 2 : 4); run++) {
    const start = performance.now();
    findNumbers(text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
