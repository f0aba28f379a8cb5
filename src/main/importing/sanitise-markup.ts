/**
 * The guard at the boundary: what an article may be made of, and nothing else. No attribute but
 * those listed comes through, no address but http, https and mailto, no style; a picture's
 * address only where our own steps wrote it, for main to fetch.
 */
import sanitizeHtml from 'sanitize-html';
import { PICTURE_ATTRIBUTE } from '../../core/extraction/picture-address.ts';
import { REMOVAL_ATTRIBUTE } from '../../core/extraction/collect-pieces.ts';

const ALLOWED_TAGS = [
  'p',
  'div',
  'section',
  'article',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'blockquote',
  'pre',
  'table',
  'caption',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'th',
  'td',
  'figure',
  'figcaption',
  'img',
  'br',
  'hr',
  'a',
  'em',
  'i',
  'strong',
  'b',
  'code',
  'kbd',
  'samp',
  'cite',
  'sub',
  'sup',
  'span',
  'q',
  'time',
  'abbr',
];

// SECURITY: every tag and attribute that may pass is named; the parser's defaults are not relied on.
const OPTIONS: sanitizeHtml.IOptions = {
  allowedTags: ALLOWED_TAGS,
  allowedAttributes: { a: ['href'], img: ['alt', PICTURE_ATTRIBUTE], '*': [REMOVAL_ATTRIBUTE] },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowedSchemesAppliedToAttributes: ['href'],
  allowProtocolRelative: false,
  allowedClasses: {},
  allowedStyles: {},
  allowedIframeHostnames: [],
  disallowedTagsMode: 'discard',
  nonTextTags: [
    'script',
    'style',
    'textarea',
    'option',
    'noscript',
    'template',
    'iframe',
    'svg',
    'math',
    'object',
    'title',
    'xmp',
    'noembed',
    'noframes',
    'plaintext',
  ],
  enforceHtmlBoundary: false,
  parseStyleAttributes: false,
};

/** Stands for the address of a page that does not say its own; its links are dropped in the end. */
const RELATIVE_BASE = 'https://page.invalid/';

/** True for a link that led to somewhere on a page whose own address nobody knows. */
export function isRelativeAddress(address: string | undefined): boolean {
  return address?.startsWith(RELATIVE_BASE) ?? false;
}

/**
 * Markup with only what an article may hold; text is kept, whatever held it. Links are made
 * absolute with `base`, the page's address; what is then no web or mail address is dropped.
 * With `keepRelative` links without a base are kept for steps that count them.
 */
export function sanitiseMarkup(html: string, base: string | null = null, keepRelative = false): string {
  return sanitizeHtml(html, {
    ...OPTIONS,
    transformTags: {
      img: (tagName, attributes) => {
        const { [PICTURE_ATTRIBUTE]: picture, ...rest } = attributes;
        const address = absoluteAddress(picture, base);
        const isWeb = address !== null && /^https?:/.test(address);
        return { tagName, attribs: isWeb ? { ...rest, [PICTURE_ATTRIBUTE]: address } : rest };
      },
      a: (tagName, attributes) => {
        const { href, ...rest } = attributes;
        const address = absoluteAddress(href, base ?? (keepRelative ? RELATIVE_BASE : null));
        return { tagName, attribs: address === null ? rest : { ...rest, href: address } };
      },
    },
  });
}

function absoluteAddress(href: string | undefined, base: string | null): string | null {
  if (href === undefined) return null;
  try {
    const address = base === null ? new URL(href) : new URL(href, base);
    return ['http:', 'https:', 'mailto:'].includes(address.protocol) ? address.href : null;
  } catch {
    return null;
  }
}
