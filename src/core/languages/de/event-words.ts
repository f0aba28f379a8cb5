/** What German dates tell of. */
import type { EventWords } from '../event-words.ts';
import { words } from '../speech-data.ts';

export const eventWords: EventWords = {
  planWords: words('beginnt beginnen startet starten spielt spielen tagt tagen geplant angesetzt erwartet'),
  scheduledForms: words(`
    entscheidet entscheiden öffnet schließt endet stimmt stimmen trifft treffen kommt eröffnet eröffnen folgt folgen
    erscheint erscheinen dauert dauern bleibt bleiben läuft laufen gilt gelten wählt wählen findet finden zieht
    ziehen`),
  fixedForms: words('öffnet schließt endet eröffnet folgt erscheint'),
  outcomeWords: words('höher niedriger fester leichter schwächer'),
  finiteEnding: 't',
  finiteLookalikes: words(`
    nicht jetzt erst fast selbst sonst meist zuerst zuletzt zumeist bereit seit samt statt damit somit insgesamt
    überhaupt gesamt direkt leicht vielleicht längst zunächst möglichst höchst äußerst`),
  openingVerbs: words(
    'begann begannen beginnt beginnen begonnen startete starteten startet starten gestartet eröffnet',
  ),
  endingVerbs: words(`
    endete endeten endet enden geendet scheiterte scheiterten scheitern gescheitert schloss schlossen beendet
    beendete beendeten abgebrochen`),
  comparingWords: words('gegenüber verglichen vergleich'),
  separableSaying: {
    teilte: 'mit',
    teilten: 'mit',
    gab: 'bekannt',
    gaben: 'bekannt',
    kündigte: 'an',
    kündigten: 'an',
  },
};
