import type {Genre, Text} from '../model.js';
import type {Rated} from './salience.js';

/** One stage of what became of something: 立案 189件. */
export interface Step {
  figure: Rated;
  label: Text;
}

/** What becomes of proposals, opinions and problems, stage by stage; each stage is a part of the one before. */
const stages = [
  /收到|共?提出|交办|受理|发现|查出|征集/,
  /立案|采纳|吸收|转办|纳入|写入|提出监督意见/,
  /解决|办结|办复|整改|落实|完成|采纳/,
];

/** What a stage must not be counted by: shares of a stage, its negative, another year's. */
const unlike = /占|未|比上年|上年|其中|尚|正在|不满意|分别/;

/** Reports that count how things were handled. */
const counting = new Set<Genre>(['cppcc', 'proposals', 'congress', 'procuratorate']);

/** Longest label of a stage, in characters. */
const longest = 10;
const least = 3;

/**
 * The longest chain of a report, 收到提案216件 → 立案189件 → 解决141件: figures of one unit that fall from stage to
 * stage; [] where none has three stages. Where a total (共154件) stands between them the chain is none: it
 * would begin with a part.
 */
export function chainOf(rated: readonly Rated[]): Step[] {
  let longestChain: Step[] = [];
  rated.forEach((head, i) => {
    if (!counting.has(head.genre) || head.score === -Infinity) return;
    const first = stepOf(head, 0);
    if (!first) return;
    const chain = [first];
    for (const figure of rated.slice(i + 1, i + reach)) {
      if (!areTogether(head, figure) || figure.mention.unit !== head.mention.unit) continue;
      const last = chain.at(-1)!.figure;
      if (/共[^，]{0,2}\d/.test(figure.clause)) return;
      const next = stepOf(figure, chain.length);
      if (next && figure.mention.value! <= last.mention.value!) chain.push(next);
      if (chain.length === stages.length) break;
    }
    if (chain.length >= least && chain.length > longestChain.length) longestChain = chain;
  });
  return longestChain;
}

/** Proposals are followed through their section; anything else within its paragraph, where it is the same thing. */
const areTogether = (head: Rated, figure: Rated): boolean =>
  head.paragraph === figure.paragraph || (/收到提案/.test(head.clause) && head.section === figure.section);

/** So many figures further the next stages may stand. */
const reach = 40;

function stepOf(figure: Rated, stage: number): Step | undefined {
  const {mention, inClause, clause, clauseAt} = figure;
  if (mention.kind !== 'quantity' || mention.value === undefined || mention.unit === '%') return undefined;
  // The words before the figure: of several counts in a clause those behind the one before.
  const before = clause.slice(0, inClause).split('、').at(-1)!;
  const match = stages[stage]!.exec(before);
  if (!match || unlike.test(before)) return undefined;
  const plain = before.replace(/的$/, '');
  const full =
    plain.length <= longest
      ? plain
      : plain.slice(plain.lastIndexOf('已经') >= 0 ? plain.lastIndexOf('已经') : match.index);
  const label = full.replace(/^共/, '');
  if (label.length < 2 || label.length > longest) return undefined;
  const start = clauseAt + clause.indexOf(label);
  return {figure, label: {at: start, length: label.length, text: label}};
}
