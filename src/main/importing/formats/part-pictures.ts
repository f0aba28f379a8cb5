/** Pictures among a message's parts, by what its markup calls them (RFC 2392, RFC 2557). */
import type { FindPicture } from '../kept-pictures.ts';
import { bytesOf, headerOf, mediaTypeOf, type MimePart } from './mime-tree.ts';

/** Parts that are looked at. */
const MOST_PARTS = 2_000;

/** Finds parts by `cid:` and by their Content-Location; `base` is the page's own address, where it has one. */
export function findPart(root: MimePart, base: string | null): FindPicture {
  const parts = new Map<string, MimePart>();
  for (const part of leavesOf(root).slice(0, MOST_PARTS)) {
    if (!mediaTypeOf(part).startsWith('image/') && mediaTypeOf(part) !== 'application/octet-stream') continue;
    const id = (part.contentId ?? '').trim().replace(/^<|>$/g, '');
    if (id !== '' && !parts.has(`cid:${id}`)) parts.set(`cid:${id}`, part);
    const location = resolved(headerOf(part, 'content-location').replaceAll(/\s/g, ''), base);
    if (location !== '' && !parts.has(location)) parts.set(location, part);
  }
  return (written) => {
    const part = parts.get(
      /^cid:/i.test(written) ? `cid:${decoded(written.slice(4))}` : resolved(written, base),
    );
    return part === undefined ? null : bytesOf(part);
  };
}

function leavesOf(part: MimePart): readonly MimePart[] {
  return part.contentType.multipart === false ? [part] : part.childNodes.flatMap(leavesOf);
}

/** Absolute where that is possible, else as written. */
function resolved(address: string, base: string | null): string {
  return URL.parse(address, base ?? undefined)?.href ?? address;
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
