/** A mailbox (mbox, RFC 4155 and its variants) to its messages, each a document of its own. */
import type { DocumentPart, DocumentReading, RawDocument } from '../document.ts';

/** Messages taken out of one mailbox. */
const MOST_MESSAGES = 5_000;

const FROM = Buffer.from('From ');
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
/** What stands behind "From ": a sender, and a time that ends in a year. */
const POSTMARK = /^From [^\r\n]{0,300}\d{4}[^\r\n]{0,20}$/;
const HEADER = /^>?[!-9;-~]{1,80}:/;

/** Splits a mailbox where a line "From …" with a date follows an empty line and begins a header. */
export function splitMailbox({ bytes }: RawDocument): DocumentReading {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const starts: number[] = [];
  for (
    let at = buffer.indexOf(FROM);
    at >= 0 && starts.length <= MOST_MESSAGES;
    at = buffer.indexOf(FROM, at + 1)
  ) {
    if (isPostmark(buffer, at)) starts.push(at);
  }
  const parts = starts
    .slice(0, MOST_MESSAGES)
    .map((start, index) => messageOf(buffer.subarray(start, starts[index + 1] ?? buffer.length), index));
  return {
    kind: 'parts',
    parts,
    notices:
      starts.length > MOST_MESSAGES
        ? [`The mailbox holds more than ${MOST_MESSAGES} messages; the rest was not read.`]
        : [],
  };
}

function isPostmark(buffer: Buffer, at: number): boolean {
  if (at > 0 && buffer[at - 1] !== LINE_FEED) return false;
  // An empty line before, as every writer of mailboxes leaves one.
  if (
    at > 1 &&
    buffer[at - 2] !== LINE_FEED &&
    !(buffer[at - 2] === CARRIAGE_RETURN && buffer[at - 3] === LINE_FEED)
  )
    return false;
  const end = buffer.indexOf(LINE_FEED, at);
  if (end < 0 || end - at > 400) return false;
  return (
    POSTMARK.test(buffer.toString('latin1', at, end).trimEnd()) &&
    HEADER.test(buffer.toString('latin1', end + 1, end + 120))
  );
}

/** The message without its postmark, and with its lines "From …" as they were written. */
function messageOf(message: Buffer, index: number): DocumentPart {
  const body = message.subarray(message.indexOf(LINE_FEED) + 1);
  const unescaped = body.includes('\n>From ')
    ? Buffer.from(body.toString('latin1').replaceAll(/^>(>*From )/gm, '$1'), 'latin1')
    : Buffer.from(body);
  return {
    name: `${String(index + 1).padStart(3, '0')}.eml`,
    mediaType: 'message/rfc822',
    bytes: new Uint8Array(unescaped),
  };
}
