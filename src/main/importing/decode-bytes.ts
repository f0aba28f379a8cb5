/**
 * Bytes to text: byte order mark, then the declared charset (HTTP, XML declaration, meta), then
 * what the bytes themselves say. A label that the bytes contradict is overruled with a notice.
 */
import chardet from 'chardet';
import { detectLanguage } from '../../core/analysis/detect-language.ts';
import { countMojibake, repairMojibake } from '../../core/extraction/find-mojibake.ts';
import { scoreDecoding } from '../../core/extraction/score-decoding.ts';

export interface Decoded {
  readonly text: string;
  /** WHATWG name of the charset, lower case. */
  readonly charset: string;
  /** What was corrected, one sentence each. */
  readonly notices: readonly string[];
}

export interface DecodeHints {
  /** The Content-Type the bytes came with, or empty. */
  readonly mediaType: string;
  /** Whether the text may declare its charset itself, as HTML and XML do. */
  readonly markup: boolean;
}

/** Charsets tried where nothing is declared, beside what chardet proposes. */
const CANDIDATES: readonly string[] = [
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'windows-874',
  'koi8-r',
  'koi8-u',
  'ibm866',
  'iso-8859-2',
  'iso-8859-5',
  'iso-8859-6',
  'iso-8859-7',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'iso-8859-15',
  'macintosh',
  'x-mac-cyrillic',
];
/** How much more plausible another reading must be before a declared charset is overruled. */
const OVERRULING_MARGIN = 1.2;
/** Bytes beyond ASCII from which a text can overrule what it declares. */
const OVERRULING_BYTES = 8;
/** What a charset must be ahead by, where it is rarer than those it is easily taken for. */
const RARITY: Readonly<Record<string, number>> = {
  macintosh: 0.25,
  // It differs from windows-1251 in few letters, all of which are wrong in the other.
  'x-mac-cyrillic': 0.02,
  'windows-1258': 0.1,
  'iso-8859-15': 0.05,
  ibm866: 0.1,
};
/** Languages with Latin letters, and the charsets that write them. */
const LANGUAGE_CHARSETS: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  [
    new Set('en fr de es it pt nl sv da no nb nn fi is ca gl eu id ms sw'.split(' ')),
    new Set(['windows-1252', 'iso-8859-15', 'macintosh']),
  ],
  [new Set('pl cs sk hu hr sl bs ro sq'.split(' ')), new Set(['windows-1250', 'iso-8859-2'])],
  [new Set(['tr', 'az']), new Set(['windows-1254'])],
  [new Set(['lt', 'lv', 'et']), new Set(['windows-1257'])],
  [new Set(['vi']), new Set(['windows-1258'])],
];
const LANGUAGE_VOTE = 0.2;
/** Two pairs of bytes that in GB 18030 are one character, and in no other charset are likely. */
const FOUR_BYTES = /[\u0081-\u00fe][0-9][\u0081-\u00fe][0-9]/g;

/** Bytes looked at when guessing. */
const SAMPLE_BYTES = 65_536;

/** Decodes bytes to text. Never throws; what no charset explains is shown as U+FFFD with a notice. */
export function decodeBytes(bytes: Uint8Array, hints: DecodeHints): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked !== null) return finish(decode(bytes, marked), marked, []);
  const wide = unmarkedUtf16(bytes);
  if (wide !== null) return finish(decode(bytes, wide), wide, []);
  const declared = declaredCharset(bytes, hints);
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (declared?.startsWith('iso-2022') === true) return finish(decode(bytes, declared), declared, []);
  if (utf8 !== null) {
    if (isAscii(utf8)) return escapedJapanese(bytes) ?? finish(utf8, declared ?? 'utf-8', []);
    const notices = declared !== null && declared !== 'utf-8' ? [mislabelled(declared, 'utf-8')] : [];
    return finish(utf8, 'utf-8', notices);
  }
  const guess = guessCharset(bytes, declared);
  const text = decode(bytes, guess);
  const notice =
    declared === null
      ? `The file names no charset; it was read as ${guess} by its letters.`
      : declared === guess
        ? null
        : mislabelled(declared, guess);
  return finish(text, guess, notice === null ? [] : [notice]);
}

function finish(text: string, charset: string, notices: readonly string[]): Decoded {
  const clean = text.replace(/^\ufeff/, '');
  const doubled = countMojibake(clean);
  // One "Ã©" can be meant; several, or one in a short text, are a file decoded twice.
  if (doubled >= 3 || (doubled >= 1 && clean.length < 400)) {
    const repaired = repairMojibake(clean);
    return {
      text: repaired,
      charset,
      notices: [
        ...notices,
        `The text had been decoded wrongly before it was saved; ${doubled} places were put right.`,
      ],
    };
  }
  const lost = clean.match(/\ufffd/g)?.length ?? 0;
  if (lost > 0) {
    return {
      text: clean,
      charset,
      notices: [
        ...notices,
        `${lost} ${lost === 1 ? 'character' : 'characters'} could not be read and ${lost === 1 ? 'is' : 'are'} shown as \ufffd.`,
      ],
    };
  }
  return { text: clean, charset, notices };
}

function mislabelled(declared: string, used: string): string {
  return `The file says its charset is ${declared}, but its bytes are ${used}; it was read as ${used}.`;
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark, by where its NULs and its spaces and line feeds stand. */
function unmarkedUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, Math.min(bytes.length & ~1, SAMPLE_BYTES));
  if (sample.length < 4) return null;
  let little = 0;
  let big = 0;
  let evenZero = 0;
  let oddZero = 0;
  for (let index = 0; index + 1 < sample.length; index += 2) {
    const first = sample[index] ?? 0;
    const second = sample[index + 1] ?? 0;
    if (first === 0) evenZero += 1;
    if (second === 0) oddZero += 1;
    if (second === 0 && (first === 0x20 || first === 0x0a || first === 0x2e || first === 0x3c)) little += 1;
    if (first === 0 && (second === 0x20 || second === 0x0a || second === 0x2e || second === 0x3c)) big += 1;
  }
  const pairs = sample.length / 2;
  if (oddZero > evenZero * 4 && (oddZero > pairs * 0.3 || little > pairs * 0.04)) return 'utf-16le';
  if (evenZero > oddZero * 4 && (evenZero > pairs * 0.3 || big > pairs * 0.04)) return 'utf-16be';
  return null;
}

/** The WHATWG name of the declared charset, or null where none, or none known, is declared. */
function declaredCharset(bytes: Uint8Array, hints: DecodeHints): string | null {
  const http = knownCharset(/charset\s*=\s*["']?\s*([^\s;"']+)/i.exec(hints.mediaType)?.[1]);
  if (http !== null) return http;
  if (!hints.markup) return null;
  const head = new TextDecoder('windows-1252')
    .decode(bytes.subarray(0, SAMPLE_BYTES))
    .replaceAll('\u0000', '');
  const xml = knownCharset(/^\s*<\?xml[^>]{0,200}encoding\s*=\s*["']\s*([^"']+)["']/i.exec(head)?.[1]);
  const meta =
    /<meta[^>]{0,200}?\bcharset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(head)?.[1] ??
    /<meta[^>]{0,200}?\bcontent\s*=\s*["'][^"'>]*charset\s*=\s*([^\s"'/>;]+)/i.exec(head)?.[1];
  const found = knownCharset(meta) ?? xml;
  // A page that can say "utf-16" in ASCII is none (HTML, "prescan a byte stream").
  if (found === 'utf-16le' || found === 'utf-16be') return 'utf-8';
  return found === 'x-user-defined' ? 'windows-1252' : found;
}

function knownCharset(label: string | undefined): string | null {
  if (label === undefined) return null;
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return null;
  }
}

/** ISO-2022-JP is ASCII with escapes. */
function escapedJapanese(bytes: Uint8Array): Decoded | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, SAMPLE_BYTES));
  if (!/\u001b\$[@B]|\u001b\([BJI]/.test(head)) return null;
  return finish(decode(bytes, 'iso-2022-jp'), 'iso-2022-jp', []);
}

function guessCharset(bytes: Uint8Array, declared: string | null): string {
  const sample = textSample(bytes);
  if (declared !== null && !canOverrule(sample)) return declared;
  const proposed = chardet
    .analyse(sample)
    .map((match) => knownCharset(match.name))
    .filter((name) => name !== null);
  if (declared === null && hasFourByteCharacters(sample)) return 'gb18030';
  let best = declared ?? 'windows-1252';
  let bestScore = score(sample, best) + speaksOf(sample, best) + (declared === null ? 0 : OVERRULING_MARGIN);
  for (const candidate of new Set([...CANDIDATES, ...proposed])) {
    if (candidate === best) continue;
    const vote = proposed[0] === candidate ? 0.15 : proposed.slice(1, 3).includes(candidate) ? 0.05 : 0;
    const unspoken = score(sample, candidate) + vote - (RARITY[candidate] ?? 0);
    // Its language is asked for only where that can decide.
    if (unspoken + LANGUAGE_VOTE <= bestScore) continue;
    const value = unspoken + speaksOf(sample, candidate);
    if (value > bestScore + 1e-9) {
      best = candidate;
      bestScore = value;
    }
  }
  return best;
}

function hasFourByteCharacters(sample: Uint8Array): boolean {
  const pairs = Buffer.from(sample).toString('latin1').match(FOUR_BYTES)?.length ?? 0;
  return pairs >= 2 && decodeStrictly(sample, 'gb18030') !== null;
}

/** What a reading gains by being in a language that its charset is used for. */
function speaksOf(sample: Uint8Array, charset: string): number {
  const uses = LANGUAGE_CHARSETS.find(([, charsets]) => charsets.has(charset));
  if (uses === undefined) return 0;
  return uses[0].has(detectLanguage(decode(sample, charset))) ? LANGUAGE_VOTE : 0;
}

/** Enough bytes beyond ASCII to judge by; three will do where each stands alone, as in Latin letters. */
function canOverrule(sample: Uint8Array): boolean {
  let high = 0;
  let alone = 0;
  for (let index = 0; index < sample.length; index += 1) {
    if ((sample[index] ?? 0) < 0x80) continue;
    high += 1;
    if ((sample[index - 1] ?? 0) < 0x80 && (sample[index + 1] ?? 0) < 0x80) alone += 1;
    if (high >= OVERRULING_BYTES) return true;
  }
  return high >= 3 && alone === high;
}

/** Plausibility of the bytes read in a charset; what the charset cannot read counts heavily. */
function score(bytes: Uint8Array, charset: string): number {
  // Vietnamese is written with marks of their own in its charset alone.
  const text = charset === 'windows-1258' ? decode(bytes, charset).normalize('NFC') : decode(bytes, charset);
  // A cut sample may end inside a character.
  return scoreDecoding(text.replace(/\ufffd+$/, ''));
}

/** The first bytes with markup taken out, so that tags do not drown the letters. */
function textSample(bytes: Uint8Array): Uint8Array {
  const start = bytes.findIndex((byte) => byte >= 0x80);
  const from = Math.max(0, start - 2_000);
  const sample = bytes.subarray(from, from + SAMPLE_BYTES);
  if (!sample.includes(0x3c)) return sample;
  const kept = new Uint8Array(sample.length);
  let length = 0;
  let inTag = false;
  for (const byte of sample) {
    if (byte === 0x3c) inTag = true;
    // A high byte before 0x3e may be a two-byte character's first half; tags hold few of those.
    if (!inTag) {
      kept[length] = byte;
      length += 1;
    } else if (byte === 0x3e) {
      inTag = false;
      kept[length] = 0x20;
      length += 1;
    }
  }
  const text = kept.subarray(0, length);
  return text.some((byte) => byte >= 0x80) ? text : sample;
}

function decode(bytes: Uint8Array, charset: string): string {
  return new TextDecoder(charset, { ignoreBOM: false }).decode(bytes);
}

function decodeStrictly(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function isAscii(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- the range is the definition of ASCII.
  return /^[\u0000-\u007f]*$/.test(text);
}
