import {css} from 'lit';
import {u} from '../shared/base.styles.js';

export const styles = css`
  .projects {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    row-gap: ${u(12)};
  }
  .projects.branched {
    position: relative;
    row-gap: ${u(9)};
    padding-block-start: ${u(8)};
    padding-inline-start: ${u(34)};
    break-inside: avoid;
  }
  .trunk,
  .bloom,
  .space {
    display: none;
  }
  .branched .trunk,
  .branched .bloom {
    display: block;
    position: absolute;
    pointer-events: none;
  }
  .trunk {
    inset: ${u(4)} auto ${u(-6)} ${u(-12)};
    width: ${u(60)};
  }
  .trunk svg {
    width: 100%;
    height: 100%;
  }
  .bloom {
    inset-block-start: calc(100% * var(--at));
    inset-inline-start: ${u(-4)};
    width: ${u(30)};
  }
  .bloom.first {
    inset: ${u(-8)} auto auto ${u(-2)};
    width: ${u(38)};
  }
  @container (width >= 28em) {
    .projects.branched {
      grid-template-columns: minmax(0, 1fr) ${u(60)} minmax(0, 1fr);
      grid-auto-rows: minmax(var(--pitch), auto);
      row-gap: 0;
      padding: ${u(16)} 0 0;
    }
    .branched .space {
      display: block;
      grid-area: 1 / 3;
    }
    .branched ::slotted(*) {
      grid-row-end: span 2;
      grid-column: 1;
      align-self: center;
      margin-block: ${u(6)};
    }
    .branched ::slotted([data-side='end']) {
      grid-column: 3;
    }
    .trunk {
      inset: 0 auto 0 calc(50% - ${u(30)});
    }
    .bloom {
      inset-inline-start: calc(50% - ${u(32)});
      width: ${u(38)};
    }
    .bloom.end {
      inset-inline-start: calc(50% - ${u(6)});
    }
    .bloom.first {
      inset: ${u(-14)} auto auto calc(50% - ${u(24)});
      width: ${u(48)};
    }
  }
  @container (width >= 44em) {
    .projects:not(.branched) {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: ${u(12)};
    }
  }
  @media (forced-colors: active) {
    .trunk,
    .branched .bloom {
      display: none;
    }
  }
`;
