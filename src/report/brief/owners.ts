// Whose figures those below a place or an office are: 城区 above 新建学校4所 in a list within a list, or as a heading.
import {anyOf} from '../../text/any-of.js';
import type {Block, ListItem, Report, Text, Tile} from '../model.js';
import {lastBefore} from './last-before.js';
import {labelOf} from './plain-tile.js';
import type {Heading} from './roles.js';
import {headingsOf} from './statements.js';

/** No longer words are the name of whoever a figure is of. */
const longest = 10;
const towns = '城[区镇乡] 乡[镇村] 农村 [东西南北中]部 (?:[\\u3400-\\u9fff]{1,6})[区县市镇乡旗州村]';
const bodies = '街道 社区 农场 开发区 片区 医院 大学 学院 集团 公司 法院 检察院 委员会';
/** 智慧城市, 美丽乡村 are tasks. */
const task =
  '数字 智慧 文明 和美 美丽 平安 法治 健康 幸福 宜居 产业 特色 现代 新型 全[县市区] 坚持 聚[力焦] 推[进动] 建设 加快 打造 深化 实施 全面 持续 做[强优] 振兴';
/** 工业强县, 生态立县 are aims too. */
const aim = '[^，]{2,}[强兴立富美活惠靓][省市县区镇乡]';
/** 城区, 东溪镇, 县医院: a place or a body. */
const place = new RegExp(
  `^(?!${anyOf(task)}|${aim}$)(?:${anyOf(towns)}|[\\u3400-\\u9fff]{2,6}${anyOf(bodies)})$`,
);

interface Owner {
  name: Text;
  from: number;
  to: number;
  isPlace: boolean;
  /** The one that it stands in. */
  around?: Owner;
}

const endOf = ({at, length}: Text): number => at + length;

/** What is named: a fact with a tile and its label, or with neither. */
interface Owned {
  at: number;
  tile?: Tile;
  label?: string;
  owner?: Text;
}

/** Whom the figures at each place of a report are of, where a heading or an item above them says it. */
export class Owners {
  /** By where they begin. */
  readonly #owners: Owner[] = [];

  constructor({parts}: Pick<Report, 'parts'>) {
    const blocks = parts.flatMap((part) => [
      ...part.blocks,
      ...part.sections.flatMap((section) => section.blocks),
      ...part.closing,
    ]);
    const headings = headingsOf(parts);
    const ends = endsOf(headings);
    const named = headings.flatMap((heading, i) => {
      const owner = heading.level > 0 ? ownerOf(heading, endOf(heading), ends[i]!) : undefined;
      return owner?.isPlace ? [owner] : [];
    });
    const all = [...named, ...blocks.flatMap(ownersIn)].sort((a, b) => a.from - b.from || b.to - a.to);
    for (const owner of all) {
      let around = this.#owners.at(-1);
      while (around && around.to <= owner.from) around = around.around;
      this.#owners.push({...owner, ...(around && {around})});
    }
  }

  /** The innermost of them. */
  at(place: number): Owner | undefined {
    let owner: Owner | undefined = this.#owners[lastBefore(this.#owners, ({from}) => from, place)];
    while (owner && owner.to <= place) owner = owner.around;
    return owner;
  }

  /** Facts whose labels say whose they are, where a place above them does, or where two would have one label. */
  name<Fact extends Owned>(facts: readonly Fact[]): Fact[] {
    const of = new Map<string | undefined, Set<Owner | undefined>>();
    for (const {label, at} of facts) of.set(label, (of.get(label) ?? new Set()).add(this.at(at)));
    return facts.flatMap((fact) => {
      const owner = this.at(fact.at);
      // 东溪镇新建学校 below 东溪镇 says it already.
      const isSaid = owner && fact.label?.includes(owner.name.text);
      if (!owner || isSaid || !(owner.isPlace || of.get(fact.label)!.size > 1)) return [fact];
      const tile = fact.tile && withOwner(fact.tile, owner.name);
      const label = tile && labelOf(tile);
      return label === undefined ? [] : [{...fact, tile: tile!, label, owner: owner.name}];
    });
  }
}

/** Where the stretch below each heading ends: at the next of its level or above. */
function endsOf(headings: readonly Heading[]): number[] {
  const next = [Infinity, Infinity, Infinity];
  const ends: number[] = [];
  for (let i = headings.length - 1; i >= 0; i--) {
    const {at, level} = headings[i]!;
    ends[i] = next[level]!;
    next.fill(at, level);
  }
  return ends;
}

function withOwner(tile: Tile, name: Text): Tile {
  const {figure} = tile;
  return figure ? {...tile, figure: {...figure, label: [name, ...figure.label]}} : tile;
}

/** The owner that words name, for all between two places. */
function ownerOf(words: Text, from: number, to: number): Owner | undefined {
  const text = words.text.replace(/[。；：:\s]+$/, '');
  const name = {at: words.at, length: words.length - (words.text.length - text.length), text};
  if (name.text.length > longest || /[\d，。；、：]/.test(name.text)) return undefined;
  return {name, from, to, isPlace: place.test(name.text)};
}

function ownersIn(block: Block): Owner[] {
  if (block.kind === 'group') return block.blocks.flatMap(ownersIn);
  if (block.kind === 'cards') return block.cards.flatMap((card) => card.blocks.flatMap(ownersIn));
  return block.kind === 'list' ? block.items.flatMap(ownersBelow) : [];
}

function ownersBelow({text, list}: ListItem): Owner[] {
  if (!list) return [];
  const owner = ownerOf(text, endOf(text), lastOf(list.items));
  return [...(owner ? [owner] : []), ...list.items.flatMap(ownersBelow)];
}

/** Where the last of some items ends, those below it included. */
function lastOf(items: readonly ListItem[]): number {
  const {text, list} = items.at(-1)!;
  return list ? lastOf(list.items) : endOf(text);
}
