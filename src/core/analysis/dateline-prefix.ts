/** The dateline that opens a report ("KALDOR, March 3 (Meridian Wire) - "): where its first sentence starts. */

const WORD = "[\\p{L}][\\p{L}\\p{M}.'’-]*";
const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const PLACE = `${NAME}(?:(?:[ /]|, )(?:(?:de|del|la|le|al|el|of|am|an|der|di|da|do|dos|sur|upon)[ ])?${NAME}){0,4}`;
const DAY = `(?:(?:${WORD} )?${WORD}\\.? \\d{1,2}(?:,? \\d{4})?|\\d{1,2}(?:er|\\.)?(?: de)? ${WORD}(?:(?: de)? \\d{4})?|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4})`;
const AGENCY = '[(\\[][^()\\[\\]]{2,40}[)\\]]';
const DASH = '[-–—―]{1,2}';
const ARABIC = '[\\p{Script=Arabic}\\p{M}\\p{Nd}‌ ،/]';

/**
 * Forms of datelines. A bare place before a dash counts only in capitals: "Paris – a city of …" may
 * be a sentence.
 */
const FORMS: readonly RegExp[] = [
  // KALDOR, March 3 (Meridian Wire) - / Weißenbrunn (rdp) – / New York: (Some News)
  new RegExp(`^${PLACE}[,:]?(?: ${DAY})?[,:]?\\s*${DASH}?\\s*${AGENCY}\\s*(?:${DASH}|:)?\\s+`, 'u'),
  // (Meridian Wire) KALDOR -
  new RegExp(`^${AGENCY}\\s*${DASH}?\\s*${PLACE}(?:,? ${DAY})?\\s*${DASH}\\s+`, 'u'),
  // MOMBASA, 14 March 2026 – / Kaldor, 3. März:
  new RegExp(`^${PLACE},? ${DAY}\\s*(?:${DASH}|:)\\s+`, 'u'),
  // MOMBASA – / MOMBASA, Kenya —
  /^\p{Lu}{2}[\p{Lu}.'’ -]{1,38}(?:, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)?\s*[-–—―]{1,2}\s+/u,
  // عمّان – وكالة السهل: / عمّان (وكالة السهل) -
  new RegExp(`^${ARABIC}{2,40}?\\s*${DASH}\\s*${ARABIC}{2,30}?:\\s*`, 'u'),
  new RegExp(`^${ARABIC}{2,40}?\\s*${AGENCY}\\s*[-–—:۔]*\\s*`, 'u'),
  // 新华社昆明5月1日电
  /^\p{Script=Han}{2,6}(?:社|网)\p{Script=Han}{2,8}?(?:\d{1,2}月)?\d{1,2}日电\s*/u,
];

const LONGEST = 160;

/** Length of the dateline at the start of a paragraph, blanks behind it included; 0 where it has none. */
export function datelineLength(paragraph: string): number {
  const start = paragraph.slice(0, LONGEST);
  for (const form of FORMS) {
    const length = form.exec(start)?.[0].length ?? 0;
    // Something must follow: a line that is all dateline opens nothing.
    if (length > 0 && length < paragraph.length) return length;
  }
  return 0;
}
