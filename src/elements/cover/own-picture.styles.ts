import {css, unsafeCSS} from 'lit';

/** A gradient for a mask: how much is seen, in hundredths, and at which places. */
const mask = (direction: string, stops: readonly (readonly [seen: number, place: string])[]) => {
  const gradient = `linear-gradient(${direction}, ${stops
    .map(([seen, place]) => `rgb(0 0 0 / ${seen}%) ${place}`)
    .join()})`;
  // Chromium before 120 knows the prefixed name alone.
  return unsafeCSS(`-webkit-mask-image:${gradient};mask-image:${gradient};`);
};

/** The picture's upper edge: words stand where at most 18 hundredths of it are seen. */
const edge = mask('to bottom', [
  [0, '0'],
  [3, '5%'],
  [10, '10%'],
  [24, '16%'],
  [44, '22%'],
  [66, '28%'],
  [85, '35%'],
  [100, '44%'],
]);

/** Paper over a whole picture, by the distance from the cover's foot, so that it grows with the words. */
const veil = mask('to top', [
  [0, '36cqi'],
  [12, '47.2cqi'],
  [38, '56.9cqi'],
  [74, '66.7cqi'],
  [90, '73.4cqi'],
]);

export const ownPicture = css`
  .picture,
  .veil,
  .shade,
  .light,
  .dusk {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }
  .picture {
    overflow: clip;
    isolation: isolate;
    pointer-events: auto;
  }
  .cover:not(.full) > .picture {
    inset-block-start: auto;
    height: 73cqi;
    ${edge}
  }
  :host([size='compact']) .cover > .picture {
    height: 40cqi;
  }
  :host([size='compact']) .pictured > .text.subtitled {
    padding-block-end: 35cqi;
  }
  .waiting,
  .picture[hidden],
  .veil[hidden],
  .cover:not(.full) > .veil {
    display: none;
  }
  ::slotted([slot='scene']) {
    display: block;
    width: 100%;
    height: 100%;
    object-fit: cover;
    object-position: var(--wr-scene-focus, 50% 50%);
    filter: saturate(0.86) contrast(0.97);
  }
  /* Light things are white on paper and darker on dark ground, where a bright picture would glare. */
  .shade {
    background: var(--wr-art-light);
    mix-blend-mode: multiply;
    opacity: 0.4;
  }
  .light {
    background: linear-gradient(var(--wr-art-sky-1), var(--wr-deep));
    mix-blend-mode: soft-light;
    opacity: 0.55;
  }
  .dusk {
    inset-block-start: auto;
    height: 40cqi;
    background: linear-gradient(transparent, var(--wr-deep));
    opacity: 0.82;
  }
  .veil {
    background: var(--wr-paper);
    ${veil}
  }
  .pictured.full > .text.subtitled {
    padding-block-end: 73.4cqi;
  }
  .pictured .subtitled .subtitle {
    max-width: none;
  }
  @media (forced-colors: active) {
    .picture,
    .veil {
      display: none;
    }
  }
  @supports not (container-type: inline-size) {
    .picture,
    .veil {
      display: none;
    }
  }
`;
