/** Lets the window, and the process that answers it, go before work that nobody waits for. */
import { constants, setPriority } from 'node:os';

/** Milliseconds in which a window starts: a reader may well wait for the first article. */
const START = 10_000;

/**
 * Lowers the priority of the calling process once a start is over; in a worker thread that of the
 * thread, which only Linux can: elsewhere nothing is done there. A refusal changes nothing but the
 * order of work.
 */
export function giveWaySoon(of: 'process' | 'thread'): void {
  if (of === 'thread' && process.platform !== 'linux') return;
  setTimeout(() => {
    try {
      setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
    } catch {
      // A sandbox may forbid it.
    }
  }, START).unref();
}
