/**
 * The pictures that a document brings with it: parts of a saved page or a mail, pictures in a Word
 * document, data in an address. Nothing is fetched for them. Runs in the parser process.
 */
import { PICTURE_MARK, type ChoosePicture } from '../../core/extraction/picture-address.ts';
import type { Block, Removal } from '../../core/model.ts';
import { isAvif, readPicture, type Picture } from '../pictures/picture.ts';
import { LARGEST_PICTURE, LARGEST_TOGETHER, LEAST_SIDE, MOST_PICTURES } from './picture-limits.ts';

/** A picture by the address that blocks name it by. */
export interface NamedPicture {
  readonly address: string;
  readonly picture: Picture;
}

export interface KeptPictures {
  /** Marks images whose picture came along. */
  readonly choose: ChoosePicture;
  /** Takes a picture in; its address, `NOT_KEPT` for a format that is not kept, or empty for what is none. */
  keep(bytes: Uint8Array): string;
  /** Those that an article names, in order, as many as an article may have. */
  namedIn(article: {
    readonly blocks: readonly Block[];
    readonly removals: readonly Removal[];
  }): readonly NamedPicture[];
}

/** Finds what a written address names within the document. */
export type FindPicture = (written: string) => Uint8Array | null;

/** Stands where fetched pictures have their address; nothing answers at this host (RFC 6761). */
const KEPT = 'https://kept.invalid/';
/** Stands for a picture that came along in a format that is not kept, so that it can be said. */
export const NOT_KEPT = `${KEPT}avif`;
/** Pictures of a document that are looked at: a saved page's are mostly of other articles. */
const MOST_LOOKED_AT = 200;
const MOST_BYTES_LOOKED_AT = 60_000_000;
/** `leastSide`: pixels that a picture must have both ways. */
export function createKeptPictures(find: FindPicture, leastSide = LEAST_SIDE): KeptPictures {
  const kept = new Map<string, Picture>();
  const chosen = new Map<string, string>();
  let looked = 0;
  let bytesLooked = 0;

  function keep(bytes: Uint8Array): string {
    looked += 1;
    bytesLooked += bytes.length;
    if (looked > MOST_LOOKED_AT || bytesLooked > MOST_BYTES_LOOKED_AT || bytes.length > LARGEST_PICTURE)
      return '';
    const picture = readPicture(bytes, leastSide);
    if (picture === null) return isAvif(bytes) ? NOT_KEPT : '';
    const address = `${KEPT}${picture.hash}`;
    kept.set(address, picture);
    return address;
  }

  function addressOf(written: string): string {
    const known = chosen.get(written);
    if (known !== undefined) return known;
    const bytes = dataOf(written) ?? find(written);
    const address = bytes === null ? '' : keep(bytes);
    chosen.set(written, address);
    return address;
  }

  return {
    choose: (addresses) => {
      const named = addresses.map(addressOf).filter((address) => address !== '');
      return named.find((address) => address !== NOT_KEPT) ?? named[0] ?? '';
    },
    keep,
    namedIn({ blocks, removals }) {
      const named = [...blocks, ...removals.flatMap((removal) => removal.blocks)].flatMap((block) =>
        block.type === 'image' && block.image !== null ? [block.image.slice(PICTURE_MARK.length)] : [],
      );
      let together = 0;
      return [...new Set(named)]
        .flatMap((address) => {
          const picture = kept.get(address);
          together += picture?.bytes.length ?? 0;
          return picture === undefined || together > LARGEST_TOGETHER ? [] : [{ address, picture }];
        })
        .slice(0, MOST_PICTURES);
    },
  };
}

/** A document that brings only what is written into its addresses. */
export function withDataOnly(): KeptPictures {
  return createKeptPictures(() => null);
}

/** The bytes of a data address (RFC 2397) that holds a picture in base64, as pages saved into one file have them. */
function dataOf(written: string): Uint8Array | null {
  const head = /^data:image\/[a-z0-9.+-]{1,40}(?:;[^,;]{0,80}){0,4};base64,/i.exec(written)?.[0];
  if (head === undefined || written.length > LARGEST_PICTURE * 1.5) return null;
  return Buffer.from(written.slice(head.length), 'base64');
}
