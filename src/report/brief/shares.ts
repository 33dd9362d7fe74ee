// What a whole is made of, where the source states it as one ratio: 三次产业结构9.8∶40.1∶50.1.
import type {Text} from '../model.js';
import type {Rated} from './salience.js';

/** The three industries of an economy, in the order of the ratio. */
export const industries = ['第一产业', '第二产业', '第三产业'];

/** A ratio, what it is of in the words of the source, and its terms as written. */
export interface Shares {
  figure: Rated;
  name: Text;
  terms: string[];
}

const subject = /三次产业(?:增加值)?(?:结构|构成|比重|比例)/;
const ratio = /^\d+(?:\.\d+)?(?:\s*[∶:：︰]\s*\d+(?:\.\d+)?){2}$/;
/** Rounded terms may add up to so much more or less than 100. */
const tolerance = 0.5;

/** The structure of the economy, of the last year rather than of years past; of two in a clause, 由…调整为…, the later one. */
export function sharesOf(rated: readonly Rated[]): Shares | undefined {
  const found = rated.flatMap((figure): Shares[] => {
    const {mention, clause, clauseAt, inClause, role} = figure;
    const match = subject.exec(clause.slice(0, inClause));
    const isResult = role === 'score' || role === 'achievement' || role === 'period' || role === 'text';
    if (!match || !isResult || !ratio.test(mention.text)) return [];
    const terms = mention.text.split(/\s*[∶:：︰]\s*/);
    const sum = terms.reduce((all, term) => all + Number(term), 0);
    if (Math.abs(sum - 100) > tolerance + 1e-9) return [];
    const name = {at: clauseAt + match.index, length: match[0].length, text: match[0]};
    return [{figure, name, terms}];
  });
  const last = found.filter(({figure}) => figure.role !== 'period');
  const [first] = last.length > 0 ? last : found;
  return found.filter(({figure}) => figure.clauseAt === first?.figure.clauseAt).at(-1);
}
