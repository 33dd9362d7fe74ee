import '../metric-tile/define.js';
import {define} from '../shared/define.js';
import {WrMetricGrid} from './metric-grid.js';

define('wr-metric-grid', WrMetricGrid);
