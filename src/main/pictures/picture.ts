/** A picture as it is kept: of a known kind, nothing in it but what is seen. */
import { hash } from 'node:crypto';
import { stripGif } from './strip-gif.ts';
import { stripJpeg } from './strip-jpeg.ts';
import { stripPng } from './strip-png.ts';
import { stripWebp } from './strip-webp.ts';

export interface Picture {
  /** SHA-256 of the bytes, hex. */
  readonly hash: string;
  readonly mediaType: 'image/jpeg' | 'image/png' | 'image/gif' | 'image/webp';
  readonly bytes: Uint8Array;
}

/** What a format's reader gives: the picture without metadata, and how large it is drawn. */
export interface Stripped {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Pixels of a picture; one that unpacks to more would fill the window's memory. */
const MOST_PIXELS = 60_000_000;

interface Format {
  readonly mediaType: Picture['mediaType'];
  readonly is: (bytes: Uint8Array) => boolean;
  /** Null for what is damaged. */
  readonly strip: (bytes: Uint8Array) => Stripped | null;
}

const FORMATS: readonly Format[] = [
  { mediaType: 'image/jpeg', is: (bytes) => startsWith(bytes, '\u00ff\u00d8\u00ff'), strip: stripJpeg },
  { mediaType: 'image/png', is: (bytes) => startsWith(bytes, '\u0089PNG\r\n\u001a\n'), strip: stripPng },
  { mediaType: 'image/gif', is: (bytes) => /^GIF8[79]a/.test(latin1(bytes, 6)), strip: stripGif },
  { mediaType: 'image/webp', is: (bytes) => /^RIFF[^]{4}WEBP/.test(latin1(bytes, 12)), strip: stripWebp },
];

/**
 * Reads a picture by its bytes, whatever it was said to be. Null for what is none of the kinds that are
 * kept (never SVG, which is a document), is damaged, is too large to draw, or has fewer than `leastSide`
 * pixels one way.
 */
export function readPicture(bytes: Uint8Array, leastSide = 1): Picture | null {
  const format = FORMATS.find(({ is }) => is(bytes));
  const stripped = format?.strip(bytes) ?? null;
  if (format === undefined || stripped === null) return null;
  const { width, height } = stripped;
  if (width < leastSide || height < leastSide || width * height > MOST_PIXELS) return null;
  return {
    hash: hash('sha256', stripped.bytes, 'hex'),
    mediaType: format.mediaType,
    bytes: stripped.bytes,
  };
}

/** True for AVIF and HEIC (ISO/IEC 23008-12), pictures whose metadata nobody here can cut out. */
export function isAvif(bytes: Uint8Array): boolean {
  return /^[^]{4}ftyp(?:avif|avis|heic|heix|hevc|mif1|msf1)/.test(latin1(bytes, 12));
}

function startsWith(bytes: Uint8Array, signature: string): boolean {
  return latin1(bytes, signature.length) === signature;
}

function latin1(bytes: Uint8Array, length: number): string {
  return Buffer.from(bytes.subarray(0, length)).toString('latin1');
}
