/** `dateline export ID... --out FOLDER --format pdf|json|original [--notes]` */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ArticleView } from '../contract/views.ts';
import { briefingJson } from '../core/briefing/briefing-json.ts';
import type { ArticleId } from '../core/model.ts';
import type { App } from '../main/app.ts';
import { safeFileName, saveWithoutReplacing } from '../shells/chromium/save-file.ts';
import { type CommandContext, CommandProblem, withApp } from './context.ts';
import { readRows } from './library-commands.ts';
import { jsonText } from './terminal-text.ts';

type Options = Readonly<Record<string, unknown>>;

/** Writes one file for each article and prints its path; one that fails is named and the rest goes on. */
export async function exportArticles(
  context: CommandContext,
  ids: readonly string[],
  options: Options,
): Promise<boolean> {
  if (ids.length === 0 && options['all'] !== true)
    throw new CommandProblem('Name the articles by their ids, or say --all.');
  const folder = resolve(context.folder, String(options['out']));
  mkdirSync(folder, { recursive: true });
  return withApp(context, 'read', async (app) => {
    const wanted =
      options['all'] === true ? (await readRows(app, '', Number.POSITIVE_INFINITY)).map(({ id }) => id) : ids;
    let whole = true;
    for (const id of wanted) {
      try {
        const view = await app.openArticle(id as ArticleId);
        const { name, bytes } = await fileOf(app, view, options);
        context.out(`${saveWithoutReplacing(folder, name, bytes)}\n`);
      } catch (error) {
        whole = false;
        context.problem(`${id}: ${error instanceof Error ? error.message : 'it could not be exported.'}`);
      }
    }
    return whole;
  });
}

async function fileOf(
  app: App,
  view: ArticleView,
  options: Options,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const { article } = view;
  switch (options['format']) {
    case 'original':
      return { name: safeFileName(article.source.name), bytes: await app.readOriginal(article.id) };
    case 'json':
      return {
        name: safeFileName(`${article.title.value}.json`),
        bytes: new TextEncoder().encode(jsonText(briefingJson(view))),
      };
    default:
      return app.briefingPdf(view, { notes: options['notes'] === true });
  }
}
