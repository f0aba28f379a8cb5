/** Pictures are kept without what cameras, editors and phones write into them. */
import { describe, expect, it } from 'vitest';
import { readPicture } from '../../../src/main/pictures/picture.ts';
import {
  exif,
  gif,
  gifWithMetadata,
  jpeg,
  jpegWithMetadata,
  losslessWebp,
  png,
  pngWithMetadata,
  progressiveJpeg,
  SECRET,
  segment,
  webp,
  webpWithMetadata,
} from './sample-pictures.ts';

const kept = (bytes: Uint8Array): Buffer | null => {
  const picture = readPicture(bytes);
  return picture === null ? null : Buffer.from(picture.bytes);
};

describe('a picture', () => {
  const plain: readonly (readonly [string, Buffer, string])[] = [
    ['JPEG', jpeg(), 'image/jpeg'],
    ['progressive JPEG', progressiveJpeg(), 'image/jpeg'],
    ['PNG', png(), 'image/png'],
    ['GIF', gif(), 'image/gif'],
    ['WebP', webp(), 'image/webp'],
    ['lossless WebP', losslessWebp(), 'image/webp'],
  ];
  it.each(plain)('%s without metadata stays as it is', (_case, bytes, mediaType) => {
    expect(readPicture(bytes)).toMatchObject({
      mediaType,
      hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    });
    expect(kept(bytes)?.equals(bytes)).toBe(true);
  });

  const laden: readonly (readonly [string, Buffer, Buffer])[] = [
    ['JPEG', jpegWithMetadata(jpeg()), jpeg()],
    ['progressive JPEG', jpegWithMetadata(progressiveJpeg()), progressiveJpeg()],
    ['GIF', gifWithMetadata(), gif()],
  ];
  it.each(laden)('%s loses its metadata and nothing else', (_case, bytes, without) => {
    expect(bytes.includes(SECRET)).toBe(true);
    expect(kept(bytes)?.equals(without)).toBe(true);
  });

  it('PNG loses text, times and EXIF; how it is drawn stays', () => {
    const picture = kept(pngWithMetadata());
    expect(picture?.includes(SECRET)).toBe(false);
    for (const type of ['tEXt', 'iTXt', 'eXIf', 'tIME', 'prVt']) expect(picture?.includes(type)).toBe(false);
    for (const type of ['IHDR', 'gAMA', 'IDAT', 'IEND']) expect(picture?.includes(type)).toBe(true);
  });

  it('WebP loses EXIF and XMP, and does not announce them any more', () => {
    const picture = kept(webpWithMetadata());
    expect(picture?.includes(SECRET)).toBe(false);
    expect(picture?.[20]).toBe(0);
    expect(picture?.readUInt32LE(4)).toBe((picture?.length ?? 0) - 8);
    expect(picture?.subarray(30).equals(webp().subarray(12))).toBe(true);
  });

  it.each([2, 3, 6, 8])('a JPEG on its side (%d) stays turned, and says nothing else', (orientation) => {
    const picture = kept(jpegWithMetadata(jpeg(), orientation));
    expect(picture?.includes(SECRET)).toBe(false);
    expect(picture?.toString('latin1', 6, 12)).toBe('Exif\0\0');
    expect(picture?.readUInt16BE(30)).toBe(orientation);
    // Read again it is the same.
    expect(kept(picture ?? Buffer.alloc(0))?.equals(picture ?? Buffer.alloc(0))).toBe(true);
  });

  it('a JPEG keeps its colours: ICC and Adobe', () => {
    const icc = segment(0xe2, 'ICC_PROFILE\0\u0001\u0001profile');
    const adobe = segment(0xee, 'Adobe\0d\0\0\0\0\0');
    const bytes = Buffer.concat([jpeg().subarray(0, 20), icc, adobe, exif(1), jpeg().subarray(20)]);
    const picture = kept(bytes);
    expect(picture?.includes('ICC_PROFILE')).toBe(true);
    expect(picture?.includes('Adobe')).toBe(true);
    expect(picture?.includes('Exif')).toBe(false);
  });
});

describe('what is not kept', () => {
  const refused: readonly (readonly [string, Buffer])[] = [
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('a picture of a ferry')],
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['SVG with a declaration', Buffer.from('<?xml version="1.0"?><svg/>')],
    ['a page', Buffer.from('<!doctype html><title>Not found</title>')],
    ['a program', Buffer.from('MZ\u0090\0')],
    ['PDF', Buffer.from('%PDF-1.7')],
    ['an icon', Buffer.from([0, 0, 1, 0, 1, 0])],
    ['JPEG of its first bytes only', jpeg().subarray(0, 3)],
    ['JPEG without its end', jpeg().subarray(0, -2)],
    ['JPEG cut in a segment', jpeg().subarray(0, 100)],
    ['JPEG without a frame', Buffer.from([0xff, 0xd8, 0xff, 0xd9])],
    ['JPEG with a page in it', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from('<script>')])],
    ['PNG cut off', png().subarray(0, -12)],
    ['PNG without a head', Buffer.concat([png().subarray(0, 8), png().subarray(33)])],
    [
      'PNG of a length that lies',
      Buffer.concat([png().subarray(0, 33), Buffer.from([0x7f, 0xff, 0xff, 0xff]), Buffer.from('IDAT')]),
    ],
    ['GIF cut off', gif().subarray(0, -1)],
    ['GIF of its head only', gif().subarray(0, 13)],
    ['WebP cut off', webp().subarray(0, -4)],
    ['WebP without a picture', Buffer.from('RIFF\u0004\0\0\0WEBP', 'latin1')],
    ['PNG of a gigantic size', png(60_000, 60_000)],
    ['PNG of no size', png(0, 6)],
  ];
  it.each(refused)('%s', (_case, bytes) => {
    expect(readPicture(bytes)).toBeNull();
  });

  it('every beginning of every picture, and every picture with a byte changed, is read or refused', () => {
    for (const bytes of [
      jpegWithMetadata(jpeg()),
      pngWithMetadata(),
      gifWithMetadata(),
      webpWithMetadata(),
    ]) {
      for (let end = 0; end < bytes.length; end += 1) {
        const cut = kept(bytes.subarray(0, end));
        if (cut !== null) expect(cut.includes(SECRET)).toBe(false);
        const changed = Buffer.from(bytes);
        changed[end] = (changed[end] ?? 0) ^ 0xff;
        readPicture(changed);
      }
    }
  });
});
