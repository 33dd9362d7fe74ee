import {css} from 'lit';
import {u} from '../shared/base.styles.js';

/** Three abreast: so only while there is room for it, so that below 28em the card is one of a stack. */
export const trioStyles = css`
  @container (width >= 28em) {
    :host([data-layout='trio']) {
      display: grid;
      border-block-start: ${u(2)} solid var(--wr-brand);
      background: var(--wr-paper-2);
      print-color-adjust: exact;
    }
    :host([data-layout='trio'][ground='deep']) {
      --wr-rule: var(--wr-gold);
      border-color: var(--wr-gold);
      background: var(--wr-deep);
    }
    .trio {
      display: flex;
      flex-direction: column;
      min-width: 0;
      padding: ${u(20)} ${u(8)} ${u(18)};
      text-align: center;
    }
    .trio .heading,
    .trio .words {
      flex-direction: column;
      flex-wrap: nowrap;
      align-items: center;
      gap: 0;
    }
    .trio .heading {
      padding-block-end: ${u(14.5)};
      border-block-end: ${u(0.5)} solid var(--wr-rule);
    }
    .trio .icon {
      width: ${u(44)};
      margin-block-end: ${u(10)};
    }
    .trio .lead {
      font: 400 ${u(15)} / 1.5 var(--wr-sans);
    }
    .trio .keyword {
      font-size: clamp(${u(20)}, ${u(140)} / var(--length), ${u(34)});
      line-height: 1.2;
    }
    .trio .quote {
      color: var(--wr-gold);
      font-size: 0.7em;
    }
    .trio .close {
      font-feature-settings: 'halt';
    }
    .trio .body {
      display: grid;
      flex: 1;
      align-content: center;
      min-height: ${u(72)};
      padding-block-start: ${u(12)};
      font-size: ${u(14)};
      line-height: 1.5;
      text-wrap: balance;
    }
    :host([data-layout='trio'][scene]) {
      border: 0;
    }
    .trio.pictured {
      padding: 0 0 ${u(16)};
      text-align: start;
    }
    .pictured .picture {
      height: ${u(128)};
    }
    .pictured .heading,
    .pictured .words {
      align-items: start;
      padding: 0;
      border: 0;
    }
    .pictured .heading {
      padding: ${u(9)} ${u(10)} 0;
    }
    .pictured .keyword {
      font-size: clamp(${u(18)}, ${u(122)} / var(--length), ${u(26)});
    }
    .trio.pictured .body {
      align-content: start;
      padding: ${u(5)} ${u(10)} 0;
    }
    .trio .figures {
      display: flex;
      flex-direction: column-reverse;
      justify-content: center;
      align-items: center;
      gap: ${u(10)};
    }
  }
  .pictured {
    background: var(--wr-paper-2);
    print-color-adjust: exact;
  }
  :host([ground='deep']) .pictured {
    background: none;
  }
  .pictured .picture {
    position: relative;
    overflow: hidden;
  }
  /* A landscape is wider than the card: its middle is seen. */
  .drawn svg {
    position: absolute;
    inset: 0 auto auto 50%;
    width: auto;
    height: 100%;
    transform: translateX(-50%);
  }
  .pictured .keyword {
    color: var(--figure-color, var(--wr-brand));
  }
  :host([ground='deep']) .pictured .keyword {
    color: var(--wr-brand);
  }
  .trio .figures {
    --digits: ${u(38)};
    --words: ${u(16)};
  }
  @container (width < 28em) {
    .trio.ruled {
      margin-block-start: ${u(28)};
      padding-block-start: ${u(28)};
      border-block-start: ${u(0.7)} solid var(--wr-gold);
    }
    .trio .body {
      padding-block-start: ${u(8)};
    }
    .trio.pictured {
      display: grid;
      grid-template-columns: ${u(108)} minmax(0, 1fr);
      margin: 0;
      padding: 0;
      border: 0;
    }
    :host([data-layout='trio']:not(:first-child)) .pictured {
      margin-block-start: ${u(10)};
    }
    .pictured .picture {
      grid-row: 1 / 3;
    }
    .pictured .heading {
      padding: ${u(9)} ${u(12)} 0;
    }
    .pictured .keyword {
      font-size: ${u(22)};
    }
    .trio.pictured .body {
      padding: ${u(4)} ${u(12)} ${u(12)};
      font-size: ${u(15)};
      line-height: 1.6;
    }
    .trio .caption {
      display: block;
      font: 700 ${u(16)} / 1.42 var(--wr-serif);
    }
    .trio .figures {
      padding-block-start: ${u(14)};
      --digits: ${u(68)};
      --words: ${u(18)};
    }
    :host([data-layout='trio'][ground='deep']:not([scene])) {
      margin: ${u(28)} calc(-1 * var(--wr-inset, 0px)) 0;
      padding: ${u(36)} var(--wr-inset, 0px);
    }
  }
  /* Scenery is not drawn there: it leaves no empty room. */
  @media (forced-colors: active) {
    .trio.pictured {
      display: block;
    }
    .pictured .picture {
      display: none;
    }
  }
`;
