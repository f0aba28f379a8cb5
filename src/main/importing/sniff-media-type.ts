/** What kind of file the bytes are, whatever its name says. */

export type Format = 'text' | 'html' | 'markdown';

/** Signatures of formats that are not text, at offset 0. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF-', 'a PDF document, which is not read yet'],
  ['PK\u0003\u0004', 'a ZIP archive or an office document, which is not read yet'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
  ['RIFF', 'a picture or a recording'],
  ['\u007fELF', 'a program'],
  ['MZ', 'a program'],
  ['\u001f\u008b', 'a compressed file'],
  ['BZh', 'a compressed file'],
  ['7z\u00bc\u00af', 'a compressed file'],
  ['\u00fd7zXZ', 'a compressed file'],
  ['SQLite format 3\u0000', 'a database'],
  ['OggS', 'a recording'],
  ['ID3', 'a recording'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old office document, which is not read'],
];
const MARKUP_START =
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|article|main|section|div|p|h[1-6]|span|table|ul|ol|blockquote|a|img|script|style|link|header|figure|\?xml)\b/i;

/** Tells from the first bytes whether they are text at all; null where they are. */
export function binaryKind(bytes: Uint8Array): string | null {
  const start = latin1(bytes.subarray(0, 16));
  const signature = SIGNATURES.find(([magic]) => start.startsWith(magic));
  if (signature) return signature[1];
  const sample = bytes.subarray(0, 65_536);
  let controls = 0;
  for (const byte of sample) {
    // 0x1b opens ISO-2022-JP's escapes; NUL is judged by who looks for UTF-16.
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 0x1b && byte !== 0)
      controls += 1;
  }
  return sample.length > 0 && controls / sample.length > 0.02 ? 'binary data, not text' : null;
}

/** Tells HTML, Markdown and plain text apart by the decoded text first and the name second. */
export function sniffFormat(text: string, name: string, mediaType: string): Format {
  const start = text.slice(0, 4096);
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (/^x?html?$/.test(extension) || /\bx?html\b/i.test(mediaType)) return 'html';
  if (MARKUP_START.test(start) || /<html[\s>]/i.test(start)) return 'html';
  if (extension === 'md' || extension === 'markdown' || /\bmarkdown\b/i.test(mediaType)) return 'markdown';
  return 'text';
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
