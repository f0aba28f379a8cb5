/** SHA-256 as the library writes it, and compression as it keeps it, without holding up the event loop. */
import { hash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { QUALITY, type PackedOriginal } from './library/originals.ts';

/** Bytes that are digested or packed at once where they come; more takes long enough to be felt. */
const LARGEST_AT_ONCE = 1_000_000;

const compress = promisify(brotliCompress);

/** In hexadecimal. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  if (bytes.length <= LARGEST_AT_ONCE) return hash('sha256', bytes, 'hex');
  return Buffer.from(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)).toString('hex');
}

/** What is small stays as it is, for the library to pack; what is large is packed here, so that the library need not. */
export async function packLarge(bytes: Uint8Array): Promise<Uint8Array | PackedOriginal> {
  if (bytes.length <= LARGEST_AT_ONCE) return bytes;
  const content = await compress(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
  const isSmaller = content.length < bytes.length;
  return {
    bytes: bytes.length,
    encoding: isSmaller ? 'brotli' : 'none',
    content: isSmaller ? content : bytes,
  };
}
