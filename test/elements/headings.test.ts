import {expect} from 'chai';
import '../../src/define.js';
import {axeFindings} from '../support/axe.js';
import {mount, settled} from '../support/fixture.js';

const tags = ['wr-cover', 'wr-part', 'wr-section', 'wr-group', 'wr-goal-tier'];
const headings = (element: Element) => [...(element.shadowRoot?.querySelectorAll('h1, h2, h3, h4') ?? [])];

describe('the heading of an element', () => {
  for (const tag of tags) {
    it(`is there only where it has words (${tag})`, async () => {
      const element = await mount(`<${tag}><p>一年来</p></${tag}>`);
      expect(headings(element)).to.have.length(0);
      expect(await axeFindings(element)).to.deep.equal([]);

      element.setAttribute('heading', '工作回顾');
      await settled();
      expect(headings(element)).to.have.length(1);
      expect(element.shadowRoot?.textContent).to.include('回顾');

      element.removeAttribute('heading');
      element.insertAdjacentHTML('beforeend', '<span slot="heading">工作<em>安排</em></span>');
      await settled();
      const [heading] = headings(element);
      expect(heading?.querySelector('slot')?.assignedElements()).to.have.length(1);

      element.querySelector('[slot=heading]')?.remove();
      await settled();
      expect(headings(element)).to.have.length(0);
    });
  }
});
