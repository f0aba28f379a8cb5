/** Retry-After (RFC 9110): seconds, or an HTTP date. */

/** A host that asks for longer is asked again after a day. */
const LONGEST_WAIT = 86_400_000;

/** The instant a host asks to wait for, or null where it names none that is still to come. */
export function readRetryAfter(value: string | undefined, now: Date): Date | null {
  const text = value?.trim() ?? '';
  if (text === '') return null;
  const until = /^\d{1,9}$/.test(text) ? now.getTime() + Number(text) * 1_000 : Date.parse(text);
  if (Number.isNaN(until) || until <= now.getTime()) return null;
  return new Date(Math.min(until, now.getTime() + LONGEST_WAIT));
}
