import {css, unsafeCSS, type CSSResult} from 'lit';
import {u} from '../shared/base.styles.js';

/** In u; the element computes with them whether figures fit side by side. */
export const numberSize = 32;
/** Below 28em. */
export const narrowSize = 28;
export const labelSize = 16;
export const insidePad = 12;

/** The words of short parts, with a tick: those of a single one right above it, or as near as the line allows. */
const above = (s: CSSResult): CSSResult => css`
  ${s} .short::before {
    content: '';
    position: absolute;
    inset-block-end: 100%;
    inset-inline-start: ${u(2)};
    border-inline-start: ${u(0.8)} solid var(--color);
    height: ${u(8)};
  }
  ${s}.lone > .rows {
    flex-wrap: nowrap;
    gap: 0;
  }
  ${s}.lone > .rows::before {
    content: '';
    flex: 0 1 calc(100% * var(--lone, 0));
  }
`;

/**
 * Words inside their part; those of a part that is too short stand above it. Plain rules, since nested ones need later
 * browsers than the elements do.
 */
function inside(drawing: '.direct' | '.direct-wide'): CSSResult {
  const s = unsafeCSS(drawing);
  return css`
    ${s} {
      display: flex;
      flex-direction: column-reverse;
      position: relative;
    }
    ${s} .whole {
      height: ${u(74)};
      margin: 0;
    }
    ${s} .rows {
      display: flex;
      flex-wrap: wrap;
      gap: 0 ${u(20)};
    }
    ${s} .row {
      grid-template-columns: auto auto auto;
      flex: none;
      max-width: 100%;
      min-height: 0;
      padding: 0 0 ${u(14)};
      border: 0;
    }
    ${s} .row.in {
      --figure-color: var(--on);
      --words-color: var(--on);
      position: absolute;
      inset-block-end: 0;
      inset-inline-start: calc(100% * var(--start));
      align-content: center;
      row-gap: ${u(6)};
      width: calc(100% * var(--share));
      height: ${u(74)};
      padding: 0 0 0 ${u(insidePad)};
      color: var(--on);
    }
    ${s} .in > * {
      grid-column: 1 / -1;
    }
    ${s} .in > .key,
    ${s}.lone .key {
      display: none;
    }
    ${s} .label {
      font: 700 ${u(labelSize - 1)} / 1.3 var(--wr-serif);
    }
    ${s} .in > .label {
      white-space: nowrap;
    }
    ${s} .number {
      --size: var(--large);
      container-type: normal;
      text-align: start;
    }
    ${above(s)}
  `;
}

export const styles = css`
  .composition {
    --large: ${u(numberSize)};
    --room: 60cqi;
    line-height: 1.375;
  }
  .composition + .name {
    padding-block-start: ${u(16)};
  }
  .whole {
    position: relative;
    height: ${u(28)};
    margin-block: ${u(4)} ${u(10)};
  }
  .segment {
    position: absolute;
    inset-block: 0;
    /* A thread of paper between neighbours, within the part's own length. */
    background: linear-gradient(to right, var(--color) max(60%, 100% - ${u(1.4)}), transparent 0);
  }
  .segment:last-child {
    background: var(--color);
  }
  .segment.rest,
  .rest > .key {
    border: ${u(0.7)} solid var(--wr-rule-2);
    background: none;
  }
  .ring {
    width: min(100%, ${u(168)});
    margin: ${u(4)} auto ${u(14)};
  }
  .ring path {
    stroke: var(--wr-paper);
    stroke-width: 1.6;
    print-color-adjust: exact;
  }
  .ring .rest {
    fill: none;
    stroke: var(--wr-rule-2);
  }
  .row {
    --figure-color: var(--own, var(--wr-brand));
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) min(var(--room), var(--number-em) * var(--large));
    column-gap: ${u(8)};
    align-items: center;
    min-height: ${u(42)};
    padding-block: ${u(4)};
  }
  .row + .row {
    border-block-start: ${u(0.5)} solid var(--wr-rule);
  }
  .row.total {
    border-block-start: ${u(0.7)} solid var(--wr-ink-2);
  }
  .key {
    width: ${u(11)};
    height: ${u(11)};
  }
  .label {
    min-width: 0;
    text-wrap: balance;
  }
  .number {
    --digits: var(--large);
    container-type: inline-size;
    min-width: 0;
    text-align: end;
  }
  .plain {
    --figure-color: var(--wr-ink);
  }
  .missing {
    color: var(--wr-ink-2);
  }
  .remark {
    color: var(--wr-gold-deep);
  }

  @container (width < 28em) {
    .composition {
      --large: ${u(narrowSize)};
    }
  }
  @container (width >= 17.5em) {
    ${inside('.direct')}
  }
  @container (width >= 28em) {
    ${inside('.direct-wide')}
    .round {
      --large: ${u(28)};
      --room: calc(60cqi - ${u(120)});
      display: grid;
      grid-template-columns: ${u(168)} minmax(0, 1fr);
      column-gap: ${u(32)};
      align-items: center;
    }
  }
  @media (forced-colors: active) {
    .segment,
    .key {
      forced-color-adjust: none;
    }
    .segment,
    .key,
    .ring path {
      border: ${u(0.7)} solid CanvasText;
      stroke: GrayText;
    }
    .total > .key {
      border: 0;
    }
    .row.in {
      --on: CanvasText;
    }
    .in > :is(.label, .number) {
      justify-self: start;
      background: Canvas;
    }
  }
`;
