import {addScene} from '../../../themes/registry.js';
import {coast} from './coast.js';

addScene('coast', coast);
