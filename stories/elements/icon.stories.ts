import type {Meta} from '@storybook/web-components-vite';
import {icons} from '../../src/themes/icons/paths.js';
import {tag, type Attributes, type Story} from '../markup.js';

const meta: Meta<Attributes> = {title: 'Elements/Icon', component: 'wr-icon'};
export default meta;

/** A line icon in the colour of the text around it. */
export const Usual: Story = {args: {name: 'study'}, render: tag('wr-icon')};

/** With a label it is a picture that can be read; without one it is decoration. */
export const Labelled: Story = {args: {name: 'document', label: '提案'}, render: tag('wr-icon')};

/** Every icon of the package with its name. */
export const All: Story = {
  render: () =>
    `<ul style="display: grid; grid-template-columns: repeat(auto-fill, minmax(7em, 1fr)); gap: 1em; padding: 0; list-style: none">${Object.keys(
      icons,
    )
      .map((name) => `\n  <li><wr-icon name="${name}"></wr-icon>${name}</li>`)
      .join('')}\n</ul>`,
};

/** Any size, by `--wr-icon-size`. */
export const Sizes: Story = {
  render: () =>
    ['16px', '32px', '96px']
      .map((size) => `<wr-icon name="city" style="--wr-icon-size: ${size}"></wr-icon>`)
      .join(''),
};

/** No name, nothing to draw. */
export const MissingData: Story = {tags: ['warns'], render: tag('wr-icon')};

/** An unknown name draws nothing, with one warning on the console. */
export const UnknownName: Story = {tags: ['warns'], args: {name: 'dragon'}, render: tag('wr-icon')};

export const Jade: Story = {...Usual, globals: {theme: 'jade'}};
export const Azure: Story = {...Usual, globals: {theme: 'azure'}};
