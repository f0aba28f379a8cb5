/** The application's two heavy parts, loaded when first needed so that a start need not wait for them. */
import type { ArticleView } from '../contract/views.ts';
import type { Article } from '../core/model.ts';
import type { Asset, Shell } from './shell.ts';

export interface ImportInput {
  /** File name, or what stands for it. */
  readonly name: string;
  /** As the sender claims it; the import sniffs for itself. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly kind: 'file' | 'paste' | 'sample';
  /** A paste's HTML, where the clipboard had some. */
  readonly html?: string;
}

export interface ImportContext {
  /** ISO 8601 instant. */
  readonly now: string;
  readonly newId: () => string;
}

export type ImportResult =
  | { readonly ok: true; readonly article: Article; readonly original: Uint8Array }
  | { readonly ok: false; readonly message: string };

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
  readonly briefingPdf: (view: ArticleView, options: PdfOptions) => Promise<PdfFile>;
}

export const APP_PARTS: AppParts = {
  async importArticle(input, context) {
    const { importArticle } = await import('./importing/import-article.ts');
    return importArticle(input, context);
  },
  async briefingPdf(view, options) {
    const { briefingPdf } = await import('./exporting/export-pdf.ts');
    return briefingPdf(view, options);
  },
};
