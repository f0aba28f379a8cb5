/** Prints one article's briefing and finishes the PDF. */
import type { ArticleView } from '../../contract/views.ts';
import type { Briefing } from '../../core/briefing/briefing.ts';
import { composeBriefing } from '../../core/briefing/compose-briefing.ts';
import { printBriefing } from '../../core/briefing/print-document.ts';
import type { PrintedDocument } from '../../core/briefing/print-frame.ts';
import { PRINT_STYLES_PATH } from '../../core/briefing/print-styles.ts';
import type { Asset, Shell } from '../shell.ts';
import { exportName } from './export-name.ts';
import { finishPdf } from './finish-pdf.ts';

export interface BriefingPdfOptions {
  /** Includes the analyst's highlights and notes; without it nothing of them is printed. */
  readonly notes: boolean;
  readonly printPdf: Shell['printPdf'];
  /** Answers requests for fonts. */
  readonly serve: (path: string) => Promise<Asset>;
  /** ISO 8601 instant of the export. */
  readonly now: string;
  /** Dateline's version, for the document's description. */
  readonly version: string;
}

/**
 * The briefing as a PDF with the name to save it under. The same view, options and browser give the
 * same bytes.
 *
 * @throws where the shell can't print.
 */
export async function briefingPdf(
  view: ArticleView,
  options: BriefingPdfOptions,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const briefing = composeBriefing(view, { notes: options.notes });
  const bytes = await printAndFinish(printBriefing(briefing), options, {
    title: briefing.title,
    author: authorOf(view),
    subject: subjectOf(briefing),
    language: briefing.language,
  });
  return { name: exportName(briefing.title), bytes };
}

/** Prints a document and sets its PDF straight; descriptions may hold anything, they are cleaned here. */
export async function printAndFinish(
  { html, styles, headings }: PrintedDocument,
  options: Omit<BriefingPdfOptions, 'notes'>,
  about: Readonly<Record<'title' | 'author' | 'subject' | 'language', string>>,
): Promise<Uint8Array> {
  const printed = await options.printPdf({
    html,
    language: about.language,
    serve: (path) => (path === PRINT_STYLES_PATH ? Promise.resolve(stylesheet(styles)) : options.serve(path)),
  });
  return finishPdf(printed, {
    title: oneLine(about.title),
    author: oneLine(about.author),
    subject: oneLine(about.subject),
    language: about.language,
    creator: `Dateline ${options.version}`,
    now: options.now,
    headings,
    source: html,
  });
}

/** Who wrote the article: its text is most of the document. The analyst is never named. */
function authorOf({ article }: ArticleView): string {
  const names = [...article.byline.value, article.publisher.value ?? ''].filter((name) => name !== '');
  return names.length === 0 ? 'Unknown' : names.join(', ');
}

function subjectOf({ cover }: Briefing): string {
  const fact = (label: string) => cover.find((candidate) => candidate.label === label)?.value;
  const parts = [fact('Publisher'), fact('Dateline'), fact('Published')].filter((part) => part !== undefined);
  return parts.length === 0 ? 'Briefing' : `Briefing: ${parts.join(', ')}`;
}

/** Descriptions are shown in window titles and lists: no line breaks, no marks that turn the text around. */
function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function stylesheet(styles: string): Asset {
  return {
    status: 200,
    headers: { 'Content-Type': 'text/css; charset=utf-8', 'X-Content-Type-Options': 'nosniff' },
    body: new TextEncoder().encode(styles),
  };
}
