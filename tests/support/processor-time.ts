/** The work a test guards against growing with the square of its input. */
import process from 'node:process';

/**
 * Milliseconds of processor time that `work` takes in this thread. Unlike the time on the clock it does
 * not grow because other programs or tests run; compare it only with limits far above linear and far below
 * quadratic work.
 */
export function processorTime(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}
