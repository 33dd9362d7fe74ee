import type {Meta, StoryObj} from '@storybook/web-components-vite';
import page from '../../examples/national.html?raw';

const report = /<wr-report[\s\S]*<\/wr-report>/.exec(page)?.[0] ?? '';

/**
 * The page of examples/national.html, whole: the national figures of one year in words of our own, with every block of
 * the package. Figures: National Bureau of Statistics, 2024年国民经济和社会发展统计公报; State Council, work reports of
 * 2024 and 2025; WIPO, Global Innovation Index; provincial statistics.
 */
const meta: Meta = {
  title: 'Reports/National',
  parameters: {wholeReport: true, docs: {story: {inline: false, height: '800px'}}},
  tags: ['!autodocs'],
  render: (_args, {globals}) => report.replace(/theme="\w+"/, `theme="${globals.theme}"`),
};
export default meta;

type Story = StoryObj;

export const Vermilion: Story = {globals: {theme: 'vermilion', width: '1080'}};
export const Vermilion375: Story = {globals: {theme: 'vermilion', width: '375'}};
export const Jade320: Story = {globals: {theme: 'jade', width: '320'}};
export const Jade768: Story = {globals: {theme: 'jade', width: '768'}};
export const Azure1440: Story = {globals: {theme: 'azure', width: '1440'}};
