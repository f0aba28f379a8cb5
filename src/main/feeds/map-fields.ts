/** Single fields of a feed, whatever format they were read from. */
import type { FeedEnclosure, FeedPerson } from '../../core/feeds/feed.ts';

/** Longest address that is kept, characters. */
const LONGEST_ADDRESS = 4_000;
const MOST_PEOPLE = 50;
const PERIOD_MINUTES: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 1_440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
};

/** The first text that is not empty, trimmed. */
export function first(...texts: readonly (string | undefined)[]): string {
  for (const text of texts) {
    const trimmed = text?.trim() ?? '';
    if (trimmed !== '') return trimmed;
  }
  return '';
}

/** An address of the web, or null; nothing else is ever followed. */
export function webAddress(text: string | undefined): string | null {
  if (text === undefined || text.length > LONGEST_ADDRESS) return null;
  try {
    const address = new URL(text);
    return address.protocol === 'http:' || address.protocol === 'https:' ? address.href : null;
  } catch {
    return null;
  }
}

/** One person, or none where nothing is known. */
export function person(name = '', email = '', address = ''): FeedPerson[] {
  const mail = email.replace(/^mailto:/i, '').trim();
  const known = { name: name.replace(/\s+/g, ' ').trim(), email: mail, address: webAddress(address) ?? '' };
  return known.name === '' && known.email === '' && known.address === '' ? [] : [known];
}

/** Everybody once, in order. */
export function noDuplicates(people: readonly FeedPerson[]): FeedPerson[] {
  const known = new Map<string, FeedPerson>();
  for (const one of people) {
    const key = one.name || one.email || one.address;
    if (!known.has(key)) known.set(key, one);
  }
  return [...known.values()].slice(0, MOST_PEOPLE);
}

export function enclosure(
  address: string | undefined,
  mediaType: string | undefined,
  bytes: number | undefined,
): FeedEnclosure[] {
  const found = webAddress(address);
  if (found === null) return [];
  const size = bytes !== undefined && Number.isSafeInteger(bytes) && bytes > 0 ? bytes : null;
  return [{ address: found, mediaType: mediaType?.trim() ?? '', bytes: size }];
}

/** How long a feed asks to be left alone, minutes: `ttl`, or its period over its frequency. */
export function restMinutes(
  ttl: number | undefined,
  period: string | undefined,
  frequency: number | undefined,
): number | null {
  const often = frequency !== undefined && frequency >= 1 ? frequency : 1;
  const unit = PERIOD_MINUTES[period?.trim().toLowerCase() ?? ''];
  const minutes = ttl !== undefined && ttl > 0 ? ttl : unit === undefined ? null : unit / often;
  return minutes !== null && Number.isFinite(minutes) ? Math.max(1, Math.round(minutes)) : null;
}

/** A language as BCP 47 writes it, or null. */
export function languageTag(text: string | undefined): string | null {
  const tag = text?.trim().replaceAll('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(tag) ? tag : null;
}

/** Keywords written with commas in one text. */
export function splitKeywords(text: string): string[] {
  return text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
