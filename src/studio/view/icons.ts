// The signs of the buttons: lines on a grid of 24.
import {svg, type SVGTemplateResult} from 'lit';

const paths = {
  new: 'M7 3h7l4 4v14H7zM14 3v4h4M12.500 11v6M9.500 14h6',
  open: 'M3 6h6l2 2h10v11H3z',
  save: 'M4 4h13l3 3v13H4zM8 4v5h8V4M8 20v-6h8v6',
  undo: 'M9 6l-5 5 5 5M4 11h10a5 5 0 0 1 0 9h-3',
  redo: 'M15 6l5 5-5 5M20 11H10a5 5 0 0 0 0 9h3',
  keys: 'M3 6h18v12H3zM6.500 10h.01M10 10h.01M13.500 10h.01M17 10h.01M8 14h8',
  export: 'M12 15V4M8 8l4-4 4 4M4 14v6h16v-6',
  find: 'M10.500 4a6.500 6.500 0 1 1 0 13 6.500 6.500 0 0 1 0-13zM15.500 15.500L21 21',
  add: 'M12 5v14M5 12h14',
  right: 'M4 12h16M14 6l6 6-6 6',
  close: 'M6 6l12 12M18 6L6 18',
  trash: 'M5 7h14M9 7V4h6v3M7 7l1 13h8l1-13',
  newer: 'M4 12a8 8 0 0 1 14-5l2 2M20 4v5h-5M20 12a8 8 0 0 1-14 5l-2-2M4 20v-5h5',
  copy: 'M8 8h12v12H8zM4 16V4h12',
  photo: 'M3 5h18v14H3zM3 16l5-5 4 4 3-3 6 5M15.500 9.500h.1',
  drop: 'M12 3c3 4 5.500 6.500 5.500 10a5.500 5.500 0 0 1-11 0c0-3.500 2.500-6 5.500-10z',
  text: 'M5 6h14M12 6v13M9 19h6',
  up: 'M12 20V5M6 11l6-6 6 6',
  down: 'M12 4v15M6 13l6 6 6-6',
  around: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  folder: 'M3 6h6l2 2h10v11H3z',
} as const;

export type IconName = keyof typeof paths;

export const icon = (name: IconName): SVGTemplateResult =>
  svg`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${paths[name]}></path></svg>`;

/** ✕ for errors, ! for warnings, ✓ where all is well: a shape of its own each, not only a colour. */
export const sign = (kind: 'error' | 'warning' | 'fine' | 'left'): SVGTemplateResult =>
  svg`<svg class="sign ${kind}" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="10"></circle>${
    {
      error: svg`<path d="M8.500 8.500l7 7M15.500 8.500l-7 7"></path>`,
      warning: svg`<path d="M12 6.500v7M12 17v.2"></path>`,
      fine: svg`<path d="M7.500 12.500l3 3 6-6.500"></path>`,
      left: svg``,
    }[kind]
  }</svg>`;
