/** Who a Turkish phrase names, without the case that its place in the sentence gives it. */

/** "yapılan yazılı açıklamada": what was done there, behind the one who did it. */
const MADE = /\s+(?:yapılan|gelen|yayımlanan|yayınlanan|paylaşılan)(?:\s+[\p{L}’']+){0,4}$/u;

/** Behind a possessive ending the cases begin with an n: "açıklamasında", "Bakanlığından", "ajansına". */
const POSSESSIVE = '(?:s[ıiuü]|[ğlr][ıiuü]|[mnc][ıi])';

/** "Valiliğe göre" is Valilik, "AFAD’dan yapılan açıklamada" AFAD, "Reuters’a göre" Reuters. */
export function nominative(phrase: string, _before: string, after: string): string {
  const maker = phrase.replace(MADE, '');
  const plain = maker.replace(/(?<=\p{L}{2})['’]\p{Ll}+$/u, '');
  if (plain !== maker) return plain;
  if (after === 'göre') return fromDative(maker);
  return maker === phrase ? fromLocative(phrase) : fromAblative(maker);
}

function fromDative(word: string): string {
  return firstOf(word, [
    [/ğ[ae]$/u, 'k'],
    [new RegExp(`(?<=${POSSESSIVE})n[ae]$`, 'u'), ''],
    [/(?<=[aeıioöuü])y[ae]$/u, ''],
    [/(?<=[^aeıioöuü])[ae]$/u, ''],
  ]);
}

function fromAblative(word: string): string {
  return firstOf(word, [
    [new RegExp(`(?<=${POSSESSIVE})n[dt][ae]n$`, 'u'), ''],
    [/[dt][ae]n$/u, ''],
  ]);
}

/** "Karar metninde" … "denildi" */
function fromLocative(phrase: string): string {
  return /(?:açıklama|rapor|haber|metn|metin|bildiri|duyuru|mesaj|yazı|karar)\p{Ll}*[dt][ae]$/u.test(phrase)
    ? firstOf(phrase, [
        [/(?<=[ıiuü])n[dt][ae]$/u, ''],
        [/[dt][ae]$/u, ''],
      ])
    : phrase;
}

function firstOf(word: string, rules: readonly (readonly [RegExp, string])[]): string {
  for (const [ending, put] of rules) if (ending.test(word)) return word.replace(ending, put);
  return word;
}
