import {define} from '../shared/define.js';
import {WrField} from './field.js';

define('wr-field', WrField);
