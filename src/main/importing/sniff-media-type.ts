/** What kind of document the bytes are: by what is in them first, by their name second. */

/** A text is told apart from Markdown and HTML only when it is decoded (`sniffTextFormat`). */
export type DocumentKind =
  | 'text'
  | 'html'
  | 'markdown'
  | 'mail'
  | 'mhtml'
  | 'mailbox'
  | 'pdf'
  | 'docx'
  | 'rtf'
  | 'json'
  | 'zip'
  | 'opml';

/** The kinds that are text throughout. */
export type TextFormat = 'text' | 'html' | 'markdown';

export type Sniffed =
  | { readonly kind: DocumentKind }
  /** The end of a sentence that starts with the document's name. */
  | { readonly kind: null; readonly reason: string };

export const MEDIA_TYPES: Readonly<Record<DocumentKind, string>> = {
  text: 'text/plain',
  html: 'text/html',
  markdown: 'text/markdown',
  mail: 'message/rfc822',
  mhtml: 'multipart/related',
  mailbox: 'application/mbox',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  rtf: 'application/rtf',
  json: 'application/json',
  zip: 'application/zip',
  opml: 'text/x-opml',
};

/** Signatures of what is not read, at offset 0. */
const SIGNATURES: readonly (readonly [string, string])[] = [
  ['\u0089PNG', 'is a picture'],
  ['\u00ff\u00d8\u00ff', 'is a picture'],
  ['GIF8', 'is a picture'],
  ['RIFF', 'is a picture or a recording'],
  ['\u007fELF', 'is a program'],
  ['MZ', 'is a program'],
  ['\u001f\u008b', 'is a compressed file; unpack it first'],
  ['BZh', 'is a compressed file; unpack it first'],
  ['7z\u00bc\u00af', 'is a compressed file; unpack it first'],
  ['\u00fd7zXZ', 'is a compressed file; unpack it first'],
  ['Rar!', 'is a compressed file; unpack it first'],
  ['SQLite format 3\u0000', 'is a database'],
  ['OggS', 'is a recording'],
  ['ID3', 'is a recording'],
  ['\u00d0\u00cf\u0011\u00e0', 'is an old office document or mail; save it as .docx, .pdf or .eml'],
];
/** Files of archives that are documents themselves, by a name inside. */
const ARCHIVED_FORMATS: readonly (readonly [string, string])[] = [
  ['word/document', 'docx'],
  ['xl/workbook', 'is a spreadsheet'],
  ['ppt/presentation', 'is a presentation; save it as .pdf'],
  ['mimetypeapplication/epub', 'is an electronic book'],
  ['mimetypeapplication/vnd.oasis', 'is an OpenDocument file; save it as .docx or .pdf'],
];
const MARKUP_START =
  /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|article|main|section|div|p|h[1-6]|span|table|ul|ol|blockquote|a|img|script|style|link|header|figure|\?xml)\b/i;
/** A line that only mail has in its head. */
const MAIL_HEADER =
  /^(?:return-path|received|delivered-to|message-id|mime-version|content-type|content-transfer-encoding|dkim-signature|x-[\w-]+|snapshot-content-location):/im;
/** A line that mail shares with what is written by hand. */
const LETTER_HEADER = /^(?:from|to|cc|date|subject|reply-to|sender):/gim;
const HEADER_LINES = /^(?:[!-9;-~]{1,80}:[^\n]*\n(?:[ \t][^\n]*\n)*){2,}/;
const MAILBOX_START = /^From [^\n]{0,300}\d{4}[^\n]{0,20}\n(?=>?[!-9;-~]{1,80}:)/;
/** Characters of the start that are looked at. */
const START = 4_096;

/** Tells what kind of document the bytes are, or why they are none that is read. */
export function sniffDocument(bytes: Uint8Array, name: string, mediaType: string): Sniffed {
  const start = latin1(bytes.subarray(0, START));
  const signature = SIGNATURES.find(([magic]) => start.startsWith(magic));
  if (signature) return { kind: null, reason: signature[1] };
  if (isPdf(start, bytes)) return { kind: 'pdf' };
  if (/^PK(?:\u0003\u0004|\u0005\u0006)/.test(start)) return sniffArchive(bytes);
  const text = start
    .replaceAll('\u0000', '')
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '');
  if (/^\s{0,20}\{\\rtf/.test(text)) return { kind: 'rtf' };
  const binary = binaryReason(bytes);
  if (binary !== null) return { kind: null, reason: binary };
  return sniffText(text, extensionOf(name), mediaType.toLowerCase());
}

function sniffText(text: string, extension: string, mediaType: string): Sniffed {
  if (extension === 'pdf') return { kind: null, reason: 'is named a PDF document, but is none' };
  if (extension === 'docx') return { kind: null, reason: 'is named a Word document, but is none' };
  const markup =
    /^\s*(?:<\?xml[^>]{0,300}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*(?:<!DOCTYPE[^[>]{0,300}(?:\[[^\]]{0,3000}\])?[^>]{0,100}>\s*)?<([\w:]+)/i.exec(
      text,
    );
  const root = markup?.[1]?.toLowerCase();
  if (root === 'opml') return { kind: 'opml' };
  if (root === 'svg') return { kind: null, reason: 'is a picture' };
  if (root === 'rss' || root === 'feed' || root === 'rdf:rdf')
    return { kind: null, reason: 'is a feed, not an article; subscribe to its address instead' };
  const lines = text.replaceAll(/\r\n?/g, '\n').replace(/^\n+/, '');
  if (MAILBOX_START.test(lines)) return { kind: 'mailbox' };
  if (isMail(lines, extension, mediaType)) return { kind: 'mail' };
  if (/^\s*[{[]/.test(text) && (extension === 'json' || /\bjson\b/.test(mediaType) || isNewsJson(text)))
    return { kind: 'json' };
  return { kind: 'text' };
}

/** Tells HTML, Markdown and plain text apart by the decoded text first and the name second. */
export function sniffTextFormat(text: string, name: string, mediaType: string): TextFormat {
  const start = text.slice(0, START);
  const extension = extensionOf(name);
  if (/^x?html?$/.test(extension) || /\bx?html\b/i.test(mediaType)) return 'html';
  if (MARKUP_START.test(start) || /<html[\s>]/i.test(start)) return 'html';
  if (extension === 'md' || extension === 'markdown' || /\bmarkdown\b/i.test(mediaType)) return 'markdown';
  return 'text';
}

/** Anything may stand before a PDF's first line, up to 1,024 bytes (ISO 32000-2, annex I). */
function isPdf(start: string, bytes: Uint8Array): boolean {
  const at = start.slice(0, 1_024).search(/%PDF-\d/);
  return at === 0 || (at > 0 && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(' obj'));
}

function sniffArchive(bytes: Uint8Array): Sniffed {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  // The names of an archive's files stand uncompressed at its end, and the first one near its start.
  const ends = `${buffer.toString('latin1', 0, 256)}${buffer.toString('latin1', Math.max(0, buffer.length - 262_144))}`;
  const found = ARCHIVED_FORMATS.find(([inside]) => ends.includes(inside))?.[1];
  if (found === undefined) return { kind: 'zip' };
  return found === 'docx' ? { kind: 'docx' } : { kind: null, reason: found };
}

function isMail(lines: string, extension: string, mediaType: string): boolean {
  const head = HEADER_LINES.exec(lines)?.[0] ?? '';
  const named =
    extension === 'eml' ||
    extension === 'mht' ||
    extension === 'mhtml' ||
    mediaType.startsWith('message/rfc822');
  // A header of a megabyte goes on past what is looked at.
  if (named) return /^(?:>?From [^\n]{0,300}\n)?[!-9;-~]{1,80}:/.test(lines);
  const letters = head.match(LETTER_HEADER)?.length ?? 0;
  return letters >= 2 && MAIL_HEADER.test(head);
}

function isNewsJson(text: string): boolean {
  return (
    /^\s*[{[]\s*[{"[]/.test(text) && /"@(?:type|context|graph)"\s*:|"(?:articleBody|headline)"\s*:/.test(text)
  );
}

function binaryReason(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, 65_536);
  let controls = 0;
  for (const byte of sample) {
    // 0x1b opens ISO-2022-JP's escapes; NUL is judged by who looks for UTF-16.
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 0x1b && byte !== 0)
      controls += 1;
  }
  return sample.length > 0 && controls / sample.length > 0.02 ? 'is binary data, not text' : null;
}

function extensionOf(name: string): string {
  return /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
}
