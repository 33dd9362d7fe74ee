import {define} from '../shared/define.js';
import {WrTargets} from './targets.js';

define('wr-targets', WrTargets);
