import {define} from '../shared/define.js';
import {WrReport} from './report.js';

define('wr-report', WrReport);
