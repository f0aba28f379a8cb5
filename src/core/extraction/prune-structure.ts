/**
 * Takes out of a page what its own template names as something else than the article: by element,
 * role and class words. Every rule says why; none takes what holds much of the page's prose.
 */
import { elementNames } from './element-names.ts';
import { findCards, isLinkedCard } from './find-cards.ts';
import { isHoverCard } from './hover-cards.ts';
import type { Measure, MeasuredPage } from './measure-page.ts';
import { attribute, elementsBelow, SILENT_ELEMENTS, textOf, type PageElement } from './page-tree.ts';
import type { Reason } from './piece.ts';
import { markOrnaments } from './find-ornaments.ts';
import { findSideCells } from './side-cells.ts';
import { countWords } from './text-features.ts';

interface Rule extends Reason {
  readonly fits: (element: PageElement, names: string, measure: Measure) => boolean;
  /** Most of the page's prose an element may hold and still be taken out, 0 to 1. */
  readonly most: number;
}

/** A pattern over whole class words. */
function words(alternatives: string): RegExp {
  return new RegExp(`-(?:${alternatives})-`);
}

const NAVIGATION = words(
  'nav|navi|navbar|navigation|menu|menus|submenu|breadcrumbs?|crumbs?|skip-?links?|skip-to-content|skip-nav|pagination|pager|paging|toolbar|toolbox|tabs|site-header|masthead|topbar|mega-?menu|bread-crumbs?|subnav|offcanvas|off-canvas|rubrik-?nav',
);
const FOOTER = words(
  'footer|site-footer|page-footer|colophon|copyright|legal|imprint|impressum|article-footer|entry-footer|post-footer|footnav',
);
const COMMENTS = words(
  'comments?|commentlist|comment-list|comments-area|disqus(?:-thread)?|respond|replies|livefyre|coral|kommentare?|commentaires?|comentarios|commenti|reader-comments|comment-form|commentform|fb-comments|usercomments|viafoura|spot-?im|openweb',
);
const SHARING = words(
  'share|shares|sharing|sharebar|share-bar|share-buttons|shariff|social|socials|socialmedia|social-media|addthis|addtoany|sharethis|a2a|sharedaddy|jp-relatedposts|follow|follow-us|followus|sociallinks|like-button|bookmark|save-article|print-button|teilen|compartir|whatsapp|telegram-channel',
);
const RELATED = words(
  'related|related-?posts?|related-?articles?|related-?stories|related-?content|related-?links?|relatedcontent|recommended|recommendations?|recommend|reco|recirc|recirculation|read-?more|readmore|read-?next|readnext|readalso|read-also|also-read|alsoread|see-?also|more-?stories|more-?from|morefrom|more-?on|more-?news|most-?read|mostread|most-?popular|popular|trending|top-?stories|latest|latest-?news|up-?next|upnext|next-?up|further-reading|suggested|suggestions|similar|outbrain|taboola|zergnet|revcontent|mgid|teasers?|teaser-?list|teaser-?box|promo|promos|promotion|crosspromo|cross-promo|interstitial|inline-?promo|link-?box|linkbox|link-?list|linklist|story-?links|article-?links|lesen-sie-auch|lesetipps?|mehr-zum-thema|zum-thema|dossier|onward|onwards|next-?article|previous-?article|prev-?next|prevnext|post-?navigation|nav-?links|read-on|in-?read|inread|inline-?related|insert-?related|rel-?article|storylist|story-list|hyper-local|carousel|relatedstories|relacionad[ao]s?|noticias-relacionadas|correlati|verwandte|leia-mais|veja-tambem|a-lire-aussi|lire-aussi|yarpp|jp-?related|rp4wp|explore-more|editors-picks|must-?reads?|also-?on',
);
const NEWSLETTER = words(
  'newsletters?|newsletter-?signup|newsletter-?box|subscribe|subscription|subscriptions|signup|sign-up|mailing-?list|mailchimp|email-?signup|mc4wp|optin|opt-in|inbox|registration|regwall|login|log-in|loginbox|paywall-?cta|donate|donation|support-us|supportus|membership|upsell|marketing|abo-?box|abobox|piano',
);
const ADVERTISEMENT = words(
  'ad|ads|adv|advert|adverts|advertisement|advertisements|advertising|advertorial|adslot|ad-?slot|ad-?unit|ad-?container|ad-?wrapper|adbox|ad-?box|ad-?label|adsense|adsbygoogle|dfp|gpt|sponsor|sponsors|sponsored|anzeige|werbung|publicidade?|pub|pubblicita|reklam|reklama|billboard|leaderboard|mpu|skyscraper|native-ad|affiliate|affiliates|affiliate-?disclaimer|commerce|shopping|product-?box|buy-?box|product-?card|price|coupon|deals?',
);
const AUTHOR = words(
  'author-?bio|author-?box|authorbox|author-?info|author-?profile|author-?card|about-?author|about-the-author|about-?authors|author-?description|author-?desc|author-?details|authorinfo|contributor-?bio|bio|biography|author-?footer|author-?block|post-?author|entry-?author|writer-?bio|autoren?-?box|autor-?info|author-?about|authors-?bio',
);
const BYLINE = words(
  'by-?lines?|author|authors|author-?name|authorname|vcard|entry-?meta|post-?meta|article-?meta|articlemeta|meta-?info|meta-?data|metadata|story-?meta|article-?info|articleinfo|post-?info|entry-?info|publish-?date|published|publication-?date|pub-?date|pubdate|post-?date|entry-?date|article-?date|articledate|date|dates|datetime|date-?time|timestamp|time-?stamp|posted-?on|updated|last-?updated|modified|read-?time|readtime|reading-?time|lesezeit|autor|autorin|auteur|firma|kicker|eyebrow|overline|dachzeile|spitzmarke|rubric|rubrik|category|categories|cat-?links|section-?label|section-?name|topper|source-?name|views|view-?count|hits|post-?views|comment-?count|comments-?count|article-?header-?meta',
);
const CAPTION = words(
  'captions?|figcaption|figure-?caption|image-?caption|img-?caption|photo-?caption|media-?caption|media-?info|wp-?caption-?text|wp-caption-dd|credits?|photo-?credits?|image-?credits?|img-?credit|picture-?credit|bildunterschrift|bildtext|bild-?quelle|bildquelle|bildnachweis|legende|legend|pie-?de-?foto|pie-?foto|didascalia|image-?copyright|photo-?by|photographer|image-?description|image-?source|media-?credit|picture-?caption|photo-?info|slide-?caption|gallery-?caption|lightbox',
);
const GALLERY = words(
  'gallery|galleries|slideshow|slide-?show|slider|slick|swiper|fotostrecke|bildergalerie|diaporama|photo-?gallery|image-?gallery|carousel|flickity|owl-carousel|glide',
);
const PLAYER = words(
  'audio-?player|video-?player|media-?player|player|jw-?player|jwplayer|brightcove|video-?js|vjs|podcast|podcast-?player|podcast-?promo|listen|audio|videos?-?wrapper|video-?teaser|video-?title|video-?playlist|vorlesen|readspeaker|text-?to-?speech|trinity|speech|beyondwords',
);
const TAGS = words(
  'tags?|tag-?list|taglist|tag-?cloud|post-?tags|entry-?tags|article-?tags|articletags|keywords?|topics?|topic-?list|topic-?tags|tags-?links|schlagwort|schlagworte|themen|etiquetas|hashtags?|tagged',
);
const CONSENT = words(
  'cookies?|cookie-?notice|cookie-?banner|consent|gdpr|onetrust|cmp|ccpa|privacy|privacy-?overview|didomi|usercentrics|sp-message|gdprlb|moove-gdpr|cky|cookiebot',
);
const SIDE = words(
  'sidebar|side-?bar|right-?rail|left-?rail|rail|right-?column|left-?column|secondary|widget|widgets|widget-?area|complementary|aside|marginal(?:ie|ia)?|randspalte',
);
const TOOLS = words(
  'feedback|rating|ratings|star-?rating|voting|poll|polls|quiz|survey|report-?error|corrections?-?link|error-?report|print-?button|font-?size|text-?size|fontsize|modal|popup|pop-?up|screen-?reader-?text|screen-?reader|sr-?only|visually-?hidden|visuallyhidden|visually-?hidden|noprint|no-?print|print-?only|a11y-?hidden|offscreen|spinner|app-?promo|app-?banner|download-?app',
);
const CONTENTS = words(
  'toc|ez-toc-container|table-?of-?contents|tableofcontents|inhaltsverzeichnis|jump-?links?|jumplinks|in-?this-?article|on-this-page|lwptoc|anchor-?links',
);
const DISCLAIMER = words(
  'disclaimer|disclosure|affiliate-?disclosure|trust-?message|editors?-?note-?box|standard-?disclaimer|fact-?box-?promo|print-?edition|article-?standards|trust-?principles|licensing|reprints?|syndication|rights-?link',
);

const CARD_ON_NAME = 'card on a name';
const INLINE = /^(?:a|span|em|strong|b|i|u|mark)$/;
const NEVER = new Set(['html', 'body', 'main', '#page']);
const RULES: readonly Rule[] = [
  {
    step: 'hidden',
    reason: 'hidden text',
    most: 0.3,
    fits: (element, _names, measure) => isHidden(element) && !isVoted(measure),
  },
  {
    step: 'navigation',
    reason: 'navigation',
    most: 0.2,
    fits: (element, names) =>
      element.name === 'nav' ||
      element.name === 'menu' ||
      /-(?:navigation|menubar|menu|search|banner)-/.test(roleOf(element)) ||
      (NAVIGATION.test(names) && !isText(element)),
  },
  {
    step: 'comment-form',
    reason: 'comments',
    most: 0.75,
    fits: (element, names) =>
      COMMENTS.test(names) &&
      !isText(element) &&
      element.name !== 'article' &&
      !/-(?:no|has|open|closed)-comments?-|-comments?-(?:open|closed|off|count|link)-/.test(names),
  },
  {
    step: 'cookie-notice',
    reason: 'cookie notice',
    most: 0.95,
    fits: (element, names) => CONSENT.test(names) && element.name !== 'article' && element.name !== 'a',
  },
  {
    step: 'site-footer',
    reason: 'site footer',
    most: 0.3,
    fits: (element, names) =>
      (element.name === 'footer' && element.parent?.name !== 'blockquote') ||
      (FOOTER.test(names) && !isText(element)) ||
      roleOf(element) === '-contentinfo-',
  },
  {
    step: 'advertisement',
    reason: 'advertisement',
    most: 0.15,
    fits: (_element, names) => ADVERTISEMENT.test(names),
  },
  {
    step: 'newsletter',
    reason: 'newsletter box',
    most: 0.2,
    fits: (_element, names, measure) => NEWSLETTER.test(names) && !(isVoted(measure) && measure.voted > 500),
  },
  {
    step: 'share-bar',
    reason: 'share bar',
    most: 0.1,
    fits: (element, names, measure) =>
      SHARING.test(names) && !isText(element) && !holds(element, 'blockquote') && measure.proseUnits < 3,
  },
  {
    step: 'related-links',
    reason: 'related links',
    most: 0.35,
    fits: (element, names, measure) =>
      RELATED.test(names) &&
      !isText(element) &&
      (measure.linked > measure.text * 0.25 || measure.prose < measure.text * 0.5),
  },
  {
    step: 'related-links',
    reason: 'linked card',
    most: 0.1,
    fits: (element, _names, measure) => isLinkedCard(element, measure),
  },
  {
    step: 'related-links',
    reason: CARD_ON_NAME,
    most: 0.05,
    fits: (element, _names, measure) => isHoverCard(element, measure),
  },
  { step: 'author-box', reason: 'author box', most: 0.15, fits: (_element, names) => AUTHOR.test(names) },
  {
    step: 'byline',
    reason: 'byline',
    most: 0.02,
    fits: (element, names, measure) =>
      (BYLINE.test(names) || element.name === 'time' || element.name === 'address') && measure.text < 300,
  },
  {
    step: 'caption',
    reason: 'picture caption',
    most: 0.1,
    fits: (element, names, measure) =>
      CAPTION.test(names) &&
      element.name !== 'table' &&
      element.name !== 'figure' &&
      !holdsFigure(element) &&
      measure.text < 900 &&
      measure.proseUnits < 3,
  },
  {
    step: 'gallery',
    reason: 'picture gallery',
    most: 0.2,
    fits: (_element, names, measure) => GALLERY.test(names) && measure.proseUnits < 4,
  },
  {
    step: 'player',
    reason: 'audio or video player',
    most: 0.08,
    fits: (_element, names) => PLAYER.test(names),
  },
  {
    step: 'tags',
    reason: 'tags',
    most: 0.05,
    fits: (element, names, measure) =>
      TAGS.test(names) &&
      measure.text < 1_500 &&
      (measure.linked > measure.text * 0.3 || measure.text < 40) &&
      element.name !== 'article',
  },
  {
    step: 'side-column',
    reason: 'side column',
    most: 0.3,
    fits: (element, names) =>
      (SIDE.test(names) && !isText(element)) ||
      (element.name === 'aside' &&
        !/-(?:fact|facts|factbox|info-?box|infobox|note|pull-?quote|quote|zitat|summary|key-?points)-/.test(
          names,
        )),
  },
  {
    step: 'tools',
    reason: 'page tools',
    most: 0.1,
    fits: (_element, names, measure) => TOOLS.test(names) && measure.proseUnits < 2,
  },
  {
    step: 'contents',
    reason: 'table of contents',
    most: 0.1,
    fits: (element, names, measure) =>
      (CONTENTS.test(names) && measure.proseUnits < 2 && measure.linked > measure.text * 0.3) ||
      listsOwnSections(element, measure),
  },
  { step: 'disclaimer', reason: 'disclaimer', most: 0.08, fits: (_element, names) => DISCLAIMER.test(names) },
  {
    step: 'form',
    reason: 'form',
    most: 0.2,
    fits: (element) =>
      element.name === 'form' ||
      element.name === 'button' ||
      element.name === 'fieldset' ||
      element.name === 'label' ||
      roleOf(element) === '-button-',
  },
];

/** Characters and words of a line that can be a picture's, and characters of the credit beside it. */
const LONGEST_CAPTION = 240;
const MOST_CAPTION_WORDS = 40;
const LONGEST_CREDIT = 60;
const BESIDE_PICTURE: Reason = { step: 'caption', reason: 'line beside a picture' };
const CARD: Reason = { step: 'related-links', reason: 'card of another article' };
const SIDE_CELL: Reason = { step: 'side-column', reason: 'column beside the text' };
const PICTURE_BOXES = new Set(['div', 'span', 'p', 'center', 'figure', 'section', 'aside']);

/** Words that mark an element as the article's own text whatever else its names say. */
const OWN =
  /-(?:article-?body|articlebody|article-?content|articlecontent|article-?text|articletext|entry-?content|post-?content|post-?body|story-?body|storybody|story-?content|story-?text|body-?text|bodytext|body-?copy|main-?text|main-?content|news-?content|news-?text|content-?body|rich-?text)-/;

/**
 * Marks elements for removal. Measures are taken once before: a share is a share of all prose on
 * the page.
 */
export function pruneStructure(page: MeasuredPage): void {
  const total = Math.max(1, page.measures.get(page.root)?.prose ?? 0);
  markOrnaments(page);
  const cards = findCards(page);
  const sideCells = findSideCells(page, total);
  const besidePictures: PageElement[] = [];
  visit(page.root);
  // In a gallery the lines beside the pictures are the text.
  const captions = besidePictures.reduce((sum, one) => sum + (page.measures.get(one)?.prose ?? 0), 0);
  if (captions > total * GALLERY_SHARE) for (const one of besidePictures) one.removal = null;

  function visit(element: PageElement): void {
    for (const child of element.children) {
      if (child.kind !== 'element' || SILENT_ELEMENTS.has(child.name) || child.removal !== null) continue;
      const rule = NEVER.has(child.name) ? undefined : ruleFor(child);
      if (rule === undefined) visit(child);
      else {
        child.removal = { step: rule.step, reason: rule.reason };
        if (rule === BESIDE_PICTURE) besidePictures.push(child);
      }
    }
  }

  /** The one line below a picture in a box that holds nothing else is the picture's. */
  function isLineBesidePicture(element: PageElement, measure: Measure): boolean {
    if (measure.units !== 1 || measure.text > LONGEST_CAPTION || /^(?:h[1-6]|li|td|th|a)$/.test(element.name))
      return false;
    if (holdsFigure(element) || countWords(textOf(element)) > MOST_CAPTION_WORDS) return false;
    let box = element.parent;
    for (let steps = 0; box !== null && steps < 2; steps += 1, box = box.parent) {
      if (!PICTURE_BOXES.has(box.name) || OWN.test(elementNames(box))) return false;
      const whole = page.measures.get(box) ?? NOTHING;
      if (whole.units > 2 || whole.text - measure.text > LONGEST_CREDIT) return false;
      if (holdsFigureBefore(box, element)) return true;
    }
    return false;
  }

  /** A word of a sentence, whatever it calls itself: a link, or what follows upon an unfinished clause. */
  function isInSentence(element: PageElement, measure: Measure): boolean {
    if (!INLINE.test(element.name) || element.parent?.name !== 'p') return false;
    const around = page.measures.get(element.parent) ?? NOTHING;
    if (around.prose === 0 || around.units !== 1 || around.text <= measure.text * 3) return false;
    const before = element.parent.children[element.index - 1];
    return element.name === 'a' || (before?.kind === 'text' && /[\p{L}\p{M},]\s*$/u.test(before.text));
  }

  function ruleFor(element: PageElement): Reason | undefined {
    const measure = page.measures.get(element) ?? NOTHING;
    const names = elementNames(element);
    const share = measure.prose / total;
    if (OWN.test(names) && share > 0.02) return undefined;
    const inSentence = isInSentence(element, measure);
    const rule = RULES.find(
      ({ step, reason, most, fits }) =>
        share <= most &&
        (!inSentence || step === 'hidden' || reason === CARD_ON_NAME) &&
        fits(element, names, measure),
    );
    if (rule === undefined && cards.has(element)) return CARD;
    if (rule === undefined && sideCells.has(element)) return SIDE_CELL;
    return rule ?? (isLineBesidePicture(element, measure) ? BESIDE_PICTURE : undefined);
  }
}

/** Share of a page's prose from which the lines beside its pictures are its text. */
const GALLERY_SHARE = 0.5;

/** Links of a table of contents at least. */
const LEAST_SECTIONS = 3;

/** Nothing but links to places on the page itself. */
function listsOwnSections(element: PageElement, measure: Measure): boolean {
  if (isText(element) || measure.linked < measure.text * 0.7 || measure.text > 3_000) return false;
  const addresses: string[] = [];
  for (const below of elementsBelow(element))
    if (below.name === 'a') addresses.push(attribute(below, 'href'));
  return addresses.length >= LEAST_SECTIONS && addresses.every((address) => /^#[^!]/.test(address));
}

/** Readability counts most of its prose to the article: a loose class word is not enough. */
function isVoted(measure: Measure): boolean {
  return measure.voted > 0 && measure.voted >= measure.prose * 0.5;
}

function holds(element: PageElement, name: string): boolean {
  return element.children.some(
    (child) => child.kind === 'element' && (child.name === name || holds(child, name)),
  );
}

const NOTHING: Measure = { longest: 0, text: 0, linked: 0, prose: 0, units: 0, proseUnits: 0, voted: 0 };

/** Paragraphs and headings are judged by their words, not by a loose class. */
function isText(element: PageElement): boolean {
  return (
    element.name === 'p' ||
    element.name === 'blockquote' ||
    element.name === 'pre' ||
    element.name === 'em' ||
    element.name === 'strong' ||
    element.name === 'b' ||
    element.name === 'i' ||
    (element.name === 'a' && element.parent?.name === 'p')
  );
}

function roleOf(element: PageElement): string {
  const role = attribute(element, 'role').toLowerCase();
  return role === '' ? '' : `-${role}-`;
}

function isHidden(element: PageElement): boolean {
  if (element.attributes['hidden'] !== undefined || attribute(element, 'aria-hidden') === 'true') return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.attributes['style'] ?? '');
}

/** A picture stands before what holds `element`. */
function holdsFigureBefore(box: PageElement, element: PageElement): boolean {
  let within = element;
  while (within.parent !== null && within.parent !== box) within = within.parent;
  return box.children
    .slice(0, within.index)
    .some(
      (child) =>
        child.kind === 'element' && (/^(?:img|figure|picture)$/.test(child.name) || holdsFigure(child)),
    );
}

function holdsFigure(element: PageElement): boolean {
  return holds(element, 'img') || holds(element, 'figure') || holds(element, 'picture');
}
