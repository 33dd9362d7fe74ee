import {html} from 'lit';
import type {Meta} from '@storybook/web-components-vite';
import {iconWords, weakWords} from '../../src/report/icon-words.js';
import {iconNames} from '../../src/themes/icons/names.js';
import {tag, type Attributes, type Story} from '../markup.js';

const meta: Meta<Attributes> = {title: 'Elements/Icon', component: 'wr-icon'};
export default meta;

/** A line icon in the colour of the text around it. */
export const Usual: Story = {args: {name: 'study'}, render: tag('wr-icon')};

/** With a label it is a picture that can be read; without one it is decoration. */
export const Labelled: Story = {args: {name: 'document', label: '提案'}, render: tag('wr-icon')};

/** What finds an icon: its names, and the words of labels that ask for it. */
const wordsOf = (name: string): string =>
  [name, iconNames[name as keyof typeof iconNames], iconWords[name], weakWords[name]].join(' ').toLowerCase();

const names = Object.keys(iconNames);

function find({target}: Event): void {
  const field = target as HTMLInputElement;
  const wanted = field.value.trim().toLowerCase();
  const list = field.parentElement!.nextElementSibling!;
  ([...list.children] as HTMLElement[]).forEach(
    (item, i) => (item.hidden = !wordsOf(names[i]!).includes(wanted)),
  );
}

/** Every icon of the package with its two names; the field finds one by a name, or by a word of a label: 养老, 税. */
export const All: Story = {
  render: () =>
    html`<div>
      <label>查找 Search <input type="search" style="font: inherit" @input=${find} /></label>
      <ul
        style="display: grid; grid-template-columns: repeat(auto-fill, minmax(8em, 1fr)); gap: 1em; padding: 0; list-style: none"
      >
        ${Object.entries(iconNames).map(
          ([name, chinese]) =>
            html`<li><wr-icon name=${name}></wr-icon> ${chinese} <code>${name}</code></li>`,
        )}
      </ul>
    </div>`,
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
