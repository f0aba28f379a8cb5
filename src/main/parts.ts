/** The application's two heavy parts, loaded when first needed so that a start need not wait for them. */
import type { PageClues } from '../core/extraction/read-page-clues.ts';
import type { RawDocument } from './importing/document.ts';
import type { JoinedFormat } from '../contract/joined-calls.ts';
import type { ArticleView } from '../contract/views.ts';
import type { JoinedTimeline } from '../core/briefing/joined-timeline.ts';
import type { FeedResult, RawFeed } from './feeds/parse-feed.ts';
import type { ImportResult } from './importing/import-article.ts';
import type { PageParser } from './importing/page-parser.ts';
import type { ImportContext, ImportInput, OpenedDocument } from './importing/open-document.ts';
import type { Asset, Shell } from './shell.ts';

export interface PdfOptions {
  readonly notes: boolean;
  readonly printPdf: Shell['printPdf'];
  readonly serve: (path: string) => Promise<Asset>;
  /** ISO 8601 instant. */
  readonly now: string;
  /** Dateline's own. */
  readonly version: string;
}

export interface PdfFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface AppParts {
  readonly importArticle: (input: ImportInput, context: ImportContext) => Promise<ImportResult>;
  /** Opens a document of any kind: an article, or the documents or feeds in it. */
  readonly openDocument: (input: ImportInput, context: ImportContext) => Promise<OpenedDocument>;
  /** Reads a feed's bytes; a page in a feed's place is told of, with the feeds it names. */
  readonly readFeed: (feed: RawFeed) => Promise<FeedResult>;
  /** What a page says of where its article is; null for what is no page. */
  readonly pageClues: (page: RawDocument) => Promise<PageClues | null>;
  readonly briefingPdf: (view: ArticleView, options: PdfOptions) => Promise<PdfFile>;
  /** The timeline of several articles as a file. */
  readonly joinedFile: (
    joined: JoinedTimeline,
    format: JoinedFormat,
    options: Omit<PdfOptions, 'notes'>,
  ) => Promise<PdfFile>;
}

/** The parts; documents are parsed by the given parser, or by one that starts Node's processes. */
export function appParts(parser?: PageParser): AppParts {
  const withParser = (context: ImportContext): ImportContext =>
    parser === undefined ? context : { ...context, parser };
  return {
    async importArticle(input, context) {
      const { importArticle } = await import('./importing/import-article.ts');
      return importArticle(input, withParser(context));
    },
    async openDocument(input, context) {
      const { openDocument } = await import('./importing/open-document.ts');
      return openDocument(input, withParser(context));
    },
    async readFeed(feed) {
      if (parser !== undefined) return parser.readFeed(feed);
      const { sharedParser } = await import('./importing/open-document.ts');
      return sharedParser().readFeed(feed);
    },
    async pageClues(page) {
      const { pageClues } = await import('./importing/page-clues.ts');
      return pageClues(page, parser);
    },
    async briefingPdf(view, options) {
      const { briefingPdf } = await import('./exporting/export-pdf.ts');
      return briefingPdf(view, options);
    },
    async joinedFile(joined, format, options) {
      const { joinedFile } = await import('./exporting/export-joined.ts');
      return joinedFile(joined, format, options);
    },
  };
}

export const APP_PARTS: AppParts = appParts();
