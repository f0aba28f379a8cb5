/** Says what became of an import, in as few messages as it takes. */
import type { ImportsReport } from './controllers/imports.ts';
import type { Toasts } from './controllers/toasts.ts';
import { strings } from './strings.ts';

/** One message for what came in, one for what was there already, one that names every failure. */
export function reportImports({ outcomes, left }: ImportsReport, toasts: Toasts): void {
  const imported = outcomes.filter((outcome) => outcome.ok && !outcome.duplicate).length;
  const duplicates = outcomes.filter((outcome) => outcome.ok && outcome.duplicate);
  const failures = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.message]));
  if (left > 0) {
    toasts.show('news', strings.library.stopped(outcomes.length, outcomes.length + left));
  } else if (imported > 1) {
    toasts.show('news', strings.library.imported(imported));
  }
  const [duplicate] = duplicates;
  if (outcomes.length === 1 && duplicate) {
    toasts.show('news', strings.library.alreadyThere(duplicate.name));
  } else if (duplicates.length > 0) {
    toasts.show('news', strings.library.severalAlreadyThere(duplicates.length));
  }
  const [failure] = failures;
  if (failures.length === 1 && failure !== undefined) toasts.show('problem', failure);
  else if (failures.length > 1) {
    toasts.show('problem', strings.library.failedCount(failures.length), { details: failures });
  }
}
