/** UTF-8 once read as windows-1252 or latin1 and saved again: "cafÃ©", "â€œ". */

/** A UTF-8 lead byte's character followed by one or more continuation bytes' characters. */
const DOUBLE =
  /[\u00c2-\u00f4](?:[\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122]){1,3}/gu;

const WINDOWS_1252_HIGH: ReadonlyMap<string, number> = new Map(
  [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'].map((character, index) => [
    character,
    0x80 + index,
  ]),
);

/** How many places of the text read as UTF-8 decoded twice. */
export function countMojibake(text: string): number {
  let count = 0;
  const counts = new Map<string, number>();
  for (const [run] of text.matchAll(DOUBLE)) counts.set(run, (counts.get(run) ?? 0) + 1);
  for (const [run, times] of counts) if (decodeRun(run) !== null) count += times;
  return count;
}

/** The text with what was decoded twice put right; other text is left as it is. */
export function repairMojibake(text: string): string {
  // Few different sequences make up a whole text.
  const known = new Map<string, string>();
  return text.replace(DOUBLE, (run) => {
    const before = known.get(run);
    if (before !== undefined) return before;
    const decoded = decodeRun(run) ?? run;
    if (known.size < 10_000) known.set(run, decoded);
    return decoded;
  });
}

/** Decodes one UTF-8 sequence given as windows-1252 characters; null where it is none. */
function decodeRun(run: string): string | null {
  const bytes = [...run].map(
    (character) => WINDOWS_1252_HIGH.get(character) ?? character.codePointAt(0) ?? 0,
  );
  const lead = bytes[0] ?? 0;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  if (bytes.length < length || bytes.some((byte) => byte > 0xff)) return null;
  let code = lead & (length === 2 ? 0x1f : length === 3 ? 0x0f : 0x07);
  for (const byte of bytes.slice(1, length)) {
    if ((byte & 0xc0) !== 0x80) return null;
    code = (code << 6) | (byte & 0x3f);
  }
  const shortest = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  if (code < shortest || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return null;
  return String.fromCodePoint(code) + [...run].slice(length).join('');
}
