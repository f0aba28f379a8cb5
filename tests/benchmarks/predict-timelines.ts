/**
 * Timelines from dated mentions: every mention of an entity is dated by `predict timelines`, and those
 * of one date make one entry. Dates and order of the labelled timelines are not looked at, only
 * which mentions belong to which entity.
 */

interface Entry {
  readonly date: string;
  readonly mentions: readonly string[];
}

export interface Timeline {
  readonly id: string;
  readonly entries: readonly Entry[];
}

interface DatedDocument {
  readonly id: string;
  readonly events: readonly { readonly start: number; readonly end: number; readonly date: string }[];
}

/** A mention is `document#start-end`. */
function partsOf(mention: string): {
  readonly document: string;
  readonly start: number;
  readonly end: number;
} {
  const hash = mention.lastIndexOf('#');
  const [start = 0, end = 0] = mention
    .slice(hash + 1)
    .split('-')
    .map(Number);
  return { document: mention.slice(0, hash), start, end };
}

/** The documents, as JSONL, with the timelines' mentions as the ones to date. */
export function linesToDate(documents: string, timelines: readonly Timeline[]): string {
  const wanted = new Map<string, { start: number; end: number }[]>();
  for (const mention of mentionsOf(timelines)) {
    const { document, start, end } = partsOf(mention);
    wanted.set(document, [...(wanted.get(document) ?? []), { start, end }]);
  }
  return rows<{ id: string }>(documents)
    .filter(({ id }) => wanted.has(id))
    .map((line) => `${JSON.stringify({ ...line, events: wanted.get(line.id) })}\n`)
    .join('');
}

/** Timelines of the dates predicted, as JSONL for the scorer. A mention without a date stands alone. */
export function timelinesOf(predicted: string, timelines: readonly Timeline[]): string {
  const dates = new Map<string, string>();
  for (const { id, events } of rows<DatedDocument>(predicted))
    for (const { start, end, date } of events) dates.set(`${id}#${start}-${end}`, date);
  return timelines
    .map((timeline) => {
      const entries = new Map<string, string[]>();
      for (const mention of mentionsOf([timeline])) {
        const date = dates.get(mention) ?? 'XXXX';
        const key = date.startsWith('XXXX') ? mention : date;
        entries.set(key, [...(entries.get(key) ?? []), mention]);
      }
      const made = [...entries].map(([key, mentions]) => ({
        date: dates.get(mentions[0] ?? '') ?? key,
        mentions,
      }));
      return `${JSON.stringify({ id: timeline.id, entries: made })}\n`;
    })
    .join('');
}

function mentionsOf(timelines: readonly Timeline[]): string[] {
  return [...new Set(timelines.flatMap(({ entries }) => entries.flatMap(({ mentions }) => mentions)))];
}

/** Rows of JSONL. */
export function rows<T>(text: string): T[] {
  return text
    .split('\n')
    .filter((row) => row.trim() !== '')
    .map((row) => JSON.parse(row) as T);
}
