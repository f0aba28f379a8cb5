/**
 * JPEG (ITU T.81) without metadata: segments for applications and comments go, and what lies behind the
 * end. The frame, the colours (JFIF, Adobe, ICC) and which side is up stay.
 */
import type { Stripped } from './picture.ts';

const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;
const COMMENT = 0xfe;
const APP0 = 0xe0;
const APP1 = 0xe1;
const APP2 = 0xe2;
const APP14 = 0xee;
const APP15 = 0xef;

/** Null where it is damaged or cut off. */
export function stripJpeg(source: Uint8Array): Stripped | null {
  const bytes = Buffer.from(source.buffer, source.byteOffset, source.length);
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  let size: { readonly width: number; readonly height: number } | null = null;
  let upright: Buffer | null = null;
  let at = 2;
  for (;;) {
    // Fill bytes may stand before a marker.
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at += 1;
    const marker = bytes[at + 1];
    if (bytes[at] !== 0xff || marker === undefined || marker === 0 || marker === START) return null;
    if (marker === END) {
      kept.push(bytes.subarray(at, at + 2));
      break;
    }
    const length = at + 4 <= bytes.length ? bytes.readUInt16BE(at + 2) : 0;
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) return null;
    const segment = bytes.subarray(at, end);
    if (isFrame(marker) && length >= 8) {
      size = { height: segment.readUInt16BE(5), width: segment.readUInt16BE(7) };
    }
    if (marker === APP1) upright ??= orientationOnly(segment);
    if (isKept(marker, segment)) kept.push(segment);
    at = end;
    if (marker === SCAN) {
      const next = endOfScan(bytes, at);
      if (next === null) return null;
      kept.push(bytes.subarray(at, next));
      at = next;
    }
  }
  if (size === null) return null;
  const [start, ...rest] = kept as [Buffer, ...Buffer[]];
  return { bytes: Buffer.concat([start, ...(upright === null ? [] : [upright]), ...rest]), ...size };
}

function isKept(marker: number, segment: Buffer): boolean {
  if (marker === COMMENT) return false;
  if (marker < APP0 || marker > APP15) return true;
  const name = segment.toString('latin1', 4, 16);
  return (
    (marker === APP0 && name.startsWith('JFIF\0')) ||
    (marker === APP2 && name.startsWith('ICC_PROFILE\0')) ||
    (marker === APP14 && name.startsWith('Adobe'))
  );
}

/** Start of frame, of any coding. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** Where the coded data of a scan ends: at a marker that is no restart. */
function endOfScan(bytes: Buffer, from: number): number | null {
  for (
    let at = bytes.indexOf(0xff, from);
    at >= 0 && at + 1 < bytes.length;
    at = bytes.indexOf(0xff, at + 1)
  ) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return null;
}

/** An EXIF segment that says which side is up and nothing else; null where the picture stands upright. */
function orientationOnly(segment: Buffer): Buffer | null {
  if (segment.toString('latin1', 4, 10) !== 'Exif\0\0' || segment.length < 18) return null;
  const tiff = segment.subarray(10);
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number): number =>
    at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  const entries = Math.min(short(directory), 200);
  for (let index = 0; index < entries; index += 1) {
    const entry = directory + 2 + index * 12;
    if (short(entry) !== 0x0112) continue;
    const orientation = short(entry + 8);
    return orientation >= 2 && orientation <= 8 ? exifOf(orientation) : null;
  }
  return null;
}

function exifOf(orientation: number): Buffer {
  const segment = Buffer.alloc(36);
  segment.writeUInt16BE(0xffe1, 0);
  segment.writeUInt16BE(34, 2);
  segment.write('Exif\0\0MM\0*\0\0\0\b', 4, 'latin1');
  segment.writeUInt16BE(1, 18);
  segment.writeUInt16BE(0x0112, 20);
  segment.writeUInt16BE(3, 22);
  segment.writeUInt32BE(1, 24);
  segment.writeUInt16BE(orientation, 28);
  return segment;
}
