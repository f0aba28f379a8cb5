/**
 * The main job without a reader: imports the given files, or the bundled samples, writes each
 * briefing's PDF and a picture of the window, and says where they are.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleId } from '../../core/model.ts';
import type { App } from '../../main/app.ts';
import { safeFileName } from './save-file.ts';

/** Milliseconds the page gets to draw the article and its fonts before its picture is taken. */
const DRAWING_TIME = 2_000;

export interface Outputs {
  /** Absolute paths; none means the samples. */
  readonly paths: readonly string[];
  readonly outFolder: string;
}

/** Answers with the exit code: 1 where a file could not be imported or no briefing was written. */
export async function writeOutputs(app: App, { paths, outFolder }: Outputs): Promise<number> {
  mkdirSync(outFolder, { recursive: true, mode: 0o700 });
  const outcomes = paths.length === 0 ? await app.importSamples() : await app.importFiles(paths);
  let pictured: ArticleId | null = null;
  let written = 0;
  let failed = 0;
  for (const outcome of outcomes) {
    if (!outcome.ok) {
      failed += 1;
      process.stderr.write(`${outcome.message}\n`);
      continue;
    }
    const view = await app.openArticle(outcome.id);
    // Nobody was asked, so the private notes stay private.
    const { name, bytes } = await app.briefingPdf(view, { notes: false });
    const path = join(outFolder, safeFileName(name));
    writeFileSync(path, bytes, { mode: 0o600 });
    written += 1;
    // A picture shows highlights and notes, which leave only where their writer says so.
    if (view.annotations.length === 0) pictured ??= outcome.id;
    process.stdout.write(`${path}\n`);
  }
  const code = failed > 0 || written === 0 ? 1 : 0;
  if (pictured === null) {
    if (written > 0)
      process.stderr.write(
        'No picture of the window was taken: the articles have private highlights or notes.\n',
      );
    return code;
  }
  const window = await app.openWindowOn(pictured);
  await new Promise((resolve) => setTimeout(resolve, DRAWING_TIME));
  const picture = join(outFolder, 'window.png');
  writeFileSync(picture, await window.capture(), { mode: 0o600 });
  process.stdout.write(`${picture}\n`);
  await window.close();
  return code;
}
