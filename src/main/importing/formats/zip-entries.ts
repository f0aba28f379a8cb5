/** The entries of a ZIP archive in memory, unpacked within limits. */
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';

/** Opens an archive; null where it is none or damaged. */
export async function openZip(bytes: Uint8Array): Promise<ZipFile | null> {
  try {
    return await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
      lazyEntries: true,
      // Odd names are no danger where no file is written, and no reason to refuse anything.
      decodeStrings: false,
      validateEntrySizes: true,
    });
  } catch {
    return null;
  }
}

/** The bytes of an entry; null where it is damaged, longer than it says or longer than the limit. */
export async function unpackEntry(
  archive: ZipFile,
  entry: Entry,
  largest: number,
): Promise<Uint8Array | null> {
  try {
    const stream = await archive.openReadStreamPromise(entry);
    const chunks: Buffer[] = [];
    let length = 0;
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > largest) return null;
      chunks.push(chunk);
    }
    return new Uint8Array(Buffer.concat(chunks, length));
  } catch {
    return null;
  }
}

/** An entry's name; where it is no UTF-8, in the one code page of DOS that the platform knows. */
export function entryName(entry: Entry): string {
  const raw = entry.fileNameRaw;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw);
  } catch {
    return new TextDecoder('ibm866').decode(raw);
  }
}
