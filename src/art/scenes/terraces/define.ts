import {addScene} from '../../../themes/registry.js';
import {terraces} from './terraces.js';

addScene('terraces', terraces);
