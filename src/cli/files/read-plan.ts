// Reads a plan, and reports what is wrong in it.
import {PlanError, type Plan} from '../../report/index.js';
import {Failure} from '../command.js';
import {lineOf} from '../words/plan-lines.js';
import {jsonFault} from './json-fault.js';
import {readBytes} from './read-bytes.js';

/** The most that is reported of a plan at once. */
const mostTold = 40;

/** A plan of a file, or of standard input for `-`. @throws Failure if it is no JSON; its shape is looked at when it is drawn */
export async function readPlanFile(name: string): Promise<Plan> {
  const text = (await readBytes(name, 'plan')).toString('utf8').replace(/^\ufeff/, '');
  // Models put what they write between fences.
  const [, fenced = text] = /^\s*```(?:json)?\s*\n([^]*?)\n\s*```\s*$/.exec(text) ?? [];
  try {
    return JSON.parse(fenced) as Plan;
  } catch (error) {
    const above = text.slice(0, text.indexOf(fenced)).split('\n').length - 1;
    const {line, column, kind, found} = jsonFault(fenced) ?? {
      line: 1,
      column: 1,
      kind: 'other',
      found: fenced[0]!,
    };
    throw new Failure((say) => say.planNoJson(name, line + above, column, say.jsonFaults[kind](found)), 1, {
      cause: error,
    });
  }
}

/** Draws by a plan. @throws Failure with each place of the plan that is wrong, and what to write */
export function byPlan<Drawn>(name: string, draw: () => Drawn): Drawn {
  try {
    return draw();
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    const lines = error.issues.slice(0, mostTold).map(lineOf);
    const more = error.issues.length - lines.length;
    throw new Failure((say) =>
      [say.planRefused(name, error.issues.length), ...lines, ...(more > 0 ? [say.draftMore(more)] : [])].join(
        '\n',
      ),
    );
  }
}
