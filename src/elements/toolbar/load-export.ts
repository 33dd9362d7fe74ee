import type * as Delivery from '../../export/at-buttons.js';

/** Loads the delivery code, which nobody needs before a button is pressed. */
export const loadExport = (): Promise<typeof Delivery> => import('../../export/at-buttons.js');
