import {addScene} from '../../../themes/registry.js';
import {plain} from './plain.js';

addScene('plain', plain);
