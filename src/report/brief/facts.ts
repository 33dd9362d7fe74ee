import {findNumbers} from '../../text/index.js';
import {downs, signOf, ups} from '../../text/signed-change.js';
import type {Report, Statement, Text, Tile} from '../model.js';
import {clauseOf, endOf, span, withHead} from './clause-of.js';
import {drawnOf} from './drawn.js';
import type {Fact} from './fact.js';
import {FigurePlaces} from './figure-places.js';
import {withoutObject} from './lines.js';
import {Owners} from './owners.js';
import {changedTimeTile, labelOf, leans, plainTile} from './plain-tile.js';
import {rowsOf} from './rows.js';
import {isOfPerson, type Rated} from './salience.js';
import {isBareHonour} from './bare-honour.js';

/** Reads the chosen figures of a report as facts. */
export class FactReader {
  private readonly places: FigurePlaces;
  private readonly owners: Owners;

  constructor(private readonly report: Report) {
    this.places = new FigurePlaces(report);
    this.owners = new Owners(report);
  }

  /**
   * The facts in their order: one a tile, or one a clause where no tile can stand alone.
   *
   * @param wholes whether what is drawn as a whole, a chain of stages and such, is one fact
   */
  read(rated: readonly Rated[], wholes = true): Fact[] {
    const drawn = wholes ? drawnOf(this.report, rated) : [];
    return this.owners.name(factsOf(this.report, rated, this.places, drawn));
  }
}

function factsOf(
  report: Report,
  rated: readonly Rated[],
  places: FigurePlaces,
  drawn: readonly Fact[],
): Fact[] {
  const groups = new Map<Tile | string, Rated[]>();
  const staged = new Set(drawn.flatMap(({figures}) => figures));
  const misleading = new Set(rated.flatMap(({score, at}) => (score === -Infinity ? [at] : [])));
  // 年初计划新建20所，实际建成19所: what hangs on a figure that misleads does not bring it back.
  const hides = ({figure}: Tile): boolean => misleading.has(figure!.at);
  for (const figure of rated) {
    if (!figure.chosen || staged.has(figure)) continue;
    const placed = places.at(figure.at);
    const tile =
      placed?.as === 'noted' && (plainTile([figure]) || hides(placed.tile)) ? undefined : placed?.tile;
    const isWhole = tile && labelOf(tile) !== undefined && !isBare(tile, figure);
    const own = isWhole && !losesPartner(figure, places) ? tile : undefined;
    const key = own ?? `${figure.statement} ${figure.subject}`;
    const group = groups.get(key);
    if (group) group.push(figure);
    else groups.set(key, [figure]);
  }
  const facts = [...groups].map(([key, figures]): Fact => {
    const [first] = figures as [Rated];
    const statement = report.statements[first.statement]!;
    const own = clauseOf(statement, figures);
    const clause = withHead(statement, own, figures, places);
    const tile =
      typeof key !== 'string'
        ? key
        : clause === own
          ? (plainTile(figures) ?? changedTimeTile(figures))
          : undefined;
    const rows = tile ? undefined : rowsOf(clause);
    return {
      at: first.at,
      role: first.role,
      score: Math.max(...figures.map(({score}) => score)),
      statement: first.statement,
      figures,
      clause,
      ...(rows && {rows}),
      fiveYears: first.role === 'period' && ofFiveYears.test(statement.evidence),
      ...(tile && {tile, label: labelOf(tile)}),
    };
  });
  const joined = joinClauses(attachGrowth(facts, report.statements), report.statements).filter(
    (fact) => standsAlone(fact) && !isBareHonour(fact),
  );
  return drawn.length > 0 ? [...joined, ...drawn].sort((a, b) => a.at - b.at) : joined;
}

/** What a stretch of five years is called by. */
const ofFiveYears = /五年|十[二三四五]五/;

/** Words that point back, or turn to what the sentence goes on with: 对一个有百万人口的大县来说, 百万人的饭碗. */
const turns =
  /^(?:上述|前述|这些?)|(?:中|来说|来讲|而言|的同时|的饭碗)$|^(?:对|对于)[^，]*(?:来说|来讲|而言)/;
/** What was surpassed, without what surpassed it: it hangs on that. 超过原定的近3亿元盘子. */
const surpassed = /^(?:超过|超出|低于|高于|相当于)(?:[原预既]定|上年|全国|全省|全市)/;

const standsAlone = ({tile, clause: {text}}: Fact): boolean =>
  tile !== undefined ||
  !(
    isOfPerson(text) ||
    leans.test(text) ||
    turns.test(text) ||
    surpassed.test(text) ||
    withoutObject.test(text)
  );

const growthClause = new RegExp(
  '^(?:按[^，]{2,10}，)?(分别)?(?:比上年|同比|较上年)?(?:（[^）]*）)?(?:分别)?(?:年均)?(?:分别)?' +
    // 降幅收窄0.2个百分点 says what the fall did, not what it is.
    `(${ups}|${downs})(?![速幅])`,
);

/** Hangs growth that stands in a clause of its own on what it speaks of; after 分别 one by one. */
function attachGrowth(facts: readonly Fact[], statements: readonly Statement[]): Fact[] {
  const kept: Fact[] = [];
  for (const fact of facts) {
    const [figure] = fact.figures as [Rated];
    const match = fact.tile ? null : growthClause.exec(figure.clause);
    const count = match ? findNumbers(figure.clause).length : 0;
    // Of several growths, each of its own figure, all are shown or none; 0.6个、0.2个百分点 share a unit.
    if (count > 1 && (count !== fact.figures.length || !areAlike(figure.clause))) continue;
    const before = kept.slice(-count);
    const fits =
      match &&
      fact.figures.length === count &&
      before.length === count &&
      before.every((each) => each.tile && !each.growth && each.statement === fact.statement);
    if (!fits) {
      kept.push(fact);
      continue;
    }
    const sign = signOf(match[2]!) === 'down' ? '−' : '+';
    const {at, text} = statements[fact.statement]!;
    const start = text.indexOf(figure.clause) + match[0].length - match[2]!.length;
    const words = {at: at + start, length: match[2]!.length, text: match[2]!};
    before.forEach((each, i) => {
      each.growth = {figure: fact.figures[i]!, words, sign};
      each.figures = [...each.figures, fact.figures[i]!];
    });
  }
  return kept;
}

/** Whether the figures of a clause have one unit and one verb, before the first. */
function areAlike(clause: string): boolean {
  const found = findNumbers(clause);
  return found.every(({at, unit}, i) => {
    const last = found[i - 1];
    if (!last) return true;
    return unit === last.unit && /^[、和与及，\s]*$/.test(clause.slice(last.at + last.text.length, at));
  });
}

/** Facts that can only be shown as words and overlap, as one. */
function joinClauses(facts: readonly Fact[], statements: readonly Statement[]): Fact[] {
  const joined: Fact[] = [];
  for (const fact of facts) {
    const last = joined.at(-1);
    const sameSentence = last?.statement === fact.statement;
    const overlaps = sameSentence && fact.clause.at < last.clause.at + last.clause.length;
    if (sameSentence && last.tile && !fact.tile && surpassed.test(fact.clause.text)) {
      hangOn(last, fact);
      last.clause = span(statements[fact.statement]!, last.clause.at, endOf(fact.clause));
      continue;
    }
    if (sameSentence && last.tile && !fact.tile && isBareClause(fact)) {
      hangOn(last, fact);
      continue;
    }
    if (!last || !overlaps || fact.tile) {
      joined.push(fact);
      continue;
    }
    // What hangs on a tile and could not be set beside it stays out: 连续跨过两个台阶.
    if (last.tile) {
      hangOn(last, fact);
      continue;
    }
    const start = Math.min(last.clause.at, fact.clause.at);
    const end = Math.max(endOf(last.clause), endOf(fact.clause));
    joined[joined.length - 1] = {
      at: last.at,
      role: last.role,
      score: Math.max(last.score, fact.score),
      statement: last.statement,
      figures: [...last.figures, ...fact.figures],
      clause: span(statements[fact.statement]!, start, end),
    };
  }
  return joined;
}

/** Longest clause below a figure, in characters, and how many there may be. */
const longestMore = 16;
const mostMore = 2;

/** Sets the clauses of a fact that cannot stand alone below the figure that they speak of. */
function hangOn(fact: Fact, {figures}: Fact): void {
  for (const figure of figures) {
    const {at, clause, clauseAt, mention} = figure;
    const more = (fact.more ??= []);
    const said = more.some((text) => text.at === clauseAt);
    if (!said && (more.length === mostMore || clause.length > longestMore)) continue;
    // Two growths after 分别 belong to two figures; 跨过两个台阶 says nothing below one, 连续六年保持在七成以上 speaks of its share.
    if (/分别|其中|台阶|大关|^连续/.test(clause) || mention.kind !== 'quantity') continue;
    // 近1亿农村人口脱了贫 is said of nothing before it.
    if (/[\u3400-\u9fff]{5}/.test(clause.slice(at + mention.text.length - clauseAt))) continue;
    if (!said) more.push(behind(fact.figures[0]!, {at: clauseAt, length: clause.length, text: clause}));
    fact.figures = [...fact.figures, figure];
  }
}

/** What a clause says behind a figure in it: 22个界别、**198名委员**; all of it where the figure stands elsewhere. */
function behind({at, length, inClause, clauseAt}: Rated, clause: Text): Text {
  if (clauseAt !== clause.at) return clause;
  const [, before, rest] = /^([^、，]*[、，])(.+)$/.exec(clause.text.slice(inClause + length)) ?? [];
  if (!before || !rest) return clause;
  return {at: at + length + before.length, length: rest.length, text: rest};
}

/** Labels that say nothing without what was counted before them: 审结案件12874件，**标的额**163.8亿元. */
const bareLabel =
  /^(?:标的额|总额|金额|(?:累计|五年|全年|共)*(?:完成|实现)?(?:总?投资|投入)|(?:涉及|涉案)(?:资金|金额)|[\u3400-\u9fff]{2}率|[\u3400-\u9fff]{1,3}额)$/;

/** Whether the clause of a figure names no subject of its own: 采纳率77.6%. */
const isBareClause = ({figures: [figure]}: Fact): boolean =>
  figure!.inSentence > 0 && /^[\u3400-\u9fff]{0,5}[^\u3400-\u9fff]*\D{0,2}$/.test(figure!.clause);

/** Two counts of one verb of which one has no tile: 团结带领22个界别、198名委员. */
const second = /^[\u3400-\u9fff]{1,8}、(?=\d)/;
const first = /\d[\u3400-\u9fff]{2,9}、$/;

function losesPartner({at, clause, clauseAt, inClause, mention}: Rated, places: FigurePlaces): boolean {
  const hasTile = (place: number): boolean => places.at(place)?.as === 'figure';
  if (!hasTile(at)) return first.test(clause.slice(0, inClause));
  const end = inClause + mention.text.length;
  const [between] = second.exec(clause.slice(end)) ?? [];
  return between !== undefined && !hasTile(clauseAt + end + between.length);
}

function isBare({figure}: Tile, {clause, inSentence, role}: Rated): boolean {
  const label = figure!.label.map(({text}) => text).join('');
  // 计划建成20个，建成19个: what was built is not what was planned.
  if (role !== 'task' && /^计划/.test(label) && !clause.includes('计划')) return true;
  const isOfOne = role === 'achievement' && /^(?:新增|带动|吸纳|提供)就业(?:岗位)?$/.test(label);
  return inSentence > 0 && (isOfOne || bareLabel.test(label)) && clause.length <= label.length + 14;
}
