// The entry of the single-file builds, for pages written by hand: registers every tag. What a page's script may also
// want, such as reading numbers in prose, is imported from the modules.
import './define.js';

export {registerIcons, registerScene} from './art/register.js';
