/** The ms of processor time that some work takes: others on a busy machine lengthen it less than the time by the clock. */
export function timeOf(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const {user, system} = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** The shortest of three runs in ms of processor time. */
export const bestTime = (work: () => void): number => Math.min(timeOf(work), timeOf(work), timeOf(work));
