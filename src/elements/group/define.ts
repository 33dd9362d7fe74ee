import {define} from '../shared/define.js';
import {WrGroup} from './group.js';

define('wr-group', WrGroup);
