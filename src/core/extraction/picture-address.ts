/** The address of the picture that an image element stands for: what it shows at once, or only later, or without scripts. */
import { attribute, elementsBelow, type PageElement } from './page-tree.ts';

/** On an image of the page: the picture's address, as our own steps hand it on. */
export const PICTURE_ATTRIBUTE = 'data-dateline-picture';
/** In a block, in place of a picture's hash: the address it is to be fetched from. Never stored, never shown. */
export const PICTURE_MARK = 'picture:';

/** Where scripts keep the address until the picture comes into sight. */
const LAZY: readonly string[] = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-lazy',
  'data-original-src',
  'data-url',
  'data-hi-res-src',
  'data-full-src',
];
const LAZY_SETS: readonly string[] = ['data-srcset', 'data-lazy-srcset'];
/** What stands where the picture will be. */
const PLACEHOLDER =
  /^(?:data:|blob:|about:|$)|(?:^|[/_.-])(?:blank|spacer|pixel|placeholder|transparent|lazy-?load|loading|1x1|grey|gray|dummy)(?:[-_.]?(?:image|img|pic|\d+(?:x\d+)?))?\.(?:gif|png|svg|jpe?g|webp)(?:[?#]|$)/i;
/** Pixels of width that a page of a briefing can show. */
const WIDE_ENOUGH = 1_200;

/** Which of the addresses that an image names, best first, it is to be marked with; empty for none. */
export type ChoosePicture = (addresses: readonly string[]) => string;

/** Kinds that are not kept: an image mostly names another for browsers that can't draw them. */
const NOT_KEPT = /\.(?:avif|heic|heif|jxl|svg)(?:[?#]|$)|[?&](?:format|fm|f|auto|type)=(?:avif|jxl)/i;

/** For pictures that are to be fetched: the first that is no placeholder's, as written, and of a kind that is kept. */
export const chooseFetched: ChoosePicture = (addresses) => {
  const real = addresses.filter((address) => !PLACEHOLDER.test(address));
  return real.find((address) => !NOT_KEPT.test(address)) ?? real[0] ?? '';
};

/** Marks each image below `root` with its picture's address, as far as one is chosen. */
export function markPictures(root: PageElement, choose: ChoosePicture): void {
  for (const element of elementsBelow(root)) {
    if (element.name !== 'img' && element.name !== 'amp-img') continue;
    const address = choose(addressesOf(element));
    if (address !== '') (element.attributes as Record<string, string>)[PICTURE_ATTRIBUTE] = address;
  }
}

/** All that an image names, as written, best first. */
export function addressesOf(image: PageElement): readonly string[] {
  return [
    ...LAZY_SETS.map((name) => chooseSource(attribute(image, name))),
    ...LAZY.map((name) => attribute(image, name)),
    ...sourcesAround(image),
    chooseSource(attribute(image, 'srcset')),
    attribute(image, 'src'),
    withoutScripts(image),
  ].filter((address) => address !== '');
}

/** What a picture element around the image offers. */
function sourcesAround(image: PageElement): readonly string[] {
  if (image.parent?.name !== 'picture') return [];
  return image.parent.children
    .filter((child): child is PageElement => child.kind === 'element' && child.name === 'source')
    .filter((source) => !/svg|avif|jxl|hei[cf]/i.test(attribute(source, 'type')))
    .flatMap((source) => [
      chooseSource(attribute(source, 'data-srcset')),
      chooseSource(attribute(source, 'srcset')),
    ]);
}

/** The image that a noscript element beside the placeholder has. */
function withoutScripts(image: PageElement): string {
  for (const child of image.parent?.children ?? []) {
    if (child.kind !== 'element' || child.name !== 'noscript' || child.index < image.index) continue;
    for (const element of elementsBelow(child)) if (element.name === 'img') return attribute(element, 'src');
  }
  return '';
}

/** Of a srcset (HTML, 4.8.4.2.1) the smallest picture that is wide enough, else the widest. */
function chooseSource(set: string): string {
  const candidates = [...set.matchAll(/(\S*[^\s,])(?:\s+(\d+(?:\.\d+)?)([wx]))?\s*(?:,|$)/g)].map(
    (match) => ({
      address: match[1] ?? '',
      width: match[2] === undefined ? 1 : Number(match[2]) * (match[3] === 'x' ? 600 : 1),
    }),
  );
  const sorted = candidates.sort((a, b) => a.width - b.width);
  return (sorted.find(({ width }) => width >= WIDE_ENOUGH) ?? sorted.at(-1))?.address ?? '';
}
