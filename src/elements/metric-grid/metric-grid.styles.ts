import {css} from 'lit';
import {u} from '../shared/base.styles.js';

export const styles = css`
  .grid {
    display: grid;
    grid-template-columns: repeat(var(--columns, 2), minmax(0, 1fr));
    column-gap: ${u(32)};
  }
  @container (width < 28em) {
    .grid {
      grid-template-columns: repeat(min(var(--columns, 2), 2), minmax(0, 1fr));
      column-gap: ${u(18)};
    }
  }
  @container (width < 19em) {
    .grid {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
