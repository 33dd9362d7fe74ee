// A tag without a form of its own: its words as the table of tags has them, then what stands inside it.
import {isRead, tagOf} from '../../../tags/table.js';
import type {Form} from '../deck-builder.js';
import type {Run} from '../model.js';
import {headingPiece, prose} from './prose.js';

/** A heading above, the other words and figures of its attributes as a paragraph; a unit stands right behind its figure. */
export const byTable: Form = (element, deck) => {
  const {reader} = deck;
  const title = reader.heading(element);
  const runs: Run[] = [];
  for (const [name, use] of Object.entries(tagOf(element.localName)?.attributes ?? {})) {
    const text = isRead(use) && name !== 'heading' ? reader.attribute(element, name) : '';
    if (!text) continue;
    if (runs.length > 0 && use !== 'unit') runs.push({text: '　'});
    runs.push({text, bold: use === 'figure' || use === 'unit'});
  }
  if (title) deck.addHead([headingPiece([{text: title}])]);
  if (runs.length > 0) prose(runs, deck);
  deck.drawInside(element);
};
