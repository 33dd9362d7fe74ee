// Automatic numbers as Word shows them: 一、 （一） 1. ①, with levels, links to styles, lists that go on or begin again.
import {childOf, childrenOf, valueOf, type TreeNode} from '../tree.js';
import {formatNumber} from './number-format.js';
import {leftOf} from './styles.js';

interface Level {
  start: number;
  format: string;
  /** %1、: the numbers of levels with what stands around them. */
  text: string;
  /** The level, from 1, behind which it begins again; 0 never. Undefined: behind any level above. */
  restart?: number;
  /** Whether all its numbers are in Arabic digits. */
  legal: boolean;
  /** How far its paragraphs are set in, in twips. */
  left?: number;
  /** The style whose paragraphs stand at this level. */
  style?: string;
}

interface List {
  /** By which its counts are kept: lists of one definition go on with each other. */
  definition: string;
  levels: readonly (Level | undefined)[];
  /** Numbers that the list begins with, unlike its definition, by level. */
  starts: ReadonlyMap<number, number>;
}

const mostLevels = 9;

function readLevel(node: TreeNode): Level {
  const style = valueOf(node, 'w:pStyle');
  const restart = valueOf(node, 'w:lvlRestart');
  const format =
    childOf(node, 'w:numFmt') ??
    childOf(childOf(childOf(node, 'mc:AlternateContent'), 'mc:Choice'), 'w:numFmt');
  const isLegal = childOf(node, 'w:isLgl');
  const left = leftOf(childOf(node, 'w:pPr'));
  return {
    start: Number(valueOf(node, 'w:start') ?? 0) || 0,
    format: format?.attributes.val ?? 'decimal',
    text: valueOf(node, 'w:lvlText') ?? '',
    ...(left !== undefined && {left}),
    ...(restart !== undefined && {restart: Number(restart)}),
    legal: isLegal !== undefined && isLegal.attributes.val !== '0',
    ...(style !== undefined && {style}),
  };
}

function readLevels(node: TreeNode): (Level | undefined)[] {
  const levels: (Level | undefined)[] = [];
  for (const own of childrenOf(node, 'w:lvl')) levels[Number(own.attributes.ilvl) || 0] = readLevel(own);
  return levels;
}

/** What stands before a list item: a number, or a bullet. */
export interface Marker {
  text: string;
  isBullet: boolean;
  /** The level of its list, from 0, and how far the list sets it in, in twips. */
  level: number;
  left?: number;
}

export class Numbering {
  readonly #lists = new Map<string, List>();
  /** The numbers reached, by definition and level. */
  readonly #counts = new Map<string, (number | undefined)[]>();
  readonly #started = new Set<string>();

  constructor(root: TreeNode | undefined, listOfStyle: (style: string) => string | undefined) {
    const definitions = new Map(
      childrenOf(root, 'w:abstractNum').map((node) => [node.attributes.abstractNumId ?? '', node]),
    );
    const listed = new Map(childrenOf(root, 'w:num').map((node) => [node.attributes.numId ?? '', node]));
    /** A definition that only names a style has its levels in the list of that style. */
    const definitionOf = (id: string, depth = 0): string => {
      const style = valueOf(definitions.get(id), 'w:numStyleLink');
      const other =
        style === undefined ? undefined : valueOf(listed.get(listOfStyle(style) ?? ''), 'w:abstractNumId');
      return other === undefined || depth > mostLevels ? id : definitionOf(other, depth + 1);
    };
    for (const [id, node] of listed) {
      const definition = definitionOf(valueOf(node, 'w:abstractNumId') ?? '');
      const levels = definitions.has(definition) ? readLevels(definitions.get(definition)!) : [];
      const starts = new Map<number, number>();
      for (const override of childrenOf(node, 'w:lvlOverride')) {
        const level = Number(override.attributes.ilvl) || 0;
        const own = childOf(override, 'w:lvl');
        if (own) levels[level] = readLevel(own);
        const start = valueOf(override, 'w:startOverride');
        if (start !== undefined) starts.set(level, Number(start) || 0);
      }
      this.#lists.set(id, {definition, levels, starts});
    }
  }

  /** The level at which paragraphs of a style stand in a list. */
  levelOf(id: string, style: string | undefined): number | undefined {
    const level = this.#lists
      .get(id)
      ?.levels.findIndex((own) => own?.style !== undefined && own.style === style);
    return level === undefined || level < 0 ? undefined : level;
  }

  /** Counts one more item, and gives what stands before it; nothing where there is no such list. */
  next(id: string, at: number): Marker | undefined {
    const list = this.#lists.get(id);
    const level = Math.min(Math.max(at, 0), mostLevels - 1);
    const own = list?.levels[level];
    if (!list || !own) return undefined;
    const counts = this.#countsOf(list);
    const key = `${id}:${level}`;
    const start = list.starts.get(level);
    if (start !== undefined && !this.#started.has(key)) counts[level] = start;
    else counts[level] = (counts[level] ?? (start ?? own.start) - 1) + 1;
    this.#started.add(key);
    // Levels above at which no item stood yet have begun with this one: behind 1.1 comes 2.
    for (let above = 0; above < level; above++)
      counts[above] ??= list.starts.get(above) ?? list.levels[above]?.start;
    for (let deeper = level + 1; deeper < mostLevels; deeper++) {
      const {restart} = list.levels[deeper] ?? {};
      if (restart === undefined || level < restart) counts[deeper] = undefined;
    }
    const isBullet = own.format === 'bullet';
    const text = isBullet ? own.text : this.#shown(list, own, counts);
    return {text, isBullet, level, ...(own.left !== undefined && {left: own.left})};
  }

  #countsOf({definition}: List): (number | undefined)[] {
    const known = this.#counts.get(definition);
    if (known) return known;
    const counts: (number | undefined)[] = [];
    this.#counts.set(definition, counts);
    return counts;
  }

  #shown({levels}: List, own: Level, counts: readonly (number | undefined)[]): string {
    return own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const level = Number(digit) - 1;
      const {format = 'decimal'} = levels[level] ?? {};
      const number = counts[level];
      // A level of bullets has no number.
      if (number === undefined || format === 'bullet') return '';
      return own.legal && format !== 'decimalZero' ? String(number) : formatNumber(number, format);
    });
  }
}
