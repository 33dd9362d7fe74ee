import {expect} from 'chai';
import '../../src/define.js';
import {prose} from '../../src/elements/shared/prose.js';
import {mount} from '../support/fixture.js';

/** Goals are named within their pyramid, stacks of cards round their cards, which bring the rules. */
const brought = ['wr-goal', 'wr-cards'];
const named = new Set(prose.cssText.match(/(?<![\w-])wr-[a-z]+(?:-[a-z]+)*/g));

describe('styles of prose within elements', () => {
  for (const tag of named)
    if (!brought.includes(tag))
      it(`come with <${tag}>, wherever it stands`, async () => {
        const host = await mount('<div></div>');
        const root = host.attachShadow({mode: 'open'});
        root.append(document.createElement(tag));
        expect(root.adoptedStyleSheets).to.include(prose.styleSheet);
      });
});
