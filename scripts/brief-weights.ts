// How many of the figures that editors chose a brief shows, with its own weights, and with weights that were found on the
// other reports only:
//   node --import tsx scripts/brief-weights.ts PAIRS TEXTS [PAIRS TEXTS…]
// PAIRS holds {report?, figures: [{at}]} as JSON; `at` counts UTF-16 units in the text of TEXTS without its first line.
// Pairs of one report are left out together. Weights are those of a logistic regression held near zero. Only the weights
// are fitted: the terms that signs name (indicators of each kind of report) were chosen with these reports in view.
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {candidatesOf} from '../src/report/brief/candidates.js';
import {chooseAmong, defaultFigures, rateFigures} from '../src/report/brief/choose.js';
import {signs, type Rated} from '../src/report/brief/salience.js';
import {shownFigures, storyboardOf} from '../src/report/brief/storyboard.js';
import {parseReport, type Report} from '../src/report/index.js';

interface Pair {
  name: string;
  report: string;
  wanted: number[];
}

interface Text {
  report: Report;
  rated: Rated[];
  /** Which signs hold of each figure. */
  held: number[][];
}

/** So many steps a fit takes. */
const passes = 400;
/** How strongly weights are held near zero: by this the sum of squares counts. */
const ridge = 3;
/** Length of a step along the slope. */
const rate = 4;

const texts = new Map<string, Text>();
const pairs: Pair[] = [];
function readFolder(folder: string, textFolder: string): void {
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()) {
    const pair = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
      report?: string;
      figures: {at: number | null}[];
    };
    const report = pair.report ?? file.replace(/(?:\.key)?\.json$/, '.txt');
    const path = join(textFolder, report);
    if (!existsSync(path)) continue;
    if (!texts.has(report)) texts.set(report, readText(readFileSync(path, 'utf8').replace(/^[^\n]*\n/, '')));
    const wanted = new Set(pair.figures.flatMap(({at}) => at ?? []));
    pairs.push({name: file.replace(/\.json$/, ''), report, wanted: [...wanted]});
  }
}

function readText(text: string): Text {
  const {report} = parseReport(text);
  const held = candidatesOf(report).map((figure) =>
    signs.flatMap((sign, i) => (sign.holds(figure) ? [i] : [])),
  );
  return {report, rated: rateFigures(report), held};
}

/** How many of the wanted figures are chosen with some weights; growth and level of one subject are chosen together. */
function found({report: name, wanted}: Pair, weights: readonly number[], figures = defaultFigures): number {
  const {report, rated, held} = texts.get(name)!;
  rated.forEach((figure, i) => {
    if (figure.score > -Infinity) figure.score = held[i]!.reduce((sum, sign) => sum + weights[sign]!, 0);
  });
  chooseAmong(rated, report, figures);
  return count(wanted, new Set(rated.filter(({chosen}) => chosen).map(({at}) => at)));
}

const foundOnPage = ({report, wanted}: Pair): number =>
  count(wanted, shownFigures(storyboardOf(texts.get(report)!.report)));

const count = (wanted: readonly number[], places: ReadonlySet<number>): number =>
  wanted.filter((at) => places.has(at)).length;

/**
 * Weights that tell chosen figures from others: a logistic regression, held near zero so that no report is learnt by heart.
 */
function fit(training: readonly Pair[]): number[] {
  const samples = training.flatMap(({report: name, wanted}) => {
    const {rated, held} = texts.get(name)!;
    const places = new Set(wanted);
    // Targets are chosen by structure.
    return rated.flatMap(({at, score, role}, i) =>
      score > -Infinity && role !== 'targets' ? [{held: held[i]!, chosen: places.has(at) ? 1 : 0}] : [],
    );
  });
  const weights = signs.map(() => 0);
  let bias = -2;
  for (let pass = 0; pass < passes; pass++) {
    const slope = weights.map((weight) => -ridge * weight);
    let slopeOfBias = 0;
    for (const {held, chosen} of samples) {
      const sum = held.reduce((all, sign) => all + weights[sign]!, bias);
      const miss = chosen - 1 / (1 + Math.exp(-sum));
      slopeOfBias += miss;
      for (const sign of held) slope[sign]! += miss;
    }
    bias += (rate * slopeOfBias) / samples.length;
    weights.forEach((weight, i) => (weights[i] = weight + (rate * slope[i]!) / samples.length));
  }
  return weights;
}

function report(title: string, of: (pair: Pair) => number): void {
  let [all, hits] = [0, 0];
  const rows = pairs.map((pair) => {
    const got = of(pair);
    all += pair.wanted.length;
    hits += got;
    return `${pair.name} ${got}/${pair.wanted.length}`;
  });
  console.log(`${title}: ${(hits / all).toFixed(3)} of ${all}\n  ${rows.join('  ')}`);
}

const folders = process.argv.slice(2);
for (let i = 0; i + 1 < folders.length; i += 2) readFolder(folders[i]!, folders[i + 1]!);
if (pairs.length === 0) throw new Error('brief-weights.ts PAIRS TEXTS: no pairs found');

const own = signs.map(({weight}) => weight);
report('own weights, on the page', (pair) => foundOnPage(pair));
report('own weights, chosen', (pair) => found(pair, own));
const folds = new Map(
  [...texts.keys()].map((name) => [name, fit(pairs.filter((pair) => pair.report !== name))]),
);
report('weights of the other reports, chosen', (pair) => found(pair, folds.get(pair.report)!));
