// The entry of dist/work-report-elements.art.min.js: scenes and icons as one classic script, which the script of the
// elements asks for when a page needs one of them.
import './art/icons/define.js';
