/** Serves the pictures of the library under `/images/`, beside the page's own files. */
import { refuseAsset, pictureAsset } from '../assets.ts';
import type { Asset } from '../shell.ts';
import type { Picture } from './picture.ts';

const PATH = /^\/images\/([0-9a-f]{64})$/;

/** @param read gives a picture by its hash, or null. */
export function servePictures(
  serve: (path: string) => Promise<Asset>,
  read: (hash: string) => Promise<Picture | null>,
): (path: string) => Promise<Asset> {
  return async (path) => {
    const hash = PATH.exec(path)?.[1];
    if (hash === undefined) return serve(path);
    const picture = await read(hash).catch(() => null);
    return picture === null ? refuseAsset(404) : pictureAsset(picture.mediaType, picture.bytes);
  };
}
