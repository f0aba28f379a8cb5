/** When a feed is asked for again. No clock of its own: the caller says what time it is. */
import type { FeedId, FeedState } from './subscription.ts';

/** Bounds of the time between two updates, minutes: nobody's server is asked more often. */
const SHORTEST = 15;
const LONGEST = 7 * 24 * 60;
/** A failing feed is asked at least this often, minutes. */
const LONGEST_AFTER_FAILURE = 24 * 60;
/** How far the asking of feeds is spread, as a share of the time between two updates. */
const SPREAD = 0.1;
const MINUTE = 60_000;

export interface UpdateTerms {
  readonly id: FeedId;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The analyst's setting, minutes. */
  readonly interval: number;
  /** What the feed asks for, minutes, or null. */
  readonly restMinutes: number | null;
  /** Attempts in a row that failed. */
  readonly failures: number;
  /** Instant before which the host asked not to be asked, or null. */
  readonly retryAt: string | null;
}

/**
 * The next update as ISO 8601: after the longer of the analyst's and the feed's own interval, doubled
 * for each failure in a row, never before the host's “Retry-After”. Feeds are spread by their ids, so
 * that those subscribed to at the same moment are not asked at the same moment for ever.
 */
export function nextUpdate({ id, now, interval, restMinutes, failures, retryAt }: UpdateTerms): string {
  const rest = clamp(Math.max(interval, restMinutes ?? 0), SHORTEST, LONGEST);
  const backedOff =
    failures === 0
      ? rest
      : Math.min(rest * 2 ** Math.min(failures, 12), Math.max(rest, LONGEST_AFTER_FAILURE));
  const spread = backedOff * SPREAD * fractionOf(id);
  const due = now + (backedOff + spread) * MINUTE;
  const asked = retryAt === null ? Number.NaN : Date.parse(retryAt);
  const wanted = Number.isNaN(asked) ? due : Math.max(due, Math.min(asked, now + LONGEST * MINUTE));
  return new Date(wanted).toISOString();
}

/** True where a feed is to be asked for now. */
export function isDue(state: Pick<FeedState, 'nextDue'>, now: number): boolean {
  return Date.parse(state.nextDue) <= now;
}

/**
 * True where the clock was set back since the last attempt, or the next one lies further off than any
 * can: what is planned means nothing then and is planned anew, without asking for the feed at once.
 */
export function isMisplanned(state: Pick<FeedState, 'nextDue' | 'checkedAt'>, now: number): boolean {
  const due = Date.parse(state.nextDue);
  const checked = state.checkedAt === null ? now : Date.parse(state.checkedAt);
  return Number.isNaN(due) || checked > now + MINUTE || due > now + (1 + SPREAD) * LONGEST * MINUTE;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

/** A number from 0 to 1 that is always the same for an id (FNV-1a). */
function fractionOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash / 0xffffffff;
}
