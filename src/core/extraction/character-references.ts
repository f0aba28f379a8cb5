/** Character references that systems leave in JSON-LD and, encoded twice, in meta tags. */

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  shy: '',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  iexcl: '¡',
  iquest: '¿',
  szlig: 'ß',
  aelig: 'æ',
  oslash: 'ø',
  oelig: 'œ',
  euro: '€',
  pound: '£',
  middot: '·',
  bull: '•',
};
/** Marks of letters: &uuml; is u and a diaeresis. */
const MARKS: Readonly<Record<string, string>> = {
  uml: '\u0308',
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
  caron: '\u030c',
};

/** The text with the references it still holds resolved; unknown ones stay as they are. */
export function resolveReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{2,7})|#x([\da-f]{2,6})|([a-z]{2,8}));/gi,
    (whole: string, decimal?: string, hex?: string, name?: string) => resolve(decimal, hex, name) ?? whole,
  );
}

function resolve(
  decimal: string | undefined,
  hex: string | undefined,
  name: string | undefined,
): string | null {
  if (name === undefined) {
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return code > 0x1f && code <= 0x10ffff ? String.fromCodePoint(code) : null;
  }
  const lower = name.toLowerCase();
  const whole = NAMED[lower];
  if (whole !== undefined) return lower === name ? whole : whole.toUpperCase();
  const mark = MARKS[lower.slice(1)];
  return mark === undefined ? null : `${name[0] ?? ''}${mark}`.normalize('NFC');
}
