import {define} from '../shared/define.js';
import {WrFlowStep} from './flow-step.js';

define('wr-flow-step', WrFlowStep);
