import type { NamingData } from '../naming-data.ts';
import { COMPANIES } from '../base/companies.ts';
import { words } from '../speech-data.ts';
import { demonyms } from './demonyms.ts';

export const naming: NamingData = {
  thingWords: {
    endings: [],
    vessels:
      'nave traghetto petroliera fregata veliero peschereccio mercantile sottomarino uragano tempesta tifone ciclone'.split(
        ' ',
      ),
    works: 'film serie romanzo canzone album opera commedia fiction'.split(' '),
    teams: [],
  },
  titles: words(
    `sig sig.ra sigra signor signora signorina dott dottor dottoressa dr prof professor professoressa avv avvocato ing ingegner on onorevole don monsignor
    presidente vicepresidente ministro ministra premier generale colonnello capitano maresciallo ammiraglio papa cardinale arcivescovo vescovo padre suor re regina
    principe principessa sindaco sindaca senatore senatrice deputato deputata governatore governatrice giudice commissario cancelliere ayatollah imam`,
  ),
  abbreviations: {
    never: words('sig sigg dott prof avv ing on arch geom gen col cap ten mar card mons don s st dr'),
    seldom: words('ecc spa srl a.C d.C'),
    beforeNumber: words('n nr art artt pag pp vol cap fig'),
  },
  sentenceStarters: words(
    `il lo la i gli le un uno una questo questa questi queste quel quello quella quei quelle lui lei loro noi io tu voi suo sua suoi sue mio mia nostro nostra
    in di del della dei delle a al alla ai alle da dal dalla per con senza secondo fino durante dopo prima tra fra sotto su sul sulla ma e ed o se quando come che chi
    dove perché anche mentre tutti tutte tutto molti alcuni vari due tre inoltre così ora oggi ieri domani intanto poi infine invece non già ancora nel nella nei nelle
    sono è era erano ha hanno si ci nessuno ogni secondo`,
  ),
  roles: words(
    `presidente presidentessa vicepresidente ministro ministra viceministro viceministra premier vicepremier sottosegretario sottosegretaria portavoce segretario segretaria direttore
    direttrice capo leader dirigente responsabile titolare amministratore amministratrice fondatore fondatrice cofondatore proprietario proprietaria governatore governatrice sindaco
    sindaca assessore assessora consigliere consigliera capogruppo ambasciatore ambasciatrice inviato inviata senatore senatrice deputato deputata eurodeputato eurodeputata parlamentare
    candidato candidata analista esperto esperta economista storico storica ricercatore ricercatrice scienziato scienziata professore professoressa docente rettore rettrice preside
    medico medica dottore infermiere infermiera virologo virologa geologo geologa meteorologo meteorologa ingegnere ingegnera architetto architetta avvocato avvocata giudice magistrato
    magistrata procuratore procuratrice pm gip notaio prefetto questore commissario commissaria ispettore ispettrice generale colonnello capitano tenente maresciallo comandante agente
    giornalista inviata scrittore scrittrice poeta poetessa regista attore attrice cantante musicista pittore pittrice scultore scultrice fotografo fotografa chef cuoco cuoca agricoltore
    agricoltrice pescatore operaio operaia commerciante imprenditore imprenditrice sindacalista attivista volontario volontaria vescovo arcivescovo cardinale parroco sacerdote imam
    allenatore allenatrice calciatore calciatrice attaccante portiere difensore centrocampista tennista pilota ciclista campione campionessa arbitro ct residente testimone vittima
    vedova madre padre fratello sorella figlio figlia moglie marito nonno nonna studente studentessa pensionato pensionata coordinatore coordinatrice assistente consulente`,
  ),
  roleModifiers: words('ex attuale nuovo nuova primo prima vice alto alta giovane neo'),
  rolePrepositions: words(
    'di del della dello dei degli delle per in nel nella presso e il la i gli le al alla ai',
  ),
  articles: words('il lo la i gli le un uno una l'),
  organisationConnectors: words('di del della dello dei degli delle per e in'),
  organisationWords: words(
    `ministero dipartimento agenzia autorità amministrazione commissione comitato consiglio corte tribunale parlamento assemblea senato camera governo unione federazione confederazione
    associazione organizzazione società istituto università scuola accademia facoltà liceo collegio fondazione banca fondo gruppo compagnia impresa azienda partito movimento fronte alleanza coalizione
    lega club squadra esercito marina polizia carabinieri guardia servizio direzione ospedale policlinico clinica centro museo biblioteca teatro chiesa radio televisione giornale quotidiano osservatorio laboratorio
    sindacato procura prefettura questura comune regione provincia ambasciata consolato ufficio consob congresso consorzio protezione`,
  ),
  dedications: {
    institutions: words(
      'liceo scuola istituto università ospedale policlinico clinica stadio teatro biblioteca aeroporto fondazione museo premio asilo',
    ),
    streets: words('via viale piazza corso largo ponte vicolo piazzale'),
  },
  honours: words(
    're regina san santa santo generale don papa cardinale beato statale comunale pubblico pubblica civico',
  ),
  organisationEndings: words('SpA S.p.A Srl S.r.l Inc Ltd'),
  organisations: [
    'Nazioni Unite|Onu|ONU',
    'Unione Europea|Unione europea|Ue|UE',
    'Commissione Europea|Commissione europea',
    'Parlamento Europeo|Parlamento europeo',
    'Banca Centrale Europea|Bce|BCE',
    'Nato|NATO',
    'Organizzazione mondiale della sanità|Oms|OMS',
    'Fondo monetario internazionale|Fmi|FMI',
    'Banca Mondiale',
    'Corte penale internazionale|Cpi',
    'Consiglio di sicurezza',
    'Croce Rossa',
    'Amnesty International',
    'Medici senza frontiere',
    'Reuters',
    'Ansa|ANSA',
    'Adnkronos',
    'Afp|AFP',
    'Corriere della Sera',
    'la Repubblica',
    'La Stampa',
    'Fratelli d’Italia|FdI|Fdi',
    'Forza Italia',
    'Lega',
    'Partito Democratico|Pd|PD',
    'Movimento 5 Stelle|M5S|M5s',
    'Italia Viva',
    'Cgil',
    'Cisl',
    'Uil',
    'Confindustria',
    'Istat',
    'Inps',
    'Bankitalia|Banca d’Italia',
    'Protezione civile|Protezione Civile',
    'Casa Bianca',
    'Cremlino',
    'Palazzo Chigi',
    'Quirinale',
    'Viminale',
    'Farnesina',
    'Pentagono',
    'Hamas',
    'Hezbollah',
    'Talebani',
    'Fifa|FIFA',
    'Uefa|UEFA',
    'Coni',
    ...COMPANIES,
  ],
  groupNouns: words(
    'autorità funzionari esperti analisti osservatori diplomatici deputati senatori parlamentari rappresentanti delegati negoziatori mediatori forze truppe soldati militari poliziotti agenti combattenti ribelli manifestanti attivisti residenti abitanti cittadini civili rifugiati migranti agricoltori pescatori lavoratori operai medici infermieri studenti ricercatori scienziati economisti storici avvocati giudici magistrati giornalisti testimoni familiari tifosi soccorritori pompieri carabinieri sindacati',
  ),
  placePrepositions: words('a ad in da di verso tra fra per presso dalla dal nel nella nei sul'),
  settlementWords: words(
    'città paese isola comune località provincia frazione quartiere borgo villaggio porto sindaco sindaca abitanti',
  ),
  placeWords: words(
    'provincia regione dipartimento distretto città paese isola isole fiume lago monte montagna valle deserto mare oceano golfo stretto via viale piazza corso ponte parco aeroporto porto stazione confine',
  ),
  notNames: words(
    'lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre natale pasqua ramadan dio internet covid covid-19 stato repubblica nazione tv pil iva gmt islam foto video fonte marte',
  ),
  countryNames: {
    US: 'Stati Uniti|Stati Uniti d’America|Usa|USA|America',
    GB: 'Gran Bretagna|Regno Unito|Inghilterra',
    RU: 'Federazione Russa|Federazione russa',
    AE: 'Emirati|Emirati Arabi Uniti',
    CZ: 'Repubblica Ceca',
    MM: 'Birmania',
    PS: 'Palestina|Territori palestinesi',
    NL: 'Olanda|Paesi Bassi',
    VA: 'Vaticano|Santa Sede',
    CD: 'Repubblica democratica del Congo',
    KR: 'Corea del Sud',
    KP: 'Corea del Nord',
    SA: 'Arabia Saudita',
  },
  demonyms,
  rolesLead: true,
  danglingOpeners:
    'in questo|in questa|in quel|in quella|per questo|per questa|con questo|con questa|dopo questo|lui|lei|loro|questo|questa|questi|queste|quel|quello|quella|quelli|quelle|suo|sua|suoi|sue|ciò|lì|qui|ma|e|o|però|tuttavia|inoltre|anche|così|allora|poi|dopo|quindi|perciò|intanto|d’altra parte|invece|al contrario|infatti'.split(
      '|',
    ),
  completedBy: 'di del dello della dei degli delle da dal per contro tra fra su sul sulla in con'.split(' '),
  outcomeWords: words(
    'accordo approvato approvata deciso decisa confermato resta rimane vinto perso chiuso aperto firmato arrestato morti feriti',
  ),
};
