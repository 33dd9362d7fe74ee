// The entry of dist/work-report-elements.art.min.js: scenes and icons as one classic script, which the script of the
// elements asks for when a page needs one of them.
import './art/icons/define.js';
import './art/scenes/coast/define.js';
import './art/scenes/city/define.js';
import './art/scenes/plain/define.js';
import './art/scenes/grassland/define.js';
import './art/scenes/snow/define.js';
import './art/scenes/water-town/define.js';
import './art/scenes/industry/define.js';
import './art/scenes/terraces/define.js';
import './art/scenes/lake/define.js';
