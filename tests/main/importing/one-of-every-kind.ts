/** One invented document of every kind that is read, by its file's name. */
import { readFileSync } from 'node:fs';
import { docx, mail, wordParagraph, zip } from './make-documents.ts';

/** A text of its own for each file, so that none is taken for another. */
function textOf(town: string): readonly [string, string] {
  return [
    `The council of ${town} met on Tuesday and agreed, after three hours of talk, to mend the old bridge.`,
    `“We have waited long enough,” said Ada Brandt, the mayor of ${town}, who had called the meeting.`,
  ];
}

/** A page about a town's bridge. */
export function townPage(town: string): string {
  return `<title>${town}</title><article><h1>${town}</h1>${textOf(town)
    .map((text) => `<p>${text}</p>`)
    .join('')}</article>`;
}

/** The same as plain text. */
export function townText(town: string): string {
  return `${town}\n\n${textOf(town).join('\n\n')}\n`;
}

function letter(town: string): string {
  return mail({ subject: town, body: textOf(town).join('\r\n\r\n') });
}

function archive(town: string): string {
  return `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://post.example/${town}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n${townPage(town)}\r\n--b--\r\n`;
}

/** Sixteen articles: the mailbox and the archive hold two each. A list of feeds is not among them. */
export const ONE_OF_EVERY_KIND: Readonly<Record<string, string | Uint8Array>> = {
  'text.txt': townText('Adaham'),
  'markdown.md': `# Belham\n\n${textOf('Belham').join('\n\n')}`,
  'page.html': townPage('Celham'),
  'page.htm': townPage('Delham'),
  'page.xhtml': `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">${townPage('Elmham')}</html>`,
  'saved.mhtml': archive('Felham'),
  'saved.mht': archive('Ottham'),
  'letter.eml': letter('Gelham'),
  'box.mbox': `From a@x.example Thu Jan  1 00:00:00 2026\n${letter('Helham')}\n\nFrom a@x.example Thu Jan  1 00:00:00 2026\n${letter('Ilham')}\n`,
  'document.pdf': readFileSync(new URL('./pdfs/arabic-bridge.pdf', import.meta.url)),
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
    { name: 'a.html', data: townPage('Melham') },
    { name: 'b.eml', data: letter('Nelham') },
    { name: 'c.png', data: '\u0089PNG' },
  ]),
};
