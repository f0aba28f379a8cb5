/**
 * A message's parts as a tree, by postal-mime. Its own choice of a body and its decoding of text are
 * passed over: which part is the article, and what charset it truly has, is decided here.
 */
import { isUtf8 } from 'node:buffer';
import PostalMime, { addressParser, decodeWords, type Header } from 'postal-mime';
import { decodeBytes } from '../decode-bytes.ts';

/** A node of postal-mime's tree, as far as it is used; the package is pinned because it is no part of its types. */
export interface MimePart {
  readonly contentType: {
    /** Lower case, e.g. `text/html`. */
    readonly parsed: { readonly value: string; readonly params: Readonly<Record<string, string>> };
    readonly multipart: string | false;
  };
  readonly contentDisposition: {
    readonly parsed: { readonly value: string; readonly params: Readonly<Record<string, string>> };
  };
  readonly contentId?: string | undefined;
  readonly headers: readonly Header[];
  readonly childNodes: readonly MimePart[];
  /** The part without its transfer encoding. */
  readonly content: ArrayBuffer | null;
}

/** Parts nested deeper are refused; mail nests three or four deep. */
const DEEPEST = 100;

/** A message that can't be taken apart; the message ends a sentence that starts with its name. */
export class MailUnreadable extends Error {}

/** Takes a message apart. @throws MailUnreadable */
export async function parseMime(bytes: Uint8Array): Promise<MimePart> {
  const parser = new PostalMime({ maxNestingDepth: DEEPEST, maxRfc822NestingDepth: 0 });
  try {
    await parser.parse(withPlainHead(withLineFeeds(bytes)));
  } catch (error) {
    const deep = error instanceof Error && error.message.includes('nesting depth');
    throw new MailUnreadable(
      deep ? `is mail nested more than ${DEEPEST} deep` : 'is mail whose head is too long to be read',
      { cause: error },
    );
  }
  return (parser as unknown as { readonly root: MimePart }).root;
}

/** Lines that end as on old Macintoshes, as all others do. */
function withLineFeeds(bytes: Uint8Array): Uint8Array {
  if (bytes.includes(0x0a)) return bytes;
  return bytes.map((byte) => (byte === 0x0d ? 0x0a : byte));
}

/** Longest head whose charset is looked for. */
const LONGEST_HEAD = 200_000;

/** Old programs wrote heads in their own charset, without saying which; what is no UTF-8 is made so. */
function withPlainHead(bytes: Uint8Array): Uint8Array {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const ends = [buffer.indexOf('\n\n'), buffer.indexOf('\n\r\n')].filter((at) => at >= 0);
  const end = Math.min(...ends, buffer.length);
  const head = buffer.subarray(0, end);
  if (end > LONGEST_HEAD || isUtf8(head)) return bytes;
  const { text } = decodeBytes(new Uint8Array(head), { mediaType: '', markup: false });
  return Buffer.concat([Buffer.from(text), buffer.subarray(end)]);
}

/**
 * A message that calls itself multipart and names no boundary, or none that occurs, as the text that
 * it is; null where it has its parts.
 */
export function asPlainText(root: MimePart, bytes: Uint8Array): MimePart | null {
  if (root.contentType.multipart === false || root.childNodes.length > 0) return null;
  const text = Buffer.from(withLineFeeds(bytes)).toString('latin1');
  const body = /\n\r?\n([\s\S]*)$/.exec(text)?.[1] ?? '';
  const parsed = { value: 'text/plain', params: {} };
  const content = new Uint8Array(Buffer.from(body, 'latin1')).buffer;
  return { ...root, contentType: { parsed, multipart: false }, content };
}

/** A header's decoded text in one line, or an empty one. */
export function headerOf(part: MimePart, key: string): string {
  return headerText(part.headers.find((header) => header.key === key)?.value ?? '');
}

/** Decodes encoded words; what is longer than any real header is cut. */
export function headerText(value: string): string {
  return decodeWords(value.slice(0, LONGEST_HEADER))
    .replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
}

const LONGEST_HEADER = 4_000;

export interface Sender {
  readonly name: string;
  readonly address: string;
}

/** The people of an address header. */
export function sendersOf(part: MimePart, key: string): readonly Sender[] {
  return addressesIn(part.headers.find((header) => header.key === key)?.value ?? '');
}

/** The people named in a line as mail names them. */
export function addressesIn(line: string): readonly Sender[] {
  return addressParser(line.slice(0, LONGEST_HEADER), { flatten: true }).map((sender) => ({
    name: headerText(sender.name),
    address: sender.address ?? '',
  }));
}

/** A part's own name for itself, or empty. */
export function partName(part: MimePart): string {
  const name =
    part.contentDisposition.parsed.params['filename'] ?? part.contentType.parsed.params['name'] ?? '';
  return headerText(name);
}

export function mediaTypeOf(part: MimePart): string {
  return part.contentType.parsed.value.toLowerCase();
}

export function bytesOf(part: MimePart): Uint8Array {
  return new Uint8Array(part.content ?? new ArrayBuffer(0));
}

/** The subject of a message that is a part of another, or empty. */
export function subjectInside(bytes: Uint8Array): string {
  const head =
    Buffer.from(bytes.subarray(0, 16_384)).toString('utf8').replaceAll('\r\n', '\n').split('\n\n', 1)[0] ??
    '';
  const subject = /^subject:([^\n]*(?:\n[ \t][^\n]*)*)/im.exec(head)?.[1] ?? '';
  return headerText(subject.replaceAll('\n', ''));
}
