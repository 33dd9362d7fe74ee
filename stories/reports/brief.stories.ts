import type {Meta, StoryObj} from '@storybook/web-components-vite';
import page from '../../examples/brief.html?raw';

const report = /<wr-report[\s\S]*<\/wr-report>/.exec(page)?.[0] ?? '';

/** The page of examples/brief.html, whole: a brief of a government's work report. All places and figures are invented. */
const meta: Meta = {
  title: 'Reports/Brief',
  parameters: {wholeReport: true, docs: {story: {inline: false, height: '800px'}}},
  tags: ['!autodocs'],
  render: (_args, {globals}) => report.replace(/theme="\w+"/, `theme="${globals.theme}"`),
};
export default meta;

type Story = StoryObj;

export const Vermilion: Story = {globals: {theme: 'vermilion', width: '1080'}};
export const Vermilion375: Story = {globals: {theme: 'vermilion', width: '375'}};
export const Jade375: Story = {globals: {theme: 'jade', width: '375'}};
