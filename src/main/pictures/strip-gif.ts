/** GIF (89a) without comments, plain text and what applications add; an animation goes on repeating. */
import type { Stripped } from './picture.ts';

const EXTENSION = 0x21;
const IMAGE = 0x2c;
const TRAILER = 0x3b;
const CONTROL = 0xf9;
const APPLICATION = 0xff;

/** Null where it is damaged or cut off. */
export function stripGif(source: Uint8Array): Stripped | null {
  const bytes = Buffer.from(source.buffer, source.byteOffset, source.length);
  if (bytes.length < 14) return null;
  const size = { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) };
  let at = 13 + tableLength(bytes[10] ?? 0);
  const kept: Buffer[] = [bytes.subarray(0, at)];
  while (at < bytes.length) {
    const introducer = bytes[at];
    if (introducer === TRAILER) {
      kept.push(bytes.subarray(at, at + 1));
      return { bytes: Buffer.concat(kept), ...size };
    }
    const data =
      introducer === IMAGE
        ? at + 11 + tableLength(bytes[at + 9] ?? 0)
        : introducer === EXTENSION
          ? at + 2
          : null;
    const end = data === null ? null : endOfBlocks(bytes, data);
    if (end === null) return null;
    if (introducer === IMAGE || isKept(bytes, at)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return null;
}

function isKept(bytes: Buffer, at: number): boolean {
  const label = bytes[at + 1];
  if (label === CONTROL) return true;
  return (
    label === APPLICATION && /^(?:NETSCAPE2\.0|ANIMEXTS1\.0)$/.test(bytes.toString('latin1', at + 3, at + 14))
  );
}

/** Bytes of a colour table, by the flags that announce it. */
function tableLength(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
}

/** Behind the empty block that ends a row of blocks. */
function endOfBlocks(bytes: Buffer, from: number): number | null {
  let at = from;
  for (;;) {
    const length = bytes[at];
    if (length === undefined) return null;
    at += length + 1;
    if (length === 0) return at;
  }
}
