import {registerIcons} from '../../themes/registry.js';
import {allIcons} from './all.js';

registerIcons(allIcons());
