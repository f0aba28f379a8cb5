/** SHA-256 as the library writes it, and compression as it keeps it, without holding up the event loop. */
import { createHash, hash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { QUALITY, type PackedOriginal } from './library/originals.ts';

/** Bytes that are digested or packed at once where they come; more takes long enough to be felt. */
const LARGEST_AT_ONCE = 1_000_000;

const compress = promisify(brotliCompress);

/** Asked three times of each document. */
const KNOWN = new WeakMap<Uint8Array, Promise<string>>();

/** In hexadecimal. What was digested must not be changed any more: the digest is kept with the bytes. */
export function sha256(bytes: Uint8Array): Promise<string> {
  let known = KNOWN.get(bytes);
  if (known === undefined) KNOWN.set(bytes, (known = digest(bytes)));
  return known;
}

/** Piece by piece: WebCrypto copies all of it first, which alone is felt. */
async function digest(bytes: Uint8Array): Promise<string> {
  if (bytes.length <= LARGEST_AT_ONCE) return hash('sha256', bytes, 'hex');
  const digesting = createHash('sha256');
  for (let from = 0; from < bytes.length; from += LARGEST_AT_ONCE) {
    digesting.update(bytes.subarray(from, from + LARGEST_AT_ONCE));
    // Between two pieces others have their turn.
    await setImmediate();
  }
  return digesting.digest('hex');
}

/** All parts as one, with turns for others in between. */
export async function joinParts(parts: readonly Uint8Array[]): Promise<Uint8Array> {
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) return first;
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
    // Between two parts others have their turn.
    await setImmediate();
  }
  return joined;
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
