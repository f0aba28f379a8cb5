/** The text of a mail: its body parts read and joined. */
import { countWords } from '../../../core/extraction/text-features.ts';
import { canonicalText } from '../../../core/text.ts';
import { decodeBytes, type Decoded } from '../decode-bytes.ts';
import { extractPage, type ExtractedPage } from '../extract-page.ts';
import { extractText } from '../extract-text.ts';
import { bytesOf, mediaTypeOf, type MimePart } from './mime-tree.ts';

export interface MailBody {
  readonly page: ExtractedPage;
  readonly words: number;
  readonly charset: string;
  readonly notices: readonly string[];
}

/** Reads the body's parts; null where they hold no text. @throws PageTooLarge */
export function readMailBody(parts: readonly MimePart[]): MailBody | null {
  const read = parts
    .map((part) => readPart(part))
    .filter(({ page }) => /[\p{L}\p{N}]/u.test(canonicalText(page.blocks)));
  const [first, ...others] = read;
  if (first === undefined) return null;
  const blocks = [first, ...others].flatMap(({ page }) => page.blocks);
  return {
    page: { ...first.page, blocks },
    words: countWords(canonicalText(blocks)),
    charset: first.decoded.charset,
    notices: [...new Set(read.flatMap(({ decoded }) => decoded.notices))],
  };
}

function readPart(part: MimePart): { readonly page: ExtractedPage; readonly decoded: Decoded } {
  const markup = mediaTypeOf(part) !== 'text/plain';
  const decoded = decodeBytes(bytesOf(part), {
    mediaType:
      part.contentType.parsed.params['charset'] === undefined
        ? ''
        : `text/plain; charset=${part.contentType.parsed.params['charset']}`,
    markup,
  });
  if (markup) return { page: extractPage(decoded.text, null, true), decoded };
  const isFlowed = /^flowed$/i.test(part.contentType.parsed.params['format'] ?? '');
  const text = isFlowed
    ? joinFlowed(decoded.text, /^yes$/i.test(part.contentType.parsed.params['delsp'] ?? ''))
    : decoded.text;
  return { page: extractText(text), decoded };
}

/** Lines that were broken for the way are joined again (RFC 3676). */
function joinFlowed(text: string, deleteSpace: boolean): string {
  const lines: string[] = [];
  let open = false;
  for (const line of text.split(/\r?\n/)) {
    const quoted = line.startsWith('>');
    const unstuffed = line.startsWith(' ') ? line.slice(1) : line;
    const flows = unstuffed.endsWith(' ') && unstuffed !== '-- ' && !quoted;
    const content = flows && deleteSpace ? unstuffed.slice(0, -1) : unstuffed;
    if (open && !quoted) lines[lines.length - 1] += content;
    else lines.push(content);
    open = flows;
  }
  return lines.join('\n');
}
