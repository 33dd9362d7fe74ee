import '../issue/define.js';
import {define} from '../shared/define.js';
import {WrIssues} from './issues.js';

define('wr-issues', WrIssues);
