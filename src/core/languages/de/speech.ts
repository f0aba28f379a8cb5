import { words, type SpeechData } from '../speech-data.ts';
import { speech as base } from '../base/speech.ts';

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
  teilte teilten räumte räumten kündigte kündigten fügte fügten gab bekannt gibt gab gaben stellte stellten führte führten
  erinnerte erinnert twitterte twitterten twittert rief riefen ruft gestand gestehen zitierte zitiert verlangte verlangten
  verlangt schilderte schilderten schildert begründete begründeten begründet rechtfertigte rechtfertigt sprach sprachen spricht
  informierte informierten informiert verlautete heißt hieß resümierte resümiert bilanzierte bekräftigte bekräftigten bekräftigt
  beteuerte beteuert beschwerte präzisierte urteilte urteilt plädierte plädiert appellierte appelliert erzählte erzählten
  erzählt konstatierte konstatiert lobte lobten lobt spekulierte spekuliert wetterte witzelte schimpfte schloss ergänzen
  nennen werfen weisen sprechen rufen geben teilen äußern vermuten hoffen glauben verlangen drohen versprechen bedauern loben warnen mahnen zitieren stellen räumen kündigen fügen erinnern mitteilte mitteilten bekanntgab bekanntgaben hinzufügte hinzufügten einräumte einräumten ankündigte ankündigten feststellte feststellten ausführte ausführten angab angaben zugab zugaben meldete meldeten meldet verriet verrät fand findet titelte titelt`);

/** "gab,gibt:an,zu" as forms with their particles. */
function separable(list: string): Record<string, readonly string[]> {
  return Object.fromEntries(
    words(list).flatMap((entry) => {
      const [forms = '', particles = ''] = entry.split(':');
      return forms.split(',').map((form) => [form, particles.split(',')] as const);
    }),
  );
}

const QUOTING = words(`
  nannte nannten nennt nennen genannt bezeichnete bezeichneten bezeichnet bezeichnen beschrieb beschrieben beschreibt
  würdigte würdigten würdigt bewertete bewerteten bewertet wertete werteten wertet gewertet warf warfen wirft vorwarf
  wies wiesen weist verurteilte verurteilten verurteilt begrüßte begrüßten begrüßt definierte definiert stufte stuften
  charakterisierte umschrieb reagierte reagierten reagiert zeigte zeigten zeigt lehnte lehnten lehnt brachte brachten
  setzte bedankte gratulierte veröffentlichte veröffentlichten aufforderte aufgerufen betitelte bescheinigte attestierte
  formulierte formulierten formuliert vereinbart skandierten skandierte steht stand lautet lautete lauteten nehme nahm`);

export const speech: SpeechData = {
  ...base,
  negations: words(
    'nicht nie niemals nichts kein keine keiner keines keinen keinem niemand weder ohne keinerlei nirgends',
  ),
  negationsBehind: true,
  restrictives: words('nur bloß lediglich allein zuletzt'),
  refusals: words(
    `weigert weigerte weigerten weigern geweigert verweigert verweigerte verweigerten lehnt lehnte lehnten ablehnte abgelehnt
    vermied vermieden vermeidet versäumte versäumten versäumt unterließ`,
  ),
  alternatives: words('oder noch'),
  order: 'verb-second',
  clauseCommas: true,
  capitalTimes: true,
  ordinalStops: true,
  asWords: ['als'],
  genitiveArticles: words('des der eines einer seiner ihrer dieser dieses unserer'),
  adverbEndings: ['lich', 'isch', 'weise', 'mäßig', 'ig'],
  obliques: words(
    'den dem des einem einen eines keinen keinem diesem diesen seinem seinen seines ihrem ihren ihres',
  ),
  reportedForms: words(
    'sei seien habe werde könne solle wolle müsse dürfe möge würde würden gebe gehe komme bleibe stehe',
  ),
  quotedForms: ['zitiert'],
  exampleWords: ['wie'],
  soCalled: words('genannte genannten genannter genanntes sogenannte sogenannten sogenannter sogenanntes'),
  separableVerbs: separable(`
    gab,gaben,gibt,geben,gegeben:an,bekannt,zu,preis stellte,stellten,stellt,stellen:fest,klar führte,führten,führt,führen:aus,an fügte,fügten,fügt,fügen:hinzu,an
    teilte,teilten,teilt,teilen:mit räumte,räumten,räumt,räumen:ein warf,warfen,wirft,werfen:vor,ein wies,wiesen,weist,weisen:zurück,hin,darauf lehnte,lehnten,lehnt:ab
    brachte,brachten,bringt,bringen:ausdruck zeigte,zeigten,zeigt,zeigen:sich nahm,nehme,nahmen:stellung,vor setzte:hinzu,entgegen stufte,stuften:ein
    steht,stand:darin,bericht,brief,text,dokument,schreiben,erklärung lautet,lautete,lauteten:antwort,begründung,aussage`),
  nominatives: words('er ich wir man'),
  pastEndings: ['te', 'ten'],
  nounsCapital: true,
  adjectiveEndings: ['e', 'en', 'er', 'es', 'em'],
  sayingVerbs: SAYING,
  quotingVerbs: QUOTING,
  followingVerbs: words('fuhr fügte begann schloss lachte lächelte seufzte nickte setzte'),
  invertedCues: ['so'],
  speechNouns: words('worte aussage äußerung erklärung forderung meinung behauptung vorwurf'),
  passives: words('wurde wurden wird werden worden'),
  agents: words('von durch'),
  complementisers: words('dass daß ob wie warum weshalb wann wo wer was'),
  intendingVerbs: words(
    'versprach versprachen verspricht drohte drohten droht forderte forderten fordert kündigte',
  ),
  judgingVerbs: [],
  adversatives: words('während obwohl wobei'),
  accordingBefore: [
    'nach angaben von',
    'nach angaben der',
    'nach angaben des',
    'nach angaben',
    'nach aussage von',
    'nach aussagen von',
    'nach aussage des',
    'nach aussage der',
    'nach aussagen der',
    'nach aussagen des',
    'nach ansicht von',
    'nach ansicht der',
    'nach ansicht des',
    'nach meinung von',
    'nach meinung der',
    'nach meinung des',
    'nach auffassung von',
    'nach auffassung der',
    'nach auffassung des',
    'nach einschätzung von',
    'nach einschätzung der',
    'nach einschätzung des',
    'nach worten von',
    'nach den worten von',
    'nach den worten des',
    'nach den worten der',
    'laut',
    'gemäß',
  ],
  accordingAfter: words('zufolge'),
  pronouns: {
    er: 'he',
    sie: 'she',
    es: 'it',
    wir: 'first-plural',
    ich: 'first',
    man: 'any',
    dieser: 'he',
    diese: 'she',
    letzterer: 'he',
    letztere: 'she',
    letzteres: 'it',
    ersterer: 'he',
    jener: 'he',
    welcher: 'relative',
    welche: 'relative',
  },
  possessivePronouns: {
    sein: 'he',
    seine: 'he',
    seiner: 'he',
    seinem: 'he',
    seinen: 'he',
    ihre: 'she',
    ihrer: 'she',
    ihrem: 'she',
    ihren: 'she',
    ihr: 'she',
  },
  dummies: words('es man das dies'),
  determiners: words(
    'der die das des dem den ein eine einer eines einem einen kein keine dieser diese dieses diesem diesen jener jene alle viele mehrere einige beide sein seine seiner seines seinem seinen ihr ihre ihrer ihres ihrem ihren unser unsere zwei drei vier fünf',
  ),
  demonstratives: words('viele mehrere einige beide alle'),
  prepositions: words(
    'angesichts aufgrund anhand hinsichtlich mithilfe zugunsten seitens entsprechend infolge anlässlich samt binnen bezüglich mittels namens laut gemäß nahe ab insbesondere in im an am auf aus bei beim von vom zu zum zur mit nach vor über unter für gegen durch um ohne seit bis wegen während zwischen gegenüber hinter neben per trotz innerhalb außerhalb ins ans aufs als',
  ),
  genitives: words('von vom für in im aus bei beim zur zum am an gegen'),
  withs: ['mit'],
  coordinators: words('und oder sowie aber sondern denn'),
  subordinators: words(
    'dass daß weil wenn obwohl nachdem bevor während als ob damit da sodass falls sobald wobei indem womit worauf',
  ),
  auxiliaries: words(
    'hat habe haben hatte hatten hätte hätten ist sind war waren sei seien wäre wären wird werde werden wurde wurden würde würden worden kann können könne konnte konnten könnte könnten muss müssen müsse musste mussten müsste soll sollen solle sollte sollten will wollen wolle wollte wollten darf dürfen dürfe durfte dürfte mag möge möchte möchten',
  ),
  adverbs: words(
    'wie folgt sinngemäß scharf bisher derzeit darüber hinaus insgesamt insbesondere zurzeit dennoch trotzdem nämlich etwa rund weiters ferner überdies somit deshalb daher auch noch schon bereits heute gestern morgen jedoch nun dann nur sehr nicht wieder weiter weiterhin zudem außerdem daraufhin dabei damals später zuvor anschließend wörtlich hingegen dagegen allerdings ebenfalls ebenso gleichzeitig unterdessen inzwischen erneut zunächst abschließend schließlich dazu darauf hierzu so zwar selbst mehrfach öffentlich deutlich sichtlich klar jetzt hier dort da doch ja',
  ),
  otherVerbs: words(
    'kam kamen ging gingen machte machten nahm nahmen fand fanden hielt hielten ließ ließen liegt lag kommt kommen geht gehen macht bleibt blieb',
  ),
  verbEndings: ['te', 'ten', 'iert', 'ierte'],
  speakerNouns: words(
    `sprecher sprecherin minister ministerin präsident präsidentin chef chefin vorsitzender vorsitzende polizei regierung
    anwohner anwohnerin einwohner einwohnerin bewohner bewohnerin geologe geologin biologin ärztin lehrerin händlerin juristin
    landwirtin bäuerin rentnerin rentner studentin schülerin historiker historikerin ökonom ökonomin physiker physikerin
    forscher forscherin experte expertin anwältin staatsanwalt staatsanwältin direktor direktorin leiter leiterin
    augenzeuge augenzeugin zeugin autorin journalistin professor professorin trainer trainerin unternehmer unternehmerin
    landrat landrätin senatorin abgeordnete abgeordneter botschafter botschafterin aktivist aktivistin ingenieurin ingenieur`,
  ),
  titles: words(
    'herr frau dr. prof. präsident präsidentin minister ministerin bundeskanzler bundeskanzlerin kanzler kanzlerin bürgermeister bürgermeisterin general',
  ),
  documentNouns: words('bericht erklärung mitteilung schreiben brief studie papier zeitung pressemitteilung'),
  masculines: words('herr sprecher minister präsident kanzler bürgermeister vorsitzender direktor'),
  feminines: words('frau sprecherin ministerin präsidentin kanzlerin bürgermeisterin vorsitzende direktorin'),
  courtesies: words('herr frau dr. hr. fr. prof. dipl.-ing.'),
  definites: words('der die das'),
  organisationWords: words(
    'hochschule technischen polizei ministerium amt partei bund verband universität gericht zeitung stadt land',
  ),
  roleEndings: [
    'sprecher',
    'sprecherin',
    'minister',
    'ministerin',
    'präsident',
    'präsidentin',
    'chef',
    'chefin',
    'vorsitzende',
    'vorsitzender',
    'leiter',
    'leiterin',
    'direktor',
    'direktorin',
    'meister',
    'meisterin',
    'experte',
    'expertin',
    'forscher',
    'forscherin',
    'anwalt',
    'anwältin',
    'beauftragter',
    'beauftragte',
    'führer',
    'führerin',
    'sekretär',
    'sekretärin',
    'kanzler',
    'kanzlerin',
    'abgeordnete',
    'abgeordneter',
    'mitglied',
    'kommissar',
    'ologe',
    'ologin',
    'wohner',
    'wohnerin',
    'anwältin',
    'ärztin',
    'lehrerin',
    'händlerin',
    'arbeiterin',
    'fahrerin',
    'beraterin',
    'unternehmer',
    'unternehmerin',
    'botschafter',
    'botschafterin',
    'gewerkschafter',
    'gewerkschafterin',
    'ingenieur',
    'ingenieurin',
  ],
  affiliations: words('von vom'),
  timeWords: words(
    'montag dienstag mittwoch donnerstag freitag samstag sonntag montags januar februar märz april mai juni juli august september oktober november dezember abend nachmittag vormittag mittag woche uhr jahr',
  ),
  abbreviations: words('dr. prof. st. bzw. z.b. u.a. d.h. ca. nr. str. mio. mrd. usw. vgl. sog. hr. fr.'),
};
