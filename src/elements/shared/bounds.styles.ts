import {css} from 'lit';
import type {Bound} from '../../text/types.js';
import {u} from './base.styles.js';

/** The end of a bar whose figure is no exact one: more than its number fades out, less ends in strokes. */
export function boundClass(bound: Bound | undefined): 'open' | 'upto' | '' {
  if (bound === 'over' || bound === 'atLeast') return 'open';
  return bound === 'under' || bound === 'atMost' ? 'upto' : '';
}

export const boundStyles = css`
  .open {
    -webkit-mask: linear-gradient(var(--towards, to right), #000 82%, transparent);
    mask: linear-gradient(var(--towards, to right), #000 82%, transparent);
  }
  .upto {
    --upto:
      linear-gradient(var(--towards, to right), #000 82%, transparent 82%),
      repeating-linear-gradient(to right, #000 0 ${u(1.5)}, transparent ${u(1.5)} ${u(4)});
    -webkit-mask: var(--upto);
    mask: var(--upto);
  }
`;
