// Writes src/text/word-table.ts: how likely words end before and behind which characters, learned from reports.
//   npm install --no-save @node-rs/jieba && node scripts/learn-words.mjs TEXT…
// The words are those of jieba's dictionary, its compounds parted where their halves are words to ICU as well, single
// characters joined to a neighbour as lines of labels need it. A model of parts (semi-Markov, as src/text/chinese-words.ts
// reads it) is fitted by its gradient; the features that matter most stay, and are rounded to the classes of the table.
// Names of persons and places have no place there: look at what it wrote.
import {readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';

const require = createRequire(import.meta.url);
const {Jieba} = require('@node-rs/jieba');
const {dict} = require('@node-rs/jieba/dict');
const jieba = Jieba.withDict(dict);
const known = new Set(
  dict
    .toString('utf8')
    .split('\n')
    .map((line) => line.split(' ')[0]),
);
const icu = new Intl.Segmenter('zh', {granularity: 'word'});

const longest = 6;
const most = {pairs: 300, sides: 220};
const names =
  /^(上海|云南|北京|广东|河南|吉林|江苏|浙江|贵州|香港|澳门|港澳|青海|东莞|海拉|拉尔|青禾|习近|近平|同志)$/;
const suffix = /^[的了着率性化度量额值力业区县市省镇级型式期员家所]$/;
const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);

/** Offsets at which words of a text end. */
function endsOf(words) {
  let at = 0;
  return new Set(words.map((word) => (at += word.length)));
}

const isMadeOfWords = (text) =>
  text.length > 1 && jieba.cut(text, false).every((word) => word.length > 1 && known.has(word));

/** Where words of a text end for both: those of jieba, and the borders within its compounds that ICU sees too. */
function borders(text) {
  const ends = endsOf([...icu.segment(text)].map(({segment}) => segment));
  const found = new Set();
  let at = 0;
  for (const word of jieba.cut(text, true)) {
    for (let cut = 1; cut < word.length; cut++)
      if (ends.has(at + cut) && isMadeOfWords(word.slice(0, cut)) && isMadeOfWords(word.slice(cut)))
        found.add(at + cut);
    found.add((at += word.length));
  }
  return found;
}

/** The words of a stretch of Chinese, single characters joined; behind a figure a counter stays one. */
function wordsOf(run, start, found, counted) {
  const parts = [];
  let from = 0;
  for (let to = 1; to <= run.length; to++) {
    if (to < run.length && !found.has(start + to)) continue;
    const word = run.slice(from, to);
    const isCounter = counted && parts.length === 1;
    from = to;
    if (parts.length > 0 && ((parts.at(-1).length === 1 && !isCounter) || suffix.test(word)))
      parts.push(parts.pop() + word);
    else parts.push(word);
  }
  if (parts.at(-1).length === 1 && parts.length > (counted && parts[0].length === 1 ? 2 : 1))
    parts.push(parts.splice(-2).join(''));
  return parts;
}

function examplesOf(text) {
  return text.split(/(?<=[。；])|\n/).flatMap((sentence) => {
    const found = borders(sentence);
    return [...sentence.matchAll(/\p{Script=Han}{2,}/gu)].map(({0: run, index}) => {
      const counted = /[0-9]/.test(sentence[index - 1] ?? '');
      return {run, counted, words: wordsOf(run, index, found, counted)};
    });
  });
}

/** What speaks for a border before character i, and how often: E ends a word, S starts one, P is a pair, Q a counter. */
function featuresAt({run, counted}, i) {
  const found = [
    ['E' + run[i - 1], 1],
    ['S' + run[i], 1],
    ['P' + run.slice(i - 1, i + 1), -2],
  ];
  if (i >= 2) found.push(['P' + run.slice(i - 2, i), 1]);
  if (i + 1 < run.length) found.push(['P' + run.slice(i, i + 2), 1]);
  if (i === 1 && counted) found.push(['Q' + run[0], 1]);
  return found;
}

function countsOf(examples) {
  const counts = new Map();
  for (const example of examples)
    for (let i = 1; i < example.run.length; i++)
      for (const [key] of featuresAt(example, i)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

const logLengths = [0, 0, 0, -1.1, -2.3, -4, -7];

/** How likely a border is at each place of an example, by the weights there are. */
function likelihoods({run, counted}, scores) {
  const count = run.length;
  const least = (start) => (start === 0 && counted ? 1 : 2);
  const ahead = [1];
  const behind = Object.assign([], {[count]: 1});
  const odds = scores.map(Math.exp);
  odds[count] = 1;
  const size = logLengths.map(Math.exp);
  for (let end = 1; end <= count; end++) {
    ahead[end] = 0;
    for (let start = Math.max(0, end - longest); start < end; start++)
      if (end - start >= least(start)) ahead[end] += ahead[start] * size[end - start] * odds[end];
  }
  for (let start = count - 1; start >= 0; start--) {
    behind[start] = 0;
    for (let end = start + least(start); end <= Math.min(count, start + longest); end++)
      behind[start] += size[end - start] * odds[end] * behind[end];
  }
  return ahead.map((weight, i) => (weight * behind[i]) / ahead[count]);
}

/** Weights of the features allowed, after some rounds over the examples; the `pull` of each example takes rare ones to zero. */
function fit(examples, isAllowed, pull, rounds = 8) {
  const known = new Map();
  const usable = examples.filter(({words}) => words.every(({length}) => length <= longest));
  let state = 1;
  let seen = 0;
  const random = () => (state = (state * 16807) % 2147483647) / 2147483647;
  for (let round = 0; round < rounds; round++) {
    for (let i = usable.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [usable[i], usable[j]] = [usable[j], usable[i]];
    }
    for (const example of usable) learnFrom(example, isAllowed, known, pull, ++seen);
  }
  return new Map([...known].map(([key, feature]) => [key, pulled(feature, pull * (seen - feature.seen))]));
}

function pulled({weight, square}, pull) {
  return Math.sign(weight) * Math.max(0, Math.abs(weight) - pull / Math.sqrt(square));
}

function learnFrom(example, isAllowed, known, pull, seen) {
  const features = [...example.run].map((_, i) =>
    i === 0 ? [] : featuresAt(example, i).filter(([key]) => isAllowed(key)),
  );
  const weightOf = (key) => known.get(key)?.weight ?? 0;
  const scores = features.map((found) => sum(found.map(([key, times]) => times * weightOf(key))));
  const likely = likelihoods(example, scores);
  const ends = endsOf(example.words);
  const steps = new Map();
  for (const [i, found] of features.entries())
    for (const [key, times] of found)
      steps.set(key, (steps.get(key) ?? 0) + times * ((ends.has(i) ? 1 : 0) - likely[i]));
  for (const [key, step] of steps) {
    if (!known.has(key)) known.set(key, {weight: 0, square: 1e-8, seen});
    const feature = known.get(key);
    feature.square += step * step;
    feature.weight += (0.2 / Math.sqrt(feature.square)) * step;
    feature.weight = pulled(feature, pull * (seen - feature.seen));
    feature.seen = seen;
  }
}

const quoted = (chars) => `'${chars}'`;

function tableOf(weights) {
  const rounded = (kind, step) =>
    [...weights].flatMap(([key, weight]) =>
      key[0] === kind ? [[key.slice(1), Math.max(-2, Math.min(2, Math.round(weight / step)))]] : [],
    );
  const classOf = (kind, level) =>
    rounded(kind, 1.5)
      .flatMap(([char, is]) => (is === level ? [char] : []))
      .sort()
      .join('');
  const levels = (kind) => [2, 1, -1, -2].map((level) => quoted(classOf(kind, level)));
  const followers = new Map();
  for (const [pair, is] of rounded('P', 2).sort())
    if (is > 0) followers.set(pair[0], (followers.get(pair[0]) ?? pair[0]) + pair[1]);
  const counters = [/^[12]$/, /^-[12]$/].map((sign) =>
    quoted(
      rounded('Q', 1.5)
        .flatMap(([char, is]) => (sign.test(is) ? [char] : []))
        .sort()
        .join(''),
    ),
  );
  return {pairs: [...followers.values()].join(' '), ends: levels('E'), starts: levels('S'), counters};
}

function write({pairs, ends, starts, counters}) {
  const lines = pairs.match(/.{1,60}/gu).map(quoted);
  writeFileSync(
    new URL('../src/text/word-table.ts', import.meta.url),
    `// Where words end in Chinese reports, found in public ones by scripts/learn-words.mjs, which writes this file.

/** Pairs that are a word or stand within one: a character, then all those that follow it. */
export const PAIRS =
  ${lines.join(' +\n  ')};

/** Characters that words mostly end in, those they often do, rarely, hardly ever. */
export const ENDS = [
  ${ends.join(',\n  ')},
];

/** The same of beginnings. */
export const STARTS = [
  ${starts.join(',\n  ')},
];

/** Behind a figure: characters that are a counter by themselves, and those that begin a longer one. */
export const COUNTERS = [${counters.join(', ')}];
`,
  );
}

const examples = process.argv.slice(2).flatMap((file) => examplesOf(readFileSync(file, 'utf8')));
const counts = countsOf(examples);
const isFrequent = (key) => counts.get(key) >= (key[0] === 'P' ? 9 : 3);
const rough = fit(examples, isFrequent, 0.00004);
const weightOf = (key, weight) => Math.abs(weight) * Math.sqrt(counts.get(key) ?? 0);
const best = (kind, count, isGood) =>
  [...rough]
    .filter(([key, weight]) => kind.includes(key[0]) && isGood(key, weight))
    .sort((a, b) => weightOf(...b) - weightOf(...a))
    .slice(0, count)
    .map(([key]) => key);
const kept = new Set([
  ...best('P', most.pairs, (key, weight) => weight > 0 && !names.test(key.slice(1))),
  ...best('ES', most.sides, (key, weight) => weight !== 0),
  ...best('Q', 24, (key, weight) => weight !== 0),
]);
write(tableOf(fit(examples, (key) => kept.has(key), 0)));
