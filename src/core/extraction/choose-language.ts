/** The language of an article, of what the page says and what its letters say. */
import type { Field } from '../model.ts';

/** Languages that one script decides, and the script's share of letters that does. */
const SCRIPTS: readonly { readonly script: RegExp; readonly languages: readonly string[] }[] = [
  { script: /\p{Script=Arabic}/gu, languages: ['ar', 'fa', 'ur', 'ps', 'ckb', 'ug', 'sd'] },
  { script: /\p{Script=Hebrew}/gu, languages: ['he', 'yi'] },
  {
    script: /\p{Script=Cyrillic}/gu,
    languages: ['ru', 'uk', 'bg', 'sr', 'mk', 'be', 'kk', 'ky', 'mn', 'tg'],
  },
  { script: /\p{Script=Greek}/gu, languages: ['el'] },
  { script: /\p{Script=Devanagari}/gu, languages: ['hi', 'mr', 'ne'] },
  { script: /\p{Script=Bengali}/gu, languages: ['bn', 'as'] },
  { script: /\p{Script=Gujarati}/gu, languages: ['gu'] },
  { script: /\p{Script=Tamil}/gu, languages: ['ta'] },
  { script: /\p{Script=Telugu}/gu, languages: ['te'] },
  { script: /\p{Script=Thai}/gu, languages: ['th'] },
  { script: /\p{Script=Hangul}/gu, languages: ['ko'] },
  { script: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, languages: ['ja'] },
  { script: /\p{Script=Han}/gu, languages: ['zh'] },
  { script: /\p{Script=Georgian}/gu, languages: ['ka'] },
  { script: /\p{Script=Armenian}/gu, languages: ['hy'] },
  { script: /\p{Script=Ethiopic}/gu, languages: ['am', 'ti'] },
];

/**
 * Chooses a language. What the text shows wins over what the page declares where the two can't
 * both be right; a declared language the detector does not know is believed if its script fits.
 */
export function chooseLanguage(
  declared: string | null,
  text: string,
  detect: (text: string) => string,
): Field<string> {
  const said = declared?.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  const claimed = /^[a-z]{2,3}$/.test(said) ? said : null;
  const sample = text.slice(0, 8_000);
  const possible = languagesOfScript(sample);
  const detected = detect(sample);
  if (possible !== null) {
    if (possible.includes(detected)) return { value: detected, origin: 'text' };
    if (claimed !== null && possible.includes(claimed)) return { value: claimed, origin: 'markup' };
    return { value: possible[0] ?? 'und', origin: 'text' };
  }
  if (claimed !== null && !SCRIPTS.some((entry) => entry.languages.includes(claimed) && claimed !== 'sr')) {
    if (claimed === detected || detected === 'und' || !DETECTED.has(claimed))
      return { value: claimed, origin: 'markup' };
  }
  return { value: detected, origin: 'text' };
}

/** Languages in Latin letters the detector tells apart: against these its word counts. */
const DETECTED: ReadonlySet<string> = new Set(['en', 'de', 'fr', 'es', 'pt', 'tr']);

/** The languages that the script of most letters leaves; null for Latin. */
function languagesOfScript(text: string): readonly string[] | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return null;
  for (const { script, languages } of SCRIPTS) {
    const share = (text.match(script)?.length ?? 0) / letters;
    if (share > 0.5 || (languages[0] === 'ja' && share > 0.1)) return languages;
  }
  return null;
}
