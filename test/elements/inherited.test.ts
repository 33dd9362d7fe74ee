import {expect} from 'chai';
import '../../src/define.js';
import {deepElements, mount, settled, warningsOf} from '../support/fixture.js';
import {samples} from '../support/samples.js';

/** What the page may say of everything in it, its type apart; see `base.styles.ts`. */
const passedOn = [
  'cursor',
  'visibility',
  'pointer-events',
  'color-scheme',
  'forced-color-adjust',
  'print-color-adjust',
  '-webkit-print-color-adjust',
];

/** Values tried on every property; for most properties some of them are valid. */
const values =
  `none auto hidden visible collapse normal bold italic center right justify both all 0 1 2 3 0.5 0.25 7px 2em
  50% 150% red blue linear preserve pre pre-wrap nowrap uppercase break-all keep-all anywhere loose manual under over below
  rtl vertical-rl mixed upright sideways wrap balance stable zoom-in help dark light only inside square separate hide
  bottom exact economy preserve-parent-color middle end evenodd bevel round stroke optimizeSpeed geometricPrecision
  pixelated crisp-edges monospace condensed 75% oldstyle-nums small-caps historical-forms "smcp" "wght"_700
  serif cursive pan-x disc open "“"_"”" 1px_1px_red filled_dot spell-out alternate text emoji antialiased compact
  first allow-end force-end isolate-override each-line 5_3_2 auto_3 trim-both from-font no-autospace ideograph-alpha
  stretch inert standard constrained scroll thin drop-shadow sRGB linearRGB 4 no-contextual isolate inter-ideograph
  grid digits hanging text-top central markers break-word legacy reset-size super sub slashed-zero no-common-ligatures
  unicase jis78 ordinal each`
    .split(/\s+/)
    .map((value) => value.replaceAll('_', ' '));

/** Every property of this browser that children inherit, with values that are not its first one. */
function inheritedProperties(): Map<string, string[]> {
  const parent = document.createElement('div');
  parent.hidden = true; // Laid out, a child is as wide as its parent without inheriting that.
  const child = parent.appendChild(document.createElement('div'));
  document.body.append(parent);
  const computed = getComputedStyle(child);
  const found = new Map<string, string[]>();
  for (const property of [...getComputedStyle(document.body)].filter((name) => !name.startsWith('--'))) {
    const usual = computed.getPropertyValue(property);
    const others = new Set<string>();
    for (const value of values) {
      if (!CSS.supports(property, value)) continue;
      parent.style.setProperty(property, value);
      if (computed.getPropertyValue(property) !== usual) others.add(value);
      parent.style.removeProperty(property);
    }
    if (others.size > 0) found.set(property, [...others]);
  }
  parent.remove();
  return found;
}

/** How everything inside an element is drawn: each inherited property of each element, and where it lies. */
function drawing(element: Element, properties: readonly string[]): string[] {
  const origin = element.getBoundingClientRect();
  return [element, ...element.querySelectorAll('*'), ...deepElements(element.shadowRoot!)].flatMap((each) => {
    const style = getComputedStyle(each);
    const {x, y, width, height} = each.getBoundingClientRect();
    const box = [x - origin.x, y - origin.y, width, height].map((n) => n.toFixed(1)).join(' ');
    const name = `<${each.localName} class="${each.getAttribute('class') ?? ''}">`;
    return [
      `${name} ${box}`,
      ...properties.map((property) => `${name} ${property}: ${style.getPropertyValue(property)}`),
    ];
  });
}

describe('what the page says of its own text', () => {
  const inherited = inheritedProperties();
  const ours = [...inherited.keys()].filter((property) => !passedOn.includes(property));

  it('is found: all properties that children inherit', () => {
    for (const property of 'text-indent white-space-collapse letter-spacing word-spacing text-align text-transform hyphens word-break font-style font-weight line-height direction writing-mode color font-family fill text-shadow list-style-type border-collapse tab-size -webkit-text-stroke-width'.split(
      ' ',
    ))
      expect([...inherited.keys()]).to.include(property);
  });

  for (const [tag, markup] of Object.entries(samples)) {
    it(`does not reach the drawing of <${tag}>`, async () => {
      await warningsOf(async () => {
        const box = await mount(`<div>${markup}</div>`, {width: 600});
        const element = box.querySelector(tag)!;
        const usual = drawing(element, ours);
        for (let round = 0; round < 2; round++) {
          for (const property of ours) {
            if (property.endsWith('writing-mode')) continue; // It turns the box that the element lies in.
            const others = inherited.get(property)!;
            box.style.setProperty(property, others[round % others.length]!);
          }
          await settled(box);
          const now = drawing(element, ours);
          // An icon has the colour of the words beside it.
          const others = now.filter(
            (line, i) => line !== usual[i] && !(tag === 'wr-icon' && /color:|stroke: rgb/.test(line)),
          );
          expect(others.slice(0, 8).join('\n')).to.equal('');
        }
      });
    });
  }

  it('leaves every element its lines across, in a page whose lines go down', async () => {
    await warningsOf(async () => {
      for (const [tag, markup] of Object.entries(samples)) {
        const box = await mount(`<div style="writing-mode: vertical-rl">${markup}</div>`);
        expect(getComputedStyle(box.querySelector(tag)!).writingMode, tag).to.equal('horizontal-tb');
      }
    });
  });

  it('goes on where it is no matter of type', async () => {
    for (const property of passedOn.filter((each) => inherited.has(each))) {
      const box = await mount(`<div>${samples['wr-flow']}</div>`);
      const label = box.firstElementChild!.shadowRoot!.querySelector('.label')!;
      const [value = ''] = inherited.get(property)!;
      box.style.setProperty(property, value);
      expect(getComputedStyle(label).getPropertyValue(property), property).to.equal(
        getComputedStyle(box).getPropertyValue(property),
      );
    }
  });
});
