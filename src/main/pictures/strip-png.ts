/** PNG (and APNG) without metadata: only chunks that say how it is drawn stay. */
import type { Stripped } from './picture.ts';

/** Named by the specification (3rd edition): critical chunks, colour, transparency, animation. */
const KEPT: ReadonlySet<string> = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD pHYs acTL fcTL fdAT'.split(' '),
);

/** Null where it is damaged or cut off. */
export function stripPng(source: Uint8Array): Stripped | null {
  const bytes = Buffer.from(source.buffer, source.byteOffset, source.length);
  const kept: Buffer[] = [bytes.subarray(0, 8)];
  let size: { readonly width: number; readonly height: number } | null = null;
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (end > bytes.length) return null;
    if (at === 8 && (type !== 'IHDR' || end - at !== 25)) return null;
    if (type === 'IHDR') size = { width: bytes.readUInt32BE(at + 8), height: bytes.readUInt32BE(at + 12) };
    if (KEPT.has(type)) kept.push(bytes.subarray(at, end));
    if (type === 'IEND') return size === null ? null : { bytes: Buffer.concat(kept), ...size };
    at = end;
  }
  return null;
}
