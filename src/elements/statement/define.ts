import {define} from '../shared/define.js';
import {WrStatement} from './statement.js';

define('wr-statement', WrStatement);
