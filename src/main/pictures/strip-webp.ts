/** WebP (RFC 9649) without EXIF, XMP and chunks of unknown meaning. */
import type { Stripped } from './picture.ts';

const KEPT: ReadonlySet<string> = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
/** Of VP8X's flags those of EXIF and XMP. */
const METADATA_FLAGS = 0x0c;

/** Null where it is damaged or cut off. */
export function stripWebp(source: Uint8Array): Stripped | null {
  const bytes = Buffer.from(source.buffer, source.byteOffset, source.length);
  if (bytes.length < 20) return null;
  const fileEnd = 8 + bytes.readUInt32LE(4);
  if (fileEnd > bytes.length) return null;
  const kept: Buffer[] = [];
  let size: { readonly width: number; readonly height: number } | null = null;
  for (let at = 12; at + 8 <= fileEnd;) {
    const type = bytes.toString('latin1', at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    const end = at + 8 + length + (length % 2);
    if (at + 8 + length > fileEnd) return null;
    const chunk = Buffer.from(bytes.subarray(at, Math.min(end, fileEnd)));
    if (type === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~METADATA_FLAGS;
    size ??= sizeOf(type, chunk);
    if (KEPT.has(type)) kept.push(chunk);
    at = end;
  }
  if (size === null) return null;
  const body = Buffer.concat(kept);
  const head = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
  head.writeUInt32LE(body.length + 4, 4);
  return { bytes: Buffer.concat([head, body]), ...size };
}

function sizeOf(type: string, chunk: Buffer): { readonly width: number; readonly height: number } | null {
  if (type === 'VP8X' && chunk.length >= 18)
    return { width: chunk.readUIntLE(12, 3) + 1, height: chunk.readUIntLE(15, 3) + 1 };
  if (type === 'VP8L' && chunk.length >= 13) {
    const bits = chunk.readUInt32LE(9);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (type === 'VP8 ' && chunk.length >= 18)
    return { width: chunk.readUInt16LE(14) & 0x3fff, height: chunk.readUInt16LE(16) & 0x3fff };
  return null;
}
