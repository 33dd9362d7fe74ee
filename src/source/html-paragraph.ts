// A paragraph of a page while it is read, and the block that it becomes.
import {marked, oneLine, type Block, type Run} from './blocks.js';
import {ownNumber} from './html-parts.js';

/** The paragraph that is being read. */
export interface Paragraph {
  runs: Run[];
  /** The number or bullet of the item that begins. */
  marker: string | undefined;
  heading: number | undefined;
  isItem: boolean;
  /** In how many lists the item stands besides its own. */
  depth: number;
}

export const newParagraph = (): Paragraph => ({
  runs: [],
  marker: undefined,
  heading: undefined,
  isItem: false,
  depth: 0,
});

const bullet = /^[-✓☑□■●◆★➢➤▶]$/;

/** A heading, an item with its number or bullet, or a paragraph like others. */
export function blockOf(
  text: string,
  {marker = '', heading, isItem, depth}: Paragraph,
  bold: boolean,
): Block {
  const isBullet = bullet.test(marker);
  if (heading !== undefined)
    return {kind: 'heading', level: heading, text: isBullet ? text : marked(marker, oneLine(text))};
  // 一、 before a bullet that only the page's style would draw.
  const own = marker === '-' ? ownNumber.exec(text)?.[0] : undefined;
  const listed = {listed: {indent: depth, number: own ?? (isBullet ? '' : marker)}};
  if (isBullet && own === undefined) return {kind: 'text', text: `${marker} ${text}`, item: true, ...listed};
  return {
    kind: 'text',
    text: own === undefined ? marked(marker, text) : text,
    ...(isItem && {item: true}),
    ...(marker && listed),
    ...(bold && {bold: true}),
  };
}
