import {css} from 'lit';
import {u} from '../shared/base.styles.js';
import {issueColumns} from '../issues/issues.styles.js';

export const styles = css`
  :host {
    break-inside: avoid;
  }
  .issue {
    position: relative;
    display: grid;
    grid-template-columns: ${issueColumns};
    align-items: center;
    min-height: ${u(68)};
    padding: ${u(9)} ${u(16)};
  }
  .topic {
    grid-area: 1 / 1;
    display: flex;
    gap: ${u(12)};
    align-items: center;
    min-width: 0;
    padding-inline-end: ${u(40)};
    font: 700 ${u(17)} / 1.42 var(--wr-serif);
  }
  .icon {
    flex: none;
    width: ${u(24)};
    color: var(--figure-color, var(--wr-brand));
  }
  .name {
    min-width: 0;
    text-wrap: balance;
  }
  .arrow {
    grid-area: 1 / 1;
    justify-self: end;
    width: ${u(20)};
    margin-inline-end: ${u(12)};
    color: var(--wr-gold);
  }
  .result {
    --number: ${u(30)};
    grid-area: 1 / 2;
    min-width: 0;
    container-type: inline-size;
    line-height: 1.5;
  }
  .figure {
    --digits: var(--number);
    margin-inline-start: ${u(5)};
  }
  ::slotted(*) {
    margin-block: 0;
  }
  @container (width < 28em) {
    .issue {
      grid-template-columns: ${u(22)} minmax(0, 1fr);
      column-gap: ${u(8)};
      min-height: 0;
      padding-inline: ${u(13)};
    }
    .topic {
      grid-area: 1 / 1 / auto / -1;
      gap: ${u(8)};
      padding: 0;
      font-size: ${u(16)};
    }
    .icon {
      width: ${u(22)};
    }
    .arrow {
      grid-area: 2 / 1;
      justify-self: center;
      width: ${u(17)};
      margin: 0;
    }
    .result {
      --number: ${u(27)};
      grid-area: 2 / 2;
    }
  }
`;
