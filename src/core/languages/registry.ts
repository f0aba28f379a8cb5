/** The languages Dateline knows, by code. */
import type { Language } from './language.ts';
import { ar } from './ar/index.ts';
import { base } from './base/index.ts';
import { cs } from './cs/index.ts';
import { de } from './de/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { fa } from './fa/index.ts';
import { fr } from './fr/index.ts';
import { he } from './he/index.ts';
import { hi } from './hi/index.ts';
import { it } from './it/index.ts';
import { ja } from './ja/index.ts';
import { ko } from './ko/index.ts';
import { pt } from './pt/index.ts';
import { ru } from './ru/index.ts';
import { th } from './th/index.ts';
import { tr } from './tr/index.ts';
import { ur } from './ur/index.ts';
import { zh } from './zh/index.ts';

const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  [ar, cs, de, en, es, fa, fr, he, hi, it, ja, ko, pt, ru, th, tr, ur, zh].map((language) => [
    language.code,
    language,
  ]),
);

/** The data of a language by BCP 47 code ("de", "de-AT"); the base for an unknown one. */
export function languageOf(code: string): Language {
  const primary = code.toLowerCase().split('-')[0] ?? '';
  return LANGUAGES.get(primary) ?? base;
}

/** Codes of every language with data of its own. */
export const LANGUAGE_CODES: readonly string[] = [...LANGUAGES.keys()];
