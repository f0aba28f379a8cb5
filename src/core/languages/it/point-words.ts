import type { PointWords } from '../point-words.ts';

const NUMBER = '(?:due|tre|quattro|cinque|sei|sette|otto|nove|dieci|(?!(?:1[89]|20)\\d\\d\\b)\\d[\\d.]*)';
const UNIT = '(?:secondi|minuti|ore|ora|giorni|giorno|notti|settimane|settimana|mesi|mese|anni|anno)';

export const pointWords: PointWords = {
  unnamed: [
    "(?:l['’]uomo|la donna|il giovane|la giovane|il ragazzo|la ragazza),? di \\d+ anni|(?:il|la) \\d+enne\\b",
    `(?:i|le|gli) ${NUMBER} (?!${UNIT})\\p{Ll}+\\b(?! (?:di|del|della|dei|che|in|a|tra|fra|per|e)\\b)`,
  ],
  steps: [
    `(?:un['’]?|una|pochi|poche|alcuni|alcune|qualche|${NUMBER}) ?${UNIT} (?:dopo|più tardi|prima)(?! (?:di|del|della|dei|dal)\\b)`,
    '(?:il giorno (?:dopo|seguente|prima)|lo stesso giorno|poco (?:dopo|prima)|nel frattempo)\\b',
  ],
  demonstratives: '(?:questo|questa|questi|queste|quest|quel|quella|quei|quelle|tale|tali)',
  pointless:
    "['’]?(?:settimana|mese|anno|mattina|sera|notte|pomeriggio|estate|inverno|autunno|primavera|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|stagione|volta|giorni|che|di)",
  spokesmen: '\\buna? portavoce\\b(?! (?:di|del|dello|della|dei|degli|delle)\\b)',
  leftOut:
    '(?:\\p{Lu}\\p{Ll}+(?:rà|ranno|rebbe|rebbero)|È|Sono|Era|Erano|Ha|Hanno|Aveva|Avevano)(?! (?:stat[oaie] |possibile|probabile|necessario|la prima volta))',
  subjects: { '': "(?:Il |Lo |La |I |Gli |Le |Un |Una |L['’])[\\p{L}-]+" },
};
