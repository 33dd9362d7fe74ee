export * from './classes.js';
export {WrToolbar, type WrExportDetail} from './elements/toolbar/toolbar.js';
export type {DataGoal, DataRow, DataStep, DataTier, DataTile, DataValue} from './elements/shared/data.js';
export type {WrSelectDetail} from './elements/shared/select.js';
export {registerIcons, registerScene} from './art/register.js';
export type {IconDrawing, SceneDrawing, SceneFrame} from './themes/registry.js';
export * from './export/index.js';
export * from './report/index.js';
export * from './text/index.js';
