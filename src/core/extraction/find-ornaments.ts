/**
 * Pictures of a page that are no part of its article: networks' signs in share bars, small icons, portraits of
 * authors without a word, and the pictures of a row of links to other articles below the text.
 */
import { elementNames } from './element-names.ts';
import type { MeasuredPage } from './measure-page.ts';
import { attribute, type PageElement } from './page-tree.ts';
import { countWords, readsAsProse, squeeze } from './text-features.ts';

const NETWORKS =
  'facebook|twitter|x|whatsapp|telegram|instagram|youtube|linkedin|pinterest|reddit|tumblr|tiktok|viber|vk|vkontakte|odnoklassniki|ok|line|kakao(?:talk|story)?|naver|band|weibo|wechat|weixin|qq|zalo|bluesky|mastodon|threads|messenger|flipboard|google(?: news| plus)?|e-?mail|mail|rss|print|share';
/** "twitter-logo", "Facebook icon", "share on X", "Facebook'ta paylaş", "分享到微信". */
const SIGN = new RegExp(
  String.raw`^(?:(?:share|follow(?: us)?|teilen|partager|compartir|compartilhar|condividi|поделиться|مشاركة|分享)\s*(?:on|via|auf|sur|en|no|su|в|على|到|at)?\s*)?(?:${NETWORKS})(?:['’]?(?:ta|te|da|de))?[\s_-]*(?:logo|icon|ikon|simge|symbol|sign|button|btn|share|teilen|paylaş|공유(?:하기)?|アイコン|ロゴ|图标|圖示)?(?:[\s_-]*(?:logo|icon|svg|png|white|black|\d+))*$`,
  'iu',
);
/** A name that is nothing but what something is in a template. */
const THING = /^(?:icon|logo|avatar|spacer|arrow|close|menu|search|play|button|loading|banner)s?$/iu;
/** Where a link leads that hands the page on. */
const HANDS_ON =
  /(?:facebook\.com\/(?:sharer|share|dialog)|(?:twitter|x)\.com\/(?:intent|share)|t\.me\/share|telegram\.me\/share|wa\.me\/|api\.whatsapp\.com|whatsapp:\/\/|linkedin\.com\/share|pinterest\.[a-z.]+\/pin\/create|reddit\.com\/submit|vk\.com\/share|connect\.ok\.ru|social-plugins\.line\.me|story\.kakao|service\.weibo\.com\/share|getpocket\.com|flipboard\.com\/bookmarklet|^mailto:)/i;
/** Pixels of an icon's longer side. */
const LARGEST_ICON = 48;
const PORTRAIT_NAMES =
  /-(?:avatar|author-?(?:image|img|photo|pic|picture|avatar|thumb)|gravatar|headshot|byline-?(?:image|img|photo)|profile-?(?:image|img|photo|pic|picture)|mugshot|portrait|writer-?(?:image|img|photo))-/;

/** Pictures in a row of links at least, and words of each that make it a headline's. */
const LEAST_ROW = 2;
const LEAST_WORDS = 3;
const PICTURE_FILE = /\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)(?:[?#]|$)/i;
const GALLERY =
  /galler|photo|foto|pictur|image|slide|attachment|album|bilder|resim|imagen|galeri|picture|zoom/i;

interface Linked {
  readonly link: PageElement;
  readonly picture: PageElement;
}

/** Marks such pictures for removal, in one pass over the page. */
export function markOrnaments(page: MeasuredPage): void {
  /** Links around one picture each since the last line of prose. */
  let row: Linked[] = [];
  const prose = new Set(page.units.filter((unit) => readsAsProse(unit.text)).map((unit) => unit.element));
  visit(page.root, null);
  markRow(row);

  function visit(element: PageElement, link: PageElement | null): void {
    if (prose.has(element)) row = [];
    for (const child of element.children) {
      if (child.kind !== 'element') continue;
      if (child.name !== 'img' && child.name !== 'amp-img') {
        visit(child, child.name === 'a' ? child : link);
      } else if (isSign(child, link)) {
        child.removal ??= { step: 'share-bar', reason: 'sign of a template' };
      } else if (link !== null && leadsElsewhere(link) && attribute(child, 'alt') !== '') {
        if (row.at(-1)?.link !== link) row.push({ link, picture: child });
      }
    }
  }
}

function markRow(row: readonly Linked[]): void {
  const places = new Set(row.map(({ link }) => attribute(link, 'href')));
  const headlines = row.filter(({ picture }) => countWords(attribute(picture, 'alt')) >= LEAST_WORDS).length;
  if (places.size < LEAST_ROW || headlines * 2 < row.length) return;
  for (const { link } of row) boxOf(link).removal ??= { step: 'related-links', reason: 'other articles' };
}

/** The outermost element that holds nothing but the link. */
function boxOf(link: PageElement): PageElement {
  let box = link;
  for (let steps = 0; steps < MOST_BOXES; steps += 1) {
    const { parent } = box;
    if (parent === null || parent.parent === null || parent.name === 'body') return box;
    const isAlone = parent.children.every((child) =>
      child.kind === 'text' ? child.text.trim() === '' : child === box,
    );
    if (!isAlone || parent.children.length > MOST_CHILDREN) return box;
    box = parent;
  }
  return box;
}
const MOST_BOXES = 4;
const MOST_CHILDREN = 5;

function isSign(picture: PageElement, link: PageElement | null): boolean {
  const words = squeeze(attribute(picture, 'alt'));
  if (SIGN.test(words) || THING.test(words)) return true;
  if (link !== null && HANDS_ON.test(attribute(link, 'href'))) return true;
  const sides = ['width', 'height'].map((name) => Number.parseInt(attribute(picture, name), 10));
  if (sides.every((side) => side > 0 && side <= LARGEST_ICON)) return true;
  return words === '' && PORTRAIT_NAMES.test(elementNames(picture));
}

/** A link to another page, not to the picture itself or a gallery's. */
function leadsElsewhere(link: PageElement): boolean {
  const address = attribute(link, 'href');
  return (
    address !== '' &&
    !/^(?:#|javascript:|data:)/i.test(address) &&
    !PICTURE_FILE.test(address) &&
    !GALLERY.test(address)
  );
}
