// A whole theme from one colour.
export {BrandColorError, createTheme, type BrandTheme} from './create-theme.js';
export type {ColorRole as Role, Theme} from '../themes/tokens.js';
