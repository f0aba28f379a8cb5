/** What programs write into a file about it, with what they only fill in taken out. */
import { squeeze } from '../../../core/extraction/text-features.ts';
import type { FileProperties } from '../compose-article.ts';

/** Titles that a program made up, or a file's name. */
const NO_TITLE =
  /^(?:untitled|document\d*|doc\d+|microsoft (?:word|powerpoint) - .*|new document|about:blank|title|slide 1|print|.*\.(?:docx?|pdf|indd|qxd|rtf|odt|html?|txt|pmd|p65|ai|tmp))$/i;
/** Names of accounts and programs. */
const NO_AUTHOR =
  /^(?:user|admin(?:istrator)?|owner|author|unknown|anonymous|pc\d*|hp|dell|lenovo|acer|asus|windows user|microsoft office user|office|default|guest|root|python-docx|apache poi|.*(?:acrobat|adobe|indesign|quarkxpress|chrom(?:e|ium)|skia|libreoffice|openoffice|microsoft|word|pdf|latex).*)$/i;

/** Properties worth showing: titles, names and times a person may have meant. */
export function properties(raw: {
  readonly title: string;
  readonly author: string;
  /** As ISO 8601, or anything else, which counts as nothing. */
  readonly created: string;
}): FileProperties {
  const title = squeeze(plain(raw.title)).slice(0, 400);
  const author = squeeze(plain(raw.author)).slice(0, 200);
  const created = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})?)?/.exec(
    raw.created.trim(),
  )?.[0];
  return {
    title: NO_TITLE.test(title) || !/\p{L}/u.test(title) ? '' : title,
    author: NO_AUTHOR.test(author) || !/\p{L}/u.test(author) || author.includes('@') ? '' : author,
    created: created === undefined || Number.isNaN(Date.parse(created)) ? null : created,
  };
}

function plain(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ');
}
