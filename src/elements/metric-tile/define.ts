import {define} from '../shared/define.js';
import {WrMetricTile} from './metric-tile.js';

define('wr-metric-tile', WrMetricTile);
