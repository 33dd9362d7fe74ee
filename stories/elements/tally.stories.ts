import type {Meta} from '@storybook/web-components-vite';
import {tag, type Attributes, type Story} from '../markup.js';

const meta: Meta<Attributes> = {title: 'Elements/Tally', component: 'wr-tally'};
export default meta;

/** Fourteen pieces, five of them passed on: one mark each, five of them marked. */
export const Usual: Story = {
  args: {value: '14', unit: '篇', filled: 5, mark: 'document'},
  render: tag('wr-tally', '遴选 5 篇报市政协'),
};

/** What came of the marked part stands in the note. */
export const WithNote: Story = {
  args: {value: '14', unit: '篇', filled: 5, mark: 'document'},
  render: tag(
    'wr-tally',
    '遴选 5 篇报市政协，<p slot="note">其中<cite>《基层政协践行全过程人民民主的实践探索》</cite>被市政协评为<mark>三等奖</mark></p>',
  ),
};

/** Ticks are counted in fives. */
export const Ticks: Story = {args: {value: '22', unit: '次'}, render: tag('wr-tally')};

/** Days as squares; the label holds the number, set large within it. */
export const Squares: Story = {
  args: {value: '3', unit: '天', mark: 'square'},
  render: tag('wr-tally', '为期 3 天'),
};

/** 余: more than the marks. */
export const Dots: Story = {args: {value: '10余', unit: '批次', mark: 'dot'}, render: tag('wr-tally')};

/** Beyond 200 things a mark stands for several, and says so. */
export const Books: Story = {
  args: {value: '2500余', unit: '册', mark: 'book'},
  render: tag('wr-tally', '建成政协“书吧”，藏书 2500 余册。'),
};

/** One thing. */
export const OneThing: Story = {
  args: {value: '1', unit: '次', mark: 'square'},
  render: tag('wr-tally', '为期 1 天'),
};

/** Two hundred things, the most that are drawn one by one. */
export const ManyThings: Story = {
  args: {value: '200', unit: '篇', filled: 78, mark: 'square'},
  render: tag('wr-tally'),
};

/** The number large, one square for each member beside it in full rows. */
export const Lead: Story = {
  args: {layout: 'lead', mark: 'square', value: '198', unit: '名', filled: 176},
  render: tag(
    'wr-tally',
    '198名委员<span slot="note">22个界别</span><span slot="note">提交提案的委员<b>176</b>名</span>',
  ),
};

/** A rate is a bar of its own. */
export const Rate: Story = {
  args: {mark: 'rate', value: '98.4', unit: '%'},
  render: tag('wr-tally', '提案面商率98.4%'),
};

/** A long label wraps. */
export const LongText: Story = {
  args: {value: '78', unit: '篇', filled: 27, mark: 'square'},
  render: tag(
    'wr-tally',
    '编著《红军在酉阳史料选编》文史类书籍，编印《酉阳文史资料选辑汇编（第四册）》，在各级各类媒体刊发稿件 78 篇，其中《重庆政协报》27 篇',
  ),
};

/** Without a value there is nothing to count: the label stands alone. */
export const MissingData: Story = {tags: ['warns'], render: tag('wr-tally', '藏书若干册')};

export const Jade: Story = {...Usual, globals: {theme: 'jade'}};
export const Azure: Story = {...Usual, globals: {theme: 'azure'}};
