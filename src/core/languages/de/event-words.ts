/** What German dates tell of. */
import type { EventWords } from '../event-words.ts';
import { words } from '../speech-data.ts';
import { eventSynonyms } from './event-synonyms.ts';

export const eventWords: EventWords = {
  planWords: words('beginnt beginnen startet starten spielt spielen tagt tagen geplant angesetzt erwartet'),
  scheduledForms: words(`
    entscheidet entscheiden öffnet schließt endet stimmt stimmen trifft treffen kommt eröffnet eröffnen folgt folgen
    erscheint erscheinen dauert dauern bleibt bleiben läuft laufen gilt gelten wählt wählen findet finden zieht
    ziehen tritt treten`),
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
  synonyms: eventSynonyms,
  emptyWords: words(`
    wollen würde würden könnte könnten muss müssen müsste sollte sollten sollen können darf dürfen hatte hatten
    habe sei seien wäre wären gewesen werde wurden worden menschen mensch mann männer frau frauen person personen
    mehrere mindestens rund etwa bereits weitere weiteren anderen andere alle tag tage woche wochen monat monate
    stunden morgen abend nacht nachmittag mittag ende bis beim kurz dort hier damit dabei nachdem bevor während
    teilte mitteilte sagt gab bekannt`),
  siteLeads: words('in bei nahe'),
  reasonWords: words('wegen'),
  relatives: words('der die das den dem dessen deren denen welche welcher welches wo'),
  nounStops: words('von im in am an auf bei mit für gegen über aus zum zur durch um nach vor'),
  nounSayings: words(`
    warnte warnten kritisierte kritisierten forderte forderten dementierte dementierten bestritt bestritten begrüßte
    begrüßten bestätigte bestätigten lobte lobten drohte drohten versprach versprachen verlangte verlangten mahnte
    mahnten beklagte beklagten`),
  passiveWords: words('wurde wurden worden wird werden'),
  sideClauses: words('während weil obwohl aber'),
  routeWords: words('nach aus zwischen richtung'),
  stateNouns: words(`
    regierung armee streitkräfte truppen soldaten marine luftwaffe polizei parlament behörden ministerium gericht
    staat wähler kampfjets flugzeuge drohnen raketen abgeordnete abgeordneten botschaft delegation unterhändler
    diplomaten mannschaft wirtschaft nationalmannschaft geheimdienst grenzschützer küstenwache zentralbank`),
};
