export {WrFlowStep} from './elements/flow-step/flow-step.js';
export {WrFlow} from './elements/flow/flow.js';
export {WrMetricGrid} from './elements/metric-grid/metric-grid.js';
export {WrMetricTile} from './elements/metric-tile/metric-tile.js';
export {WrReport} from './elements/report/report.js';
export {WrTally} from './elements/tally/tally.js';
export * from './text/index.js';
