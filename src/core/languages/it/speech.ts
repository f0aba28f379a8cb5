import { words, type SpeechData } from '../speech-data.ts';
import { speech as base } from '../base/speech.ts';

/** Verbs of saying: past, present, participle behind "ha" and "hanno". */
const VERBS = words(`
  ha_detto disse dice dicono dissero diceva detto dichiarò dichiara dichiarano dichiarato affermò afferma affermano affermato aggiunse aggiunge
  aggiungono aggiunto spiegò spiega spiegano spiegato sottolineò sottolinea sottolineano sottolineato ricordò ricorda ricordano ricordato
  assicurò assicura assicurano assicurato annunciò annuncia annunciano annunciato avvertì avverte avvertono avvertito denunciò denuncia
  denunciano denunciato ammise ammette ammettono ammesso confermò conferma confermano confermato precisò precisa precisano precisato
  raccontò racconta raccontano raccontato rispose risponde rispondono risposto chiese chiede chiedono chiesto scrisse scrive scrivono scritto
  sostenne sostiene sostengono sostenuto commentò commenta commentano commentato osservò osserva osservano osservato rilevò rileva rilevato
  concluse conclude concludono concluso replicò replica replicano replicato ribadì ribadisce ribadiscono ribadito riferì riferisce riferiscono
  riferito riportò riporta riportato insistette insiste insistono insistito protestò protesta protestano protestato promise promette promettono
  promesso auspicò auspica auspicato chiarì chiarisce chiarito rivelò rivela rivelano rivelato segnalò segnala segnalano segnalato lamentò
  lamenta lamentano lamentato criticò critica criticano criticato attaccò attacca attaccato smentì smentisce smentito negò nega negano negato
  evidenziò evidenzia evidenziato ipotizzò ipotizza rimarcò rimarca rimarcato puntualizzò puntualizza puntualizzato confessò confessa confessato
  ironizzò ironizza ironizzato sbottò sbotta tuonò tuona ammonì ammonisce ammonito incalzò incalza esclamò esclama prosegue proseguì proseguito
  continua continuò riconobbe riconosce riconosciuto ritiene ritengono ritenuto pensa pensano prevede prevedono comunicò comunica comunicato
  informa informano informato twittato twitta esortò esorta esortato invocò invoca scriveva scrivevano raccontava raccontavano spiegava spiegavano sosteneva sostenevano affermava affermavano aggiungeva ricordava
  dicevano chiedeva chiedevano rispondeva`);

export const speech: SpeechData = {
  ...base,
  questionLabels: words('d domanda'),
  answerLabels: words('r risposta'),
  reportOpeners: ['come'],
  reflexives: ['si'],
  subjectless: true,
  insertedCues: 'commas',
  phrasalCues: words('fatto_sapere fa_sapere fatto_notare reso_noto'),
  negations: words('non mai nessuno niente nulla né neanche nemmeno senza nessuna nessun'),
  restrictives: words('solo soltanto solamente'),
  refusals: words('rifiutò rifiuta rifiutano rifiutato evitò evita evitato'),
  alternatives: words('o né'),
  order: 'free',
  objectArticles: true,
  voicelessNouns: words(
    'legge leggi norma norme regolamento tradizione consuetudine caso casi criterio criteri tipo età sesso zona calendario programma stagione taglia',
  ),
  saidInfinitives: '(?:[aei]r|rr)(?:e|si|l[oaie]|ne|ci|mi|vi)?$',
  infinitiveTies: ['di', '!'],
  pastParticiples: '(?:at|it|ut|ess|ett|itt|iest|ost|us)[oaie]$',
  indefinites: words('un uno una'),
  finiteForms: '(?:rà|ranno|rebbe|rebbero|ò|[aei]rono|[ae]va|[ae]vano)$',
  closingForms: '(?:[aeiì]|[òì]|arono|irono|erono|ato|ito|uto|esso|etto|itto|iesto|osto|uso|ava|eva)$',
  sayingVerbs: VERBS.filter((verb) => !verb.includes(' ')),
  quotingVerbs: words(
    'definita definiti definite chiamata chiamati chiamate bollata bollati accusata accusati accusate descritta descritti condannata elogiata citata definì definisce definiscono definito chiamò chiama chiamano bollò bolla bollato accusò accusa accusano accusato descrisse descrive descritto condannò condanna condannato parlò parla parlato citò cita citato elogiò elogia elogiato salutò invitò invita invitato',
  ),
  followingVerbs: words(
    'gridato urlato sussurrato sorrise sorride sospirò sospira gridò grida urlò urla cominciò comincia',
  ),
  participles: words(
    'dicendo affermando spiegando sottolineando aggiungendo ricordando assicurando avvertendo definendo',
  ),
  sayingForms: words(
    'dicendo affermando spiegando sottolineando aggiungendo ricordando assicurando avvertendo',
  ),
  alsoNouns: words(
    'comunicato denuncia protesta critica replica conferma nega scritto accusa condanna domanda conclude segnala',
  ),
  passives: words('fu furono è sono essere stato stata stati state viene venne vengono'),
  agents: words('da dal dalla dallo dai dagli dalle'),
  complementisers: words('che se come'),
  adversatives: words('mentre sebbene'),
  accordingBefore: [
    'secondo',
    'a detta di',
    'a parere di',
    'a giudizio di',
    'stando a',
    'stando al',
    'stando alla',
    'stando ai',
    'stando alle',
    'per',
  ],
  accordingOpeners: ['per'],
  pronouns: {
    lui: 'he',
    egli: 'he',
    lei: 'she',
    ella: 'she',
    loro: 'they',
    io: 'first',
    noi: 'first-plural',
    chi: 'relative',
  },
  possessivePronouns: { suo: 'he', sua: 'he', suoi: 'he', sue: 'he' },
  dummies: words('ciò questo quello'),
  determiners: words(
    'l il lo la i gli le un uno una questo questa questi queste quel quello quella quei quegli quelle suo sua suoi sue mio mia nostro nostra alcuni alcune molti molte vari varie diversi diverse due tre ogni nessun nessuna',
  ),
  demonstratives: words('alcuni alcune molti molte vari varie'),
  prepositions: words(
    'all dall nell sull dell di del dello della dei degli delle a al allo alla ai agli alle da dal dallo dalla dai dagli dalle in nel nello nella nei negli nelle con per su sul sullo sulla sui sugli sulle tra fra senza contro verso durante secondo dopo prima presso',
  ),
  asWords: ['come'],
  elisions: words('l dell nell all dall sull un quell quest c d'),
  namings: words(
    'detto detta detti dette chiamato chiamata chiamati chiamate soprannominato soprannominata intitolato intitolata',
  ),
  genitives: words('di del dello della dell dei degli delle alla ai agli alle'),
  withs: ['con'],
  coordinators: words('e ed o od ma'),
  subordinators: words('che perché quando se come anche_se mentre dove cui poiché'),
  auxiliaries: words(
    'stato stata stati state ha hanno aveva avevano avrà è sono era erano fu sarà saranno sta stanno può possono poteva deve devono va vanno si gli le lo ci ne mi',
  ),
  adverbs: words(
    'finora anche ora qui lì già ancora sempre mai poi dopo ieri oggi inoltre così allora infine invece quindi però più bene intanto poi',
  ),
  adverbEndings: ['mente'],
  verbEndings: ['ò', 'arono', 'irono', 'erono'],
  otherVerbs: words('tiene tengono ebbe fa fece fecero viene resta rimane'),
  speakerNouns: words(
    'portavoce ministro ministra presidente presidentessa direttore direttrice sindaco sindaca segretario segretaria capo avvocato avvocata deputato deputata senatore senatrice responsabile leader dirigente analista analisti esperto esperta esperti ricercatore ricercatrice professore professoressa medico medica generale colonnello commissario commissaria ambasciatore ambasciatrice giudice autore autrice governatore governatrice funzionario funzionari testimone testimoni residente residenti abitanti sindacalista attivista imprenditore imprenditrice allenatore allenatrice scienziato scienziata economista storico storica giornalista parlamentare consigliere consigliera assessore assessora prefetto questore procuratore procuratrice pm premier vicepremier vicepresidente viceministro sottosegretario sottosegretaria coordinatore coordinatrice fondatore fondatrice comandante capitano tenente maresciallo ispettore ispettrice rettore rettrice docente maestro maestra operaio operaia agricoltore agricoltrice pescatore pescatori commerciante madre padre fratello sorella figlio figlia moglie marito vedova vittima vittime imputato imputata indagato indagata geologo geologa studente studentessa fonti autorità tecnico ct numero_uno eurodeputato eurodeputata capogruppo onorevole cardinale vescovo arcivescovo parroco',
  ),
  roleEndings: ['ologo', 'ologa', 'ografo', 'ografa', 'nomista'],
  postFamilies: [
    words(
      'ricercatore ricercatrice scienziato scienziata esperto esperta professore professoressa docente economista storico storica -ologo -ologa',
    ),
    words('presidente premier capo leader'),
    words('sindaco sindaca assessore assessora consigliere consigliera'),
    words('avvocato avvocata legale'),
    words('giudice magistrato magistrata procuratore procuratrice pm'),
    words('tecnico allenatore allenatrice ct'),
    words('politico deputato deputata senatore senatrice parlamentare onorevole'),
  ],
  titles: words(
    'signor signora sig. sig.ra dott. dottor dottoressa prof. professor professoressa don onorevole on. avv. ing. generale colonnello',
  ),
  masculines: words('signor sig. dottor don ministro direttore sindaco professore'),
  feminines: words('signora sig.ra dottoressa ministra direttrice sindaca professoressa'),
  courtesies: words('signor signora sig. sig.ra don'),
  definites: words('il lo la i gli le'),
  organisationWords: words(
    'università ministero partito unione consiglio agenzia banca ospedale tribunale comune regione',
  ),
  affiliations: words('di del della dello'),
  documentNouns: words('comunicato rapporto lettera studio documento testo messaggio nota'),
  timeWords: words(
    'lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre ieri oggi domani mattina pomeriggio sera notte',
  ),
  abbreviations: words('sig. sig.ra dott. dott.ssa prof. on. avv. ing. ecc. gen. col. art. n.'),
};
