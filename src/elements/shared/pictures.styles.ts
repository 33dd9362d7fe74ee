import {css, unsafeCSS, type CSSResult} from 'lit';
import {u} from './base.styles.js';

const picture = ':is(img,picture,figure)';
/** As selectors: a figure that has so many pictures one after the other. */
const [three, four] = [3, 4].map((count) =>
  unsafeCSS(`:has(>${Array.from({length: count}, () => picture).join('+')})`),
) as [CSSResult, CSSResult];

/**
 * Photographs that stand in a text: `img`, `picture`, and `figure` with its `figcaption`. They fit their column and keep
 * their ratio, or the one that `--wr-picture-ratio` says; `--wr-picture-focus` is the place kept where they are cropped.
 */
export const pictures = css`
  /* What goes from edge to edge goes no further, where no section has kept its inset for it. */
  :where(wr-report) > :where(wr-quote, wr-figure[layout='full'], wr-scorecard:has(> [size='hero'])) {
    margin-inline: var(--wr-inset);
  }
  wr-report :where(img:not([slot='emblem'])) {
    max-width: 100%;
  }
  :where(wr-report) :where(img[width]:not([slot])) {
    height: auto;
  }
  :where(wr-section, wr-group, wr-card, wr-goal-tier, wr-part, wr-lede, wr-field, wr-figure)
    :where(img:not([slot='icon'], [width]), picture > img) {
    width: 100%;
    height: auto;
  }
  :where(wr-section, wr-group, wr-card, wr-goal-tier, wr-part, wr-lede, wr-field) :where(img:not([slot])) {
    aspect-ratio: var(--wr-picture-ratio, auto);
    object-fit: cover;
    object-position: var(--wr-picture-focus, 50% 50%);
    vertical-align: bottom;
    break-inside: avoid;
  }
  :where(wr-figure, wr-cover) > :where(picture, a) > :where(img) {
    display: block;
    height: 100%;
    object-fit: inherit;
    object-position: var(--wr-scene-focus, var(--wr-picture-focus, inherit));
  }
  :where(wr-cover) > :where([slot='emblem']) > :where(img) {
    width: auto;
  }
  :where(wr-section, wr-group, wr-card, wr-goal-tier, wr-part, wr-field, wr-lede) > :where(img, picture) {
    display: block;
  }
  :where(wr-part) > :where(img:not([slot], [width])) {
    width: calc(100% - 2 * var(--wr-inset));
  }
  :where(wr-section, wr-group, wr-card, wr-goal-tier, wr-part, wr-field) :where(figure) {
    margin: 0;
    break-inside: avoid;
  }
  :where(wr-section, wr-group, wr-card, wr-goal-tier, wr-part, wr-field)
    > :where(:not([slot]))
    + :where(img, picture, figure),
  :where(wr-section, wr-group, wr-card, wr-goal-tier, wr-part, wr-field)
    > :where(img, picture, figure, wr-figure)
    + :where(:not([slot], wr-section, wr-goal)) {
    margin-block-start: ${u(16)};
  }
  :where(wr-section, wr-group, wr-card, wr-goal-tier, wr-part, wr-field) :where(figcaption) {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1.5em;
    padding-block-start: ${u(7)};
    color: var(--wr-ink-2);
    font: 400 ${u(14)} / 1.55 var(--wr-sans);
  }
  :where(figcaption) > :where(small, cite) {
    font: 400 ${u(12.5)} / 1.7 var(--wr-sans);
  }
  /* Two to four in a figure are a gallery: side by side; of three the first above the others. */
  :where(wr-section, wr-group, wr-card, wr-goal-tier, wr-part)
    :where(figure):where(:has(> :is(img, picture, figure) + :is(img, picture, figure))) {
    --wr-picture-ratio: 4 / 3;
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: ${u(8)};
  }
  :where(figure) > :where(figcaption) {
    grid-column: 1 / -1;
  }
  :where(figure):where(${three}):where(:not(${four})) > :where(:first-child) {
    --wr-picture-ratio: 2 / 1;
    grid-column: 1 / -1;
  }
`;
