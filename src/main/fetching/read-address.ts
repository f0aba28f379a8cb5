/** An address as the analyst gave it to what the import reads. */
import type { ImportInput } from '../importing/open-document.ts';
import { FetchProblem, type FetchProblemCode } from './fetch-problem.ts';
import type { Fetched, Fetcher } from './fetcher.ts';

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

/** @param now the clock of the import. */
export async function readAddress(
  fetcher: Fetcher,
  address: string,
  now: () => Date,
  options: ReadAddressOptions = {},
): Promise<ReadAddress> {
  const requested = tidyAddress(address);
  try {
    const fetched = await fetcher.fetch(requested, { why: 'article', ...definedOnly(options) });
    return { ok: true, input: inputOf(fetched, requested, now()) };
  } catch (error) {
    if (!(error instanceof FetchProblem)) throw error;
    return { ok: false, message: error.message, code: error.code, retryAt: error.retryAt };
  }
}

function inputOf(fetched: Fetched, requested: string, now: Date): ImportInput {
  return {
    name: fetched.finalAddress,
    mediaType: fetched.headers['content-type'] ?? '',
    bytes: fetched.bytes,
    kind: 'address',
    address: fetched.finalAddress,
    fetch: { requested, at: now.toISOString(), notices: fetched.notices },
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
