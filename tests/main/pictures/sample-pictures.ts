/** Small pictures of our own making, and the same with what cameras, editors and phones add. */
import { crc32, deflateSync } from 'node:zlib';

/** What must be in no picture that is kept. */
export const SECRET = 'GPS 61.1 N 24.2 E, by Mara Lindqvist';

const JPEG =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wAARCAAGAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAb/xAAWEAEBAQAAAAAAAAAAAAAAAAAAAhT/xAAVAQEBAAAAAAAAAAAAAAAAAAADBv/EABgRAAMBAQAAAAAAAAAAAAAAAAADFFIB/9oADAMBAAIRAxEAPwCe00AoI0Z4NU7R/9k=';
const PROGRESSIVE =
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABQODxIPDRQSEBIXFRQYHjIhHhwcHj0sLiQySUBMS0dARkVQWnNiUFVtVkVGZIhlbXd7gYKBTmCNl4x9lnN+gXz/2wBDARUXFx4aHjshITt8U0ZTfHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHx8fHz/wgARCAAGAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAVAQEBAAAAAAAAAAAAAAAAAAACBf/aAAwDAQACEAMQAAABnCg//8QAFRABAQAAAAAAAAAAAAAAAAAAABL/2gAIAQEAAQUCp//EABcRAAMBAAAAAAAAAAAAAAAAAAACE1H/2gAIAQMBAT8Bq+n/xAAXEQADAQAAAAAAAAAAAAAAAAAAAhNR/9oACAECAQE/AYph/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQAGPwJ//8QAFRABAQAAAAAAAAAAAAAAAAAAABH/2gAIAQEAAT8hp//aAAwDAQACAAMAAAAQ8//EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQMBAT8QD//EABURAQEAAAAAAAAAAAAAAAAAAABh/9oACAECAQE/EIn/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oACAEBAAE/EF//2Q==';
const WEBP =
  'UklGRlQAAABXRUJQVlA4IEgAAAAwAwCdASoIAAYAAgA0JagCdLcAlgH8AwgD9APf/A9EArXgAP73nEpAeVM/+euOGOKv7kYY4q/99pf69v/gm/QruYB7V5jaAAA=';
const LOSSLESS_WEBP =
  'UklGRjoAAABXRUJQVlA4TC0AAAAvB0ABAC8AEIT/bRMz8+b/+U+WBoRsJOkUTuEVXuEV3l+rE9H/+HjVrQ62GgAA';
const GIF =
  'R0lGODlhCAAGAPAAAP8AAAAAACH5BAAKAAAAIf8LTkVUU0NBUEUyLjADAQAAACwAAAAACAAGAAACBoSPqct9BQAh+QQACgAAACwAAAAACAAGAIAAAP8AAAACBoSPqct9BQA7';

const from = (text: string): Buffer => Buffer.from(text, 'base64');

export const jpeg = (): Buffer => from(JPEG);
export const progressiveJpeg = (): Buffer => from(PROGRESSIVE);
export const webp = (): Buffer => from(WEBP);
export const losslessWebp = (): Buffer => from(LOSSLESS_WEBP);
export const gif = (): Buffer => from(GIF);

/** A JPEG segment. */
export function segment(marker: number, content: Buffer | string): Buffer {
  const body = Buffer.from(content);
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
}

/** EXIF that says which side is up, and where the camera stood. */
export function exif(orientation: number): Buffer {
  const tiff = Buffer.alloc(26);
  tiff.write('II*\0\b\0\0\0', 0, 'latin1');
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(0x0112, 10);
  tiff.writeUInt16LE(3, 12);
  tiff.writeUInt32LE(1, 14);
  tiff.writeUInt16LE(orientation, 18);
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiff, Buffer.from(SECRET)]));
}

export function jpegWithMetadata(plain: Buffer, orientation = 1): Buffer {
  return Buffer.concat([
    plain.subarray(0, 20),
    exif(orientation),
    segment(0xe1, `http://ns.adobe.com/xap/1.0/\0<x>${SECRET}</x>`),
    segment(0xed, `Photoshop 3.0\0${SECRET}`),
    segment(0xe2, `MPF\0${SECRET}`),
    segment(0xfe, SECRET),
    plain.subarray(20),
    Buffer.from(`behind the end: ${SECRET}`),
  ]);
}

function chunk(type: string, content: Buffer | string): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), Buffer.from(content)]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(body.length - 4, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}

/** @param extra chunks between the head and the picture. */
export function png(width = 8, height = 6, extra: readonly Buffer[] = []): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc(Math.min(width + 1, 5_000) * Math.min(height, 100), 0);
  return Buffer.concat([
    Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
    chunk('IHDR', head),
    ...extra,
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', ''),
  ]);
}

export function pngWithMetadata(): Buffer {
  const extra = [
    chunk('gAMA', Buffer.from([0, 0, 0xb1, 0x8f])),
    chunk('tEXt', `Comment\0${SECRET}`),
    chunk('iTXt', `XML:com.adobe.xmp\0\0\0\0\0${SECRET}`),
    chunk('eXIf', SECRET),
    chunk('tIME', Buffer.from([7, 234, 3, 2, 8, 0, 0])),
    chunk('prVt', SECRET),
  ];
  return Buffer.concat([png(8, 6, extra), Buffer.from(SECRET)]);
}

export function gifWithMetadata(): Buffer {
  const plain = gif();
  const comment = Buffer.concat([
    Buffer.from([0x21, 0xfe, SECRET.length]),
    Buffer.from(SECRET),
    Buffer.from([0]),
  ]);
  const xmp = Buffer.concat([
    Buffer.from([0x21, 0xff, 11]),
    Buffer.from('XMP DataXMP'),
    Buffer.from([SECRET.length]),
    Buffer.from(SECRET),
    Buffer.from([0]),
  ]);
  return Buffer.concat([plain.subarray(0, 19), comment, xmp, plain.subarray(19), Buffer.from(SECRET)]);
}

/** The extended form, with EXIF, XMP and a chunk nobody knows. */
export function webpWithMetadata(): Buffer {
  const riff = (type: string, content: Buffer | string): Buffer => {
    const body = Buffer.from(content);
    const head = Buffer.alloc(8);
    head.write(type, 0, 'latin1');
    head.writeUInt32LE(body.length, 4);
    return Buffer.concat([head, body, Buffer.alloc(body.length % 2)]);
  };
  const extended = Buffer.from([0x0c, 0, 0, 0, 7, 0, 0, 5, 0, 0]);
  const body = Buffer.concat([
    Buffer.from('WEBP'),
    riff('VP8X', extended),
    webp().subarray(12),
    riff('EXIF', SECRET),
    riff('XMP ', SECRET),
    riff('ZZZZ', SECRET),
  ]);
  const head = Buffer.from('RIFF\0\0\0\0', 'latin1');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body, Buffer.from(SECRET)]);
}
