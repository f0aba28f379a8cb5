/** One line that `predict` is given: read, checked, and told of with its number and id where something is wrong. */
import { readFeedDate } from '../core/feeds/read-feed-date.ts';
import { LANGUAGE_CODES } from '../core/languages/registry.ts';
import type { Span } from '../core/model.ts';
import { dayOfIso, isoOfDay } from '../core/timeline/days.ts';

export interface Line {
  readonly id: string | number;
  readonly text: string;
  /** An ISO day or instant, or null where none is given or none could be read. */
  readonly dct: string | null;
  /** A language's code, or null where the text is to tell. */
  readonly lang: string | null;
  readonly events: readonly Span[];
}

/** What a run goes on after: one sentence for standard error. */
export type Tell = (sentence: string) => void;

/**
 * The line as its fields are meant. A date of publication or a language that cannot be read is told and left out.
 *
 * @throws {Error} with the line's number and id for what cannot be gone on with: no JSON, no text, mentions that
 * are no stretches of it.
 */
export function readLine(row: string, number: number, tell: Tell): Line {
  const value = parse(row, `line ${number}`);
  if (!isRecord(value))
    throw new Error(`line ${number} is no object: write one {"id": …, "text": …} on each line`);
  const { id, text, dct, lang, events } = value;
  if (typeof id !== 'string' && typeof id !== 'number')
    throw new Error(`line ${number} has no "id": give it a string or a number that tells it from the others`);
  const place = `line ${number} (id ${JSON.stringify(id)})`;
  if (typeof text !== 'string')
    throw new Error(`${place} has no "text": it is ${kindOf(text)} and must be a string`);
  return {
    id,
    text,
    dct: readDct(dct, (problem) => tell(`${place}: ${problem}`)),
    lang: readLang(lang, (problem) => tell(`${place}: ${problem}`)),
    events: readMentions(events, text, place),
  };
}

function parse(row: string, place: string): unknown {
  try {
    return JSON.parse(row);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${place} is no JSON (${why}): write one whole object on each line`, { cause: error });
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : `${typeof value === 'object' ? 'an' : 'a'} ${typeof value}`;
}

const ISO = /^\d{4}-\d\d-\d\d(?:$|[T ])/;
/** Day and month could be told either way. */
const TWO_WAYS = /^\s*(?:0?[1-9]|1[0-2])[/.-](?:0?[1-9]|1[0-2])[/.-]\d{2,4}(?!\d)/;
/** The day is the one that the writer's clock showed. */
const ZONE = /\s*(?:[+-]\d{2}:?\d{2}|\(?[A-Z]{1,5}\)?)$/;

function readDct(dct: unknown, tell: Tell): string | null {
  if (dct === undefined || dct === null || dct === '') return null;
  const written = typeof dct === 'number' ? String(dct) : dct;
  if (typeof written === 'string') {
    if (ISO.test(written)) {
      const day = dayOfIso(written);
      if (day !== null && isoOfDay(day) === written.slice(0, 10)) return written;
    } else if (!TWO_WAYS.test(written)) {
      const read = readFeedDate(written.trim().replace(ZONE, ''));
      if (read !== null) return read.endsWith('T00:00:00.000Z') ? read.slice(0, 10) : read;
    }
  }
  tell(
    `"dct" ${JSON.stringify(dct)} is no day, so that what is told from it stays open; ` +
      'write 2024-05-15 or 2024-05-15T14:30:00',
  );
  return null;
}

function readLang(lang: unknown, tell: Tell): string | null {
  if (lang === undefined || lang === null || lang === '') return null;
  const code = typeof lang === 'string' ? readLanguage(lang) : null;
  if (code === null)
    tell(
      `"lang" ${JSON.stringify(lang)} is no language, so that the text tells it; write a code such as "en"`,
    );
  return code;
}

/** Codes of three letters that the tables of language tags do not fold into two: those of libraries. */
const LIBRARY_CODES: Readonly<Record<string, string>> = {
  ger: 'de',
  fre: 'fr',
  chi: 'zh',
  cze: 'cs',
  per: 'fa',
};
/** Names beside those that the tables know. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  farsi: 'fa',
  mandarin: 'zh',
  castilian: 'es',
  'brazilian portuguese': 'pt',
};

/** The code of a language given as a code of two or three letters, with a region or not, or by its name; else null. */
export function readLanguage(written: string): string | null {
  const word = written.trim().toLowerCase().replaceAll('_', '-');
  const named = OTHER_NAMES[word] ?? LIBRARY_CODES[word] ?? languagesByName().get(word);
  if (named !== undefined) return named;
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/.test(word)) return null;
  const [primary = ''] = (Intl.getCanonicalLocales(word)[0] ?? '').split('-');
  const isKnown = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(primary);
  return primary === 'und' || isKnown === undefined ? null : primary;
}

let byName: ReadonlyMap<string, string> | undefined;

/** English names and each language's own, lower case. */
function languagesByName(): ReadonlyMap<string, string> {
  byName ??= new Map(
    LANGUAGE_CODES.flatMap((code) =>
      ['en', code].map(
        (tongue) =>
          [
            (new Intl.DisplayNames([tongue], { type: 'language' }).of(code) ?? code).toLowerCase(),
            code,
          ] as const,
      ),
    ),
  );
  return byName;
}

function readMentions(events: unknown, text: string, place: string): readonly Span[] {
  if (events === undefined || events === null) return [];
  if (!Array.isArray(events))
    throw new Error(`${place}: "events" is ${kindOf(events)} and must be a list of {"start": …, "end": …}`);
  events.forEach((mention: unknown, index) => {
    const { start, end } = isRecord(mention) ? mention : {};
    if (!isOffset(start) || !isOffset(end) || start >= end || end > text.length)
      throw new Error(
        `${place}: mention ${index + 1} of "events" is ${JSON.stringify(mention)}; "start" and "end" must be whole ` +
          `numbers, the first below the second, in a text of ${text.length} UTF-16 code units`,
      );
  });
  return events as readonly Span[];
}

function isOffset(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}
