// Facts as a form of a plan draws them: what each shows, so that no figure of a plan is lost.
import {anyOf} from '../../text/any-of.js';
import {joinText} from '../../text/join-text.js';
import type {Fact} from '../brief/fact.js';
import type {Rated} from '../brief/salience.js';
import {growthNote} from '../brief/tile-words.js';
import type {Text} from '../model.js';

const holds = ({at, length}: Pick<Text, 'at' | 'length'>, figure: {at: number}): boolean =>
  figure.at >= at && figure.at < at + length;

/** The figure that the tile of a fact is of, if it is among those of the plan. */
export const chiefOf = ({tile, figures}: Fact): Rated | undefined =>
  tile?.figure && figures.find((figure) => holds(tile.figure!, figure));

/** Whether a tile shows a figure: large, as growth, or in a note. */
export function isOnTile(fact: Fact, figure: Rated): boolean {
  const {tile, growth, more = []} = fact;
  if (!tile?.figure) return false;
  const grown = growth ? [growth.figure] : (growthNote(fact) ?? []);
  return [tile.figure, ...grown, ...more].some((text) => holds(text, figure));
}

/** Whether a row from–to shows a figure. */
export const isInChange = ({tile}: Fact, figure: Rated): boolean =>
  tile?.change !== undefined && [tile.change.from, tile.change.to].some((each) => holds(each, figure));

/** Whether a line shows a figure. */
export const isInClause = ({clause}: Fact, figure: Rated): boolean => holds(clause, figure);

/** A fact with the clauses below its tile that hold figures of the plan. */
export function withNotes(fact: Fact): Fact {
  const {tile, figures, more = []} = fact;
  if (!tile) return fact;
  const notes = [...tile.notes.map(asOne), ...(tile.part ? [tile.part.text] : [])];
  const added = notes.filter((note) =>
    figures.some((figure) => holds(note, figure) && !isOnTile(fact, figure)),
  );
  return added.length > 0 ? {...fact, more: [...more, ...added]} : fact;
}

function asOne(pieces: readonly Text[]): Text {
  const [first] = pieces as [Text];
  const last = pieces.at(-1)!;
  return {at: first.at, length: last.at + last.length - first.at, text: joinText(pieces)};
}

/** What names a stage of how something is handled. */
const stage = new RegExp(
  anyOf(
    '收到 收案 受理 提出 征集 收集 提交 交办 转办 立案 并案 采纳 采用 吸收 答复 办[理结复] 审执?结 审查 执结 结案 ' +
      '解决 整改 落实 完成 查[出处] 发现 化解 报送 批示 转化',
  ),
);
/** Longest name of a stage after the first, in characters; a longer one has a subject of its own. */
const longestStage = 10;

const labelOf = ({tile}: Fact): string => joinText(tile?.figure?.label ?? []);

/** Whether facts are stages of one thing: what each after the first counts is named by what was done. */
export const areStages = ([, ...later]: readonly Fact[]): boolean =>
  later.every((fact) => labelOf(fact).length <= longestStage && stage.test(labelOf(fact)));

/** Facts with a tile of its own for each stage that hangs on the one before: 受理委员提案195件，**立案187件**. */
export function withStages(facts: readonly Fact[], wanted: readonly Rated[]): Fact[] {
  const all = facts.flatMap((fact): Fact[] => {
    const stages = fact.figures.flatMap((figure) => stageOf(fact, figure) ?? []);
    const own = fact.figures.filter((figure) => !stages.some(({figures: [each]}) => each === figure));
    return [withNotes({...fact, figures: own}), ...stages];
  });
  const place = ({figures: [figure]}: Fact): number => wanted.indexOf(figure!);
  return all.sort((a, b) => place(a) - place(b));
}

function stageOf({tile, ...fact}: Fact, rated: Rated): Fact | undefined {
  const figure = tile?.noted.find((each) => holds(each, rated));
  const name = rated.clause.slice(0, rated.inClause);
  const isAll = rated.clause.length === rated.inClause + rated.mention.text.length;
  if (!figure || !isAll || name.length > longestStage || !/^[\u3400-\u9fff]{2,}$/.test(name))
    return undefined;
  if (!stage.test(name)) return undefined;
  const label = [{at: rated.clauseAt, length: name.length, text: name}];
  return {
    at: rated.at,
    role: rated.role,
    score: rated.score,
    statement: fact.statement,
    figures: [rated],
    clause: {at: rated.clauseAt, length: rated.clause.length, text: rated.clause},
    label: name,
    tile: {figure: {...figure, label}, words: [], notes: [], noted: []},
  };
}
