// Registers every tag of the package.
import './elements/cards/define.js';
import './elements/cover/define.js';
import './elements/credits/define.js';
import './elements/flow/define.js';
import './elements/goal-pyramid/define.js';
import './elements/group/define.js';
import './elements/icon/define.js';
import './elements/lede/define.js';
import './elements/metric-grid/define.js';
import './elements/metric-tile/define.js';
import './elements/new-acts/define.js';
import './elements/part/define.js';
import './elements/progress-checklist/define.js';
import './elements/report/define.js';
import './elements/section/define.js';
import './elements/tally/define.js';
