/**
 * The app for measure-jobs.ts: started as the journeys start it, with a watch on its own event loop
 * and memory. `begin` and `end` come as messages; the answer to `end` is what was measured between.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';

export interface MainMeasure {
  /** The longest time the event loop was held, milliseconds. */
  readonly held: number;
  /** The same for all but one in a hundred of its turns. */
  readonly usually: number;
  /** The most memory the process had, bytes. */
  readonly memory: number;
}

/** Milliseconds between two looks. */
const RESOLUTION = 5;

const delays = monitorEventLoopDelay({ resolution: RESOLUTION });
let memory = 0;

process.on('message', (message) => {
  if (message === 'begin') {
    memory = 0;
    delays.reset();
    delays.enable();
    setInterval(() => {
      memory = Math.max(memory, process.memoryUsage.rss());
    }, 50).unref();
  } else if (message === 'end') {
    delays.disable();
    const measure: MainMeasure = {
      held: delays.max / 1e6 - RESOLUTION,
      usually: delays.percentile(99) / 1e6 - RESOLUTION,
      memory,
    };
    process.send?.(measure);
  }
});

// Last: it runs until the window is closed.
await import('../journeys/chromium-entry.ts');
