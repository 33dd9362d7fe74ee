import '../field/define.js';
import {define} from '../shared/define.js';
import {WrFields} from './fields.js';

define('wr-fields', WrFields);
