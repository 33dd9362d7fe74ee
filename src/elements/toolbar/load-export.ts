import type * as Delivery from '../../export/index.js';

/** Loads the delivery code, which nobody needs before a button is pressed. */
export const loadExport = (): Promise<typeof Delivery> => import('../../export/index.js');
