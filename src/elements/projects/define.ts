import '../card/define.js';
import {define} from '../shared/define.js';
import {WrProjects} from './projects.js';

define('wr-projects', WrProjects);
