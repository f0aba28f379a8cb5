/** A body as it came through to what was sent: Content-Encoding undone, within a limit. */
import { brotliDecompress, gunzip, inflate, inflateRaw, zstdDecompress, type InputType } from 'node:zlib';

type Decoder = (
  bytes: InputType,
  options: { readonly maxOutputLength: number },
  done: (error: Error | null, result: Buffer) => void,
) => void;

/** `deflate` is zlib's format by the standard and a bare stream from some servers. */
const deflate: Decoder = (bytes, options, done) => {
  inflate(bytes, options, (error, result) => {
    if (error === null || isTooLarge(error)) done(error, result);
    else inflateRaw(bytes, options, done);
  });
};

const DECODERS: Readonly<Record<string, Decoder>> = {
  gzip: gunzip,
  'x-gzip': gunzip,
  deflate,
  br: brotliDecompress,
  // An older runtime has none.
  ...(typeof zstdDecompress === 'function' ? { zstd: zstdDecompress } : {}),
};

/** What is asked for: all that can be undone here. */
export const ACCEPTED_ENCODINGS = ['gzip', 'deflate', 'br', 'zstd']
  .filter((name) => Object.hasOwn(DECODERS, name))
  .join(', ');

/** Encodings applied one over the other that are undone; no server needs more than one. */
const MOST_LAYERS = 2;

export type DecodedBody =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: 'large' | 'broken' | 'unknown-encoding' };

/** Undoes a Content-Encoding; a body that ends too early is broken, never half a document. */
export async function decodeBody(bytes: Uint8Array, encoding: string, limit: number): Promise<DecodedBody> {
  const layers = encoding
    .toLowerCase()
    .split(',')
    .map((layer) => layer.trim())
    .filter((layer) => layer !== '' && layer !== 'identity')
    .toReversed();
  if (layers.length > MOST_LAYERS) return { ok: false, problem: 'unknown-encoding' };
  let decoded = bytes;
  for (const layer of layers) {
    const decoder = Object.hasOwn(DECODERS, layer) ? DECODERS[layer] : undefined;
    if (decoder === undefined) return { ok: false, problem: 'unknown-encoding' };
    try {
      decoded = await run(decoder, decoded, limit);
    } catch (error) {
      return { ok: false, problem: isTooLarge(error) ? 'large' : 'broken' };
    }
  }
  return { ok: true, bytes: decoded };
}

function run(decoder: Decoder, bytes: Uint8Array, limit: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    decoder(bytes, { maxOutputLength: limit }, (error, result) => {
      if (error === null) resolve(result);
      else reject(error);
    });
  });
}

function isTooLarge(error: unknown): boolean {
  return (error as NodeJS.ErrnoException | null)?.code === 'ERR_BUFFER_TOO_LARGE';
}
