// Pages that a generated report was made small to, each with a fault that was mended. Add what `out/any-text-*.html` holds.

export interface KeptPage {
  /** What did not fit. */
  name: string;
  widths: readonly number[];
  markup: string;
}

export const keptPages: readonly KeptPage[] = [
  {
    name: 'the unit of a number of forty digits in a flow was smaller than can be read',
    widths: [448, 804, 1351],
    markup:
      '<wr-report><wr-flow><wr-flow-step lead="其中">' +
      `<wr-metric-tile value="${'9'.repeat(40)}" unit="万元"></wr-metric-tile></wr-flow-step></wr-flow></wr-report>`,
  },
];
