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
  giveKeys(open);
  const errors = open.filter(({severity}) => severity === 'error').length;
  return {
    open,
    accepted: findings.filter(({accepted}) => accepted !== undefined),
    errors,
    warnings: open.length - errors,
  };
}

const plainKey = ({verdict, shown, label, element, nearest}: Finding): string =>
  [verdict, shown, label, element, nearest?.at].join('|');

/** What a finding says, wherever in the source that stands. */
export function meaningOf({verdict, shown, label, element, source, nearest}: Finding, text: string): string {
  const written = source ? text.slice(source.at, source.at + source.length) : nearest?.text;
  return [verdict, shown, label, element, written].join('|');
}

const keys = new WeakMap<Finding, string>();

/** Tells those apart that say the same: by how many come behind, which stays so while one goes through them. */
function giveKeys(findings: readonly Finding[]): void {
  const behind = new Map<string, number>();
  for (const finding of [...findings].reverse()) {
    const key = plainKey(finding);
    const count = behind.get(key) ?? 0;
    behind.set(key, count + 1);
    keys.set(finding, `${key}|${count}`);
  }
}

/** By which a finding is known after the page has been checked again. */
export const keyOf = (finding: Finding): string => keys.get(finding) ?? plainKey(finding);
