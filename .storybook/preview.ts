import '@fontsource-variable/noto-sans-sc';
import '@fontsource-variable/noto-serif-sc';
import {setCustomElementsManifest, type Decorator, type Preview} from '@storybook/web-components-vite';
import {html} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import '../src/art-bundle.js';
import '../src/define.js';
import {themes} from '../src/themes/tokens.js';
import {controlsByType, descriptionOf, withRowsApart} from './from-manifest.js';
import './preview.css';

setCustomElementsManifest(withRowsApart());

/** The elements ask how wide they stand, not how wide the window is: a story stands in a column of the width chosen. */
const inColumn: Decorator = (story, {globals, parameters}) => {
  const column = globals.width === 'full' ? '' : `width:${globals.width}px`;
  const told = story();
  const content = typeof told === 'string' ? unsafeHTML(told) : told;
  // Stories about whole reports bring their own.
  if (parameters.wholeReport) return html`<div lang="zh-CN" style=${column}>${content}</div>`;
  return html`<div lang="zh-CN" style=${column}>
    <wr-report theme=${globals.theme} motion="none">
      <div style="padding: calc(28 * var(--u)) var(--wr-inset, 36px)">${content}</div>
    </wr-report>
  </div>`;
};

const preview: Preview = {
  tags: ['autodocs'],
  decorators: [inColumn],
  argTypesEnhancers: [controlsByType],
  initialGlobals: {theme: 'vermilion', width: 'full'},
  globalTypes: {
    theme: {
      description: 'Theme of the report',
      toolbar: {
        title: 'Theme',
        icon: 'paintbrush',
        items: Object.keys(themes).flatMap((name) => [name, `${name} dark`]),
        dynamicTitle: true,
      },
    },
    width: {
      description: 'Width of the column that the report stands in',
      toolbar: {
        title: 'Width',
        icon: 'ruler',
        items: [
          {value: 'full', title: 'full width'},
          ...['320', '375', '768', '1080', '1440'].map((value) => ({value, title: `${value} px`})),
        ],
        dynamicTitle: true,
      },
    },
  },
  parameters: {
    layout: 'fullscreen',
    a11y: {test: 'error'},
    controls: {expanded: true},
    docs: {source: {excludeDecorators: true}, extractComponentDescription: descriptionOf},
    options: {
      storySort: {
        // Within them the order of `stories` in main.ts.
        order: ['Welcome · 首页', 'Guides', ['Start · 开始'], 'Reports', 'Elements'],
      },
    },
  },
};
export default preview;
