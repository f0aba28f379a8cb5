/** Digits of every script, read as ASCII. */

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
