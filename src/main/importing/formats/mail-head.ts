/** What a mail's head says of its article: title, sender, time. */
import type { Field } from '../../../core/model.ts';
import type { ExtractedPage } from '../extract-page.ts';
import { headerOf, sendersOf, type MimePart, type Sender } from './mime-tree.ts';

/** Marks that mail programs put before a subject. */
const SUBJECT_MARKS =
  /^(?:(?:re|fwd?|aw|wg|tr|rv|enc|i|r|antw|sv|vs|vb|ynt|ilt|odp|fw|回复|答复|转发|رد|إعادة توجيه)\s*(?:\[\d+\])?\s*[:：]\s*|\[[^\]]{1,40}\]\s*)+/iu;

/** The page of a mail's body with what its head says. */
export function readMailHead(root: MimePart, page: ExtractedPage): ExtractedPage {
  const subject = headerOf(root, 'subject');
  const title = subject.replace(SUBJECT_MARKS, '').trim() || subject;
  const sender = sendersOf(root, 'from')[0] ?? null;
  const sent = dateOf(headerOf(root, 'date'));
  return {
    ...page,
    title: title === '' ? page.title : field(title),
    publisher: page.publisher.value === null && sender !== null ? field(shownSender(sender)) : page.publisher,
    publishedAt:
      page.publishedAt.value === null && sent !== null ? field<string | null>(sent) : page.publishedAt,
    language: page.language ?? languageOf(headerOf(root, 'content-language')),
  };
}

function field<T>(value: T): Field<T> {
  return { value, origin: 'meta' };
}

/** The address stands beside the name, which anybody can choose. */
function shownSender({ name, address }: Sender): string {
  if (name === '' || name === address) return address;
  return address === '' ? name : `${name} <${address}>`;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** RFC 5322, 3.3, with what its older forms leave out. */
const DATE =
  /(?:^|\s|,)(\d{1,2})[\s-]+([A-Za-z]{3})[a-z]*[\s-]+(\d{2,4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s*([+-]\d{4}|[A-Z]{1,5}))?/;
const ZONES: Readonly<Record<string, string>> = {
  UT: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  Z: 'Z',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
};

/** A mail's date as ISO 8601 with its zone, or null where it is none. */
export function dateOf(text: string): string | null {
  const groups = DATE.exec(text.slice(0, 200));
  if (groups === null) return null;
  const [, day = '', monthName = '', yearText = '', hour = '', minute = '', second = '00', zone = ''] =
    groups;
  const month = MONTHS.indexOf(monthName.toLowerCase()) + 1;
  const shortYear = Number(yearText);
  const year = yearText.length > 2 ? shortYear : shortYear < 50 ? 2000 + shortYear : 1900 + shortYear;
  if (month === 0 || year < 1970 || year > 2200) return null;
  const two = (value: string | number) => String(value).padStart(2, '0');
  const local = `${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}:${second}`;
  const parsed = new Date(`${local}Z`);
  // A day such as 31 February turns into another one.
  if (Number.isNaN(parsed.getTime()) || !parsed.toISOString().startsWith(local)) return null;
  const offset = /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : (ZONES[zone] ?? '');
  return `${local}${offset === '+00:00' || offset === '-00:00' ? 'Z' : offset}`;
}

function languageOf(header: string): string | null {
  return /^[a-z]{2,3}(?:-[A-Za-z0-9-]{2,20})?/.exec(header)?.[0] ?? null;
}
