/** Tells the window how the jobs stand: often enough to be followed, seldom enough to be felt nowhere. */
import type { JobView } from '../../contract/jobs.ts';
import type { WindowLink } from '../window-link.ts';

/** Milliseconds that changes are gathered for. */
const GATHERED = 100;

export interface JobTeller {
  changed(id: string): void;
  ended(job: JobView): void;
  /** For the answer to the page's start call: what it needs to know, and what it was not told. */
  greet(): { readonly jobs: readonly JobView[]; readonly untold: readonly string[] };
}

export function createJobTeller(
  link: WindowLink,
  jobs: { list(): readonly JobView[]; view(id: string): JobView | null },
): JobTeller {
  const changes = new Set<string>();
  const untold = new Set<string>();
  let timer: NodeJS.Timeout | null = null;

  function tell(): void {
    timer = null;
    // Held back where no page listens; it is greeted with how things stand then.
    if (!link.listening || changes.size === 0) return;
    const ids = [...changes];
    changes.clear();
    untold.clear();
    link.emit('jobs.changed', {
      jobs: ids.flatMap((id) => jobs.view(id) ?? []),
      removed: ids.filter((id) => jobs.view(id) === null),
    });
  }

  link.onListening(tell);

  return {
    changed(id) {
      changes.add(id);
      timer ??= setTimeout(tell, GATHERED).unref();
    },
    ended({ id, quiet }) {
      if (!link.listening && !quiet) untold.add(id);
    },
    greet() {
      const greeting = { jobs: jobs.list(), untold: [...untold] };
      changes.clear();
      untold.clear();
      return greeting;
    },
  };
}
