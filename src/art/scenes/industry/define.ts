import {addScene} from '../../../themes/registry.js';
import {industry} from './industry.js';

addScene('industry', industry);
