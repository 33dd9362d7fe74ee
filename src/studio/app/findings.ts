// What an editor has to decide, in the order of the page.
import type {Finding} from '../../report/index.js';
import type {Checked} from '../worker/protocol.js';

const counts = ({severity, verdict, accepted}: Finding): boolean =>
  severity !== 'info' && verdict !== 'not-shown' && accepted === undefined;

export interface Decisions {
  open: Finding[];
  accepted: Finding[];
  errors: number;
  warnings: number;
}

/** Findings that are still to be decided, and those that were accepted. */
export function decisionsOf(checked: Checked | undefined): Decisions {
  const findings = checked?.findings ?? [];
  const open = findings.filter(counts);
  const errors = open.filter(({severity}) => severity === 'error').length;
  return {
    open,
    accepted: findings.filter(({accepted}) => accepted !== undefined),
    errors,
    warnings: open.length - errors,
  };
}

/** By which a finding is known after the page has been checked again. */
export const keyOf = ({verdict, shown, label, element, nearest}: Finding): string =>
  [verdict, shown, label, element, nearest?.at].join('|');
