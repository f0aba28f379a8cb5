/** `dateline feeds list|add|remove|update|import-opml|export-opml`: subscriptions, answered in JSON. */
import { readFile } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { FeedRow } from '../contract/feeds.ts';
import type { FeedId } from '../core/feeds/subscription.ts';
import { CallRefusal } from '../main/gate.ts';
import type { App } from '../main/app.ts';
import { saveWithoutReplacing } from '../shells/chromium/save-file.ts';
import { type CommandContext, CommandProblem, withApp } from './context.ts';
import { jsonText } from './terminal-text.ts';

type Action = (app: App, context: CommandContext, subjects: readonly string[]) => Promise<boolean>;

const ACTIONS: Readonly<Record<string, { readonly need: 'read' | 'write'; readonly run: Action }>> = {
  list: { need: 'read', run: list },
  add: { need: 'write', run: add },
  remove: { need: 'write', run: remove },
  update: { need: 'write', run: update },
  'import-opml': { need: 'write', run: importLists },
  'export-opml': { need: 'read', run: exportList },
};

/** What can be said behind `feeds`. */
export const FEED_ACTIONS = Object.keys(ACTIONS);

/** Runs one action; false where something of it failed. @throws {CommandProblem} */
export async function feeds(context: CommandContext, words: readonly string[]): Promise<boolean> {
  const [name = '', ...subjects] = words;
  const action = ACTIONS[name];
  if (action === undefined) throw new CommandProblem(`Say one of: ${FEED_ACTIONS.join(', ')}.`);
  return withApp(context, action.need, (app) => action.run(app, context, subjects));
}

function answer(context: CommandContext, value: unknown): void {
  context.out(jsonText(value));
}

async function list(app: App, context: CommandContext): Promise<boolean> {
  answer(context, await app.feeds.list());
  return true;
}

/** Feeds' addresses, or those of pages that name exactly one feed, the first of several else. */
async function add(app: App, context: CommandContext, addresses: readonly string[]): Promise<boolean> {
  if (addresses.length === 0) throw new CommandProblem('Name the address of a feed or of a page.');
  const added: FeedRow[] = [];
  let whole = true;
  for (const address of addresses) {
    try {
      const found = await app.feeds.find(address);
      if (found.kind === 'none') throw new CommandProblem(found.message);
      const chosen = found.kind === 'feed' ? found.address : (found.choices[0]?.address ?? address);
      added.push((await app.feeds.add(chosen)).feed);
    } catch (error) {
      if (!(error instanceof CommandProblem || error instanceof CallRefusal)) throw error;
      whole = false;
      context.problem(error.message);
    }
  }
  answer(context, added);
  return whole;
}

async function remove(app: App, context: CommandContext, subjects: readonly string[]): Promise<boolean> {
  const feeds = await chosen(app, subjects);
  if (subjects.length === 0) throw new CommandProblem('Name the feeds by their ids or addresses.');
  for (const { id } of feeds) await app.feeds.remove(id);
  answer(context, feeds);
  return true;
}

/** All feeds, or those named; each failure is in its feed. */
async function update(app: App, context: CommandContext, subjects: readonly string[]): Promise<boolean> {
  const ids: readonly (FeedId | null)[] =
    subjects.length === 0 ? [null] : (await chosen(app, subjects)).map(({ id }) => id);
  const total = { updated: 0, failed: 0, added: 0 };
  for (const id of ids) {
    const outcome = await app.feeds.update(id);
    total.updated += outcome.updated;
    total.failed += outcome.failed;
    total.added += outcome.added;
  }
  const all = await app.feeds.list();
  for (const { failure } of all) if (failure !== null) context.problem(failure);
  answer(context, { ...total, feeds: all });
  return total.failed === 0;
}

async function importLists(app: App, context: CommandContext, paths: readonly string[]): Promise<boolean> {
  if (paths.length === 0) throw new CommandProblem('Name a subscription list (OPML).');
  let whole = true;
  for (const path of paths) {
    const bytes = await readFile(resolve(context.folder, path)).catch(() => {
      throw new CommandProblem(`${path} could not be read.`);
    });
    const outcome = await app.feeds.importList(basename(path), bytes);
    if (outcome.problem !== null) {
      whole = false;
      context.problem(outcome.problem);
    }
    answer(context, outcome);
  }
  return whole;
}

/** Into a file, or on standard output where none is named. */
async function exportList(app: App, context: CommandContext, [path]: readonly string[]): Promise<boolean> {
  const text = await app.feeds.exportList();
  if (path === undefined) context.out(`${text}\n`);
  else {
    const target = resolve(context.folder, path);
    const saved = saveWithoutReplacing(dirname(target), basename(target), new TextEncoder().encode(text));
    answer(context, { path: saved });
  }
  return true;
}

async function chosen(app: App, subjects: readonly string[]): Promise<FeedRow[]> {
  const all = await app.feeds.list();
  return subjects.map((subject) => {
    const found = all.find(({ id, address }) => id === subject || address === subject);
    if (found === undefined) throw new CommandProblem(`${subject} is no feed of this library.`);
    return found;
  });
}
