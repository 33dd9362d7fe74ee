import {registerScene} from '../../../themes/registry.js';
import {coast} from './coast.js';

registerScene('coast', coast);
