import {css} from 'lit';

/** Contour lines of mountains over a deep band, behind its words; `--contours` is how far they begin before its edge. */
export const contoursStyles = css`
  .contours {
    position: absolute;
    inset: 0 0 0 var(--contours, 0);
    pointer-events: none;
  }
  .watermark {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
`;
