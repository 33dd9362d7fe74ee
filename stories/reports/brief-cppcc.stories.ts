import type {Meta, StoryObj} from '@storybook/web-components-vite';
import page from '../../examples/brief-cppcc.html?raw';
import '../../src/art/scenes/industry/define.js';

const report = /<wr-report[\s\S]*<\/wr-report>/.exec(page)?.[0] ?? '';

/** The page of examples/brief-cppcc.html, whole: a brief of the report of a 政协常委会. All places and figures are invented. */
const meta: Meta = {
  title: 'Reports/Brief CPPCC',
  parameters: {wholeReport: true, docs: {story: {inline: false, height: '800px'}}},
  tags: ['!autodocs'],
  render: (_args, {globals}) => report.replace(/theme="\w+"/, `theme="${globals.theme}"`),
};
export default meta;

type Story = StoryObj;

export const Vermilion: Story = {globals: {theme: 'vermilion', width: '1080'}};
export const Vermilion375: Story = {globals: {theme: 'vermilion', width: '375'}};
export const Jade375: Story = {globals: {theme: 'jade', width: '375'}};
