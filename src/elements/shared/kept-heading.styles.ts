import {css, type CSSResult} from 'lit';
import {u} from './base.styles.js';

/**
 * Keeps a heading on the sheet of what begins below it, where `break-after` is not known (Firefox): it asks for that
 * room and gives it back. A grid, since Firefox parts flex boxes whatever they say.
 *
 * @param room what stands below at least, in u
 */
export const keptHeading = (room: number): CSSResult => css`
  @media print {
    @supports (-moz-appearance: none) {
      .heading {
        display: grid;
        break-inside: avoid;
        margin-block-end: ${u(-room)};
        padding-block-end: ${u(room)};
      }
    }
  }
`;
