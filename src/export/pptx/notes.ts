// Speaker notes: the sentences of the source behind the figures of each slide.
import {joinText} from '../../text/join-text.js';
import type {Paragraph, Shape, Slide} from './model.js';

/** A figure of the page, as it is shown there, and the sentence of the report's text that it is from. */
export interface FigureSource {
  figure: string;
  sentence: string;
}

const bare = (text: string): string => text.replace(/\s/g, '');

const wordsOf = (paragraphs: readonly Paragraph[]): string =>
  paragraphs.map(({runs}) => joinText(runs)).join('\n');

function wordsIn(shape: Shape): string {
  switch (shape.kind) {
    case 'group':
      return shape.shapes.map(wordsIn).join('\n');
    case 'table':
      return shape.rows.map(({cells}) => cells.map(wordsOf).join('\n')).join('\n');
    case 'chart':
      return shape.alternative;
    case 'text':
      return wordsOf(shape.paragraphs);
    case 'picture':
      return '';
  }
}

/** Slides with their notes. Figures come in the order of the page, which is that of the slides. */
export function withNotes(slides: readonly Slide[], sources: readonly FigureSource[]): Slide[] {
  const words = slides.map(({shapes}) => bare(shapes.map(wordsIn).join('\n')));
  const notes = slides.map(({notes: own}) => [...own]);
  let at = 0;
  for (const {figure, sentence} of sources) {
    const shown = bare(figure);
    const from = words.findIndex((text, i) => i >= at && text.includes(shown));
    const found = from >= 0 ? from : words.findIndex((text) => text.includes(shown));
    if (found < 0) continue;
    if (from >= 0) at = from;
    if (!notes[found]!.includes(sentence)) notes[found]!.push(sentence);
  }
  return slides.map((slide, i) => ({...slide, notes: notes[i]!}));
}
