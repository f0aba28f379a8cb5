/** `dateline list`, `search` and `verify`. */
import type { LibraryRow } from '../contract/views.ts';
import type { App } from '../main/app.ts';
import { type CommandContext, withApp } from './context.ts';
import { jsonText } from './terminal-text.ts';

type Options = Readonly<Record<string, unknown>>;

/** Rows asked for at a time. */
const PAGE = 500;

/** Lists all articles, or with words those that contain them all. */
export async function listArticles(
  context: CommandContext,
  words: readonly string[],
  options: Options,
): Promise<boolean> {
  const limit = Number(options['limit']);
  const rows = await withApp(context, 'read', (app) => readRows(app, words.join(' '), limit));
  if (options['json'] === true) context.out(jsonText(rows));
  else for (const row of rows) context.out(`${row.id}  ${dayOf(row)}  ${row.title}\n`);
  if (rows.length === 0 && words.length > 0) context.problem('No article contains all these words.');
  return true;
}

/** The day of publication; where nobody knows it, the day it came in stands in brackets. */
function dayOf({ publishedAt, capturedAt }: LibraryRow): string {
  return publishedAt === null ? `(${capturedAt.slice(0, 10)})` : ` ${publishedAt.slice(0, 10)} `;
}

/** Up to `limit` rows, newest first. */
export async function readRows(app: App, query: string, limit: number): Promise<readonly LibraryRow[]> {
  const rows: LibraryRow[] = [];
  while (rows.length < limit) {
    const page = await app.listArticles({
      query,
      offset: rows.length,
      limit: Math.min(PAGE, limit - rows.length),
    });
    rows.push(...page.rows);
    if (page.rows.length === 0 || rows.length >= page.total) break;
  }
  return rows;
}

/** What reading everything in a library found. */
export interface CheckReport {
  readonly articles: number;
  readonly damaged: readonly { readonly id: string; readonly title: string; readonly problem: string }[];
  /** What SQLite finds wrong with the file, one sentence each. */
  readonly file: readonly string[];
  readonly notices: readonly string[];
}

/** Has SQLite check the file, and reads every article and its original, each of which is checked on reading. */
export async function checkLibrary(app: App): Promise<CheckReport> {
  const rows = await readRows(app, '', Number.POSITIVE_INFINITY);
  const damaged: { readonly id: string; readonly title: string; readonly problem: string }[] = [];
  for (const row of rows) {
    try {
      await app.openArticle(row.id);
      await app.readOriginal(row.id);
    } catch (error) {
      damaged.push({
        id: row.id,
        title: row.title,
        problem: error instanceof Error ? error.message : 'It could not be read.',
      });
    }
  }
  const file = await app
    .checkLibrary()
    .catch((error: unknown) => [
      error instanceof Error ? error.message : 'The library’s file could not be checked.',
    ]);
  const notices = app.takeNotices().map((notice) => notice.text);
  return { articles: rows.length, damaged, file, notices };
}

/** True where nothing was found. */
export function isSound({ damaged, file, notices }: CheckReport): boolean {
  return damaged.length === 0 && file.length === 0 && notices.length === 0;
}

/** Names everything that was found. */
export function tellDamage(context: CommandContext, { damaged, file, notices }: CheckReport): void {
  for (const { title, problem } of damaged) context.problem(`“${title}”: ${problem}`);
  for (const problem of [...file, ...notices]) context.problem(problem);
}

/** Reads everything in the library and says what is damaged. */
export async function verify(
  context: CommandContext,
  _subjects: readonly string[],
  options: Options,
): Promise<boolean> {
  const report = await withApp(context, 'read', checkLibrary);
  tellDamage(context, report);
  if (options['json'] === true) context.out(jsonText(report));
  else
    context.out(
      `${report.articles} ${report.articles === 1 ? 'article' : 'articles'} read, ${report.damaged.length} damaged\n`,
    );
  return isSound(report);
}
