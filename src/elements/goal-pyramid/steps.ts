import {joinText} from '../../text/join-text.js';
import {shownChildren} from '../../markup/visible-text.js';
import {headingOf} from '../shared/children.js';
import {labelText, narrowLines} from '../shared/label-text.js';
import {isElement} from '../shared/node.js';
import {readTileWords, type TileWords} from '../shared/tile-row.js';
import {emWidth} from '../shared/widths.js';

/** A goal as one step of a staircase: its name, and what it is measured by. */
export interface Step {
  name: string;
  rows: TileWords[];
}

/** Reads the goals of a plan that stand in no tier. One without a word is left out. */
export function readSteps(goals: readonly Element[]): Step[] {
  return goals.map(readStep).filter(({name, rows}) => name || rows.length > 0);
}

function readStep(goal: Element): Step {
  const rows: TileWords[] = [];
  for (const [child] of shownChildren(goal)) {
    if (isElement(child) && child.slot) continue;
    const row = readTileWords(child);
    if (row) rows.push(row);
  }
  return {name: headingOf(goal), rows};
}

/** So many stand side by side; more are bars. */
const mostAbreast = 5;
/** What the narrowest step has room for, in em. */
const longest = {name: 8, label: 16, value: 6};

/** Whether all steps are short enough to stand side by side. */
export function fitsStairs(steps: readonly Step[]): boolean {
  return (
    steps.length > 1 &&
    steps.length <= mostAbreast &&
    steps.every(
      ({name, rows}) =>
        emWidth(name) <= longest.name &&
        rows.length <= 2 &&
        rows.every(
          ({label, value, notes}) =>
            notes.length === 0 &&
            emWidth(joinText(label)) <= longest.label &&
            emWidth(value ?? '') <= longest.value,
        ),
    )
  );
}

/** A name in lines of at most three characters: 经济强省 is 经济 and 强省. */
export function nameLines(name: string): string[] {
  return narrowLines(name, 3) ?? labelText(name).lines.at(-1) ?? [];
}

/** Fills from light to deep, of five: all with three steps light, strong, deep. */
export const toneOf = (index: number, count: number): number =>
  count > 1 ? Math.round((index * 4) / (count - 1)) : 4;
