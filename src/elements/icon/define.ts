import {define} from '../shared/define.js';
import {WrIcon} from './icon.js';

define('wr-icon', WrIcon);
