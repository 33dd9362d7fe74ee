/* global console */
// Stands for src/elements/shared/load-art.ts in the single-file builds: scenes and most icons are in a file of their
// own in the same folder, which is asked for when an element needs one of them.
import {beside} from './beside.js';

let loading;

export const loadArt = () =>
  (loading ??= new Promise((resolve) => {
    const script = beside('art');
    script.onload = () => resolve(true);
    script.onerror = () => {
      console.warn('an icon or scene is missing; put work-report-elements.art.min.js beside this script');
      resolve(false);
    };
  }));
