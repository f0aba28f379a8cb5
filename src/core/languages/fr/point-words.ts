import type { PointWords } from '../point-words.ts';

const NUMBER =
  '(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|(?!(?:1[89]|20)\\d\\d\\b)\\d[\\d.]*)';
const UNIT = '(?:secondes?|minutes?|heures?|jours?|nuits?|semaines?|mois|ans?|années?)';
const COMPLETED = "(?:de|du|des|d['’]|qui|que|dont|à|au|aux|en|dans|sur|pour|entre|et)";

/** Adjectives that stand before their noun. */
const ADJECTIVE =
  '(?:(?:ancien(?:ne)?|grand|nouve(?:au|lle)|petit|premi(?:er|ère)|second|vie(?:ux|ille))e?s? )?';

export const pointWords: PointWords = {
  unnamed: [
    `(?:l['’]homme|la femme|l['’]adolescente?|le jeune homme|la jeune femme),? (?:âgée? )?de \\d+ ans(?! qui\\b| dont\\b| d)`,
    'l[ea] (?:trentenaire|quadragénaire|quinquagénaire|sexagénaire|septuagénaire|octogénaire|nonagénaire)',
    `(?:\\p{L}+ )?(?:les|des|aux) ${NUMBER} (?!${UNIT})\\p{Ll}+\\b(?! ${COMPLETED})`,
  ],
  steps: [
    `(?:une?|quelques|plusieurs|${NUMBER}) ${UNIT} (?:plus tard|plus tôt|après|auparavant|avant)(?! (?:de|du|des|le|la|les|l['’]|d['’]|son|sa|un|une)\\b)`,
    "(?:le lendemain|la veille|peu après|peu avant|dans la foulée)(?! (?:de|du|des|le|la|les|un|une|son|sa|d['’]|l['’]))",
    `(?:le|la) (?:jour|soir|semaine|mois|année) (?:même|suivante?|précédente?)|le même (?:jour|soir)|dans le même temps|entre-temps|pour l['’]heure|à l['’]issue`,
  ],
  demonstratives: '(?:ce|cet|cette|ces)',
  pointless:
    "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|matinée|soir|soirée|après-midi|midi|nuit|semaine|mois|année|été|hiver|printemps|automne|week-end|jours?|saison|siècle|trimestre|fois|que?|qui|dont|qu['’]\\p{L}*|à|sont|serait|sera|fut|jour-là)",
  objects: "\\b(?:à ce sujet|là-dessus)\\b|\\b(?:l['’]|les )(?:a|ont|avait|avaient)\\b",
  informed:
    '\\b(?:été|être|était|étaient|est|sont|fut|furent)\\b (?:\\p{L}+ )?(?:informé|prévenu|averti|avisé|consulté|alerté)e?s?\\b',
  informedOf: '\\b(?:que|sur|de|du|des|si|pour|à propos|d|qu)\\b|[:«"“]',
  spokesmen: "\\bune? porte-parole\\b(?! (?:de|du|des|d['’]))",
  silences:
    "\\bn['’](?:a|ont|avait|avaient) pas (?:\\p{L}+ )?(?:répondu|souhaité|voulu|donné suite)|\\b(?:refusé de|décliné) (?:\\p{L}+ )?comment",
  dummies:
    "il (?:faut|y a|y avait|s['’]agit|reste|est (?:possible|probable|impossible|interdit|prévu|question|trop))\\b|on (?:ignore|ne sait)\\b",
  subjects: {
    il: `(?:Le |Un |L['’])${ADJECTIVE}[\\p{L}-]+`,
    elle: `(?:La |Une |L['’])${ADJECTIVE}[\\p{L}-]+`,
    ils: `(?:Les|Des|Plusieurs|Deux|Trois|Quatre|\\d+) ${ADJECTIVE}[\\p{L}-]+`,
    elles: `(?:Les|Des|Plusieurs|Deux|Trois|Quatre|\\d+) ${ADJECTIVE}[\\p{L}-]+`,
  },
};
