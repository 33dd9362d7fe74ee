import {define} from '../shared/define.js';
import {WrLockup} from './lockup.js';

define('wr-lockup', WrLockup);
