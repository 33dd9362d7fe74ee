import {strict as assert} from 'node:assert';
import {existsSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {findNumbers, type NumberKind, type NumberMention} from '../../src/text/index.js';

/** Labelled by eye over contiguous stretches of public reports; the texts themselves are not part of the project. */
interface Label {
  at: number;
  length: number;
  kind: NumberKind;
  value?: number;
  upper?: number;
  unit?: string;
  /** Left out where it is `exact`. */
  bound?: string;
}

interface Stretch {
  from: number;
  to: number;
  numbers: Label[];
}

const CORPUS = new URL('../../../shared/corpus/', import.meta.url);
const labels = JSON.parse(readFileSync(new URL('corpus-labels.json', import.meta.url), 'utf8')) as Record<
  string,
  Stretch[]
>;

const isFigure = ({kind}: {kind: NumberKind}) => kind === 'quantity' || kind === 'rank';

/** Same place, same written length, same value, range, unit and bound. */
function agrees(label: Label, mention: NumberMention): boolean {
  const {at, length, kind, value, upper, unit = '', bound = 'exact'} = label;
  if (mention.at !== at || mention.kind !== kind) return false;
  if (!isFigure(label)) return true;
  if (value === undefined) return label.unit === undefined || mention.unit === unit;
  const close = Math.abs((mention.value ?? NaN) - value) <= 1e-9 * Math.abs(value);
  const whole =
    kind === 'rank' || (mention.text.length === length && mention.unit === unit && mention.bound === bound);
  return close && whole && mention.upper === upper;
}

/** Of each run of digits, whether the mention that covers it has the label's kind, however dates are cut. */
function kindsRight(label: Label, mentions: NumberMention[]): boolean {
  return mentions.some(
    ({at, text, kind}) => kind === label.kind && at <= label.at && label.at < at + text.length,
  );
}

test(
  'numbers of public reports are found as they were labelled by eye',
  {skip: existsSync(CORPUS) ? false : 'the labelled reports are not beside this checkout'},
  () => {
    const total = {labels: 0, kinds: 0, figures: 0, found: 0, right: 0};
    const wrong: string[] = [];
    for (const [file, stretches] of Object.entries(labels)) {
      const text = readFileSync(new URL(file, CORPUS), 'utf8');
      const mentions = findNumbers(text);
      for (const {from, to, numbers} of stretches) {
        const inside = mentions.filter(({at}) => at >= from && at < to);
        const byPlace = new Map(inside.map((mention) => [mention.at, mention]));
        total.labels += numbers.length;
        total.figures += numbers.filter(isFigure).length;
        total.found += inside.filter(isFigure).length;
        for (const label of numbers) {
          if (kindsRight(label, inside)) total.kinds++;
          else wrong.push(`${file} ${label.at}: not seen as ${label.kind}`);
          if (!isFigure(label)) continue;
          const mention = byPlace.get(label.at);
          if (mention && agrees(label, mention)) total.right++;
          else
            wrong.push(`${file} ${label.at}: ${JSON.stringify(label)} found as ${JSON.stringify(mention)}`);
        }
        const places = new Set(numbers.map(({at}) => at));
        for (const mention of inside) {
          if (isFigure(mention) && !places.has(mention.at))
            wrong.push(`${file} ${mention.at}: ${mention.text} is no figure`);
        }
      }
    }
    const recall = total.right / total.figures;
    const precision = total.right / total.found;
    const kinds = total.kinds / total.labels;
    console.log(wrong.join('\n'));
    console.log(`kinds right: ${total.kinds} of ${total.labels} (${kinds.toFixed(4)})`);
    console.log(
      `quantities and ranks: precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)} of ${total.figures}`,
    );
    assert.ok(recall >= 0.98, `recall ${recall}`);
    assert.ok(precision >= 0.98, `precision ${precision}`);
    assert.ok(kinds >= 0.98, `kinds ${kinds}`);
  },
);
