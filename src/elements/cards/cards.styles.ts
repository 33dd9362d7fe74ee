import {css} from 'lit';
import {u} from '../shared/base.styles.js';

export const styles = css`
  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .scene {
    row-gap: ${u(16)};
  }
  .stack ::slotted(wr-card[ground='deep']:not(:first-child)) {
    margin-block-start: ${u(28)};
  }
  @container (width >= 28em) {
    .trio {
      grid-template-columns: repeat(3, minmax(0, 1fr));
      gap: ${u(12)};
    }
  }
`;
