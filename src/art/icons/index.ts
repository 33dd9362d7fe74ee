/** The icons of the package. `registerIcons({grain})` registers one; `define.js` beside this module all. */
export {registerIcons} from '../register.js';
export type {IconDrawing} from '../../themes/registry.js';
export {iconAliases, iconNames, type IconName} from '../../themes/icons/names.js';
export * from './paths.js';
