/** A saved page's bytes to its extracted article, in this process: for measuring and for tests. */
import { detectLanguage } from '../../core/analysis/detect-language.ts';
import { chooseLanguage } from '../../core/extraction/choose-language.ts';
import { setDirections } from '../../core/extraction/find-direction.ts';
import type { Direction, Field } from '../../core/model.ts';
import { canonicalText } from '../../core/text.ts';
import { decodeBytes } from './decode-bytes.ts';
import { extractPage, type ExtractedPage } from './extract-page.ts';

export interface ReadPage extends Omit<ExtractedPage, 'language'> {
  readonly language: Field<string>;
  readonly direction: Direction;
}

/** Decodes and extracts a page. @throws PageTooLarge */
export function readPage(bytes: Uint8Array, address: string | null = null): ReadPage {
  const { text } = decodeBytes(bytes, { mediaType: 'text/html', markup: true });
  const page = extractPage(text, address);
  const { direction, blocks } = setDirections(page.blocks);
  return {
    ...page,
    blocks,
    direction,
    language: chooseLanguage(page.language, canonicalText(blocks), detectLanguage),
  };
}
