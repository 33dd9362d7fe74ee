// Stands for src/export/pptx in the single-file builds: what makes slides is in a file of its own in the same folder,
// which is loaded with the first deck.
import {beside} from './beside.js';

let loading;

const load = () =>
  (loading ??= new Promise((resolve, reject) => {
    const script = beside('slides');
    script.onload = () => resolve(globalThis.WorkReportSlides);
    script.onerror = () => {
      loading = undefined;
      script.remove();
      reject(new Error('slides need work-report-elements.slides.min.js beside this script'));
    };
  }));

export const toPptx = async (element, options) => (await load()).toPptx(element, options);
