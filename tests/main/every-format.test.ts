/** One file of every format, through the whole application into the library. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { docx, mail, wordParagraph, zip } from './importing/make-documents.ts';
import { start } from './start-app.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** A text of its own for each file, so that none is taken for another. */
function textOf(town: string): readonly [string, string] {
  return [
    `The council of ${town} met on Tuesday and agreed, after three hours of talk, to mend the old bridge.`,
    `“We have waited long enough,” said Ada Brandt, the mayor of ${town}, who had called the meeting.`,
  ];
}

function page(town: string): string {
  return `<title>${town}</title><article><h1>${town}</h1>${textOf(town)
    .map((text) => `<p>${text}</p>`)
    .join('')}</article>`;
}

function letter(town: string): string {
  return mail({ subject: town, body: textOf(town).join('\r\n\r\n') });
}

const FILES: Readonly<Record<string, string | Uint8Array>> = {
  'text.txt': `Ada\n\n${textOf('Adaham').join('\n\n')}`,
  'markdown.md': `# Belham\n\n${textOf('Belham').join('\n\n')}`,
  'page.html': page('Celham'),
  'page.htm': page('Delham'),
  'page.xhtml': `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">${page('Elmham')}</html>`,
  'saved.mhtml': `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://post.example/f\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n${page('Felham')}\r\n--b--\r\n`,
  'letter.eml': letter('Gelham'),
  'box.mbox': `From a@x.example Thu Jan  1 00:00:00 2026\n${letter('Helham')}\n\nFrom a@x.example Thu Jan  1 00:00:00 2026\n${letter('Ilham')}\n`,
  'document.pdf': readFileSync(new URL('./importing/pdfs/arabic-bridge.pdf', import.meta.url)),
  'document.docx': docx(
    textOf('Jelham')
      .map((text) => wordParagraph(text))
      .join(''),
  ),
  'document.rtf': `{\\rtf1\\ansi ${textOf('Kelham').join('\\par ').replaceAll('“', "\\'93").replaceAll('”', "\\'94")}\\par}`,
  'record.json': JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'Lelham',
    articleBody: textOf('Lelham').join('\n\n'),
  }),
  'week.zip': zip([
    { name: 'a.html', data: page('Melham') },
    { name: 'b.eml', data: letter('Nelham') },
    { name: 'c.png', data: '\u0089PNG' },
  ]),
};

test(
  'one of every format comes in, and what holds several comes in one by one',
  { timeout: 120_000 },
  async () => {
    const folder = temporaryFolder();
    const paths = Object.entries(FILES).map(([name, content]) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      return path;
    });
    const { app } = await start(folder);
    const outcomes = await app.importFiles(paths);
    expect(outcomes.filter(({ ok }) => !ok)).toEqual([]);
    const { rows, total } = await app.listArticles({ query: '', offset: 0, limit: 50 });
    expect(total).toBe(15);
    expect(rows.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Helham', 'Ilham', 'Melham', 'Nelham', 'إصلاح الجسر القديم']),
    );
  },
);
