/** Pictures in blocks: from the address a picture is to be fetched from to the hash it is kept under. */
import { PICTURE_MARK } from '../../core/extraction/picture-address.ts';
import type { Block } from '../../core/model.ts';
import type { Picture } from '../pictures/picture.ts';

/** The addresses that blocks name, in order. */
export function wantedPictures(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.type === 'image' && block.image?.startsWith(PICTURE_MARK) === true
      ? [block.image.slice(PICTURE_MARK.length)]
      : [],
  );
}

/** The blocks with hashes in place of addresses; SECURITY: no address stays, whatever was not fetched. */
export function settlePictures(
  blocks: readonly Block[],
  pictures: ReadonlyMap<string, Picture>,
): readonly Block[] {
  return blocks.map((block) => {
    if (block.type !== 'image' || block.image === null) return block;
    return { ...block, image: pictures.get(block.image.slice(PICTURE_MARK.length))?.hash ?? null };
  });
}
