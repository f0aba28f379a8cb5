/** `dateline brief FILE|ADDRESS|ID [--pdf OUT] [--json|--explain]`: a briefing, without writing to the library. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ArticleView } from '../contract/views.ts';
import { analyseArticle } from '../core/analysis/analyse-article.ts';
import { briefingJson } from '../core/briefing/briefing-json.ts';
import type { Article, ArticleId } from '../core/model.ts';
import type { App } from '../main/app.ts';
import { writeDurably } from '../main/write-durably.ts';
import { briefingText } from './briefing-text.ts';
import { type CommandContext, CommandProblem, withApp } from './context.ts';
import { isAddress } from './import-command.ts';
import { jsonText } from './terminal-text.ts';

const ARTICLE_ID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

export async function brief(
  context: CommandContext,
  [subject = '']: readonly string[],
  options: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  return withApp(context, isOfLibrary(context, subject) ? 'read' : 'none', async (app) => {
    const view = await readSubject(context, app, subject);
    const { pdf } = options;
    if (typeof pdf === 'string') {
      // Nobody was asked, so private notes stay private.
      const file = await app.briefingPdf(view, { notes: false });
      writeFile(resolve(context.folder, pdf), file.bytes);
    }
    if (options['json'] === true) context.out(jsonText(briefingJson(view)));
    else if (options['explain'] === true) context.out(explanation(view.article));
    else if (typeof pdf !== 'string') context.out(briefingText(view));
    return true;
  });
}

/** A line for each thing a step did: the step, the words it is about, the reason; tabs between them. */
function explanation(article: Article): string {
  const lines: string[] = [];
  analyseArticle(article, (step, text, reason) => {
    lines.push([step, text, reason].map((part) => part.replaceAll(/\s+/g, ' ')).join('\t'));
  });
  return lines.map((line) => `${line}\n`).join('');
}

/** True where the subject is an article of the library and no file. */
export function isOfLibrary({ folder }: CommandContext, subject: string): boolean {
  return ARTICLE_ID.test(subject) && !existsSync(resolve(folder, subject));
}

/** The article of a file, an address or the library, nothing stored. @throws {CommandProblem} or {LibraryError} */
export async function readSubject(context: CommandContext, app: App, subject: string): Promise<ArticleView> {
  if (isOfLibrary(context, subject)) return app.openArticle(subject as ArticleId);
  const preview = await (isAddress(subject)
    ? app.previewAddress(subject)
    : app.previewFile(resolve(context.folder, subject)));
  if (!preview.ok) throw new CommandProblem(preview.message);
  return preview.view;
}

/** Writes a file that the user named, replacing one of that name. @throws {CommandProblem} */
export function writeFile(path: string, bytes: Uint8Array): void {
  try {
    writeDurably(path, bytes);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const reason =
      code === 'ENOENT'
        ? 'its folder is not there'
        : code === 'ENOSPC'
          ? 'the disk is full'
          : 'it may not be written there';
    throw new CommandProblem(`“${path}” was not written: ${reason}.`);
  }
}
