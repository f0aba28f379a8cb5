/** Digits of every script, read as ASCII, and years cut short to two of them. */

/** Starts of the decimal digit runs met in news, as code points of their zero. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0xff10];

/** Replaces Arabic-Indic, Persian, Devanagari, Bengali and full-width digits by ASCII ones. */
export function normaliseDigits(text: string): string {
  let plain = '';
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const zero = code < 0x0660 ? undefined : ZEROS.find((start) => code >= start && code < start + 10);
    plain += zero === undefined ? letter : String(code - zero);
  }
  return plain;
}

/** The year meant by its last two digits, as papers cut it short ("’19", "FY86"): those below 50 are of this century. */
export function yearOfTwoDigits(digits: number): number {
  return digits + (digits < 50 ? 2000 : 1900);
}
