import {css} from 'lit';
import {u} from '../shared/base.styles.js';

export const styles = css`
  .band {
    position: relative;
    overflow: hidden;
    margin: 0 calc(-1 * var(--wr-inset, 0px));
    padding: ${u(23)} var(--wr-inset, ${u(20)}) ${u(38)};
    background: var(--wr-deep);
    color: var(--wr-gold-light);
    break-inside: avoid;
    print-color-adjust: exact;
  }
  .contours {
    --contours: -30%;
  }
  .sprig {
    position: absolute;
    inset-block-start: ${u(6)};
    inset-inline-end: 0;
    width: 34%;
    pointer-events: none;
  }
  .mark {
    position: relative;
    width: ${u(35)};
    color: var(--wr-gold);
  }
  p {
    position: relative;
    padding-block-start: ${u(22)};
    font: 700 ${u(33)} / 1.42 var(--wr-serif);
  }
  .line {
    display: block;
    text-wrap: balance;
  }
  .long {
    font-size: ${u(21)};
  }
  .figures {
    position: relative;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(${u(96)}, 1fr));
    gap: ${u(16)} ${u(44)};
    align-items: end;
    margin-block-start: ${u(20)};
    padding-block-start: ${u(20)};
    border-block-start: ${u(0.7)} solid var(--wr-gold);
    color: var(--wr-paper-2);
    font-size: ${u(14)};
    line-height: 1.4;
  }
  .context {
    --digits: ${u(50)};
    --figure-color: var(--wr-gold-light);
    position: relative;
    min-width: 0;
  }
  .context + .context::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: ${u(-22)};
    border-inline-start: ${u(0.7)} solid var(--wr-gold);
  }
  .context .value {
    container-type: inline-size;
    padding-block-start: ${u(4)};
  }
  @container (width < 28em) {
    .context {
      --digits: ${u(35)};
    }
    .figures {
      grid-template-columns: repeat(auto-fit, minmax(${u(84)}, 1fr));
      column-gap: ${u(18)};
    }
    .context + .context::before {
      inset-inline-start: ${u(-9)};
    }
    .band {
      padding-block: ${u(20)} ${u(34)};
    }
    .mark {
      width: ${u(28)};
    }
    p {
      padding-block-start: ${u(16)};
      font-size: ${u(23)};
    }
    .long {
      font-size: ${u(18)};
    }
  }
  @media (forced-colors: active) {
    .band {
      border-block: 1px solid;
    }
    .contours,
    .sprig,
    .mark {
      display: none;
    }
  }
`;
