import {registerScene} from '../../../themes/registry.js';
import {plain} from './plain.js';

registerScene('plain', plain);
