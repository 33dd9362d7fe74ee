import {findNumbers} from '../../text/index.js';
import {downs, ups} from '../../text/signed-change.js';
import {figuresAmong, isTimeUnit} from '../figures.js';
import type {Report, Statement} from '../model.js';
import {insideBrackets, splitClauses} from '../sentences.js';
import {fromTo, isReview, ofIndustries, type Candidate} from './salience.js';

/** Words that say how a figure moved or was reckoned, not what it is of: 增长5.6%, 达到412亿元, 按不变价格计算. */
const withoutSubject = new RegExp(
  '^按(?:不变|可比)价格?计算$|^(?:按(?:不变|可比)价格?计算|比上年|同比|（下同）|较上年|年均|分别|再|又|也|均|仍|约|超|近)*' +
    `(?:${ups}|${downs}|达到?|为|占|居|完成|突破|位居|列)?` +
    '[^\\u3400-\\u9fff]*[^，]{0,3}$',
);

/** One of the bodies that are counted together; what follows is of it alone. */
const partOfBody = /其中，?[^，；]{0,8}(?:法院|检察院|本级|本院|机关)/;

/** Of a clause longer than anybody writes only so much on both sides of a figure is read for it: a list without stops has thousands. */
const [longest, aroundFigure] = [600, 200];

/** Cells with white space between them. */
const row = /\t|(?:\s{2,}|[|｜]\s*)\S+(?:\s{2,}|\s*[|｜])|^\S+(?:\s+[0-9.,%]+){2,}\s*$/;

/** Every figure of the running text with the words around it, in order. */
export function candidatesOf({
  statements,
  parts,
  genre,
}: Pick<Report, 'statements' | 'parts' | 'genre'>): Candidate[] {
  const counts = new Map<string, number>();
  const sections = parts.flatMap((part) => part.sections.map(({heading}) => heading.at));
  const starts = parts.map(({heading}) => heading?.at ?? -1);
  const found: Candidate[] = [];
  let part = -1;
  let product = 0;
  let section = -1;
  let underHeading = 0;
  statements.forEach((statement, index) => {
    while (section + 1 < sections.length && sections[section + 1]! <= statement.at) section++;
    while (part + 1 < starts.length && starts[part + 1]! <= statement.at) part++;
    const opening = (sections[section] ?? -1) <= (starts[part] ?? -1);
    if (statement.role === 'heading') underHeading = 0;
    // A row of a table without its heads says nothing.
    if (row.test(statement.text)) return;
    for (const figure of figuresOf(statement)) {
      const {role, leads} = statement;
      const count = (key: string): number => {
        const nth = counts.get(key) ?? 0;
        counts.set(key, nth + 1);
        return nth;
      };
      // Parts of a total take no place among the first figures.
      const isPart = figure.ofPart || ofIndustries.test(figure.subject);
      const nth = isPart ? Infinity : count(isReview(role) && role !== 'period' ? 'review' : role);
      const {unit, value = 0} = figure.mention;
      if (!product && unit === '元' && /生产总值/.test(figure.clause)) product = value;
      const ofPeriod = role === 'period' ? count('of period') : undefined;
      found.push({
        ...figure,
        role,
        genre,
        leads,
        statement: index,
        paragraph: statement.paragraph,
        nth,
        ofPeriod,
        section,
        opening,
        product,
        underHeading: underHeading++,
      });
    }
  });
  return found;
}

type InSentence = Pick<
  Candidate,
  'at' | 'length' | 'mention' | 'clause' | 'clauseAt' | 'inClause' | 'subject' | 'inSentence' | 'ofPart'
>;

function figuresOf(statement: Statement): InSentence[] {
  const {text, at, length} = statement;
  const changes = fromTo.test(text);
  const mentions = figuresAmong(findNumbers(text)).filter(
    ({unit = '', kind}) => kind === 'rank' || changes || !isTimeUnit(unit),
  );
  if (mentions.length === 0) return [];
  // White space that the source has inside a sentence moves what follows; sentences with some are rare.
  const moved = length - text.length;
  let subject = '';
  let next = 0;
  let ofBody = false;
  const found: InSentence[] = [];
  for (const {start, end} of splitClauses(text, insideBrackets(text))) {
    const whole = text.slice(start, end);
    if (!withoutSubject.test(whole)) subject = whole.slice(0, longest);
    if (text[start - 1] === '；') ofBody = false;
    ofBody ||= partOfBody.test(text.slice(Math.max(0, start - '其中，'.length), end));
    for (; next < mentions.length && mentions[next]!.at < end; next++) {
      const mention = mentions[next]!;
      const isLong = whole.length > longest;
      const from = isLong ? Math.max(start, mention.at - aroundFigure) : start;
      const clause = isLong ? text.slice(from, Math.min(end, mention.at + aroundFigure)) : whole;
      if (isTimeUnit(mention.unit ?? '') && mention.kind !== 'rank' && !fromTo.test(clause)) continue;
      const shift = moved > 0 ? Math.round((moved * mention.at) / text.length) : 0;
      found.push({
        at: at + mention.at + shift,
        length: mention.text.length,
        mention,
        clause,
        clauseAt: at + from,
        inClause: mention.at - from,
        subject,
        inSentence: found.length,
        ofPart: ofBody || /其中/.test(clause),
      });
    }
  }
  return found;
}
