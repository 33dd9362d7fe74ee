import '../flow-step/define.js';
import '../split/define.js';
import {define} from '../shared/define.js';
import {WrFlow} from './flow.js';

define('wr-flow', WrFlow);
