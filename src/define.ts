// Registers every tag of the package.
import './elements/flow/define.js';
import './elements/group/define.js';
import './elements/lede/define.js';
import './elements/metric-grid/define.js';
import './elements/metric-tile/define.js';
import './elements/report/define.js';
import './elements/section/define.js';
import './elements/tally/define.js';
