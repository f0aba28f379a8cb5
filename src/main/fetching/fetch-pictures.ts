/** The pictures of an article, fetched because the analyst wants pictures; one that can't be had is left out. */
import { LARGEST_PICTURE, LARGEST_TOGETHER, MOST_PICTURES } from '../importing/picture-limits.ts';
import { readPicture, type Picture } from '../pictures/picture.ts';
import { FetchProblem } from './fetch-problem.ts';
import type { Fetcher } from './fetcher.ts';

/** Milliseconds that all of them may take. */
const PATIENCE = 60_000;
const ACCEPT = 'image/webp, image/png, image/jpeg, image/gif';

/** Pictures by the address they were fetched from, in the order in which they are wanted; those had so far where it is stopped. */
export async function fetchPictures(
  fetcher: Fetcher,
  addresses: readonly string[],
  stopped?: AbortSignal,
): Promise<ReadonlyMap<string, Picture>> {
  const pictures = new Map<string, Picture>();
  // Nobody waits longer for pictures than for the words around them.
  const patience = AbortSignal.timeout(PATIENCE);
  const signal = stopped === undefined ? patience : AbortSignal.any([patience, stopped]);
  let bytes = 0;
  for (const address of new Set(addresses)) {
    if (pictures.size === MOST_PICTURES || bytes >= LARGEST_TOGETHER || signal.aborted) break;
    const picture = await fetchPicture(fetcher, address, signal);
    if (picture === null) continue;
    pictures.set(address, picture);
    bytes += picture.bytes.length;
  }
  return pictures;
}

async function fetchPicture(fetcher: Fetcher, address: string, signal: AbortSignal): Promise<Picture | null> {
  try {
    const limits = { bodyBytes: LARGEST_PICTURE, decodedBytes: LARGEST_PICTURE, totalTime: 20_000 };
    const fetched = await fetcher.fetch(address, { why: 'image', accept: ACCEPT, signal, limits });
    return readPicture(fetched.bytes);
  } catch (error) {
    if (error instanceof FetchProblem) return null;
    throw error;
  }
}
