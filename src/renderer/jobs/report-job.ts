/** Says what became of an import, in as few messages as it takes. */
import type { JobView } from '../../contract/jobs.ts';
import { isolateQuoted } from '../phrases.ts';
import type { Toasts } from '../controllers/toasts.ts';
import { strings } from '../strings.ts';

/** One message for what came in, one for what was there already, one that names the failures. */
export function reportJob({ kind, title, state, counts, notes, problems }: JobView, toasts: Toasts): void {
  const words = strings.jobs;
  if (state === 'cancelled') {
    toasts.show('news', words.stopped(counts.done + counts.duplicate, counts.total));
  } else if (counts.done > 1) {
    toasts.show('news', words.imported(counts.done));
  } else if (counts.total === 0 && notes.length === 0) {
    toasts.show('problem', words.nothingIn(title));
  }
  // Of one: what became of a list of feeds, or what did not come along. Of many, the list of imports says it.
  if (counts.total <= 1 && counts.failed === 0 && notes.length > 0)
    toasts.show('news', notes.map(isolateQuoted).join(' '));
  // A folder's title is not the article's.
  const isNamed = counts.total === 1 && kind !== 'folder';
  if (counts.duplicate === 1 && isNamed) toasts.show('news', words.alreadyThere(title));
  else if (counts.duplicate > 0) toasts.show('news', words.severalAlreadyThere(counts.duplicate));
  const [problem] = problems;
  if (counts.failed === 1 && problem !== undefined) toasts.show('problem', isolateQuoted(problem));
  else if (counts.failed > 1) {
    const unlisted = counts.failed - problems.length;
    toasts.show('problem', words.failed(counts.failed), { details: problems.map(isolateQuoted), unlisted });
  }
}
