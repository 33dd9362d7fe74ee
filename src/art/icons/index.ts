/** The icons of the package. `registerIcons({grain})` registers one; `define.js` beside this module all. */
export {registerIcons, type IconDrawing} from '../../themes/registry.js';
export {iconAliases, iconNames, type IconName} from './names.js';
export * from './paths.js';
