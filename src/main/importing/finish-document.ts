/** What is done with a document before and after its extraction, in whichever process reads it. */
import { endOfDatelinePrefix } from '../../core/analysis/dateline-prefix.ts';
import { detectLanguage } from '../../core/analysis/detect-language.ts';
import { chooseLanguage } from '../../core/extraction/choose-language.ts';
import { setDirections } from '../../core/extraction/find-direction.ts';
import { showOverrides } from '../../core/show-overrides.ts';
import { canonicalText } from '../../core/text.ts';
import { decodeBytes, type Decoded } from './decode-bytes.ts';
import { refused, type DocumentPart, type DocumentReading, type RawDocument } from './document.ts';
import type { NamedPicture } from './kept-pictures.ts';
import type { ExtractedPage } from './extract-page.ts';
import { sniffTextFormat, type DocumentKind, type TextFormat } from './sniff-media-type.ts';

export interface DecodedDocument {
  readonly decoded: Decoded;
  readonly format: DocumentKind;
}

/** The text of a document that is text throughout. */
export interface DecodedText extends DecodedDocument {
  readonly format: TextFormat;
}

/** Bytes to text, and what kind of text it is. */
export function decodeDocument(document: RawDocument): DecodedText {
  const { name, mediaType, bytes } = document;
  if (document.kind === 'paste')
    return {
      decoded: { text: new TextDecoder().decode(bytes), charset: 'utf-8', notices: [] },
      format: 'text',
    };
  const markup = /\bx?html\b|\bxml\b/i.test(mediaType) || /\.x?html?$/i.test(name) || startsAsMarkup(bytes);
  const decoded = decodeBytes(bytes, { mediaType, markup });
  return { decoded, format: sniffTextFormat(decoded.text, name, mediaType) };
}

/** Why a decoded text is not read, or null. */
export function refuseText(text: string): string | null {
  if (isBinaryText(text)) return 'is binary data, not text';
  return /[\p{L}\p{N}]/u.test(text) ? null : 'holds no text';
}

/** What a document brought with it. */
interface CameAlong {
  readonly attachments: readonly DocumentPart[];
  readonly pictures: readonly NamedPicture[];
}

/** The document of an extracted page; refused where nothing of it is an article's. */
export function finishDocument(
  extracted: ExtractedPage,
  { decoded, format }: DecodedDocument,
  { attachments = [], pictures = [] }: Partial<CameAlong> = {},
): DocumentReading {
  const page = showOverrides(extracted);
  const text = canonicalText(page.blocks);
  if (!/[\p{L}\p{N}]/u.test(text)) return refused('holds no text of an article');
  const { direction, blocks } = setDirections(page.blocks);
  const { language: declared, title, ...fields } = page;
  return {
    kind: 'article',
    document: {
      ...fields,
      title: title.value === '' ? { value: firstWords(text), origin: 'text' } : title,
      language: chooseLanguage(declared, text, detectLanguage),
      direction,
      blocks,
      charset: decoded.charset,
      notices: [...(page.notices ?? []), ...decoded.notices],
      format,
    },
    attachments,
    ...(pictures.length === 0 ? {} : { pictures }),
  };
}

function startsAsMarkup(bytes: Uint8Array): boolean {
  return /<(?:!doctype|html|head|meta|\?xml)/i.test(
    new TextDecoder('latin1').decode(bytes.subarray(0, 2_048)).replaceAll('\u0000', ''),
  );
}

/** Text decoded from bytes that are none: controls and unreadable characters throughout. */
function isBinaryText(text: string): boolean {
  const sample = text.slice(0, 20_000);
  // oxlint-disable-next-line no-control-regex -- controls are what is counted.
  const strange = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/g)?.length ?? 0;
  return strange > 20 && strange > sample.length * 0.1;
}

/** Characters from which a title is taken for what has none. */
const OPENING = 1_000;

/** A title for what has none: the text's first words, behind its dateline. */
function firstWords(whole: string): string {
  const opening = whole.slice(0, OPENING).replace(/\s+/g, ' ').trim();
  const text = opening.slice(endOfDatelinePrefix(opening));
  return text.length <= 80 ? text : `${text.slice(0, 80).replace(/\s\S*$/, '')}…`;
}
