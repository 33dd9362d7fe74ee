import {define} from '../shared/define.js';
import {WrShare} from './share.js';

define('wr-share', WrShare);
