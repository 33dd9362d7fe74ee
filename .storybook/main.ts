import {readFileSync, readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {StorybookConfig} from '@storybook/web-components-vite';
import {tags} from '../src/tags/table.ts';

const elements = fileURLToPath(new URL('../stories/elements', import.meta.url));

/** The stories of elements in the order of a report, which is that of the table of tags. */
function storiesOfElements(): string[] {
  const order = Object.keys(tags);
  const placeOf = (file: string): number => {
    const [, tag = ''] = /component: '([\w-]+)'/.exec(readFileSync(`${elements}/${file}`, 'utf8')) ?? [];
    return order.indexOf(tag);
  };
  return readdirSync(elements)
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((file) => `../stories/elements/${file}`);
}

const config: StorybookConfig = {
  stories: [
    '../stories/welcome/*.mdx',
    '../stories/guides/*.mdx',
    '../stories/guides/*.stories.ts',
    '../stories/reports/*.stories.ts',
    ...storiesOfElements(),
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: '@storybook/web-components-vite',
  // Nothing is sent or asked for: Storybook works without a network.
  core: {disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false},
  viteFinal: (vite) => ({...vite, logLevel: 'warn', build: {...vite.build, chunkSizeWarningLimit: 4000}}),
};
export default config;
