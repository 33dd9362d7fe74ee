import {chineseNumber} from '../text/numerals.js';
import {composeBlock, composeLede} from './compose-blocks.js';
import {composeCredits} from './compose-credits.js';
import type {ComposeContext} from './compose-tiles.js';
import {blankLine, element, type Node} from './html.js';
import type {Block, Part, Report, Section} from './model.js';

/** The parts of a report, and who worked on it. */
export function composeParts(report: Report, place: ComposeContext, scene: string): Node[] {
  const {parts} = report;
  // How many banners stand above each part.
  let count = 0;
  const banners = parts.map(({heading}) => (heading ? count++ : count));
  const nodes = parts.flatMap((part, i) => [blankLine, composePart(part, banners[i]!, place, scene)]);
  return [...nodes, blankLine, ...composeCredits(report)];
}

function composePart(part: Part, index: number, place: ComposeContext, scene: string): Node {
  const {heading, ledes, blocks, sections, closing} = part;
  return element(
    'wr-part',
    {heading: heading?.text, scene: index > 0 ? scene : undefined},
    ledes.map(composeLede),
    blocks.flatMap((block) => composeLoose(block, place)),
    sections.flatMap((section, i) => [blankLine, composeSection(section, i, sections.length, index, place)]),
    closing.length > 0 ? [blankLine] : [],
    closing.flatMap((block) => composeLoose(block, place)),
  );
}

/** A block outside a section: a paragraph is set as an opening one. */
export function composeLoose(block: Block, place: ComposeContext): Node[] {
  if (block.kind !== 'prose') return composeBlock(block, place);
  return composeBlock(block, place).map((node) =>
    'tag' in node && node.tag === 'p' ? {...node, tag: 'wr-lede'} : node,
  );
}

function composeSection(
  section: Section,
  index: number,
  count: number,
  partIndex: number,
  place: ComposeContext,
): Node {
  return element(
    'wr-section',
    {
      heading: section.heading.text,
      number: sectionNumber(section.mark, index),
      ...sectionLook(index, count, partIndex),
    },
    section.blocks.flatMap((block) => composeBlock(block, place)),
  );
}

/** Every second section stands on a band; the last of a first part ends with a twig where it stands on none. */
export function sectionLook(
  index: number,
  count: number,
  partIndex: number,
): Record<string, string | undefined> {
  const twig = partIndex === 0 && index === count - 1 && count % 2 === 1 && count >= 3;
  return {ground: index % 2 === 1 ? 'band' : undefined, scene: twig ? 'sprig' : undefined};
}

/** The numeral to write: none where the section's place gives the same, empty where the source has none. */
export function sectionNumber(mark: string | undefined, index: number): string | undefined {
  if (mark === undefined) return '';
  const place = index + 1;
  return mark === chineseNumber(place) || mark === String(place) ? undefined : mark;
}
