/** The dateline that opens a report ("KALDOR, March 3 (Meridian Wire) - "): where its first sentence starts. */
import type { Span } from '../model.ts';

/** The parts of a dateline, as spans of the text it was read in. */
export interface DatelinePrefix {
  readonly place: Span | null;
  readonly agency: Span | null;
  /** Where the report itself begins, blanks passed over. */
  readonly end: number;
}

const WORD = '[\\p{L}][\\p{L}\\p{M}.]{1,11}';
const NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]{1,24}";
const PLACE = `(?<place>${NAME}(?:(?:[ /]|, )(?:(?:de|del|la|le|al|el|of|am|an|der|di|da|do|dos|sur|upon) )?${NAME}){0,4})`;
const DAY = `(?:(?:${WORD} )?${WORD} \\d{1,2}(?:,? \\d{4})?|\\d{1,2}(?:er|\\.)?(?: de)? ${WORD}(?:(?: de)? \\d{4})?|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4})`;
const AGENCY = '[(\\[](?<agency>\\p{L}[^()\\[\\]]{1,39})[)\\]]';
const DASH = '(?:[-–—―]{1,2})';
const ARABIC = '\\p{Script=Arabic}[\\p{Script=Arabic}\\p{M}‌ ]';
/** A report begins with a capital, a mark, a number, or in a script without capitals. */
const OPENS = '(?=[\\p{Lu}\\p{Lo}\\p{N}"“”„«»‘’\'‚¿¡])';

const FORMS: readonly RegExp[] = [
  // KALDOR, March 3 (Meridian Wire) - / Weißenbrunn (rdp) – / New York: (Some News)
  new RegExp(`^${PLACE}[,:]?(?: ${DAY})?[,:]? ?${DASH}? ?${AGENCY} ?(?:${DASH}|:)? ${OPENS}`, 'u'),
  // (Meridian Wire) KALDOR -
  new RegExp(`^${AGENCY} ?${DASH}? ?${PLACE}(?:,? ${DAY})? ?${DASH} ${OPENS}`, 'u'),
  // MOMBASA, 14 March 2026 – / Kaldor, 3. März:
  new RegExp(`^${PLACE},? ${DAY} ?(?:${DASH}|:) ${OPENS}`, 'u'),
  // PORT HALDEN — / SAINT-LOUIS, Sénégal –
  new RegExp(`^(?<place>\\p{Lu}{2}[\\p{Lu}.'’ -]{1,38}?(?:, ${NAME}(?: ${NAME})?)?) ?${DASH} ${OPENS}`, 'u'),
  // Berlin – Der Senat: one bare name.
  new RegExp(`^(?<place>${NAME}) ${DASH} ${OPENS}`, 'u'),
  // عمّان – وكالة السهل: / العقبة، 22 أبريل 2026 – / عمّان (وكالة السهل) -
  new RegExp(`^(?<place>${ARABIC}{1,30}?) ?${DASH} ?(?<agency>${ARABIC}{1,30}?): `, 'u'),
  new RegExp(
    `^(?<place>${ARABIC}{1,30}?)[،,] ?\\p{Nd}{1,2} ${ARABIC}{1,14}/?(?:${ARABIC}{1,14})?(?: ?\\p{Nd}{4})? ?${DASH} `,
    'u',
  ),
  new RegExp(
    `^(?<place>${ARABIC}{1,30}?) ?[(（](?<agency>\\p{Script=Arabic}[^()]{1,39})[)）] ?[-–—:۔]+ `,
    'u',
  ),
  // 新华社昆明5月1日电 / 本报昆明5月12日讯
  /^(?:(?<agency>\p{Script=Han}{1,5}?[社网])|本报)(?<place>\p{Script=Han}{2,8}?)(?:\d{1,2}月)?\d{1,2}日[电讯]\s*(?=\S)/u,
];

/** Openings that look like a place and are none. */
const NOT_PLACES =
  /^(?:update|updated|exclusive|watch|video|photo|photos|breaking|analysis|opinion|interview|live|by|read|note|editor|however|but|and|so|yet|still|on|in|at|the|correction|factbox|explainer|aber|und|doch|mais|pero)(?![\p{L}\p{M}])/iu;

const LONGEST = 160;

/** Reads the dateline at the start of a paragraph; null where it has none or nothing follows it. */
export function readDatelinePrefix(paragraph: string): DatelinePrefix | null {
  const start = paragraph.slice(0, LONGEST).replaceAll('\u00a0', ' ');
  for (const form of FORMS) {
    const match = form.exec(start);
    if (!match || match[0].length >= paragraph.length) continue;
    const { place, agency } = match.groups ?? {};
    if (NOT_PLACES.test(place ?? '')) continue;
    return { place: spanOf(match[0], place), agency: spanOf(match[0], agency), end: match[0].length };
  }
  return null;
}

/** Where the report begins in a paragraph: behind its dateline, 0 where it has none. */
export function endOfDatelinePrefix(paragraph: string): number {
  return readDatelinePrefix(paragraph)?.end ?? 0;
}

function spanOf(prefix: string, part: string | undefined): Span | null {
  if (part === undefined) return null;
  const start = prefix.indexOf(part);
  return { start, end: start + part.length };
}
