// How a command ends before it is done: by the user, or when its time is over.
import {Failure, type Context} from './command.js';

/** The command was ended from outside; what it had begun is given up. */
export class Ended extends Failure {}

/** The time that the user allowed is over. */
export class OutOfTime extends Ended {}

/** How long a command that is ended may take to close what it has open, in milliseconds. */
const grace = 8000;

/**
 * Waits for work that gives up when the signal is aborted, and no longer than it takes to close what is open.
 *
 * @throws the signal's reason once it is aborted, unless the work says more exactly how it ended
 */
export async function untilAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  let end!: () => void;
  const ended = new Promise<never>((_, reject) => {
    end = () => (timer = setTimeout(() => reject(signal.reason as Error), grace));
    signal.addEventListener('abort', end);
  });
  try {
    return await Promise.race([work, ended]);
  } catch (error) {
    throw signal.aborted && !(error instanceof Ended) ? signal.reason : error;
  } finally {
    signal.removeEventListener('abort', end);
    clearTimeout(timer);
  }
}

/** Does something that may take so many seconds, all in all. @throws OutOfTime */
export async function within<T>(
  seconds: number,
  context: Context,
  action: (context: Context) => Promise<T>,
): Promise<T> {
  const clock = new AbortController();
  const timer = setTimeout(() => clock.abort(new OutOfTime((say) => say.outOfTime(seconds))), seconds * 1000);
  const signal = AbortSignal.any([context.signal, clock.signal]);
  try {
    return await untilAborted(signal, action({...context, signal}));
  } finally {
    clearTimeout(timer);
  }
}
