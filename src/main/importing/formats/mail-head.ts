/** What a mail's head says of its article: title, sender, time. */
import { isPublicationName } from '../../../core/extraction/publication-names.ts';
import { NOTHING_DECLARED, type DeclaredFields } from '../compose-article.ts';
import type { InnerHead } from './mail-forward.ts';
import { addressesIn, headerOf, sendersOf, type MimePart, type Sender } from './mime-tree.ts';

/** Marks that mail programs put before a subject. */
const SUBJECT_MARKS =
  /^(?:(?:re|fwd?|aw|wg|tr|rv|enc|i|r|antw|sv|vs|vb|ynt|ilt|odp|fw|回复|答复|转发|رد|إعادة توجيه)\s*(?:\[\d+\])?\s*[:：]\s*|\[[^\]]{1,40}\]\s*)+/iu;

/** Addresses that no person writes from. */
const HOUSE_ADDRESS =
  /^(?:no-?reply|do-?not-?reply|news|newsletters?|info|press|presse|prensa|media|editor(?:ial)?|redaktion|redaction|redaccion|desk|office|contact|alerts?|briefing|updates?|hello|team|support|mailer|list|digest)\b/i;

/** What a mail's head and the head of what it hands on say. */
export interface MailFields {
  readonly declared: DeclaredFields;
  /** Fields that the text itself gave: the head of a mail handed on. */
  readonly fromText: boolean;
}

/** A subject without the marks of mail programs and lists. */
export function plainSubject(subject: string): string {
  return subject.replace(SUBJECT_MARKS, '').trim() || subject;
}

/** Title, sender and time of a mail, or of the one it hands on. */
export function readMailHead(root: MimePart, inner: InnerHead | null): MailFields {
  const language = languageOf(headerOf(root, 'content-language'));
  const outer = sendersOf(root, 'from')[0] ?? null;
  const sender = inner === null || inner.from === '' ? outer : parseSender(inner.from);
  const isHouse =
    sender === null ||
    HOUSE_ADDRESS.test(sender.address) ||
    isPublicationName(sender.name) ||
    (inner === null && (headerOf(root, 'list-unsubscribe') !== '' || headerOf(root, 'list-id') !== ''));
  const subject = inner?.subject ?? '';
  return {
    declared: {
      ...NOTHING_DECLARED,
      title: plainSubject(subject === '' ? headerOf(root, 'subject') : subject),
      publisher: sender === null ? null : shownSender(sender),
      byline: isHouse || !/\p{L}/u.test(sender.name) || sender.name.includes('@') ? [] : [sender.name],
      publishedAt: inner?.date ?? dateOf(headerOf(root, 'date')),
      language,
    },
    fromText: inner !== null,
  };
}

function parseSender(text: string): Sender {
  const { name = '', address = '' } = addressesIn(text)[0] ?? {};
  return { name, address };
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
