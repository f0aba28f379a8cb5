/** Import and analysis of a 1,000-word article, warm: from the file's bytes to the stored-ready analysis. */
import { analyseArticle } from '../../src/core/analysis/analyse-article.ts';
import { canonicalText } from '../../src/core/text.ts';
import { importArticle } from '../../src/main/importing/import-article.ts';
import { createPageParser } from '../../src/main/importing/page-parser.ts';
import { makeArticle } from './make-article.ts';
import { milliseconds, median, report } from './statistics.ts';

const WARM_UP = 60;
const ROUNDS = 100;

export async function measureImport(): Promise<void> {
  const parser = createPageParser();
  const imports: number[] = [];
  const analyses: number[] = [];
  let words = 0;
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    const bytes = new TextEncoder().encode(makeArticle(round));
    const begun = performance.now();
    const result = await importArticle(
      { name: 'article.html', mediaType: '', bytes, kind: 'file' },
      { now: '2026-03-14T08:00:00.000Z', newId: () => '5ae23f44-1628-48d0-b2a4-db5c8ad898d7', parser },
    );
    const imported = performance.now();
    if (!result.ok) throw new Error(result.message);
    analyseArticle(result.article);
    const analysed = performance.now();
    if (round < WARM_UP) continue;
    words = canonicalText(result.article.blocks).split(/\s+/).length;
    imports.push(imported - begun);
    analyses.push(analysed - imported);
  }
  parser.close();
  const both = imports.map((time, index) => time + (analyses[index] ?? 0));
  process.stdout.write(
    `import of ${words} words: ${milliseconds(imports)}\nanalysis: ${milliseconds(analyses)}\n`,
  );
  report('import and analysis of a 1,000-word article', median(both), 40, ' ms');
}
