import {css} from 'lit';
import {u} from '../shared/base.styles.js';

export const styles = css`
  .projects {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    row-gap: ${u(12)};
  }
  @container (width >= 44em) {
    .projects {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: ${u(12)};
    }
  }
`;
