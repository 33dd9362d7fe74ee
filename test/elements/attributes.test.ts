import {expect} from 'chai';
import type {LitElement, PropertyDeclaration} from 'lit';
import * as all from '../../src/index.js';
import '../../src/define.js';
import {mount, settled, warningsOf} from '../support/fixture.js';

type Values = LitElement & Record<string, unknown>;
interface Class {
  elementProperties: Map<string, PropertyDeclaration>;
}

const classes = Object.entries(all).filter(([name]) => /^Wr[A-Z]/.test(name)) as unknown as [string, Class][];
const tagOf = (name: string) => name.replace(/(?!^)[A-Z]/g, '-$&').toLowerCase();
const written = (key: string, {attribute}: PropertyDeclaration) =>
  typeof attribute === 'string' ? attribute : key.toLowerCase();
const publicOnes = ({elementProperties}: Class) =>
  [...elementProperties].filter(
    ([key, declared]) => declared.attribute !== false && !written(key, declared).startsWith('data-'),
  );

describe('the attributes of every element', () => {
  for (const [name, element] of classes) {
    it(`are written when their properties are set, and give the default when taken away (${name})`, async () => {
      await warningsOf(async () => {
        const fresh = document.createElement(tagOf(name)) as Values;
        expect(fresh.attributes, 'a new element has no attribute').to.have.length(0);
        for (const [key, declared] of publicOnes(element)) {
          const one = (await mount(`<${tagOf(name)}></${tagOf(name)}>`)) as Values;
          const attribute = written(key, declared);
          expect(one.getAttribute(attribute), `${key} untouched`).to.equal(null);
          const isBoolean = declared.type === Boolean;
          const value = isBoolean || (declared.type === Number ? 3 : '3');
          one[key] = value;
          await one.updateComplete;
          expect(one.getAttribute(attribute), key).to.equal(isBoolean ? '' : '3');
          expect(one[key], key).to.equal(value);
          one.removeAttribute(attribute);
          expect(one[key], key).to.equal(fresh[key]);
          one[key] = value;
          one[key] = isBoolean ? false : undefined;
          await one.updateComplete;
          expect(one[key], key).to.equal(fresh[key]);
          expect(one.getAttribute(attribute), key).to.equal(isBoolean ? null : (fresh[key] ?? null));
        }
      });
    });
  }

  it('reach the parents that draw them, before they would complain', async () => {
    const acts = await mount('<wr-new-acts heading="三大新作为"></wr-new-acts>');
    const container = acts.parentElement!;
    acts.remove();
    const warnings = await warningsOf(async () => {
      for (const words of ['稳进增效', '改革创新', '民生优先']) {
        const act = document.createElement('wr-act');
        act.heading = words;
        act.textContent = `坚持${words}。`;
        acts.append(act);
      }
      container.append(acts);
      await settled(container);
    });
    expect(warnings).to.deep.equal([]);
    expect(acts.shadowRoot!.textContent?.replace(/\s/g, ''))
      .to.include('稳进增效')
      .and.to.include('民生优先');
  });
});
