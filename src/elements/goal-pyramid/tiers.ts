import type {TierLabels} from '../../geometry/pyramid-layout.js';
import {shownChildren, shownElements} from '../../markup/visible-text.js';
import {headingOf, unexpectedChildren, ownText} from '../shared/children.js';
import {labelBreaks, labelParts, labelWords, type LabelParts} from '../shared/diagram-label.js';
import {isElement} from '../shared/node.js';
import {readSteps, type Step} from './steps.js';
import * as words from '../shared/words.js';
import type {Words} from '../shared/words.js';

/** A tier as it is drawn. */
export interface Tier {
  element: Element;
  /** On the strip above the cells; on the apex itself in a first tier that has several goals. */
  strip?: LabelParts;
  cells: LabelParts[];
  /** The goals of the cells, in their order; none where the tier itself is the cell. */
  goals: Element[];
  /** Whether there is nothing to show below the pyramid. */
  bare: boolean;
}

/** What a pyramid finds in itself. */
export interface Tiers {
  tiers: Tier[];
  /** The goals of a plan without tiers. */
  steps: Step[];
  /** Whether there is a heading in the slot for it. */
  titled: boolean;
  /** What is wrong, and what to write instead. */
  problems: Words[];
}

/**
 * Reads the `wr-goal-tier`s of a pyramid, apex first, or the `wr-goal`s of a plan. Tiers and goals without a word are
 * left out.
 */
export function readTiers(host: Element): Tiers {
  const problems: Words[] = [];
  const tiers: Tier[] = [];
  const children = shownElements(host);
  const isPlan = !children.some(({localName}) => localName === 'wr-goal-tier');
  const goals = children.filter(({localName}) => isPlan && localName === 'wr-goal');
  for (const element of children) {
    if (goals.includes(element)) continue;
    if (element.localName !== 'wr-goal-tier') {
      if (!element.hasAttribute('slot'))
        problems.push(...unexpectedChildren([element], goals.length > 0 ? 'wr-goal' : 'wr-goal-tier'));
      continue;
    }
    const tier = readTier(element, tiers.length === 0, problems);
    if (tier) tiers.push(tier);
  }
  const steps = readSteps(goals);
  if (steps.length < goals.length) problems.push(words.incomplete('wr-goal'));
  if (tiers.length + goals.length === 0) problems.push(words.empty('wr-goal-tier'));
  return {tiers, steps, titled: host.querySelector(':scope > [slot="heading"]') !== null, problems};
}

function readTier(element: Element, isFirst: boolean, problems: Words[]): Tier | undefined {
  const heading = headingOf(element);
  const goals = shownElements(element).filter(({localName}) => localName === 'wr-goal');
  const labels = goals.map((goal) => labelParts(headingOf(goal), ownText(goal)));
  const cells = labels.filter((label) => label !== undefined);
  const worded = goals.filter((_, i) => labels[i]);
  if (cells.length < labels.length) problems.push(words.incomplete('wr-goal'));
  const title = labelParts(heading);
  const bare = isBare(element);
  if (!title && cells.length === 0) {
    problems.push(words.incomplete('wr-goal-tier'));
    return undefined;
  }
  // The apex is one cell: a single goal stands in it, below the title unless it is the title.
  const [only] = cells;
  if (isFirst && only && title && cells.length === 1) {
    const words = labelWords(only);
    const apex = words === heading ? title : labelParts(heading, words);
    return {element, cells: [apex ?? title], goals: worded, bare};
  }
  if (isFirst && title && cells.length === 0) return {element, cells: [title], goals: [], bare};
  return {element, ...(title && {strip: title}), cells, goals: worded, bare};
}

/** Whether a tier holds nothing but goals. */
function isBare(element: Element): boolean {
  return shownChildren(element).every(
    ([node]) =>
      (isElement(node) && (node.localName === 'wr-goal' || node.slot === 'heading')) ||
      (!isElement(node) && (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim())),
  );
}

/** The tiers as geometry takes them. */
export function tierLabels(tiers: readonly Tier[]): TierLabels[] {
  return tiers.map(({strip, cells}) => ({
    ...(strip && {strip: labelBreaks(strip)}),
    cells: cells.map(labelBreaks),
  }));
}

/** Every word of the pyramid as one sentence. */
export function tierWords(tiers: readonly Tier[]): string {
  return tiers
    .map(({strip, cells}) => {
      const words = cells.map((cell) => labelWords(cell)).join('、');
      return strip && words ? `${labelWords(strip)}：${words}` : strip ? labelWords(strip) : words;
    })
    .join('；');
}
