/**
 * The day an article was published on is its readers' day. Publishing systems often declare the
 * instant in universal time only; where the page also shows the local day or time, or has it in its
 * address, the two together give the zone.
 */

/** Minutes of the zones on earth, west and east of Greenwich. */
const WESTERNMOST = -12 * 60;
const EASTERNMOST = 14 * 60;
/** Zones differ from universal time by whole quarters of an hour. */
const QUARTER = 15;
const MINUTE = 60_000;

/**
 * An ISO instant in universal time in the zone of `shown`, a local day or time without zone, where
 * the two can be one moment; the instant unchanged where they can't, or where it states a zone.
 * Where only the day is shown and differs, only the day is known.
 */
export function inLocalDay(declared: string, shown: string | null): string {
  const isUniversal = /T.*(?:Z|[+-]00:?00)$/.test(declared);
  if (!isUniversal || shown === null || /(?:Z|[+-]\d{2}:\d{2})$/.test(shown.slice(10))) return declared;
  const instant = Date.parse(declared);
  if (Number.isNaN(instant)) return declared;
  if (shown.length > 10) {
    const seconds = declared.slice(16, 19).startsWith(':') ? declared.slice(16, 19) : '';
    const wall = shown.length === 16 ? `${shown}${seconds}` : shown;
    const minutes = Math.round((Date.parse(`${wall}Z`) - instant) / MINUTE);
    if (minutes % QUARTER === 0 && minutes >= WESTERNMOST && minutes <= EASTERNMOST)
      return `${wall}${zoneOf(minutes)}`;
  }
  const day = shown.slice(0, 10);
  if (day === declared.slice(0, 10)) return declared;
  // Some zone in which the instant falls on the day that is shown.
  const earliest = new Date(instant + WESTERNMOST * MINUTE).toISOString().slice(0, 10);
  const latest = new Date(instant + EASTERNMOST * MINUTE).toISOString().slice(0, 10);
  return day >= earliest && day <= latest ? day : declared;
}

function zoneOf(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
