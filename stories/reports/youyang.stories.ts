import type {Meta, StoryObj} from '@storybook/web-components-vite';
import page from '../../examples/youyang.html?raw';

const report = /<wr-report[\s\S]*<\/wr-report>/.exec(page)?.[0] ?? '';

/** The page of examples/youyang.html, whole: every sentence of the report, in each theme and at each width. */
const meta: Meta = {
  title: 'Reports/Youyang',
  parameters: {wholeReport: true, docs: {story: {inline: false, height: '800px'}}},
  // Fifteen reports on one page of documentation would only be slow.
  tags: ['!autodocs'],
  render: (_args, {globals}) => report.replace(/theme="\w+"/, `theme="${globals.theme}"`),
};
export default meta;

type Story = StoryObj;

export const Vermilion: Story = {globals: {theme: 'vermilion', width: '1080'}};
export const Vermilion320: Story = {globals: {theme: 'vermilion', width: '320'}};
export const Vermilion375: Story = {globals: {theme: 'vermilion', width: '375'}};
export const Vermilion768: Story = {globals: {theme: 'vermilion', width: '768'}};
export const Vermilion1440: Story = {globals: {theme: 'vermilion', width: '1440'}};

export const Jade: Story = {globals: {theme: 'jade', width: '1080'}};
export const Jade320: Story = {globals: {theme: 'jade', width: '320'}};
export const Jade375: Story = {globals: {theme: 'jade', width: '375'}};
export const Jade768: Story = {globals: {theme: 'jade', width: '768'}};
export const Jade1440: Story = {globals: {theme: 'jade', width: '1440'}};

export const Azure: Story = {globals: {theme: 'azure', width: '1080'}};
export const Azure320: Story = {globals: {theme: 'azure', width: '320'}};
export const Azure375: Story = {globals: {theme: 'azure', width: '375'}};
export const Azure768: Story = {globals: {theme: 'azure', width: '768'}};
export const Azure1440: Story = {globals: {theme: 'azure', width: '1440'}};
