import {css} from 'lit';
import {u} from '../shared/base.styles.js';
import {fitStyles} from '../shared/fit-steps.js';

export const barsStyles = css`
  .bars {
    /* Where roles change places on deep ground, text on a pale part stays dark. */
    --on-pale: var(--deep-dark, var(--wr-ink));
    --inset: ${u(12)};
    --tall: ${u(46)};
    --quad: ${u(18)};
    --one: ${u(21)};
    --part-pad: ${u(8)};
    --quad-unit: 0;
    line-height: 1.36;
  }
  .step {
    --ground: var(--wr-brand);
    --on: var(--wr-paper-2);
    --digits: ${u(30)};
  }
  .step + .step {
    margin-block-start: ${u(18)};
  }
  .step.first {
    --ground: var(--wr-deep);
    --on: var(--wr-gold-light);
  }
  .step.linked {
    margin: 0;
  }
  .band {
    width: 100%;
    height: ${u(18)};
    fill: var(--wr-brand);
    fill-opacity: 0.14;
    print-color-adjust: exact;
  }
  /* Words stand above their bar, or inside it where they have room. */
  .line {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) min(56%, var(--number-em) * var(--digits));
    column-gap: ${u(12)};
    align-items: center;
    width: var(--line, 100%);
    min-height: var(--height, 0);
    padding-inline: var(--pad, 0);
    color: var(--text, var(--wr-ink));
    --figure-color: var(--text, var(--wr-brand));
  }
  .beam {
    grid-area: var(--beam-area, 2 / 1 / auto / -1);
    position: var(--where, relative);
    inset: 0;
    width: var(--beam, calc(100% * var(--length)));
    height: var(--beam-height, ${u(16)});
    margin-block-start: var(--gap, ${u(4)});
    background: var(--ground);
    print-color-adjust: exact;
  }
  .step .name {
    position: relative;
    grid-area: 1 / 1;
    min-width: 0;
    font: 700 ${u(17)} / 1.36 var(--wr-serif);
  }
  .step .value {
    position: relative;
    grid-area: 1 / 2;
    container-type: inline-size;
  }
  .step .before {
    padding-inline-end: 0.4em;
    font-weight: 400;
  }
  .remark {
    margin-inline-start: ${u(12)};
    color: var(--text, var(--wr-ink-2));
    font: 400 ${u(13)} / 1.5 var(--wr-sans);
  }
  .bars .break {
    position: static;
    height: ${u(34)};
    margin-block: ${u(-8)} ${u(8)};
  }
  .split {
    margin-block-start: ${u(14)};
  }
  .by {
    padding-block-end: ${u(5)};
    color: var(--wr-ink-2);
    font-size: ${u(14)};
    line-height: 1.5;
  }
  /* The ribbon goes on from the step to its parts, and carries their name. */
  .joined {
    margin: 0;
  }
  .joined > .by {
    position: relative;
    min-height: ${u(18)};
    padding: ${u(3.5)} var(--inset);
    color: var(--wr-ink);
  }
  .joined > .by::before {
    content: '';
    position: absolute;
    inset: 0 auto 0 0;
    width: calc(100% * var(--length));
    background: var(--wr-brand);
    opacity: 0.14;
    print-color-adjust: exact;
  }
  .parts {
    --part-height: ${u(62)};
    position: relative;
  }
  .whole {
    position: relative;
    width: calc(100% * var(--length));
    height: var(--part-height);
  }
  .piece {
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(100% * var(--start));
    width: calc(100% * var(--share));
    /* A thread of the ground between neighbours, within the part's own length. */
    background: linear-gradient(to right, var(--color) max(60%, 100% - ${u(1)}), transparent 0);
    print-color-adjust: exact;
  }
  .piece:last-child {
    background: var(--color);
  }
  /* Parts whose words have no room in the bar: below it, up to its end. */
  .legend {
    display: flex;
    flex-wrap: wrap;
    column-gap: ${u(14)};
    justify-content: end;
    padding-inline-end: calc(100% * (1 - var(--length)));
  }
  .plain > .legend {
    justify-content: start;
    padding: 0;
  }
  .part {
    --digits: ${u(20)};
    --figure-color: var(--text, var(--wr-ink));
    position: var(--where, static);
    inset-block-start: 0;
    inset-inline-start: calc(100% * var(--length) * var(--start));
    display: flex;
    flex-direction: var(--direction, row);
    gap: var(--row, 0) ${u(8)};
    align-items: var(--across, center);
    justify-content: center;
    width: var(--part-width, auto);
    min-width: 0;
    max-width: 100%;
    height: var(--height, auto);
    margin-block-start: var(--above, ${u(5)});
    padding-inline: var(--pad, 0);
    color: var(--text, var(--wr-ink-2));
    font: var(--weight, 400) ${u(14)} / 1.3 var(--family, var(--wr-sans));
  }
  .large {
    --one: ${u(26)};
  }
  .key {
    display: var(--key, block);
    flex: none;
    width: ${u(11)};
    height: ${u(11)};
    background: var(--color, var(--wr-gold));
    print-color-adjust: exact;
  }
  .part .name {
    width: var(--name-width, auto);
    min-width: 0;
  }
  .part .value {
    flex: none;
    container-type: inline-size;
    width: min(60cqi, var(--number-em) * var(--digits));
    text-align: var(--set, start);
  }
  /* Where two lines leave no room for it, the unit is heard alone: it is that of all parts. */
  .part .words {
    font-size: var(--unit, max(${u(12)}, var(--words-share) * var(--fitted)));
  }
  .part .remark {
    margin: 0;
  }
  ${fitStyles({
    in: '--line:calc(100%*var(--length));--height:var(--tall);--pad:var(--inset);--text:var(--on);--where:absolute;--beam:auto;--beam-height:auto;--beam-area:auto;--gap:0',
    quad: '--direction:column;--across:center;--row:2px;--name-width:2em;--set:center;--unit:var(--quad-unit);--digits:var(--quad);--part-width:calc(100%*var(--length)*var(--share));--height:var(--part-height);--above:0;--pad:0;--text:var(--on);--where:absolute;--key:none;--weight:700;--family:var(--wr-serif)',
    one: '--direction:column;--across:start;--row:2px;--name-width:auto;--set:start;--unit:initial;--digits:var(--one);--part-width:calc(100%*var(--length)*var(--share));--height:var(--part-height);--above:0;--pad:var(--part-pad);--text:var(--on);--where:absolute;--key:none;--weight:700;--family:var(--wr-serif)',
  })}
  @container (width >= 28em) {
    .bars {
      --inset: ${u(16)};
      --tall: ${u(52)};
      --one: ${u(22)};
      --part-pad: ${u(10)};
      --quad-unit: initial;
    }
    .large {
      --one: ${u(30)};
    }
    .step {
      --digits: ${u(36)};
    }
    .step .name {
      font-size: ${u(18)};
    }
    .remark {
      font-size: ${u(14)};
    }
    .parts {
      --part-height: ${u(68)};
    }
  }
  @supports not (container-type: inline-size) {
    .beam,
    .band,
    .whole,
    .key,
    .joined > .by::before {
      display: none;
    }
    .line {
      grid-template-columns: minmax(0, 1fr) auto;
      width: 100%;
    }
    .part .value {
      width: auto;
    }
  }
  @media (forced-colors: active) {
    .beam,
    .piece,
    .piece:last-child,
    .key {
      forced-color-adjust: none;
      border: 1px solid CanvasText;
      background: Canvas;
    }
    .line,
    .part {
      --text: CanvasText;
    }
  }
`;
