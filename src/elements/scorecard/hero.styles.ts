import {css} from 'lit';
import {u} from '../shared/base.styles.js';

export const heroStyles = css`
  .hero {
    position: relative;
    overflow: hidden;
    margin-inline: calc(-1 * var(--wr-inset, 0px));
    padding: 0 var(--wr-inset, ${u(20)}) ${u(72)};
    background: var(--wr-deep);
    color: var(--wr-paper-2);
    --figure-color: var(--wr-gold-light);
    --unit-color: var(--wr-gold-light);
    print-color-adjust: exact;
    break-inside: avoid;
  }
  .contours {
    --contours: -70%;
  }
  /* The hills are the ground that comes next. */
  .hills {
    --wr-paper-3: var(--wr-paper);
    position: absolute;
    inset-inline: 0;
    inset-block-end: -1px;
    height: ${u(42)};
    pointer-events: none;
  }
  .top {
    position: relative;
    padding-block-start: ${u(22)};
    border-block-start: ${u(0.7)} solid var(--wr-gold);
  }
  .hero .label {
    display: flex;
    gap: ${u(11)};
    align-items: start;
    min-width: 0;
    font: 700 ${u(22)} / 1.36 var(--wr-serif);
  }
  .hero .label > span {
    min-width: 0;
    text-wrap: balance;
  }
  .hero .icon {
    flex: none;
    width: ${u(26)};
    padding-block-start: ${u(2)};
    color: var(--wr-gold);
  }
  .hero .value {
    --digits: ${u(124)};
    padding-block-start: ${u(10)};
  }
  /* One of few characters stands right of the number, on a page of 468u between its insets. */
  @container (width >= 29.2em) {
    .top.beside {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      column-gap: ${u(16)};
      align-items: end;
    }
    .beside > :first-child .value {
      --size: var(--digits);
    }
    .beside .satellites {
      margin: 0;
    }
    .beside .satellite {
      flex: none;
      width: calc(var(--beside) * var(--u));
    }
    .beside .satellite .value {
      --digits: ${u(34)};
    }
  }
  .hero .missing {
    color: inherit;
  }
  .hero .mark {
    color: var(--wr-gold-light);
  }
  .satellites {
    display: flex;
    flex-wrap: wrap;
    gap: ${u(18)} ${u(36)};
    align-items: end;
    margin-block-start: ${u(46)};
  }
  .satellite {
    position: relative;
    flex: 0 1 calc(var(--width) * var(--u));
    min-width: min(100%, ${u(60)});
  }
  .satellite + .satellite::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: ${u(-18)};
    border-inline-start: ${u(0.7)} solid var(--wr-gold);
  }
  .satellite .label {
    display: block;
    font: 400 ${u(14)} / 1.5 var(--wr-sans);
  }
  .satellite .value {
    --digits: ${u(34)};
    padding-block-start: ${u(3)};
  }
  .satellite.lead .value {
    --digits: ${u(46)};
    padding-block-start: 0;
  }
  .satellite.lead .signed {
    column-gap: calc(0.28 * var(--digits));
  }
  .satellite.lead .words {
    margin-inline-start: 0.04em;
    font-family: var(--wr-num), var(--wr-serif);
  }
  /* A compact cover, its banner and the hero are one sheet of A4. */
  @media print {
    .hero {
      padding-block-end: ${u(44)};
    }
    .satellites {
      margin-block-start: ${u(20)};
    }
  }
  @container (width < 28em) {
    .hero .label {
      font-size: ${u(20)};
    }
    .hero .value {
      --digits: ${u(88)};
      padding-block-start: ${u(8)};
    }
    .hills {
      height: ${u(32)};
    }
    .satellites {
      column-gap: ${u(24)};
      margin-block-start: ${u(28)};
    }
    .satellite + .satellite::before {
      inset-inline-start: ${u(-12)};
    }
    .satellite {
      flex: 1 1 calc(0.72 * var(--width) * var(--u));
      max-width: calc(var(--width) * var(--u));
    }
    .satellite .label {
      font-size: ${u(13)};
    }
    .satellite .value {
      --digits: ${u(27)};
    }
    .satellite.lead .value {
      --digits: ${u(32)};
    }
  }
  @media (forced-colors: active) {
    .hero {
      border-block: 1px solid;
    }
    .contours,
    .hills {
      display: none;
    }
  }
  @supports not (container-type: inline-size) {
    .hero {
      margin: 0;
    }
    .contours {
      display: none;
    }
  }
`;
