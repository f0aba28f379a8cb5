/**
 * A live blog's entries and when each was published: as JSON-LD declares them (schema.org's
 * LiveBlogPosting), else as the page shows them, a run of like elements that each have a time of their
 * own. The times are what a template takes them for, bylines, and would be lost with those; so they are
 * written anew as a small line above each entry.
 */
import { elementNames } from './element-names.ts';
import { findDates } from './find-dates.ts';
import type { MeasuredPage } from './measure-page.ts';
import { attribute, elementsBelow, textOf, type PageElement } from './page-tree.ts';
import { pieceText, type Piece, type Reason } from './piece.ts';
import type { LinkedArticle } from './read-json-ld.ts';
import { comparisonKey, squeeze } from './text-features.ts';

export interface LiveEntry {
  /** "2024-05-03 14:05", "2024-05-03 12:05 UTC" or, where a page tells no day, "14:05". */
  readonly time: string;
  /** Beginnings of the entry's lines, as comparison keys. */
  readonly keys: ReadonlySet<string>;
}

const KEY_LENGTH = 48;
const SHORTEST_KEY = 6;
/** Entries from which a page is a live blog. */
const LEAST_ENTRIES = 3;
/** Of the page's prose the entries hold at least this much, and each this many characters. */
const LEAST_SHARE = 0.5;
const LEAST_PROSE = 60;
/** Share of links from which an entry is a teaser. */
const MOST_LINKED = 0.4;
/** What has times of its own and is no entry. */
const OTHERS =
  /-(?:comments?|commentlist|repl(?:y|ies)|kommentare?|comentarios?|commentaires?|related|teasers?|recommended|latest|sidebar|widget)-/;
const CLOCK = /^(?:um |at |à |a las |ore |kl\.? )?(\d{1,2})[:.h](\d{2})(?: ?(?:uhr|h|hrs?))?$/iu;
const CLOCK_NAMES = /-(?:time|times|timestamp|time-?stamp|clock|uhrzeit|zeit|hora|heure|ora|saat)-/;

/** The entries of a live blog in the page's order; none on any other page. */
export function findLiveEntries(page: MeasuredPage, linked: readonly LinkedArticle[]): readonly LiveEntry[] {
  const declared = linked.flatMap((article) => article.updates).flatMap(entryOf);
  return declared.length >= LEAST_ENTRIES ? declared : shownEntries(page);
}

function entryOf(update: LinkedArticle['updates'][number]): LiveEntry[] {
  const time = timeOf(update.published);
  const lines = [update.headline, ...update.body.replace(/<[^>]{0,500}>/g, '\n').split('\n')];
  const keys = new Set(lines.map(keyOf).filter((key) => key.length >= SHORTEST_KEY));
  return time === null || keys.size === 0 ? [] : [{ time, keys }];
}

/** A declared instant as a reader reads it; null where it has no time of day. */
function timeOf(value: string): string | null {
  const iso = findDates(value)[0]?.iso;
  if (iso === undefined || iso.length < 16) return null;
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)}${iso.endsWith('Z') ? ' UTC' : ''}`;
}

function shownEntries(page: MeasuredPage): readonly LiveEntry[] {
  const groups = new Map<string, Map<PageElement, string>>();
  const parents = new Map<PageElement, number>();
  for (const element of elementsBelow(page.root)) {
    const time = shownTime(element);
    const entry = time === null ? null : entryAround(page, element);
    if (time === null || entry === null || entry.parent === null) continue;
    const place = parents.get(entry.parent) ?? parents.size;
    parents.set(entry.parent, place);
    const group = `${place} ${entry.name} ${attribute(entry, 'class').split(/\s+/)[0] ?? ''}`;
    const entries = groups.get(group) ?? new Map<PageElement, string>();
    if (!entries.has(entry)) entries.set(entry, time);
    groups.set(group, entries);
  }
  const whole = page.measures.get(page.root)?.prose ?? 0;
  for (const entries of groups.values()) {
    const prose = [...entries.keys()].reduce((sum, entry) => sum + (page.measures.get(entry)?.prose ?? 0), 0);
    const isBlog =
      entries.size >= LEAST_ENTRIES &&
      prose >= whole * LEAST_SHARE &&
      new Set(entries.values()).size > entries.size / 2;
    if (isBlog) return [...entries].map(([entry, time]) => ({ time, keys: keysWithin(page, entry) }));
  }
  return [];
}

function shownTime(element: PageElement): string | null {
  const machine = attribute(element, 'datetime') || attribute(element, 'data-datetime');
  if (machine !== '') return timeOf(machine);
  if (element.name !== 'time' && !CLOCK_NAMES.test(elementNames(element))) return null;
  return readClock(squeeze(textOf(element)));
}

function readClock(text: string): string | null {
  const clock = text.length > LONGEST_CLOCK ? null : CLOCK.exec(text);
  return clock === null ? null : `${(clock[1] ?? '').padStart(2, '0')}:${clock[2] ?? ''}`;
}
const LONGEST_CLOCK = 20;

/** The nearest element around a time that holds prose; null where that is no entry. */
function entryAround(page: MeasuredPage, time: PageElement): PageElement | null {
  for (let at = time.parent; at !== null; at = at.parent) {
    if (OTHERS.test(elementNames(at)) || at.name === 'body' || at.name === 'main') return null;
    const measure = page.measures.get(at);
    if (measure === undefined || measure.prose < LEAST_PROSE) continue;
    return measure.linked > measure.text * MOST_LINKED || isAmongOthers(at) ? null : at;
  }
  return null;
}

function isAmongOthers(entry: PageElement): boolean {
  for (let at = entry.parent; at !== null; at = at.parent) if (OTHERS.test(elementNames(at))) return true;
  return false;
}

function keysWithin(page: MeasuredPage, entry: PageElement): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const unit of page.units) {
    for (let at: PageElement | null = unit.element; at !== null; at = at.parent) {
      if (at !== entry) continue;
      const key = keyOf(unit.text);
      if (key.length >= SHORTEST_KEY) keys.add(key);
      break;
    }
  }
  return keys;
}

function keyOf(text: string): string {
  return comparisonKey(text).slice(0, KEY_LENGTH);
}

/** The template's own line, in whose place the new one stands. */
const SHOWN_TIME: Reason = { step: 'byline', reason: 'time of an entry' };

/** The pieces with each entry's time as a line of its own above the first kept piece of the entry. */
export function writeEntryTimes(pieces: readonly Piece[], entries: readonly LiveEntry[]): Piece[] {
  if (entries.length === 0) return [...pieces];
  const written = new Set<LiveEntry>();
  const clocks = new Set(entries.map((entry) => entry.time.slice(-5)));
  return pieces.flatMap((piece) => {
    if (piece.removal !== null || piece.block.type === 'image') return [piece];
    const clock = readClock(pieceText(piece));
    if (clock !== null && clocks.has(clock)) return [{ block: piece.block, removal: SHOWN_TIME }];
    const key = keyOf(pieceText(piece));
    const entry = entries.find((candidate) => candidate.keys.has(key));
    if (entry === undefined || written.has(entry)) return [piece];
    written.add(entry);
    const { time } = entry;
    const line: Piece = {
      block: { type: 'paragraph', text: time, marks: [{ kind: 'emphasis', start: 0, end: time.length }] },
      removal: null,
    };
    return [line, piece];
  });
}
