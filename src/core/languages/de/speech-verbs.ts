/**
 * German verbs of saying with their forms. A weak verb needs its infinitive only; one with a particle that stands
 * apart ("merkte … an") is told by that particle in a main clause and by one word elsewhere ("anmerkte").
 */
import { words } from '../speech-data.ts';

const SAYING = words(`
  sagte sagten sagt sagen sage gesagt erklärte erklärten erklärt erklären erkläre betonte betonten betont betonen betone
  meinte meinten meint meinen meine berichtete berichteten berichtet berichten berichte schrieb schrieben schreibt schreiben
  geschrieben behauptete behaupteten behauptet behaupten behaupte versicherte versicherten versichert warnte warnten warnt warnen
  gewarnt forderte forderten fordert fordern gefordert kritisierte kritisierten kritisiert kritisieren bestätigte bestätigten
  bestätigt bestätigen antwortete antworteten antwortet ergänzte ergänzten ergänzt unterstrich unterstrichen erläuterte
  erläuterten erläutert verkündete verkündeten verkündet argumentierte argumentierten argumentiert vermutete vermuteten
  vermutet hoffte hofften hofft glaubt glaubte bezweifelte bezweifelt bedauerte bedauerten bedauert beklagte beklagten beklagt
  kommentierte kommentierten kommentiert mahnte mahnten mahnt entgegnete entgegnet erwiderte erwidert fragte fragten fragt gefragt
  äußerte äußerten äußert geäußert versprach versprachen verspricht drohte drohten droht prophezeite prognostizierte prognostiziert
  teilte teilten teilt räumte räumten räumt kündigte kündigten kündigt fügte fügten fügt gab gibt gaben stellte stellten stellt führte führten führt
  bemerkte bemerkten bemerkt unterstreicht unterstreichen hob hoben hebt legte legten legt deutete deuteten deutet machte machten macht
  ließ ließen lässt verwies verwiesen verweist verweisen pochte pocht schätzte schätzten schätzt konterte kontert widersprach widersprachen widerspricht
  erinnerte erinnert twitterte twitterten twittert rief riefen ruft gestand gestehen zitierte zitiert verlangte verlangten
  verlangt schilderte schilderten schildert begründete begründeten begründet rechtfertigte rechtfertigt sprach sprachen spricht
  informierte informierten informiert verlautete heißt hieß resümierte resümiert bilanzierte bekräftigte bekräftigten bekräftigt
  beteuerte beteuert beschwerte präzisierte urteilte urteilt plädierte plädiert appellierte appelliert erzählte erzählten
  erzählt konstatierte konstatiert lobte lobten lobt spekulierte spekuliert wetterte witzelte schimpfte schloss ergänzen
  nennen werfen weisen sprechen rufen geben teilen äußern vermuten hoffen glauben verlangen drohen versprechen bedauern loben warnen mahnen zitieren stellen räumen kündigen fügen erinnern mitteilt mitteilen bekanntgibt hinzufügt einräumt ankündigt feststellt ausführt angibt zugibt mitteilte mitteilten bekanntgab bekanntgaben hinzufügte hinzufügten einräumte einräumten ankündigte ankündigten feststellte feststellten ausführte ausführten angab angaben zugab zugaben meldete meldeten meldet verriet verrät fand findet titelte titelt
  mitgeteilt bekanntgegeben angekündigt hinzugefügt eingeräumt festgestellt ausgeführt angegeben zugegeben gesprochen versprochen
  gerufen geschrien gebeten beteuert betont gewarnt gemeldet verkündet bestritt bestreitet bestritten bestreiten bestritten beschuldigt
  gedroht begründet geäußert gefragt geantwortet gehofft vermutet geschildert gelobt zurückgewiesen
  skandiert skandierte skandierten bat baten bittet bitten empfahl empfahlen empfiehlt empfehlen empfohlen riet rieten rät raten geraten schwor schworen schwört schwören geschworen`);

/** The forms of weak verbs from their infinitives: "warnen" → "warnt warnte warnten gewarnt". */
function weak(list: string): readonly string[] {
  return words(list).flatMap((infinitive) => {
    const stem = infinitive.replace(/(?<=[lr])n$|en$/u, '');
    const link = /[dt]$/u.test(stem) ? `${stem}e` : stem;
    const prefixed = /^(?:be|er|ver|ent|zer|miss|unter|ge)|ieren$/u.test(infinitive);
    return [infinitive, `${link}t`, `${link}te`, `${link}ten`, `${prefixed ? '' : 'ge'}${link}t`];
  });
}

/** A verb and its particles: "an:merken"; of a strong one its finite forms, then its participle: "vor:schlagen=schlägt,schlug,schlugen/schlagen". */
function particled(
  list: string,
): readonly (readonly [finite: readonly string[], joined: readonly string[], particle: string])[] {
  return words(list).flatMap((entry) => {
    const [particle = '', verbs = ''] = entry.split(':');
    return verbs.split('|').map((verb) => {
      const [infinitive = '', forms] = verb.split('=');
      const [present = '', past = '', plural = '', participle = ''] = weak(infinitive).slice(1);
      const [finite = `${present},${past},${plural}`, ended = participle] = forms?.split('/') ?? [];
      const own = [...finite.split(','), infinitive];
      return [own, [...own, ended].map((form) => particle + form), particle] as const;
    });
  });
}

/** Verbs that say nothing without their particle. */
const APART = particled(`
  an:merken|prangern an:nehmen=nimmt,nahm,nahmen/genommen bei:pflichten zu:stimmen|sichern ein:schränken
  ein:wenden=wendet,wandte,wandten,wendete/gewandt fest:halten=hält,hielt,hielten/gehalten nach:legen|haken nahe:legen
  entgegen:halten=hält,hielt,hielten/gehalten ab:streiten=streitet,stritt,stritten/gestritten
  vor:schlagen=schlägt,schlug,schlugen/geschlagen fort:fahren=fährt,fuhr,fuhren/gefahren zusammen:fassen klar:stellen
  an:deuten|fügen mit:teilen fest:stellen hervor:heben=hebt,hob,hoben/gehoben`);

/** Verbs that say something without it, too: together with it they are one word. */
const TOGETHER = particled(`
  an:mahnen|kündigen zu:sagen aus:sagen voraus:sagen vorher:sagen auf:fordern an:zweifeln nach:fragen ein:gestehen=gesteht,gestand,gestanden/gestanden
  zu:gestehen=gesteht,gestand,gestanden/gestanden aus:rufen=ruft,rief,riefen/gerufen zu:rufen=ruft,rief,riefen/gerufen
  auf:rufen=ruft,rief,riefen/gerufen hin:weisen=weist,wies,wiesen/gewiesen zurück:weisen=weist,wies,wiesen/gewiesen
  vor:werfen=wirft,warf,warfen/geworfen ein:werfen=wirft,warf,warfen/geworfen dar:legen hinzu:setzen
  preis:geben=gibt,gab,gaben/gegeben ab:raten=rät,riet,rieten/geraten weiter:sagen`);

const WEAK_SAYING = weak(`
  sagen erklären betonen meinen berichten behaupten versichern warnen fordern kritisieren bestätigen antworten ergänzen erläutern
  verkünden argumentieren vermuten hoffen bezweifeln bedauern beklagen kommentieren mahnen entgegnen erwidern fragen äußern drohen
  prophezeien prognostizieren twittern verlangen schildern begründen informieren verlauten resümieren bilanzieren bekräftigen
  beteuern präzisieren urteilen plädieren appellieren erzählen konstatieren loben spekulieren bemängeln monieren rügen tadeln
  signalisieren dementieren leugnen vermelden rätseln witzeln prahlen poltern jubeln schwärmen analysieren diagnostizieren
  folgern schlussfolgern mutmaßen klagen stöhnen verdeutlichen konkretisieren ermahnen flehen predigen notieren proklamieren
  frotzeln raunen jammern orakeln unken befürchten fürchten geloben unterstellen erinnern posten erwähnen bezeugen insistieren beharren garantieren enthüllen
  verlautbaren replizieren beanstanden suggerieren munkeln tuscheln dozieren referieren philosophieren nörgeln zetern murmeln
  offenbaren bekunden postulieren verneinen relativieren scherzen spotten höhnen lästern schimpfen wettern argwöhnen sinnieren frohlocken beschwichtigen`);

const WEAK_QUOTING = weak(`
  würdigen bewerten werten verurteilen begrüßen definieren charakterisieren titulieren bezichtigen beschuldigen brandmarken
  verteidigen attackieren verunglimpfen diffamieren geißeln rühmen betrachten erachten interpretieren klassifizieren befürworten bejahen erwarten drängen danken deklarieren attestieren bescheinigen feiern verspotten verhöhnen bejubeln beschimpfen beleidigen schmähen`);

const QUOTING = words(`
  nannte nannten nennt nennen genannt bezeichnete bezeichneten bezeichnet bezeichnen beschrieb beschrieben beschreibt beschreiben
  würdigte würdigten würdigt bewertete bewerteten bewertet wertete werteten wertet gewertet warf warfen wirft vorwarf
  wies wiesen weist verurteilte verurteilten verurteilt begrüßte begrüßten begrüßt definierte definiert stufte stuften
  charakterisierte umschrieb reagierte reagierten reagiert zeigte zeigten zeigt gezeigt lehnte lehnten lehnt brachte brachten
  setzte setzt setzten setzen besteht bestand bestehen bestanden bedankte gratulierte veröffentlichte veröffentlichten aufforderte aufgerufen betitelte bescheinigte attestierte
  formulierte formulierten formuliert vereinbart rechnet rechnen rechnete rechneten sah sahen sieht sehen hielt hielten hält halten gehalten ausdrückte ausdrückten formuliert beschwor beschworen beschwört beschwören befand befanden eingestuft einstuft einstufte
  beschrieben zurückgewiesen vorgeworfen gewürdigt bewertet verurteilt umschrieben charakterisiert steht stand lautet lautete lauteten nehme nahm fühlt fühlen fühlte fühlten
  geht gehen ging gingen pries priesen preist preisen gepriesen empfindet empfinden empfand empfanden empfunden sang sangen singt singen
  tut tun tat taten abtut abtun abtat abtaten abgetan abgetane abgetanen tritt treten trat traten empört empörte empörten ärgert ärgerte ärgerten`);

/** Verbs of saying that report a clause; those that need their particle stand below. */
export const sayingVerbs: readonly string[] = [
  ...new Set([
    ...SAYING,
    ...WEAK_SAYING,
    ...APART.flatMap(([, joined]) => joined),
    ...TOGETHER.flatMap(([, joined]) => joined),
  ]),
];

/** Verbs that attribute words in marks only. */
export const quotingVerbs: readonly string[] = [...new Set([...QUOTING, ...WEAK_QUOTING])];

/** "gab,gibt:an,zu" as forms with their particles. */
export function separable(list: string): Record<string, readonly string[]> {
  return Object.fromEntries(
    words(list).flatMap((entry) => {
      const [forms = '', particles = ''] = entry.split(':');
      return forms.split(',').map((form) => [form, particles.split(',')] as const);
    }),
  );
}

const NAMED = separable(`
    gab,gaben,gibt,geben,gegeben:an,bekannt,zu,protokoll stellte,stellten,stellt,stellen:fest,klar,aussicht führte,führten,führt,führen:aus,an hob,hoben,hebt:hervor legte,legten,legt:dar deutete,deuteten,deutet:an
    machte,machten,macht:deutlich,klar ließ,ließen,lässt:wissen verwies,verwiesen,verweist,pochte,pocht:darauf,auf fügte,fügten,fügt,fügen:hinzu,an
    teilte,teilten,teilt,teilen:mit räumte,räumten,räumt,räumen:ein warf,warfen,wirft,werfen:vor,ein wies,wiesen,weist,weisen:zurück,hin,darauf lehnte,lehnten,lehnt:ab
    brachte,brachten,bringt,bringen:ausdruck,punkt zeigte,zeigten,zeigt,zeigen,gezeigt:sich nahm,nehme,nahmen:stellung,vor setzte:hinzu,entgegen,dafür stufte,stuften:ein
    heißt,hieß,heiße,hießen:es fühlt,fühlen,fühlte,fühlten:sich geht,gehen,ging,gingen:aus,hervor rechnet,rechnen,rechnete,rechneten:mit,damit,darauf setzt,setzten,setzen:dafür besteht,bestand,bestehen,bestanden:darauf sah,sahen,sieht,sehen:darin,ein„,eine„,einen„,kein„,keine„,keinen„,als„ hielt,hielten,hält,halten:für
    steht,stand:plakat,plakaten,transparent,transparenten,schild,schildern,banner,bannern,papier,artikel,darin,bericht,brief,text,dokument,schreiben,erklärung lautet,lautete,lauteten:antwort,begründung,aussage,fazit,urteil,kommentar,botschaft,forderung,kritik,vorwurf,bilanz,appell,einschätzung,these,parole,devise
    tut,tun,tat,taten:ab tritt,treten,trat,traten:ein kommt,kommen,kam,kamen,komme,gelangt,gelangte,gelangten:wort,schluss,ergebnis,fazit,erkenntnis,überzeugung`);

/** Verbs that speak only with one of their particles further on. */
export const separableVerbs: Readonly<Record<string, readonly string[]>> = withParticles();

function withParticles(): Record<string, readonly string[]> {
  const made: Record<string, readonly string[]> = { ...NAMED };
  for (const [finite, , particle] of APART)
    for (const form of finite) made[form] = [...(made[form] ?? []), particle];
  return made;
}
