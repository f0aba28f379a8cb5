import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../../../src/main/importing/decode-bytes.ts';

const RUSSIAN = 'В среду жители посёлка собрались у моста, чтобы обсудить ремонт дороги и новый причал.';
const ARABIC = 'قال رئيس البلدية يوم الاثنين إن الجسر القديم سيغلق أمام حركة المرور حتى الربيع المقبل.';
const FRENCH = 'Le maire a déclaré lundi que le vieux pont, fermé depuis l’été, serait réparé avant l’hiver.';

/** Encodes by inverting the decoder's table: one-byte charsets only. */
function encode(text: string, charset: string): Uint8Array {
  const decoder = new TextDecoder(charset);
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from([...text].map((character) => table.get(character) ?? 0x3f));
}

function utf16(text: string, little: boolean): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character.charCodeAt(0);
      return little ? [code & 0xff, code >> 8] : [code >> 8, code & 0xff];
    }),
  );
}

const PLAIN = { mediaType: '', markup: false };

describe('charsets without a label', () => {
  test.each([
    ['windows-1251', RUSSIAN],
    ['koi8-r', RUSSIAN],
    ['iso-8859-5', RUSSIAN],
    ['ibm866', RUSSIAN],
    ['windows-1256', ARABIC.replaceAll('؟', '')],
    ['windows-1252', FRENCH],
    ['windows-1250', 'Příliš žluťoučký kůň úpěl ďábelské ódy, řekl starosta v pondělí.'],
    ['windows-1253', 'Ο δήμαρχος είπε τη Δευτέρα ότι η παλιά γέφυρα θα κλείσει.'],
    ['windows-1254', 'Belediye başkanı pazartesi günü eski köprünün kışa kadar kapalı kalacağını söyledi.'],
    [
      'windows-1252',
      'Le conseil municipal s’est réuni mardi et a décidé, après trois heures, de réparer le pont.',
    ],
    ['windows-1250', 'Městská rada se sešla v úterý a rozhodla se opravit starý most před příchodem zimy.'],
    [
      'macintosh',
      'Der Rat der Stadt beschloss, die alte Brücke vor dem Winter auszubessern, schön für die Bürger.',
    ],
    ['windows-1255', 'ראש העיר אמר ביום שני כי הגשר הישן ייסגר.'],
  ])('%s', (charset, text) => {
    const decoded = decodeBytes(encode(text, charset), PLAIN);
    expect(decoded.text).toBe(text);
    expect(decoded.notices).toHaveLength(1);
    expect(decoded.notices[0]).toContain('names no charset');
  });
  test.each([true, false])('utf-16 without a mark, little endian: %s', (little) => {
    const decoded = decodeBytes(utf16('The bridge — закрыт — until spring.', little), PLAIN);
    expect(decoded.text).toBe('The bridge — закрыт — until spring.');
    expect(decoded.charset).toBe(little ? 'utf-16le' : 'utf-16be');
  });
  test('utf-8 and ASCII need no notice', () => {
    expect(decodeBytes(new TextEncoder().encode(`${FRENCH} ${ARABIC}`), PLAIN)).toMatchObject({
      charset: 'utf-8',
      notices: [],
    });
    expect(decodeBytes(new TextEncoder().encode('Plain.'), PLAIN)).toMatchObject({
      text: 'Plain.',
      charset: 'utf-8',
      notices: [],
    });
  });
});

describe('labels', () => {
  test('a byte order mark beats a label, a label beats a guess', () => {
    const marked = Uint8Array.of(0xef, 0xbb, 0xbf, ...new TextEncoder().encode(RUSSIAN));
    expect(decodeBytes(marked, { mediaType: 'text/html; charset=koi8-r', markup: true })).toMatchObject({
      text: RUSSIAN,
      charset: 'utf-8',
    });
    const labelled = encode(`<meta charset="windows-1256"><p>${ARABIC}</p>`, 'windows-1256');
    expect(decodeBytes(labelled, { mediaType: '', markup: true })).toMatchObject({
      charset: 'windows-1256',
      notices: [],
    });
  });
  test('a wrong label is overruled, with a notice', () => {
    const page = new TextEncoder().encode(`<meta charset=iso-8859-1><p>${FRENCH}</p>`);
    const decoded = decodeBytes(page, { mediaType: '', markup: true });
    expect(decoded.text).toContain(FRENCH);
    expect(decoded.notices).toEqual([
      'The file says its charset is windows-1252, but its bytes are utf-8; it was read as utf-8.',
    ]);
    const other = encode(`<meta charset=utf-8><p>${RUSSIAN}</p>`, 'windows-1251');
    expect(decodeBytes(other, { mediaType: '', markup: true }).text).toContain(RUSSIAN);
  });
  test('text decoded twice is repaired, with a notice', () => {
    const twice = new TextEncoder().encode(
      new TextDecoder('windows-1252').decode(new TextEncoder().encode(FRENCH)),
    );
    const decoded = decodeBytes(twice, PLAIN);
    expect(decoded.text).toBe(FRENCH);
    expect(decoded.notices[0]).toContain('decoded wrongly before');
  });
  test('a word of Portuguese is no mojibake', () => {
    const text = 'Â lado a lado, a irmÃ e a mãe: só ÃO maiúsculo.'
      .replace('irmÃ', 'irmã')
      .replace('Â l', 'Ao l');
    expect(decodeBytes(new TextEncoder().encode(text), PLAIN)).toMatchObject({ text, notices: [] });
  });
  test('bytes that mean nothing are shown as such and said', () => {
    const decoded = decodeBytes(
      Uint8Array.of(...new TextEncoder().encode('<meta charset=utf-8>a'), 0xff, 0x61),
      { mediaType: '', markup: true },
    );
    expect(decoded.text).toContain('a\ufffda');
    expect(decoded.notices[0]).toContain('could not be read');
  });
});
