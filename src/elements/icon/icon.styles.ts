import {css} from 'lit';
import {u} from '../shared/base.styles.js';

export const styles = css`
  :host {
    display: inline-block;
    width: var(--wr-icon-size, ${u(32)});
    height: var(--wr-icon-size, ${u(32)});
    container-type: normal;
    color: inherit;
    line-height: 0;
    vertical-align: middle;
  }
  @media (forced-colors: active) {
    :host {
      --wr-gold: CanvasText;
      color: CanvasText;
    }
  }
`;
