/**
 * Milliseconds of processor time that something takes: what a text that is meant to take for ever would use up. Other
 * work on the machine does not count, so that these tests mean the same wherever they run.
 */
export function workOf(run: () => unknown): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
