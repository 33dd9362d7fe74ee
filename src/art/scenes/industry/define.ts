import {registerScene} from '../../../themes/registry.js';
import {industry} from './industry.js';

registerScene('industry', industry);
