/** `dateline import`: files, folders and addresses, and another try for what could not be read. */
import { resolve } from 'node:path';
import type { JobView } from '../contract/jobs.ts';
import type { ImportOutcome } from '../contract/views.ts';
import type { App } from '../main/app.ts';
import { type CommandContext, CommandProblem, withApp } from './context.ts';
import { jsonText } from './terminal-text.ts';

type Options = Readonly<Record<string, unknown>>;

/** Milliseconds between two lines of progress. */
const PROGRESS_INTERVAL = 200;

/** Imports what is named; what can't be read is named with its reason, and the rest goes on. */
export async function importArticles(
  context: CommandContext,
  words: readonly string[],
  options: Options,
): Promise<boolean> {
  if (options['listFailed'] === true) return listFailed(context, options);
  if (words.length === 0 && options['retry'] !== true)
    throw new CommandProblem('Name files, folders or addresses to import, or use --list-failed or --retry.');
  const { outcomes, notes } = await withApp(context, 'write', async (app) => {
    const stop = showProgress(context, app);
    try {
      const all = await importAll(context, app, words, options['retry'] === true);
      return { outcomes: all, notes: app.jobs().flatMap((job) => job.notes) };
    } finally {
      stop();
    }
  });
  for (const note of notes) context.problem(note);
  for (const outcome of outcomes) if (!outcome.ok) context.problem(outcome.message);
  if (options['json'] === true) context.out(jsonText(outcomes));
  else {
    for (const outcome of outcomes) {
      if (outcome.ok)
        context.out(`${outcome.id}  ${outcome.name}${outcome.duplicate ? ' (already there)' : ''}\n`);
    }
  }
  return outcomes.every((outcome) => outcome.ok);
}

/** Whether a word of the command line is an address and no path; what can't be read from is refused as one. */
export function isAddress(word: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(word);
}

async function importAll(
  context: CommandContext,
  app: App,
  words: readonly string[],
  retry: boolean,
): Promise<readonly ImportOutcome[]> {
  const all = retry ? [...(await app.retrySetAside())] : [];
  // Together what is of one kind, and all in the order in which it was named.
  for (let from = 0, to = 0; from < words.length; from = to) {
    const areAddresses = isAddress(words[from] ?? '');
    while (to < words.length && isAddress(words[to] ?? '') === areAddresses) to += 1;
    const group = words.slice(from, to);
    const paths = group.map((path) => resolve(context.folder, path));
    all.push(...(areAddresses ? await app.importAddresses(group) : await app.importFiles(paths)));
  }
  return all;
}

/** Lists what could not be read and is kept for another try. */
async function listFailed(context: CommandContext, options: Options): Promise<boolean> {
  const items = await withApp(context, 'read', (app) => app.listSetAside());
  if (options['json'] === true) context.out(jsonText(items));
  else for (const { at, reason } of items) context.out(`${at.slice(0, 10)}  ${reason}\n`);
  return true;
}

/** Keeps one line up to date where somebody watches; answers with what takes it away again. */
function showProgress({ progress }: CommandContext, app: App): () => void {
  if (progress === undefined) return () => undefined;
  const timer = setInterval(() => {
    const job = app.jobs().find(({ state }) => state === 'running' || state === 'waiting');
    if (job !== undefined) progress(describe(job));
  }, PROGRESS_INTERVAL);
  return () => {
    clearInterval(timer);
    progress('');
  };
}

function describe({ counts, growing }: JobView): string {
  const number = (count: number): string => count.toLocaleString('en');
  const through = counts.total - counts.waiting - counts.running;
  const failed = counts.failed === 0 ? '' : `, ${number(counts.failed)} failed`;
  return `${number(through)} of ${number(counts.total)}${growing ? ' found so far' : ''}${failed}`;
}
