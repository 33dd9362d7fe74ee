import {css} from 'lit';
import {u} from '../shared/base.styles.js';

export const stairsStyles = css`
  /* The steps say what goals say; what else stands among them is drawn as it is. */
  .beside ::slotted(wr-goal) {
    display: none;
  }
  .plan {
    padding-inline: var(--wr-inset, 0);
  }
  .title ~ .plan {
    padding-block-start: ${u(26)};
  }
  .flight {
    position: relative;
    padding-block-start: ${u(22)};
  }
  .stairs {
    /* A step is a container itself: what depends on the width of all of them is said here. */
    --name: ${u(22)};
    --caption: ${u(13.5)};
    --number: ${u(31)};
    position: relative;
    display: grid;
    grid-template: repeat(var(--rises), ${u(23)}) minmax(${u(142)}, auto) / repeat(
        var(--count),
        minmax(0, 1fr)
      );
    column-gap: ${u(3)};
  }
  .scenery {
    position: absolute;
    inset: auto calc(-1 * var(--wr-inset, 0px)) 0;
    height: ${u(205)};
    overflow: clip;
    -webkit-mask: linear-gradient(#000 55%, transparent 88%);
    mask: linear-gradient(#000 55%, transparent 88%);
    pointer-events: none;
  }
  .tread,
  .rise {
    color: var(--ink);
    background: var(--fill);
    --figure-color: var(--ink);
    break-inside: avoid;
    print-color-adjust: exact;
  }
  .shade-0 {
    --fill: var(--wr-brand-tint);
    --ink: var(--wr-brand);
  }
  /* On a deep ground scenery keeps its colours, so the tint of that ground takes its place. */
  .shade-1 {
    --fill: var(--deep-tint, var(--wr-art-m2));
    --ink: var(--wr-ink);
  }
  .shade-2 {
    --fill: var(--wr-brand-2);
    --ink: var(--wr-paper-2);
  }
  .shade-3 {
    --fill: var(--wr-brand);
    --ink: var(--wr-paper-2);
  }
  .shade-4 {
    --fill: var(--wr-deep);
    --ink: var(--wr-gold-light);
  }
  .tread {
    display: flex;
    flex-direction: column;
    gap: ${u(9)};
    min-width: 0;
    padding: ${u(13)} ${u(11)} ${u(12)};
    border-block-start: ${u(2.5)} solid var(--wr-gold);
    container-type: inline-size;
  }
  .tread .name {
    flex: 1;
    font: 700 min(var(--name), 100cqi / var(--name-em)) / 1.2 var(--wr-serif);
  }
  .line {
    display: block;
  }
  .measure {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .caption {
    font-size: var(--caption);
    line-height: 1.36;
  }
  /* What a step without a name is of stands where the name would. */
  .unnamed .measure:only-child {
    flex: 1;
    grid-template-rows: 1fr auto;
  }
  .unnamed .measure:only-child .caption {
    font: 700 ${u(17)} / 1.36 var(--wr-serif);
  }
  .measure .value {
    --digits: var(--number);
    min-width: 0;
    padding-block-start: ${u(3)};
  }
  .plinth {
    margin-block-start: ${u(3)};
    padding: ${u(13)} ${u(16)};
    background: var(--wr-deep);
    color: var(--wr-gold-light);
    font: 700 ${u(17)} / 1.3 var(--wr-serif);
    text-wrap: balance;
    print-color-adjust: exact;
  }

  .rising {
    display: grid;
    gap: ${u(3)};
  }
  .rise {
    display: grid;
    align-content: center;
    width: var(--width);
    min-height: ${u(47)};
    padding: ${u(8)} ${u(14)};
  }
  .rise .name {
    font: 700 ${u(19)} / 1.36 var(--wr-serif);
  }
  .reach {
    display: grid;
    grid-template-columns: minmax(0, 1fr) min(56cqi, var(--em) * ${u(27)});
    column-gap: ${u(10)};
    align-items: center;
    container-type: inline-size;
  }
  .reach .caption {
    font: 700 ${u(19)} / 1.36 var(--wr-serif);
  }
  .name ~ .reach .caption,
  .reach .note {
    font: 400 ${u(14)} / 1.4 var(--wr-sans);
  }
  .reach .caption:nth-last-child(2) {
    grid-column: 1 / -1;
  }
  .reach .value {
    --digits: ${u(27)};
    min-width: 0;
    container-type: inline-size;
    text-align: end;
  }
  @container (width < 28em) {
    .stairs {
      --name: ${u(19)};
      --caption: ${u(12)};
      --number: ${u(23)};
      grid-template-rows: repeat(var(--rises), ${u(19)}) minmax(${u(124)}, auto);
      column-gap: ${u(2)};
    }
    .scenery {
      height: ${u(180)};
    }
    .tread {
      gap: ${u(6)};
      padding: ${u(9)} ${u(6)} ${u(10)};
      border-block-start-width: ${u(2)};
    }
    .plinth {
      padding: ${u(11)} ${u(12)};
      font-size: ${u(15.5)};
    }
  }
  @media (forced-colors: active) {
    .scenery {
      display: none;
    }
    .tread,
    .rise,
    .plinth {
      outline: 1px solid;
      outline-offset: -1px;
    }
  }
`;
