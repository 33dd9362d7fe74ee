import {svg, html, nothing, type TemplateResult} from 'lit';
import {progressArc} from '../../geometry/checklist.js';

export type CheckState = 'done' | 'doing' | 'todo';

const radius = 11.6;
const width = 2.8;

/**
 * The mark before an item: a tick on a disc, a ring with the part that is done, or a dashed ring. The states differ in
 * shape, not only in colour.
 *
 * @param share how much is done, 0 to 1; drawn for `doing` only
 */
export function renderMark(state: CheckState = 'done', share = 0): TemplateResult {
  return html`<svg viewBox="-14 -14 28 28" aria-hidden="true">${marks[state](share)}</svg>`;
}

const marks: Record<CheckState, (share: number) => unknown> = {
  done: () =>
    svg`<circle class="disc" r="13"></circle><path class="tick" d="M-5.9 .2L-2.2 4L5.9-4.3"></path>`,
  doing: (share) => svg`<circle class="ring" r=${radius} stroke-width=${width}></circle>
    ${share > 0 ? svg`<path class="arc" d=${progressArc(share, radius, width)}></path>` : nothing}
    <circle class="dot" r="3.9"></circle>`,
  todo: () => svg`<circle class="dashes" r="12"></circle>`,
};
