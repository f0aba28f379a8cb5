/** Bytes of a feed to text: what XML declares, and UTF-32, on top of what every document gets. */
import { decodeBytes } from '../importing/decode-bytes.ts';

/** Decoded text without a byte order mark and without characters XML can't hold. */
export function decodeFeed(bytes: Uint8Array, mediaType: string): string {
  const text =
    decodeUtf32(bytes) ??
    decodeBytes(bytes, { mediaType: withDeclared(bytes, mediaType), markup: true }).text;
  // oxlint-disable-next-line no-control-regex -- controls are what is dropped.
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufeff]/g, '');
}

/** The Content-Type with the charset an XML declaration names, where HTTP names none. */
function withDeclared(bytes: Uint8Array, mediaType: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 400)).replaceAll('\u0000', '');
  const declared = /<\?xml[^>]{0,200}?encoding\s*=\s*["']\s*([\w.:-]+)/i.exec(head)?.[1] ?? '';
  // What can be read as ASCII is not UTF-16, whatever it says of itself.
  const usable = declared !== '' && !/^(?:utf|ucs)[-_]?(?:16|32|7|2|4)/i.test(declared);
  return usable && !/charset\s*=/i.test(mediaType)
    ? `${mediaType || 'text/xml'}; charset=${declared}`
    : mediaType;
}

/** UTF-32, which no decoder here knows: told by its mark or by the NULs around the first sign. */
function decodeUtf32(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  const little =
    (a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0x3c && b === 0 && c === 0 && d === 0);
  const big =
    (a === 0 && b === 0 && c === 0xfe && d === 0xff) || (a === 0 && b === 0 && c === 0 && d === 0x3c);
  if (!little && !big) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let index = 0; index + 3 < bytes.length; index += 4) {
    const code = view.getUint32(index, little);
    parts.push(code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '\ufffd' : String.fromCodePoint(code));
  }
  return parts.join('');
}
