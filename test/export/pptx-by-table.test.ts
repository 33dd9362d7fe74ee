// What a tag without a form of its own says on slides.
import {expect} from 'chai';
import {DeckBuilder} from '../../src/export/pptx/deck-builder.js';
import {byTable} from '../../src/export/pptx/forms/by-table.js';
import {prose} from '../../src/export/pptx/forms/prose.js';
import {isRead, tags} from '../../src/tags/table.js';
import type {Tag} from '../../src/tags/types.js';

/** All words on the slides of an element that the table alone draws. */
function saidOf(element: Element): string {
  document.body.append(element);
  const deck = new DeckBuilder('', element, {formOf: () => byTable, prose, pictures: new Map()});
  deck.draw(element);
  deck.endFlow();
  element.remove();
  return JSON.stringify(deck.slides.map(({shapes}) => shapes)).replaceAll('"},{"text":"', '');
}

describe('a tag without a form of its own on slides', () => {
  it('says the words and figures of each attribute, and what stands inside', () => {
    for (const [name, {attributes}] of Object.entries<Tag>(tags)) {
      const element = document.createElement(name);
      const words: string[] = [];
      for (const [attribute, use] of Object.entries(attributes)) {
        const word = `词${words.length}甲`;
        element.setAttribute(attribute, word);
        if (isRead(use)) words.push(word);
      }
      element.textContent = '里面的话';
      const said = saidOf(element);
      for (const word of [...words, '里面的话']) expect(said, `${name} ${word}`).to.include(word);
    }
  });

  it('sets a unit right behind its figure', () => {
    const tile = document.createElement('wr-metric-tile');
    tile.setAttribute('value', '36');
    tile.setAttribute('unit', '万吨');
    expect(saidOf(tile))
      .to.match(/36.*?万吨/)
      .and.not.include('　');
  });
});
