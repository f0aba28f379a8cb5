import type { PointWords } from '../point-words.ts';

const NUMBER =
  '(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|(?!(?:1[89]|20)\\d\\d\\b)\\d[\\d.]*)';
const UNIT = '(?:sekunden?|minuten?|stunden?|tagen?|tage|wochen?|monaten?|monate|jahren?|jahre)';
const COMPLETED = '(?:der|des|von|vom|aus|in|im|am|an|auf|die|das|mit|für|zwischen|zur|zum|und)';

export const pointWords: PointWords = {
  unnamed: [
    // "Den will die Regierung": an article for a pronoun, with its verb behind it.
    `(?:\\p{L}{2,5} )?(?:den|dem|die|das|der|denen) (?!mit|seit|gegen|neben|wegen|zwischen|jetzt|meist|zuletzt|erst|fast|laut|nicht|derzeit)(?:\\p{Ll}+(?:t|en)|will|soll|kann|muss|war|ist|hat) (?:die|der|das|den|dem|eine?|einen|er|sie|es|man|sich|laut|nach|im|in|auf|nun|jetzt|auch|aber|bereits|nicht)\\b`,
    'dass (?:das|dies) (?=\\p{Ll})',
    `(?:der|die|den|dem|das) \\d+-?jährigen?(?= (?:aus )?\\p{Ll}|,)(?! aus\\b)`,
    `(?:\\p{L}+ (?:der|von) )?(?:die|der|den) (?:rund |etwa )?${NUMBER} (?!${UNIT}|prozent|uhr)\\p{L}+\\b(?!,? ${COMPLETED}\\b| \\p{Lu}|-)`,
  ],
  steps: [
    `(?:(?:nur|erst|bereits|schon|kaum|knapp|rund|etwa) )?(?:eine?[nm]?|wenige|einige|mehrere|${NUMBER}) ${UNIT} (?:später|zuvor|vorher|danach|darauf|davor)\\b`,
    '(?:am|in der|im) (?:nächsten|folgenden|darauffolgenden|selben|gleichen) (?:tag|morgen|abend|nacht|woche|monat|jahr)\\b',
    '(?:kurz|unmittelbar) (?:darauf|danach|zuvor)\\b|tags (?:darauf|zuvor)\\b|am tag (?:darauf|davor|zuvor)\\b',
  ],
  demonstratives: '(?:dies(?:e|er|es|en|em)|jene[rsnm]?|solche[rsnm]?|derartige[rsnm]?)',
  pointless:
    '(?:wochen?|wochenende|jahre?s?|jahren|monate?s?|tagen?|tage|sommers?|winters?|frühjahrs?|herbst|frühling|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|saison|jahrhunderts?|jahrzehnts?|zeit|male?|quartals?|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|[^,.]{1,60}, (?:die|der|das|den|dem|deren|dessen))',
  objects:
    '\\b(?:nannte|nannten|bezeichnete|bezeichneten|kritisierte|kritisierten|begrüßte|begrüßten|verurteilte|verurteilten|lobte|lobten) (?:es|ihn|sie|dies)\\b|\\b(?:davor|darüber|davon|dagegen|dafür|daran|darauf|dazu|daraus|dadurch)\\b(?!,| [^,.]{0,30}, (?!doch|aber|und|sagte)| \\p{L}+ sich,)',
  informed:
    '\\b(?:wurden?|worden|sei(?:en)?|war(?:en)?|werden|habe(?:n)?)\\b[^.;:]*\\b(?:informiert|unterrichtet|benachrichtigt|vorgewarnt|konsultiert|eingeweiht|verständigt)\\b|\\b(?:informiert|unterrichtet|benachrichtigt|vorgewarnt|konsultiert|eingeweiht) worden\\b',
  informedOf: '\\b(?:über|von|vom|vor|dass|ob|wie|wann|davon|darüber|davor|zu[mr]?|worüber)\\b|[:„“"]',
  spokesmen: '\\b(?:ein sprecher|eine sprecherin)\\b(?! (?:der|des|von|vom|für|beim?|\\p{Lu}))',
  silences:
    '\\bwoll(?:te|en|ten) (?:sich )?(?:\\p{L}+ ){0,3}(?:nicht (?:dazu )?äußern|keine (?:angaben|stellung|auskunft))|\\breagierten? (?:\\p{L}+ ){0,2}nicht auf\\b|\\blehnten? (?:einen?|eine) (?:kommentar|stellungnahme)',
  dummies:
    'es (?:ist|war|bleibt|blieb|sei|wird|gilt) (?:(?:noch|weiter|weiterhin|derzeit|bislang|zunächst|nicht) )*(?:klar|unklar|offen|fraglich|unbekannt|bekannt|möglich|erwartet|sicher|unsicher)\\b[^.]*, (?:dass|ob|wie|wer|was|wann|wo|warum|wohin|woher)\\b|es (?:gibt|gab|handelt|kommt|kam|geht|ging)\\b',
  subjects: {
    er: '(?:Der|Ein) (?:[\\p{Ll}\\d]+ ){0,2}\\p{Lu}[\\p{L}-]+',
    sie: '(?:Die|Eine|Mehrere|Zwei|Drei|Vier|\\d+) (?:[\\p{Ll}\\d]+ ){0,2}\\p{Lu}[\\p{L}-]+',
    es: '(?:Das|Ein) (?:[\\p{Ll}\\d]+ ){0,2}\\p{Lu}[\\p{L}-]+',
  },
};
