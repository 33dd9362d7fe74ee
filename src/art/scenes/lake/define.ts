import {registerScene} from '../../../themes/registry.js';
import {lake} from './lake.js';

registerScene('lake', lake);
