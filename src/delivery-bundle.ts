// The entry of dist/work-report-elements.export.min.js: the toolbar and delivery as one classic script, beside the
// classic script of the elements.
import './elements/toolbar/define.js';

export * from './export/bundle.js';
