/** `dateline timeline FILE|ADDRESS|ID... [--format markdown|json|pdf] [--out PATH]`: several articles on one timeline. */
import { resolve } from 'node:path';
import { JOINED_FORMATS, type JoinedFormat } from '../contract/joined-calls.ts';
import { JOINED_LIMIT } from '../contract/limits.ts';
import type { ArticleView } from '../contract/views.ts';
import { joinTimelines } from '../core/briefing/join-timelines.ts';
import { isOfLibrary, readSubject, writeFile } from './brief.ts';
import { type CommandContext, CommandProblem, withApp } from './context.ts';
import { jsonText } from './terminal-text.ts';

/** Joins the articles' timelines and prints the result, or writes it to the file that was named. */
export async function timeline(
  context: CommandContext,
  subjects: readonly string[],
  options: Readonly<Record<string, unknown>>,
): Promise<boolean> {
  const { out } = options;
  const format = JOINED_FORMATS.find((known) => known === options['format']) ?? 'markdown';
  checkRequest(subjects, format, out);
  const need = subjects.some((subject) => isOfLibrary(context, subject)) ? 'read' : 'none';
  return withApp(context, need, async (app) => {
    const views: ArticleView[] = [];
    for (const subject of subjects) views.push(await readSubject(context, app, subject));
    const { bytes } = await app.joinedFile(joinTimelines(views), format);
    if (typeof out === 'string') writeFile(resolve(context.folder, out), bytes);
    else {
      const text = new TextDecoder().decode(bytes);
      context.out(format === 'json' ? jsonText(JSON.parse(text)) : text);
    }
    return true;
  });
}

function checkRequest(subjects: readonly string[], format: JoinedFormat, out: unknown): void {
  if (subjects.length < 2) throw new CommandProblem('Name two articles or more.');
  if (subjects.length > JOINED_LIMIT)
    throw new CommandProblem(`At most ${JOINED_LIMIT} articles can be joined.`);
  if (new Set(subjects).size < subjects.length) throw new CommandProblem('An article is named twice.');
  if (format === 'pdf' && typeof out !== 'string')
    throw new CommandProblem('Say where to write the PDF: --out timeline.pdf.');
}
