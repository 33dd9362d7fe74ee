// What goes on over several slides: how they share it, and what each is called.
import {widthOf} from './measure.js';
import {content, heightOf, type Piece, type Topic} from './piece.js';
import type {Titled} from './title.js';

/** What goes on one slide or, where it is too much, on several with the same title. */
export interface Flow extends Titled {
  /** Each is better not parted. */
  blocks: Piece[][];
  /** Its title stands elsewhere too. */
  isMore?: boolean;
}

/** A slide that is less full, as a share, takes over from the one before. */
const little = 0.4;

/** The pieces of slides where none holds only a last line of what fills the one before. */
export function balanced(pages: Piece[][], blocks: readonly Piece[][]): Piece[][] {
  const blockOf = (piece: Piece | undefined): number => blocks.findIndex((block) => block.includes(piece!));
  for (let i = pages.length - 1; i > 0; i--) {
    const head = headOf(pages[i]!);
    const goesOn = blockOf(pages[i]![head]) === blockOf(pages[i - 1]!.at(-1));
    if (!goesOn || [...pages[i - 1]!, ...pages[i]!].some(({alone}) => alone)) continue;
    while (heightOf(pages[i]!) < content.height * little) {
      const [before, page] = [pages[i - 1]!, pages[i]!];
      const from = before.length - lastGroup(before);
      const grown = [...page.slice(0, head), ...before.slice(from), ...page.slice(head)];
      if (from === 0 || heightOf(grown) > heightOf(before.slice(0, from))) break;
      [pages[i - 1], pages[i]] = [before.slice(0, from), grown];
    }
  }
  return pages;
}

/** How many pieces at the beginning of a slide are repeated from the one before: the head of a table. */
const headOf = (page: readonly Piece[]): number =>
  page[1]?.headedBy !== undefined && page[1].headedBy === page[0] ? 1 : 0;

/** The heading that a piece stands under. */
function topicOf(piece: Piece | undefined, blocks: readonly Piece[][]): Topic | undefined {
  const block = blocks.find((each) => each.includes(piece!)) ?? [];
  return block
    .slice(0, block.indexOf(piece!))
    .flatMap(({topic}) => topic ?? [])
    .at(-1);
}

/** How many pieces at the end of a slide stand together. */
function lastGroup(page: readonly Piece[]): number {
  let count = 1;
  while (page.at(-count - 1)?.keep) count++;
  return count;
}

/** The slides of a flow by their headings: each further one is called what it says, or goes on with. */
export function titledPages(
  flow: Flow,
  pages: readonly Piece[][],
): {titled: Titled; pieces: readonly Piece[]}[] {
  const {title, kicker, numeral} = flow;
  const above = [kicker, numeral ? `${numeral}、${title}` : title].filter(Boolean).join(' · ');
  const fitting = [above, title].find((text) => widthOf(text, 14) <= content.width) ?? '';
  let last = title;
  return pages.map((pieces, i) => {
    const topics = pieces.flatMap(({topic}) => topic ?? []);
    const starts = pieces[0]?.topic;
    const first = starts ?? topicOf(pieces[headOf(pieces)], flow.blocks);
    if (i === 0) return {titled: flow, pieces};
    if (!first) return {titled: {title: `${title}（续）`, kicker, numeral}, pieces};
    const peers = (starts ? topics.slice(1) : topics).filter(({level}) => level <= first.level);
    const name = nameOf(first);
    const own = !starts || name === last ? `${name}（续）` : name;
    last = name;
    const titled = {title: joinedNames([own, ...peers.map(nameOf)]), kicker: fitting, numeral: ''};
    // A heading that is the slide's title does not stand there twice.
    return {titled, pieces: starts && peers.length === 0 && pieces.length > 1 ? pieces.slice(1) : pieces};
  });
}

const nameOf = ({text}: Topic): string => text.trim().replace(/[。；，：、]+$/, '');

/** As many letters a title holds in a line. */
const mostLetters = 32;

const joinedNames = (names: readonly string[]): string => {
  const whole = names.join(' · ');
  return whole.length <= mostLetters || names.length === 1 ? whole : `${names[0]} 等`;
};
