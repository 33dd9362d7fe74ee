// How much each sign counts that words of the page and a place of the source belong together. The unit: 1 is a pair of
// characters that stands in the figure's own clause, right beside it.
//
// Where they come from: they were set by hand, by trying, on drafts of the reports of the corpus; nothing is learned.
// After changing one run `WR_MUTATIONS=all,show npm test -- test/check/mutations.node.ts`, which changes those drafts in
// 25 ways and lists the changes that are not found, and test/check/near-misses.node.ts, pages that are true and must
// give no finding. What the two say is the only measure of a weight.

import type {Gap} from './normal.js';

/** The words around each figure of the source: contexts.ts. */
export const context = {
  /** How far from a figure its words may stand, in characters. */
  reach: 70,
  /** Words that weigh less are not kept. */
  least: 0.04,
  /** What is left of a word's weight with each character that it stands further away. */
  perCharacter: 0.992,
  /** What is left of it beyond another figure. */
  beyondFigure: 0.45,
  /** What is left of it beyond each kind of gap, a comma, a stop, leftwards. */
  beyondGap: {0: 1, 1: 1, 2: 0.95, 3: 0.82, 4: 0.3} satisfies Record<Gap, number>,
  /** To the right of a figure stands its noun, but behind the next comma mostly another's. */
  beyondGapRight: {0: 1, 1: 1, 2: 0.5, 3: 0.3, 4: 0.1} satisfies Record<Gap, number>,
  /** Words above a table, at each of its figures. */
  ofCaption: 0.4,
  /** A pair of characters that meet once the figure between them is taken out. */
  bridge: 0.9,
  /** A subject of the other values of 分别. */
  ofOthers: 0.25,
  /** A word that stands at no figure. */
  ofUnknown: 0.25,
} as const;

/** How well the words of a figure fit a figure of the source: resolve.ts. */
export const fit = {
  /** Words fit as well as the best ones if they lack no more than this. */
  margin: 0.13,
  /** Below this the words say nothing about the place. */
  least: 0.35,
  /** Words that fit a figure as well as this are its words, and not an editor's own. */
  claim: 0.45,
  /** Below this nothing else is looked at. */
  leastWords: 0.05,
  /** The words themselves stand near enough, whatever else speaks for another figure. */
  near: 0.8,
  /** The heading above. */
  heading: 0.06,
  /** The figure of the source stands inside the label: it is not the one beside it. */
  insideLabel: -0.4,
  /** The label names the subject of another value of 分别, and not its own. */
  namesOther: -0.3,
  /** The label names a year, and the figure may be of it; taken off where it cannot. */
  ofYear: 0.2,
  /** Each character right before the figure that is the same, up to {@link fit.mostCharacters}. */
  characterBefore: 0.03,
  /** The same behind it. */
  characterBehind: 0.025,
  mostCharacters: 8,
  /** All of a label stands right beside the figure. */
  wholeLabel: 0.1,
  /** It is all of its clause there. */
  wholeClause: 0.18,
  /** A label of the words that a list shares, and the noun of the figure. */
  ofList: 0.9,
  /** The figure is the next one of the source. A page mostly keeps its order. */
  next: 0.15,
  /** The same one again. */
  same: 0.04,
  /** One of the next few, {@link fit.fewSteps}. */
  soon: 0.08,
  fewSteps: 6,
  /** Figures further apart, in characters, stand in different sentences. */
  apart: 80,
} as const;

/** What a wrong figure stands for: nearest-figure.ts. In the unit of {@link fit}. */
export const instead = {
  /** It has another unit. */
  otherUnit: 0.3,
  /** It is of the plan, and the page speaks of results, or the other way round. */
  otherPart: 0.3,
  /** One digit or the point differs: for each digit that is the same, up to {@link instead.mostDigits}. */
  perDigit: 0.25,
  mostDigits: 3,
  /** A note of a tile mostly says one of the next two figures. */
  behindTile: 0.2,
  /** Another figure that is nearer than this might be meant as well. */
  margin: 0.13,
} as const;

/** Where a clause of the page stands in the source: read-text.ts. In characters that are the same. */
export const clause = {
  /** Right where the last one ended. */
  here: 12,
  /** A mark or two beside that: from `hereFrom` to `hereTo`. */
  almostHere: 9,
  hereFrom: -4,
  hereTo: 3,
  /** Behind it, up to `soonTo`; 1 less every `soonFade` characters. */
  soon: 4,
  soonTo: 300,
  soonFade: 100,
  /** Not far before it. */
  before: 0.5,
  beforeFrom: -200,
  /** It begins where a clause of the source does; it ends so. */
  edge: 1.5,
  /** A clause is found again by its words if this share of it stands there. */
  leastAlike: 0.55,
  /** A pair of characters that stands in more places says nothing. */
  mostPlaces: 200,
  /** Places this near to the last one count a little more: by a twentieth. */
  nearTo: 400,
  nearPart: 20,
} as const;
