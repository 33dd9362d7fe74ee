// The blocks of a page: what is selected, moved, doubled and taken away as one.
import {isInline} from '../../markup/drawn-runs.js';
import {append} from './put.js';

/** What may hold any number of blocks. */
const rooms = new Set(
  (
    'wr-report wr-part wr-section wr-group wr-card wr-cards wr-metric-grid wr-targets wr-progress-checklist ' +
    'wr-projects wr-honours wr-issues wr-fields wr-ranking ul ol'
  ).split(' '),
);

/** What may stand empty, with its heading alone. */
const emptyRoom = /^wr-(?:report|part|section)$/;

/** What keeps its place. */
const fixed = /^(?:wr-cover|wr-credits|style|script|template)$/;

/** Whether an element is moved, doubled and taken away by itself. */
export const isBlock = (element: Element): boolean =>
  rooms.has(element.parentElement?.localName ?? '') &&
  !element.slot &&
  !isInline(element) &&
  !fixed.test(element.localName);

/** The innermost block that an element belongs to. */
export function blockOf(element: Element | undefined): Element | undefined {
  let block = element;
  while (block && !isBlock(block)) block = block.parentElement ?? undefined;
  return block;
}

/** The blocks of a page without blocks inside, in order. */
export const leafBlocks = (report: Element): Element[] =>
  [...report.querySelectorAll('*')].filter(
    (element) => isBlock(element) && ![...element.querySelectorAll('*')].some(isBlock),
  );

/** A block with the white space before it. */
const withLead = (block: Element): ChildNode[] => {
  const lead = block.previousSibling;
  return lead?.nodeType === Node.TEXT_NODE && !lead.nodeValue!.trim() ? [lead, block] : [block];
};

/** Takes a block away, and what would be empty without it. */
export function removeBlock(block: Element): void {
  const parent = block.parentElement!;
  const isLast = [...parent.children].every((child) => child === block);
  if (isLast && !emptyRoom.test(parent.localName) && isBlock(parent)) return removeBlock(parent);
  withLead(block).forEach((node) => node.remove());
}

/** Puts a copy of a block behind it. */
export function doubleBlock(block: Element): Element {
  const copies = withLead(block).map((node) => node.cloneNode(true) as ChildNode);
  const copy = copies.at(-1) as Element;
  for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id');
  block.after(...copies);
  return copy;
}

type Step = 1 | -1;

function neighbour(block: Element, step: Step): Element | undefined {
  let next = block;
  do next = (step > 0 ? next.nextElementSibling : next.previousElementSibling)!;
  while (next && !isBlock(next));
  return next ?? undefined;
}

/** The section or part that a block at the edge of its own goes to. */
function nextRoom(block: Element, step: Step): Element | undefined {
  const own = block.parentElement!;
  if (!/^wr-(?:section|part)$/.test(own.localName)) return undefined;
  const rooms = [...(own.closest('wr-report')?.querySelectorAll(own.localName) ?? [])];
  return rooms[rooms.indexOf(own) + step];
}

/**
 * Moves a block past its neighbour, from the edge of its section into the next.
 *
 * @returns the section or part that it went to, `true` within its own, `undefined` where there is no way on
 */
export function moveBlock(block: Element, step: Step): Element | true | undefined {
  const next = neighbour(block, step);
  if (next) {
    const [mover, past] = step > 0 ? [next, block] : [block, next];
    withLead(past)[0]!.before(...withLead(mover));
    return true;
  }
  const target = nextRoom(block, step);
  if (!target) return undefined;
  const nodes = withLead(block);
  const first = step > 0 ? [...target.children].find(isBlock) : undefined;
  if (first) withLead(first)[0]!.before(...nodes);
  else {
    nodes.forEach((node) => node.remove());
    append(target, block);
  }
  return target;
}
