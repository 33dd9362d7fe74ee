// Words: paragraphs, headings, lists.
import {joinText} from '../../../text/join-text.js';
import {hasBlocks} from '../../wechat-markup.js';
import type {Paragraph, Run} from '../model.js';
import type {DeckBuilder, Form} from '../deck-builder.js';
import {paragraphHeight} from '../layout/measure.js';
import {content, paragraphPieces, textShape, type Piece} from '../layout/piece.js';
import {linesOf, tidy} from '../read/reader.js';

/** The sizes of text on a slide, in points. */
export const sizes = {lede: 20, text: 18, small: 16, note: 14};

/** The name that texts are joined under. */
export const proseName = '正文';

export const paragraph = (runs: Run[], more: Partial<Paragraph> = {}): Paragraph => ({
  runs,
  size: sizes.text,
  before: 8,
  ...more,
});

export const prose = (runs: Run[], deck: DeckBuilder): void =>
  deck.add(paragraphPieces(proseName, [paragraph(runs)]));

/** A heading inside a slide, a hairline of gold below it. */
export function headingPiece(runs: Run[], size = 20): Piece {
  const words = paragraph(runs, {size, bold: true, color: 'brand', face: 'head', before: 14, leading: 1.3});
  const height = paragraphHeight(words, content.width) + 6;
  return {
    height: height + 8,
    before: 14,
    topic: {text: joinText(runs), level: 0},
    draw: (box) => [
      textShape('小标题', {...box, height: height - 4}, [words]),
      {
        kind: 'text',
        name: '小标题线',
        box: {...box, y: box.y + height, height: 1},
        paragraphs: [],
        fill: 'gold',
      },
    ],
  };
}

/** An opening paragraph, its first clause emphasised as on the page. */
export const lede: Form = (element, deck) => {
  const runs = deck.reader.runs(element);
  const lead = element.shadowRoot?.querySelector('.lead-in')?.textContent?.trim() ?? '';
  const [first, ...rest] = runs;
  const opened =
    lead && first?.text.startsWith(lead)
      ? [
          {...first, text: lead, bold: true, color: 'brand' as const},
          {...first, text: first.text.slice(lead.length)},
          ...rest,
        ]
      : runs;
  deck.add(paragraphPieces(proseName, [paragraph(opened, {size: sizes.lede, before: 12, leading: 1.5})]));
  for (const child of deck.reader.elementsIn(element)) if (child.hasAttribute('slot')) deck.draw(child);
};

export const block: Form = (element, deck) => {
  if (hasBlocks(element) || deck.reader.find(element, 'svg').length > 0) return deck.drawInside(element);
  for (const runs of linesOf(deck.reader.allRuns(element))) prose(runs, deck);
};

export const heading: Form = (element, deck) => deck.addHead([headingPiece(deck.reader.allRuns(element))]);

export const list: Form = (element, deck) =>
  deck.add(paragraphPieces(proseName, listParagraphs(element, deck)));

/** The items of a list and of the lists in them. */
export function listParagraphs(list: Element, deck: DeckBuilder, level = 0, size = sizes.text): Paragraph[] {
  let number = Number(list.getAttribute('start') ?? 1) || 1;
  return deck.reader.elementsIn(list).flatMap((item) => {
    const bullet = list.localName === 'ol' ? number++ : '•';
    const found: Paragraph[] = [];
    let line: Run[] = [];
    const end = () => {
      const runs = tidy(line);
      // What goes on behind an inner list has no mark of its own.
      const isFirst = found.length === 0;
      const place = isFirst ? {bullet, level} : {level: level + 1};
      if (runs.length > 0) found.push(paragraph(runs, {size, before: 6, ...place}));
      line = [];
    };
    for (const node of deck.reader.nodesIn(item)) {
      if (node instanceof Element && /^[uo]l$/.test(node.localName)) {
        end();
        found.push(...listParagraphs(node, deck, level + 1, size));
      } else if (node instanceof Element && node.localName.startsWith('wr-'))
        line.push(...deck.reader.allRuns(node));
      else
        line.push(
          ...(node instanceof Element && !node.hasAttribute('slot')
            ? deck.reader.allRuns(node).map((run) => run)
            : deck.reader.runsOf(node, true)),
        );
    }
    end();
    return found;
  });
}
