// The entry of dist/work-report-elements.slides.min.js: what makes slides as one classic script, which the files that
// hold delivery ask for with the first deck.
export {drawPptx, toPptx} from './export/pptx/index.js';
