import {css} from 'lit';
import {u} from '../shared/base.styles.js';

export const styles = css`
  .medals {
    --medal: ${u(104)};
    --best: ${u(136)};
    display: grid;
    grid-template-columns: minmax(0, 1.2fr) minmax(0, 1fr) minmax(0, 1fr);
    column-gap: ${u(8)};
    align-items: end;
    text-align: center;
    break-inside: avoid;
  }
  .honour {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: center;
    min-width: 0;
  }
  .medal {
    grid-row: 1;
    position: relative;
    width: min(100%, var(--medal));
    aspect-ratio: 1;
    margin-block-end: ${u(11)};
    container-type: inline-size;
    color: var(--wr-gold-light);
    print-color-adjust: exact;
  }
  .best .medal {
    width: min(100%, var(--best));
  }
  .label {
    grid-row: 2;
    max-width: 100%;
    font: 700 ${u(16)} / 1.36 var(--wr-serif);
    text-wrap: balance;
  }
  .best .label {
    font-size: ${u(19)};
  }
  .scope {
    grid-row: 3;
    max-width: 100%;
    color: var(--wr-ink-2);
    font-size: ${u(14)};
    line-height: 1.5;
    text-wrap: balance;
  }
  .medal svg {
    position: absolute;
    inset: 0;
  }
  /* The words on a medal are as large as the medal makes room for, in hundredths of its width. */
  .face {
    position: absolute;
    inset: 0;
    display: grid;
    place-content: center;
    font: 700 25cqi / 1.2 var(--wr-serif);
    white-space: nowrap;
    text-autospace: no-autospace;
  }
  .face.rank {
    display: flex;
    column-gap: 3cqi;
    align-items: baseline;
    justify-content: center;
    padding-block-start: 31cqi;
    font-size: max(16cqi, ${u(12)});
    line-height: 1;
  }
  .face .digits {
    font: 700 48cqi / 0.7 var(--wr-num);
  }
  .n2 .digits {
    font-size: 37cqi;
  }
  .n3 .digits {
    font-size: 25cqi;
  }
  .face.word.n3 {
    font-size: 21cqi;
  }
  .face.word.n4 {
    font-size: 20cqi;
  }
  .plaques {
    display: flex;
    flex-wrap: wrap;
    gap: ${u(10)} ${u(12)};
  }
  .medals + .plaques {
    margin-block-start: ${u(18)};
  }
  @container (width < 28em) {
    .medals {
      --medal: ${u(80)};
      --best: ${u(104)};
    }
    .label {
      font-size: ${u(14.5)};
    }
    .best .label {
      font-size: ${u(16)};
    }
    .scope {
      font-size: ${u(13)};
    }
    .plaques .plaque {
      flex-basis: 100%;
      font-size: ${u(15)};
    }
  }
  @container (width < 19em) {
    .medals {
      --medal: ${u(70)};
      --best: ${u(90)};
    }
  }
  @media (forced-colors: active) {
    .medal svg {
      display: none;
    }
    .face {
      border: 1px solid;
      border-radius: 50%;
    }
  }
`;
