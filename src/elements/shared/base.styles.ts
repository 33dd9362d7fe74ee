import {css, unsafeCSS, type CSSResult} from 'lit';

/**
 * A length of the design, which is drawn in u: 1u is 1px on a 375px page and 2px on a 1080px page.
 *
 * @param n how many u
 */
export const u = (n: number): CSSResult => unsafeCSS(`calc(${n}*var(--u))`);

/**
 * What every element shares: its own query container (so that widths are given in em of the element itself),
 * the type rules of Chinese setting, and text that wraps rather than overflows.
 *
 * Nothing of how the page sets its text reaches an element (`all`), whatever property it is: a drawing relies on each.
 * What goes on through it is no matter of type: whether it is seen, can be pointed at, and which scheme of colours the
 * page is in. The page sets type by the tokens `--wr-sans`, `--wr-serif` and `--wr-ink`.
 *
 * Browsers without container queries (Chromium up to 104) cannot tell how long a bar is to be: there, every style sheet
 * leaves out its marks, and figures stand beside their words as a list.
 *
 * As a query container an element would have no width of its own, and none at all in a parent that shrinks to fit
 * (flex and grid items, floats, table cells). Its width as a grid counts all the same: up to the first column's.
 */
export const base = css`
  :host {
    all: initial;
    /* Words in attributes are drawn here, not by the page's own style sheet; see tags/readable.ts. */
    --drawn: none;
    cursor: inherit;
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: inherit;
    forced-color-adjust: inherit;
    -webkit-print-color-adjust: inherit;
    print-color-adjust: inherit;
    direction: ltr;
    unicode-bidi: isolate;
    display: grid;
    grid-template-columns: minmax(0, ${u(640)}) minmax(0, 1fr);
    box-sizing: border-box;
    container-type: inline-size;
    color: var(--wr-ink);
    font: 400 ${u(16)} / 1.72 var(--wr-sans);
    font-variant-numeric: lining-nums tabular-nums;
    font-kerning: normal;
    letter-spacing: 0;
    line-break: strict;
    overflow-wrap: anywhere;
    hanging-punctuation: allow-end;
    text-spacing-trim: trim-start;
    --autospace: normal;
    text-autospace: var(--autospace);
    text-size-adjust: none;
  }
  /* WebKit, which alone knows this property, draws the point of 5.0% below other digits where it adds room before them. */
  @supports (hanging-punctuation: first) {
    :host {
      --autospace: no-autospace;
    }
  }
  :host([interactive]) {
    cursor: pointer;
  }

  :host([hidden]) {
    display: none;
  }
  :host > * {
    grid-column: 1 / -1;
    min-width: 0;
  }
  ::slotted([slot='icon']) {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  p,
  ol,
  ul,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
    font: inherit;
    list-style: none;
  }
  svg {
    display: block;
    overflow: visible;
  }
  .serif {
    font-family: var(--wr-serif);
    font-weight: 700;
  }
  .brand {
    color: var(--wr-brand);
  }
  /* Read out, but not drawn: words that the picture shows in another way. */
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* Words of a label, whose lines end between them; see renderLabel. */
  .label-words {
    word-break: normal;
  }
  .apart {
    margin-inline-end: 0.125em;
  }
  /* One that is wider than its room leaves no character alone. */
  .atom {
    display: inline-block;
    max-width: 100%;
    text-wrap: balance;
  }
  .opens {
    text-spacing-trim: space-first;
  }
  .keep {
    white-space: nowrap;
  }
  /* Firefox cuts lines of text that go on overleaf within a grid. */
  @media print {
    :host {
      display: block;
    }
  }
  :focus-visible {
    outline: ${u(2)} solid var(--wr-gold-deep);
    outline-offset: ${u(2)};
  }
  /* Drawings keep their own colours where the system sets them, so the roles are pointed at the system's: what is
     filled takes the colour of text, what is off or pale that of the ground, with an outline where it matters. */
  @media (forced-colors: active) {
    :host {
      --wr-paper: Canvas;
      --wr-paper-2: Canvas;
      --wr-paper-3: Canvas;
      --wr-ink: CanvasText;
      --wr-ink-2: CanvasText;
      --wr-brand: CanvasText;
      --wr-brand-2: Canvas;
      --wr-brand-tint: Canvas;
      --wr-deep: Canvas;
      --wr-gold: CanvasText;
      --wr-gold-deep: CanvasText;
      --wr-gold-light: Canvas;
      --wr-rule: GrayText;
      --wr-rule-2: GrayText;
      --wr-blossom-0: Canvas;
      --wr-blossom-1: Canvas;
      --wr-blossom-2: Canvas;
      --wr-blossom-edge: CanvasText;
      --wr-blossom-core: CanvasText;
    }
  }
`;
