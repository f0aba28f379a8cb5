import { words, type SpeechData } from '../speech-data.ts';
import { speech as base } from '../base/speech.ts';
import { quotingVerbs, sayingVerbs, separable, separableVerbs } from './speech-verbs.ts';

/** "nach Angaben der", "nach den Worten von", "aus Sicht des": the noun and what ties its speaker to it. */
function according(): string[] {
  const nouns = words(`
    angaben:nach angabe:nach aussage:nach,laut aussagen:nach,laut ansicht:nach,in auffassung:nach meinung:nach einschätzung:nach
    worten:nach darstellung:nach überzeugung:nach auskunft:nach mitteilung:nach,laut erkenntnissen:nach informationen:nach
    willen:nach berechnungen:nach schätzung:nach schätzungen:nach bekunden:nach ankündigung:nach lesart:nach sicht:aus,in
    bewertung:nach beurteilung:nach beschreibung:nach prognose:nach prognosen:nach schilderung:nach schilderungen:nach
    vermutung:nach vermutungen:nach erklärung:nach,laut plänen:nach begründung:nach beobachtungen:nach urteil:nach version:nach
    zeugenaussagen:nach medienberichten:nach,laut augen:in bericht:nach,laut berichten:nach,laut`);
  const phrases = nouns.flatMap((entry) => {
    const [noun = '', heads = ''] = entry.split(':');
    return heads
      .split(',')
      .flatMap((head) =>
        ['', 'der ', 'den ', 'dem ', 'einer ', 'einem '].map((article) => `${head} ${article}${noun}`),
      );
  });
  // Longest first: "nach Angaben der Polizei" leaves the article to the phrase.
  const ties = ['von', 'vom', 'der', 'des', 'eines', 'einer'];
  return [
    ...ties.flatMap((tie) => phrases.map((phrase) => `${phrase} ${tie}`)),
    ...phrases.filter((phrase) => !ARTICLE.test(phrase)),
  ];
}

const ARTICLE = / (?:der|den|dem|einer|einem) /;

/** "sprach,spricht:von,vom" as forms with their prepositions. */
const contents = separable;

/** Ends of words for posts and trades, each with its feminine in "-in". */
const ROLES =
  words(`sprecher minister präsident chef leiter direktor meister forscher führer sekretär kanzler kommissar arbeiter
  lehrer händler fahrer berater unternehmer botschafter gewerkschafter ingenieur politiker senator trainer professor historiker
  richter funktionär gründer inhaber vertreter manager analyst aktivist spezialist sänger spieler reporter redakteur offizier
  gouverneur ermittler wissenschaftler kandidat demokrat ökonom volkswirt mediziner verteidiger
  betreiber veranstalter schauspieler regisseur journalist korrespondent polizist soldat pfarrer intendant kurator
  musiker künstler sanitäter rechtler aufseher dezernent referent befehlshaber anführer winzer wirt pilot seelsorger rektor dekan veteran`);

/** Those whose feminine is another word or has another form. */
const OTHER_ROLES =
  words(`vorsitzende vorsitzender experte expertin anwalt anwältin beauftragter beauftragte abgeordnete abgeordneter
      mitglied ologe ologin wohner wohnerin ärztin chefarzt delegierte delegierter bauer bäuerin stadtrat stadträtin
      landrat landrätin gemeinderat ministerialrat obmann hauptmann landeshauptfrau sachverständige sachverständiger
      beamter beamte beamtin bischof bischöfin wehrmann wehrfrau kaufmann kauffrau landesrätin nationalrätin`);

export const speech: SpeechData = {
  ...base,
  questionLabels: words('f frage'),
  answerLabels: words('a antwort'),
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
  impersonalVerbs: ['verlautete', 'verlautet'],
  reportOpeners: ['wie'],
  genitiveArticles: words('des der eines einer seiner ihrer dieser dieses unserer'),
  adverbEndings: ['lich', 'isch', 'weise', 'mäßig', 'ig'],
  obliques: words(
    'den dem des einem einen eines keinen keinem diesem diesen seinem seinen seines ihrem ihren ihres ihm ihn ihnen',
  ),
  reportedForms: words(
    'sei seien habe hätten wären werde könne solle wolle müsse dürfe möge würde würden gebe gehe komme bleibe stehe gelte richte rate halte biete arbeite leite bedeute finde',
  ),
  infinitiveTie: 'zu',
  joinedInfinitive:
    '^(?:ab|an|auf|aus|bei|bereit|dar|durch|ein|entgegen|fest|fort|frei|herab|heraus|her|hervor|hinaus|hinein|hinweg|hin|los|mit|nach|nieder|teil|um|voran|voraus|vor|wahr|weg|weiter|wieder|zurück|zusammen|zu|über)zu\\p{Ll}{2,}n$',
  nameParticles: words('von zu'),
  foreignParticles: words('de van di del della le la dos du bin al el ten ter'),
  conditions: words('wenn falls sofern sollte sollten'),
  memberNouns: words(
    'politiker politikerin mann frau abgeordnete abgeordneter mitglied parlamentarier parlamentarierin',
  ),
  contrasts: words('dagegen hingegen wiederum indes indessen dafür andererseits'),
  labelNouns: words(
    'zustimmung widerspruch lob unterstützung protest antwort fazit begründung kommentar reaktion bilanz prognose rat warnung appell devise einschätzung these urteil frage vorschlag bitte forderung kritik erklärung aussage botschaft vorwurf worte motto überzeugung plädoyer bekenntnis',
  ),
  pressWords: words(
    'agentur zeitung presse post rundschau welle tagesschau woche wochenblatt tagblatt tageblatt kurier anzeiger sender rundfunk magazin spiegel stern dpa afp apa sda kna epd faz taz bild funk fernsehen radio nachrichten bote ndr wdr mdr swr zdf ard orf srf rtl ntv',
  ),
  pressPosts: words(
    'sprecher sprecherin redakteur redakteurin reporter reporterin korrespondent korrespondentin journalist journalistin herausgeber herausgeberin autor autorin verleger mitarbeiter mitarbeiterin chef chefin leiter leiterin gründer geschäftsführer moderator moderatorin fotograf vertreter anwalt ausgabe bericht',
  ),
  predicateVerbs: words('nannte nannten nennt nennen findet finden fand fanden'),
  predicateEndings: words(
    'lich isch ig bar sam haft los voll abel ibel end iv ell ent ant är os frei arm reich wert',
  ),
  purposes: words('um ohne anstatt statt'),
  relativeArticles: words('der die das dem den deren dessen denen welcher welche welches welchem welchen'),
  openMoods: words(
    'hätte hätten wären würde würden bräuchte bräuchten wüsste wüssten müssten gäbe gäben käme kämen stünde stünden läge lägen ginge bekäme ließe fände nähme',
  ),
  setMoods: [
    'sei denn',
    'sei dank',
    'sei dahingestellt',
    'sei angemerkt',
    'sei erwähnt',
    'sei gesagt',
    'sei erinnert',
  ],
  quotedForms: ['zitiert'],
  relayVerbs: words('zitiert zitierte zitierten zitieren'),
  exampleWords: ['wie'],
  soCalled: words('genannte genannten genannter genanntes sogenannte sogenannten sogenannter sogenanntes'),
  separableVerbs,
  nominatives: words('er ich wir man'),
  pastEndings: ['te', 'ten'],
  nounsCapital: true,
  adjectiveEndings: ['e', 'en', 'er', 'es', 'em'],
  sayingVerbs,
  quotingVerbs,
  followingVerbs: words(
    `protestiert protestierte protestierten fuhr fügte begann schloss lachte lächelte seufzte nickte setzte freute freuten freut gab gibt zeigte zeigten zeigt jubelte
    jubelten scherzte klagte klagten staunte ärgerte empörte wunderte entschuldigte grüßte gestand gesteht schwärmte schwärmt
    wehrte fasste fasst stellte stellt legte legt hakte sinnierte frohlockte resümierte flüsterte brüllte schrie schrien`,
  ),
  invertedCues: ['so'],
  speechNouns: words(
    'worte worten satz ausruf aussage äußerung erklärung forderung meinung behauptung vorwurf',
  ),
  ownWords: words('eigenen eigener eigenem eigene'),
  personNouns: words(
    'wächter wächterin gast käufer käuferin mieter mieterin fahrgast kunde kundin freund freundin lebensgefährte lebensgefährtin verlobte polizist polizistin beamter beamtin retter retterin pfleger pflegerin',
  ),
  dyingVerbs: words('starb gestorben verstarb verstorben ertrank ertrunken tot'),
  killedForms: words('getötet ermordet erschossen erstochen hingerichtet erschlagen'),
  presenceVerbs: words(
    'weinte nickte lachte lächelte schwieg wartete saß stand schrie rief schluchzte zuckte schüttelte umarmte klatschte winkte stimmte fand',
  ),
  passives: words('wurde wurden wird werden worden'),
  agents: words('von vom durch'),
  pastParticiples: '(?:ge\\p{L}+en|t)$',
  titleNouns: words(
    'überschrift titel motto namen name bezeichnung spitznamen spitzname stichwort schlagwort begriff decknamen pseudonym untertitel rubrik magazin magazins magazines nachrichtenmagazin nachrichtenmagazins zeitschrift wochenzeitung tageszeitung sendung roman album lied serie note kategorie warnstufe stufe aufschrift parole losung codewort passwort prädikat etikett marke hashtag vermerk kampagne aktion initiative operation projekt plattform filmreihe dokumentation theaterstück oper operette ausstellung festival spiel computerspiel enzyklika buch kinderbuch sachbuch stück song hit single zeichnung gemälde skulptur band rockband popgruppe schiff frachter fähre yacht boot lokal gasthaus hotel gaststätte restaurant kneipe diskothek preis auszeichnung orkan sturmtief hurrikan taifun zyklon tief hoch raumschiff raumsonde satellit mission podcast blog portal podcasts',
  ),
  viewpoints: ['für'],
  saidThings: words(
    `kritik vorwurf vorwürfe pläne plan forderung forderungen vorschlag vorschläge entscheidung entscheidungen behauptung
    behauptungen anschuldigung anschuldigungen aussage aussagen beschluss beschlüsse urteil verdacht idee ideen vorhaben
    maßnahme maßnahmen reform gesetz entwurf tat ereignis ereignisse vorfall vorfälle anschlag angriff angriffe`,
  ),
  reportedPattern:
    '^(?!(?:inne|nahe|lange|gerne|meine|deine|unsere|eure|andere|weitere|manche|etliche|welche|pleite|schade|vorne|hinne|zunutze|beinahe|nachhause|zuhause|sowie|infolge|mithilfe)$)\\p{Ll}{3,}(?<!t|nd)e$',
  reflexives: words('sich'),
  pointers: words('das dies so damit'),
  indefinites: words('ein eine einem einen einer eines kein keine keinem keinen keiner'),
  opinionNouns: words('ansicht auffassung meinung überzeugung überzeugt zuversichtlich sicher'),
  namings: words('genannt benannt betitelt getauft tituliert bekannt heißt hieß heißen hießen heiße'),
  namingsBehind: words(
    'bekannt bekannte bekannten bekannter bekanntes genannte genannten genannter genanntes',
  ),
  contentPrepositions: contents(`
    sprach,sprachen,spricht,sprechen,gesprochen,redete,redet,redeten:von,vom warnte,warnten,warnt,warnen,gewarnt:vor,vorm
    rechnet,rechnen,rechnete,rechneten:mit geht,gehen,ging,gingen:von klagte,klagten,klagt,beklagte,beschwerte,empörte,empörten,empört,ärgerte,ärgerten:über tritt,treten,trat,traten,plädieren,hält,halten,hielt,hielten:für berichtete,berichteten,berichtet:von,vom,über
    plädierte,plädierten,plädiert:für forderte,fordert,forderten:nach rief,riefen,ruft:zu,zur,zum
    drohte,drohten,droht:mit begründete,begründeten,begründet:mit rechtfertigte,rechtfertigten,rechtfertigt:mit`),
  complementisers: words('dass daß ob wie warum weshalb wann wo wer was'),
  intendingVerbs: words(
    'versprach versprachen verspricht drohte drohten droht forderte forderten fordert kündigte warf warfen wirft werfen vorwarf vorwarfen vorwirft vorgeworfen beschuldigte beschuldigten beschuldigt',
  ),
  judgingVerbs: [],
  adversatives: words('während obwohl wobei'),
  accordingBefore: [...according(), 'laut', 'gemäß', 'wie aus'],
  accordingAfter: words('zufolge'),
  sourcePrepositions: ['nach'],
  sourceNouns: words(
    'studie umfrage untersuchung bericht analyse schätzung statistik auswertung mitteilung erhebung hochrechnung berechnung prognose',
  ),
  sourcePlurals: words(
    'angaben informationen berichten aussagen schätzungen einschätzungen erkenntnissen berechnungen prognosen umfragen meldungen',
  ),
  pronouns: {
    er: 'he',
    ihm: 'he',
    ihn: 'he',
    ihnen: 'they',
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
    'jeder jede jedes jeden jedem solche solcher solches solchen unserer unserem unseren deren dessen vielen einigen manchen allen manche der die das des dem den ein eine einer eines einem einen kein keine dieser diese dieses diesem diesen jener jene alle viele mehrere einige beide sein seine seiner seines seinem seinen ihr ihre ihrer ihres ihrem ihren unser unsere zwei drei vier fünf',
  ),
  demonstratives: words('vielen einigen manchen allen manche viele mehrere einige beide alle'),
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
    'sich wie folgt sinngemäß scharf bisher derzeit darüber hinaus insgesamt insbesondere zurzeit dennoch trotzdem nämlich etwa rund weiters ferner überdies somit deshalb daher auch noch schon bereits heute gestern morgen jedoch nun dann nur sehr darin dafür daran davor dadurch hierbei hierfür daraus demzufolge seitdem nicht wieder weiter weiterhin zudem außerdem daraufhin dabei damals später zuvor anschließend wörtlich hingegen dagegen allerdings ebenfalls ebenso gleichzeitig unterdessen inzwischen erneut zunächst abschließend schließlich dazu darauf hierzu so zwar selbst mehrfach öffentlich deutlich sichtlich klar jetzt hier dort da doch ja',
  ),
  otherVerbs: words(
    'kam kamen ging gingen machte machten nahm nahmen fand fanden hielt hielten ließ ließen liegt lag kommt kommen geht gehen macht bleibt blieb',
  ),
  verbEndings: ['te', 'ten', 'iert', 'ierte'],
  speakerNouns: [
    ...ROLES,
    ...ROLES.map((role) => `${role}in`),
    ...OTHER_ROLES.filter((role) => !/^(?:ologe|ologin|wohner|wohnerin)$/.test(role)),
    ...words(
      `stadtoberhaupt coach popstar rapper rapperin bauer bäuerin publizist publizistin kardinal rabbiner imam torwart kapitän notarzt notärztin vater mutter witwe witwer überlebende feuerwehrmann landesrat nationalrat bischof bischöfin
    mann männer frau frauen zeuge zeugen täter junge demonstranten angeklagte angeklagter sprecher sprecherin minister ministerin präsident präsidentin chef chefin vorsitzender vorsitzende polizei regierung
    anwohner anwohnerin einwohner einwohnerin bewohner bewohnerin geologe geologin biologin ärztin lehrerin händlerin juristin
    landwirtin bäuerin rentnerin rentner studentin schülerin historiker historikerin ökonom ökonomin physiker physikerin
    forscher forscherin experte expertin anwältin staatsanwalt staatsanwältin direktor direktorin leiter leiterin
    augenzeuge augenzeugin zeugin autorin journalistin professor professorin trainer trainerin unternehmer unternehmerin
    landrat landrätin senatorin abgeordnete abgeordneter botschafter botschafterin aktivist aktivistin ingenieurin ingenieur`,
    ),
  ],
  titles: words(
    'herr frau dr. prof. präsident präsidentin minister ministerin bundeskanzler bundeskanzlerin kanzler kanzlerin bürgermeister bürgermeisterin general',
  ),
  documentNouns: words(
    'bericht erklärung mitteilung schreiben brief studie papier zeitung pressemitteilung entwurf gesetzentwurf klageschrift anklageschrift urteil artikel gutachten protokoll',
  ),
  masculines: words(
    'herr mann junge vater sohn bruder großvater kollege nachbar sprecher ehemann witwer onkel neffe enkel schwager cousin junge vermieter anwalt richter arzt minister präsident kanzler bürgermeister vorsitzender direktor',
  ),
  feminines: words(
    'frau dame mutter tochter schwester großmutter kollegin nachbarin ehefrau witwe tante nichte enkelin schwägerin cousine richterin sprecherin ministerin präsidentin kanzlerin bürgermeisterin vorsitzende direktorin',
  ),
  courtesies: words('herr frau dr. hr. fr. prof. dipl.-ing.'),
  definites: words('der die das'),
  organisationWords: words(
    `hochschule technischen polizei ministerium amt partei bund verband universität gericht zeitung stadt land opposition regierung gewerkschaft fraktion koalition verein bündnis konzern unternehmen firma
    behörde staatsanwaltschaft kirche sender kommission ausschuss parlament senat gemeinde initiative organisation liga klub armee
    botschaft landesregierung bundesregierung innenministerium`,
  ),
  postFamilies: [
    words(
      'forscher wissenschaftler experte fachmann professor ökonom historiker physiker chemiker -ologe -forscher -wissenschaftler',
    ),
    words(
      'forscherin wissenschaftlerin expertin fachfrau professorin ökonomin historikerin physikerin chemikerin -ologin -forscherin -wissenschaftlerin',
    ),
    words('chef geschäftsführer inhaber unternehmer firmenchef betriebsleiter -geschäftsführer'),
    words(
      'chefin geschäftsführerin inhaberin unternehmerin firmenchefin betriebsleiterin -geschäftsführerin',
    ),
    words('trainer coach chefcoach fußballlehrer -trainer -coach'),
    words(
      'bürgermeister oberbürgermeister stadtoberhaupt rathauschef gemeindechef stadtpräsident gemeindepräsident',
    ),
    words(
      'bürgermeisterin oberbürgermeisterin stadtoberhaupt rathauschefin gemeindechefin stadtpräsidentin gemeindepräsidentin',
    ),
    words('kanzler bundeskanzler regierungschef ministerpräsident premierminister premier landeshauptmann'),
    words('kanzlerin bundeskanzlerin regierungschefin ministerpräsidentin premierministerin landeshauptfrau'),
    words('sänger musiker popstar rapper'),
    words('sängerin musikerin rapperin'),
    words('autor schriftsteller publizist romanautor'),
    words('autorin schriftstellerin publizistin romanautorin'),
    words('landwirt bauer'),
    words('landwirtin bäuerin'),
    words('politiker abgeordneter abgeordnete senator'),
    words('politikerin abgeordnete senatorin'),
  ],
  roleEndings: [...ROLES, ...ROLES.map((role) => `${role}in`), ...OTHER_ROLES],
  strangers: words('mann frau dame junge'),
  feminineEndings: words(
    'erin orin istin entin antin atin otin ertin ärztin anwältin rätin ologin chefin frau eurin ökonomin kollegin wirtin bischöfin königin zeugin',
  ),
  ageForms: words('jährige jähriger jährigen'),
  articleGenders: { der: 'he', die: 'she', ein: 'he', eine: 'she' },
  affiliations: words('von vom'),
  documentPrepositions: words('in im aus'),
  timeWords: words(
    'montag dienstag mittwoch donnerstag freitag samstag sonntag montags januar februar märz april mai juni juli august september oktober november dezember abend nachmittag vormittag mittag woche uhr jahr',
  ),
  abbreviations: words(
    'v. n. chr. dr. prof. st. bzw. z.b. u.a. d.h. ca. nr. str. mio. mrd. usw. vgl. sog. hr. fr.',
  ),
};
