import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {styleMap} from 'lit/directives/style-map.js';
import {BrandColorError, createTheme, type BrandTheme} from '../../src/brand/index.js';
import {darkThemes} from '../../src/themes/dark.js';
import {roles, themes, type ColorRole, type Theme} from '../../src/themes/tokens.js';
import type {Story} from '../markup.js';

const all = [
  ...Object.entries(themes),
  ...Object.entries(darkThemes).map(([name, theme]) => [`${name} dark`, theme] as const),
];
const names = Object.keys(roles) as ColorRole[];
const tokensOf = (theme: Partial<Theme>) =>
  Object.fromEntries(Object.entries(theme).map(([role, color]) => [`--wr-${role}`, color]));

/** Every colour token: what it is for, and what it is in each theme. */
const meta: Meta = {title: 'Guides/Tokens', parameters: {wholeReport: true, controls: {exclude: []}}};
export default meta;

/** 色板：每个属性的用途，和它在各配色里的颜色。 */
export const Swatches: Story = {
  render: () => html`
    <div
      style="overflow-x: auto; background: #fff; color: #222"
      tabindex="0"
      role="region"
      aria-label="tokens"
    >
      <table
        style="font: 14px/1.6 'Noto Sans SC Variable', sans-serif; border-spacing: 12px 4px; white-space: nowrap"
      >
        <thead>
          <tr style="text-align: start">
            <th scope="col">token</th>
            ${all.map(([name]) => name).map((name) => html`<th scope="col">${name}</th>`)}
            <th scope="col">for</th>
          </tr>
        </thead>
        <tbody>
          ${names.map(
            (role) =>
              html`<tr>
                <th scope="row" style="text-align: start"><code>--wr-${role}</code></th>
                ${all.map(
                  ([, theme]) =>
                    html`<td>
                      <span
                        style=${styleMap({
                          background: theme[role],
                          display: 'inline-block',
                          inlineSize: '28px',
                          blockSize: '20px',
                          border: '1px solid #999',
                          verticalAlign: 'middle',
                        })}
                      ></span>
                      <code>${theme[role]}</code>
                    </td>`,
                )}
                <td>${roles[role]}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  `,
};

const sample = html`
  <wr-cover kicker="一图读懂" heading="县政协常委会工作报告"></wr-cover>
  <wr-part heading="2022年 工作回顾">
    <wr-section heading="着力强化党的创新理论武装">
      <wr-metric-grid>
        <wr-metric-tile value="22" unit="场次" icon="study">开展集中学习研讨</wr-metric-tile>
        <wr-metric-tile value="14" unit="篇" icon="pen">组织撰写理论研究成果</wr-metric-tile>
      </wr-metric-grid>
    </wr-section>
    <wr-section heading="五大新作为" ground="band">
      <wr-new-acts heading="三大新作为">
        <wr-act heading="稳进增效">坚持稳进增效，展现新作为。</wr-act>
        <wr-act heading="改革求变">坚持改革求变，展现新作为。</wr-act>
        <wr-act heading="惠民有感">坚持惠民有感，展现新作为。</wr-act>
      </wr-new-acts>
    </wr-section>
  </wr-part>
`;
const edited: ColorRole[] = [
  'brand',
  'brand-2',
  'deep',
  'gold',
  'gold-light',
  'paper',
  'paper-2',
  'paper-3',
  'ink',
  'ink-2',
];

/** Change the colours in the panel below: the report follows. 在下面的面板里改色，报告随之变化。 */
export const Live: Story = {
  args: Object.fromEntries(edited.map((role) => [role, themes.vermilion[role]])),
  argTypes: Object.fromEntries(
    edited.map((role) => [
      role,
      {
        control: {type: 'color'},
        description: roles[role],
        table: {category: 'attributes', type: {summary: 'color'}},
      },
    ]),
  ),
  render: (args) =>
    html`<wr-report motion="none" style=${styleMap(tokensOf(args as Partial<Theme>))}>${sample}</wr-report>`,
};

/** `theme="jade dark"`: dark combines with every theme; `jade auto` follows the reader's system. 深色，各种配色都有。 */
export const Dark: Story = {
  render: () =>
    html`${Object.keys(darkThemes).map(
      (name) => html`<wr-report motion="none" theme="${name} dark">${sample}</wr-report>`,
    )}`,
};

/**
 * A whole theme from one colour, light and dark: type one below. What is too light to be read is refused, with the nearest
 * that works. 由一种颜色做出整套配色：在下面的面板里改色。
 */
export const Brand: StoryObj<{color: string}> = {
  args: {color: '#1a5fb4'},
  argTypes: {color: {control: {type: 'color'}, table: {category: 'attributes', type: {summary: 'color'}}}},
  render: ({color}) => {
    const {theme, refusal} = brandOf(color);
    return html`
      <p style="font: 16px/1.6 'Noto Sans SC Variable', sans-serif; margin: 16px" role="status">
        ${refusal ?? `createTheme('${color}')`}
      </p>
      ${
        theme &&
        [theme.light, theme.dark].map(
          (tokens) =>
            html`<wr-report motion="none" style=${styleMap(tokensOf(tokens))}>${sample}</wr-report>`,
        )
      }
    `;
  },
};

/** The theme of a colour, or of the nearest that works, and why it is not that of the colour. */
function brandOf(color: string): {theme?: BrandTheme; refusal?: string} {
  try {
    return {theme: createTheme(color)};
  } catch (error) {
    if (error instanceof BrandColorError) return {theme: createTheme(error.nearest), refusal: error.message};
    return {refusal: String(error)};
  }
}

/** `themes/large-type.css`: text of 18px and more on a phone. 大字版（适老化）。 */
export const LargeType: Story = {
  globals: {width: '375'},
  render: () =>
    html`<wr-report motion="none" style="--wr-unit-min: min(1.17px, 0.3125cqi)">${sample}</wr-report>`,
};
