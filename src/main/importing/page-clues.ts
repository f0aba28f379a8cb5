/** What a page says of where its article is, asked of the parser process. */
import type { PageClues } from '../../core/extraction/read-page-clues.ts';
import type { RawDocument } from './document.ts';
import { sharedParser } from './open-document.ts';
import type { PageParser } from './page-parser.ts';
import { sniffDocument } from './sniff-media-type.ts';

/** Null for what is no page, or can't be read; then importing says why. */
export async function pageClues(document: RawDocument, parser?: PageParser): Promise<PageClues | null> {
  const { kind } = sniffDocument(document.bytes, document.name, document.mediaType);
  // Which of the texts is a page, its decoded text says.
  return kind === 'html' || kind === 'text' ? await (parser ?? sharedParser()).readClues(document) : null;
}
