import {define} from '../shared/define.js';
import {WrIssue} from './issue.js';

define('wr-issue', WrIssue);
