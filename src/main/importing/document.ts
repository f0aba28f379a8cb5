/** What a document is before and after it is read; plain JSON and bytes, to cross between processes. */
import type { ArticleSource, Direction, Field } from '../../core/model.ts';
import type { ExtractedPage } from './extract-page.ts';
import type { NamedPicture } from './kept-pictures.ts';
import type { DocumentKind } from './sniff-media-type.ts';

/** A document as it came: its bytes and what is known of them. */
export interface RawDocument {
  /** File name, shown to the reader, or a word for what was pasted. */
  readonly name: string;
  /** Content-Type where one is known, else empty. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly kind: ArticleSource['kind'];
  /** Where the document came from, the base of its links; null or left out where nobody knows. */
  readonly address?: string | null;
}

/** How a document came over the network. */
export interface FetchRecord {
  /** The address as asked for. */
  readonly requested: string;
  /** ISO 8601 instant. */
  readonly at: string;
  /** What the analyst should know of it, one sentence each. */
  readonly notices: readonly string[];
}

/** A document read, all but what names and dates the import. */
export interface FinishedDocument extends Omit<ExtractedPage, 'language'> {
  readonly language: Field<string>;
  readonly direction: Direction;
  readonly charset: string;
  readonly notices: readonly string[];
  readonly format: DocumentKind;
}

/** A document inside another: a message of a mailbox, a file of an archive, an attachment. */
export interface DocumentPart {
  /** As its container names it; hostile like every name, and never used as a path. */
  readonly name: string;
  /** As its container claims it, or empty. */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** How many containers it was found in; handed on when it is opened. */
  readonly depth?: number;
}

/** A feed that a subscription list names. */
export interface ListedFeed {
  /** Folders from outside in; empty at the top. */
  readonly folder: readonly string[];
  /** Plain text, or empty. */
  readonly title: string;
  /** An http or https address. */
  readonly address: string;
}

/** What reading one document gives. */
export type DocumentReading =
  | {
      readonly kind: 'article';
      readonly document: FinishedDocument;
      /** Documents that came with the article, each to be read as one of its own. */
      readonly attachments: readonly DocumentPart[];
      /** Pictures that came with it, as far as its blocks name them; none where left out. */
      readonly pictures?: readonly NamedPicture[];
    }
  | {
      readonly kind: 'parts';
      readonly parts: readonly DocumentPart[];
      /** What of the container was not read, one sentence each. */
      readonly notices: readonly string[];
    }
  | { readonly kind: 'feeds'; readonly title: string; readonly feeds: readonly ListedFeed[] }
  /** The end of a sentence that starts with the document's name. */
  | { readonly kind: 'refused'; readonly reason: string };

/** A reading that refuses. */
export function refused(reason: string): DocumentReading {
  return { kind: 'refused', reason };
}
