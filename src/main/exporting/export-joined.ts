/** The timeline of several articles as a file. */
import type { JoinedFormat } from '../../contract/joined-calls.ts';
import { joinedMarkdown } from '../../core/briefing/joined-markdown.ts';
import type { JoinedTimeline } from '../../core/briefing/joined-timeline.ts';
import { joinedFrame, joinedTitle, printJoined } from '../../core/briefing/print-joined.ts';
import type { PdfFile } from '../parts.ts';
import { exportName, fileStem } from './export-name.ts';
import { printAndFinish, type BriefingPdfOptions } from './export-pdf.ts';

/** What a joined timeline is saved as, with the name to save it under. @throws where the shell can't print. */
export async function joinedFile(
  joined: JoinedTimeline,
  format: JoinedFormat,
  options: Omit<BriefingPdfOptions, 'notes'>,
): Promise<PdfFile> {
  const title = joinedTitle(joined);
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  switch (format) {
    case 'json':
      return { name: `${fileStem(title)}.json`, bytes: encode(`${JSON.stringify(joined, null, 2)}\n`) };
    case 'markdown':
      return { name: `${fileStem(title)}.md`, bytes: encode(joinedMarkdown(joined)) };
    case 'pdf': {
      const names = [...new Set(joined.articles.map(({ name }) => name))];
      const bytes = await printAndFinish(printJoined(joined), options, {
        title,
        author: names.join(', '),
        subject: `${title}: ${names.join(', ')}`,
        language: joinedFrame(joined).language,
      });
      return { name: exportName(title), bytes };
    }
  }
}
