/** An address as the analyst gave it to what the import reads. */
import type { ImportInput } from '../importing/open-document.ts';
import { FetchProblem, type FetchProblemCode } from './fetch-problem.ts';
import type { AppParts } from '../parts.ts';
import type { Fetched, Fetcher } from './fetcher.ts';
import { gatherPages, type GatheredPages } from './gather-pages.ts';
import { writeWebArchive } from './write-web-archive.ts';

export interface ReadAddressOptions {
  readonly signal?: AbortSignal | undefined;
  /** Bytes so far, and how many there will be where the server says. */
  readonly onProgress?: ((done: number, total: number | null) => void) | undefined;
  /** True for what nobody is waiting for (a feed's full texts): robots.txt is then obeyed. */
  readonly unattended?: boolean;
}

export type ReadAddress =
  | { readonly ok: true; readonly input: ImportInput }
  | {
      readonly ok: false;
      /** One sentence that names the host. */
      readonly message: string;
      readonly code: FetchProblemCode;
      /** ISO 8601 instant before which the host asks not to be asked again. */
      readonly retryAt: string | null;
    };

/**
 * @param pageClues asks the parser process.
 * @param now the clock of the import.
 */
export async function readAddress(
  fetcher: Fetcher,
  pageClues: AppParts['pageClues'],
  address: string,
  now: () => Date,
  options: ReadAddressOptions = {},
): Promise<ReadAddress> {
  const requested = tidyAddress(address);
  try {
    const fetch = (from: string): Promise<Fetched> =>
      fetcher.fetch(from, { why: 'article', ...definedOnly(options) });
    const gathered = await gatherPages(await fetch(requested), {
      fetch,
      readClues: ({ finalAddress, headers, bytes }) =>
        pageClues({
          name: finalAddress,
          mediaType: headers['content-type'] ?? '',
          bytes,
          kind: 'address',
          address: finalAddress,
        }),
    });
    return { ok: true, input: inputOf(gathered, requested, now()) };
  } catch (error) {
    if (!(error instanceof FetchProblem)) throw error;
    return { ok: false, message: error.message, code: error.code, retryAt: error.retryAt };
  }
}

function inputOf({ pages, notices }: GatheredPages, requested: string, now: Date): ImportInput {
  const [first] = pages;
  if (first === undefined) throw new Error('no page was gathered');
  const isOne = pages.length === 1;
  return {
    name: first.finalAddress,
    mediaType: isOne ? (first.headers['content-type'] ?? '') : 'multipart/related',
    bytes: isOne ? first.bytes : writeWebArchive(pages),
    kind: 'address',
    address: first.finalAddress,
    fetch: { requested, at: now.toISOString(), notices },
  };
}

/** What is typed or copied comes with spaces, in brackets or quotes, or without its scheme. */
export function tidyAddress(typed: string): string {
  const address = typed.trim().replace(/^[<"'“„«]+|[>"'”“»]+$/gu, '');
  const isBare = /^(?:[\p{L}\p{N}-]+\.)+[\p{L}][\p{L}\p{N}-]+(?::\d{1,5})?(?:[/?#]|$)/u.test(address);
  return isBare ? `https://${address}` : address;
}

function definedOnly<T extends object>(options: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as {
    [Key in keyof T]: Exclude<T[Key], undefined>;
  };
}
