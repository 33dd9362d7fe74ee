// What a whole is made of: the ratio of 三次产业结构9.8∶40.1∶50.1, or counts that add up to a total of the year.
import type {Text} from '../model.js';
import type {Rated} from './salience.js';
import {ofBodies} from './salience.js';

/** The three industries of an economy, in the order of the ratio. */
const industries = ['第一产业', '第二产业', '第三产业'];

/** A whole in the words of the source, and its parts, each with its figure as written. */
export interface Shares {
  figures: Rated[];
  name: Text;
  /** A name that the source does not write is ours. */
  parts: {name: Text | string; figure: string}[];
}

const subject = /三次产业(?:增加值)?(?:结构|构成|比重|比例)/;
const ratio = /^\d+(?:\.\d+)?(?:\s*[∶:：︰]\s*\d+(?:\.\d+)?){2}$/;
/** Rounded terms may add up to so much more or less than 100. */
const tolerance = 0.5;

/** What a brief draws as parts of a whole: in reports of bodies their total, else the structure of the economy. */
export const sharesOf = (rated: readonly Rated[]): Shares | undefined => structureOf(rated) ?? partsOf(rated);

/** The structure of the economy, of the last year rather than of years past; of two in a clause, 由…调整为…, the later one. */
function structureOf(rated: readonly Rated[]): Shares | undefined {
  const found = rated.flatMap((figure): (Shares & {figure: Rated})[] => {
    const {mention, clause, clauseAt, inClause, role} = figure;
    const match = subject.exec(clause.slice(0, inClause));
    const isResult = role === 'score' || role === 'achievement' || role === 'period' || role === 'text';
    if (!match || !isResult || !ratio.test(mention.text)) return [];
    const terms = mention.text.split(/\s*[∶:：︰]\s*/);
    const sum = terms.reduce((all, term) => all + Number(term), 0);
    if (Math.abs(sum - 100) > tolerance + 1e-9) return [];
    const name = {at: clauseAt + match.index, length: match[0].length, text: match[0]};
    const parts = terms.map((term, i) => ({name: industries[i]!, figure: term}));
    return [{figure, figures: [figure], name, parts}];
  });
  const last = found.filter(({figure}) => figure.role !== 'period');
  const [first] = last.length > 0 ? last : found;
  return found.filter(({figure}) => figure.clauseAt === first?.figure.clauseAt).at(-1);
}

/** So many parts of a total are told apart on one bar. */
const [least, most] = [3, 6];
/** A part or a total has no longer name, in characters. */
const longest = 16;

/** The first total of a body's report whose parts, counted one behind the other, add up to it: 审执结64917件 and 刑事案件3486件、…. */
function partsOf(rated: readonly Rated[]): Shares | undefined {
  const results = rated.filter(
    ({opening, role, genre}) => opening && role === 'achievement' && ofBodies.has(genre),
  );
  for (const [i, whole] of results.entries()) {
    const total = whole.mention;
    if (!isExact(whole) || total.unit === '%') continue;
    const name = nameBefore(whole);
    const parts =
      name &&
      partsAfter(
        total.value!,
        results
          .slice(i + 1, i + 1 + reach)
          .filter((each) => each.paragraph === whole.paragraph && each.mention.unit === total.unit),
      );
    if (parts)
      return {
        figures: parts.map(({figure}) => figure),
        name,
        parts: parts.map(({name, figure}) => ({name, figure: figure.mention.text})),
      };
  }
  return undefined;
}

/** So many figures behind a total its parts may end. */
const reach = 12;

interface Part {
  name: Text;
  figure: Rated;
}

/** The first figures of one sentence, one behind the other, that add up to a total. */
function partsAfter(total: number, figures: readonly Rated[]): Part[] | undefined {
  for (const start of figures.keys()) {
    let sum = 0;
    const parts: Part[] = [];
    for (const figure of figures.slice(start, start + most)) {
      const name = nameBefore(figure, parts.at(-1)?.figure);
      if (!name || !isExact(figure) || figure.statement !== figures[start]!.statement) break;
      sum += figure.mention.value!;
      parts.push({name, figure});
      if (sum === total && parts.length >= least) return parts;
    }
  }
  return undefined;
}

const isExact = ({mention: {value, bound = 'exact'}}: Rated): boolean =>
  value !== undefined && bound === 'exact';

/** What leads over to a name and is no part of it. */
const lead = /^(?:其中|全[年省市县区院]|共|累计|、|，|：)+/;

/** The words before a figure, from the figure before it on. */
function nameBefore({clause, clauseAt, inClause}: Rated, before?: Rated): Text | undefined {
  const start = before?.clauseAt === clauseAt ? before.inClause + before.mention.text.length : 0;
  const words = clause.slice(start, inClause);
  const from = start + (lead.exec(words)?.[0].length ?? 0);
  const text = clause.slice(from, inClause);
  const isName = /^[\u3400-\u9fff“”、]{2,}$/.test(text) && text.length <= longest;
  return isName ? {at: clauseAt + from, length: text.length, text} : undefined;
}
