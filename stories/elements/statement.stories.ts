import type {Meta} from '@storybook/web-components-vite';
import {type Attributes, type Story} from '../markup.js';

const meta: Meta<Attributes> = {
  title: 'Elements/Statement',
  component: 'wr-statement',
  subcomponents: {'wr-lockup': 'wr-lockup'},
};
export default meta;

const statement =
  '<wr-statement heading="总体要求">为加快建设<b>现代化美丽新城</b><br>广泛凝聚人心、凝聚共识、<br>凝聚智慧、凝聚力量</wr-statement>';
const lockup = (...members: string[]): string =>
  `\n<wr-lockup>${members.join('、')}<span slot="note">深入实施${'一两三四五'.charAt(members.length - 1)}项工程</span></wr-lockup>`;
const members = ['协商提质', '提案提效', '监督提劲', '队伍提能', '作风提振'];

/** A sentence that stands for all, and four parallel phrases. */
export const Usual: Story = {
  render: () => `<wr-section number="">${statement}${lockup(...members.slice(0, 4))}</wr-section>`,
};

/** Two, three and five phrases; unequal ones are a line. */
export const Members: Story = {
  render: () =>
    `<wr-section number="">${[2, 3, 5].map((n) => lockup(...members.slice(0, n))).join('')}
<wr-lockup>有事好商量，众人的事情由众人商量</wr-lockup></wr-section>`,
};

/** A long sentence breaks by itself. */
export const LongText: Story = {
  render: () =>
    '<wr-statement heading="总体要求">坚持发扬民主和增进团结相互贯通、建言资政和凝聚共识双向发力，为加快建设现代化美丽新城广泛凝聚力量</wr-statement>',
};

/** On a deep ground everything is gold. */
export const Deep: Story = {
  render: () =>
    `<wr-section ground="deep" heading="今年怎么干">${statement}${lockup(...members.slice(0, 4))}</wr-section>`,
};

/** Nothing inside: nothing is drawn. */
export const Empty: Story = {render: () => '<wr-statement></wr-statement><wr-lockup></wr-lockup>'};

export const Jade: Story = {...Usual, globals: {theme: 'jade'}};
export const Azure: Story = {...Usual, globals: {theme: 'azure'}};
