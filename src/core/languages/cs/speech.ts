import { words, type SpeechData } from '../speech-data.ts';
import { speech as base } from '../base/speech.ts';

export const speech: SpeechData = {
  ...base,
  dialogueDashes: 'paired',
  negations: words(
    'ne nikdy nikdo nic ani neřekl neřekla neřekli neuvedl neuvedla neuvedli nechtěl nechtěla nechtěli',
  ),
  restrictives: words('jen pouze'),
  refusals: words('odmítl odmítla odmítli odmítá odmítají'),
  alternatives: words('nebo ani'),
  order: 'free',
  subjectless: true,
  reportOpeners: words('jak'),
  clauseCommas: true,
  ordinalStops: true,
  verbEndings: ['ela', 'ala', 'ila', 'ali', 'ili', 'eli', 'alo', 'ilo', 'elo', 'oval'],
  sayingVerbs: words(`
    reagoval reagovala doplnil doplnila doplnili shrnul shrnula
    řekl řekla řekli řeklo říká říkají říkal říkala uvedl uvedla uvedli uvedlo uvádí uvádějí prohlásil prohlásila prohlásili prohlašuje
    tvrdí tvrdil tvrdila tvrdili dodal dodala dodali dodává oznámil oznámila oznámili oznamuje sdělil sdělila sdělili sdělilo sděluje
    vysvětlil vysvětlila vysvětlili vysvětluje upozornil upozornila upozornili upozorňuje zdůraznil zdůraznila zdůraznili zdůrazňuje
    konstatoval konstatovala konstatuje potvrdil potvrdila potvrdili potvrzuje odpověděl odpověděla odpovídá napsal napsala napsali píše píší
    připustil připustila připouští přiznal přiznala přiznává varoval varovala varuje slíbil slíbila slibuje požádal požádala žádá
    popřel popřela popírá odmítl odmítla míní soudí domnívá myslí informoval informovala informuje zeptal zeptala ptá vyjádřil vyjádřila
    poznamenal poznamenala podotkl podotkla připomněl připomněla připomíná zopakoval namítl namítla komentoval hlásí oznámí řekne povídá
    vyprávěl vypráví svěřil svěřila zmínil zmínila kritizoval kritizovala ocenil ocenila
    vyprávěli svěřili zmínili zmiňuje kritizovali kritizuje komentovala komentuje odpověděli odpovídají napsalo píše napsaly uváděl uváděla
    tvrdilo tvrdí vysvětlují upozorňují zdůrazňují potvrdilo potvrzují přiznali varovali varují slíbili slibují popřeli podotýká
    poznamenává namítá namítají domnívají myslel myslela soudil soudila věří doufá obává obávají ujistil ujistila ujišťuje předpověděl
    odhaduje odhadují odhadl stěžoval stěžovala stěžuje`),
  quotingVerbs: words('označil označila označují nazval nazvala popsal popsala obvinil obvinila'),
  followingVerbs: words('usmál zasmál vykřikl zvolal začal'),
  reflexives: words('se si'),
  complementisers: words('že zda aby jestli jak proč'),
  adversatives: words('ačkoli zatímco'),
  accordingBefore: words('podle dle'),
  pronouns: {
    on: 'he',
    ona: 'she',
    oni: 'they',
    já: 'first',
    my: 'first-plural',
    který: 'relative',
    která: 'relative',
    kteří: 'relative',
    jenž: 'relative',
    jež: 'relative',
    kterou: 'relative',
    které: 'relative',
    kterého: 'relative',
    kterému: 'relative',
    kterém: 'relative',
    kterým: 'relative',
    kterých: 'relative',
    jehož: 'relative',
    jejíž: 'relative',
    což: 'relative',
  },
  dummies: words('to'),
  determiners: words(
    'ten ta to ti ty tento tato toto tito jeho její jejich můj náš každý některý někteří všichni mnozí několik',
  ),
  demonstratives: words('někteří všichni mnozí'),
  prepositions: words(
    'v ve na o od do z ze s se k ke po za u při pro bez nad pod mezi přes před během kvůli proti',
  ),
  coordinators: words('a i nebo ale'),
  subordinators: words('že aby když pokud protože jestliže kde zatímco'),
  auxiliaries: words('je jsou byl byla byli bylo bude budou by není jsem jsme bych může mohou mohl musí'),
  adverbs: words('také už ještě pak potom včera dnes nám mu jí jim například však ale tedy prý včetně'),
  speakerNouns: words(
    'mluvčí ministr ministryně prezident prezidentka premiér ředitel ředitelka starosta starostka primátor předseda předsedkyně náměstek poslanec poslankyně senátor senátorka vedoucí tajemník generál plukovník lékař advokát soudce autor analytik',
  ),
  titles: words('pan paní dr. ing. mgr. prof. generál'),
  masculines: ['pan'],
  feminines: ['paní'],
  courtesies: words('pan paní'),
  organisationWords: words('ministerstvo univerzita strana úřad soud banka'),
  timeWords: words(
    'pondělí úterý středu čtvrtek pátek sobotu neděli ledna února března dubna května týden týdnu měsíc června července srpna září října listopadu prosince včera dnes ráno večer',
  ),
  abbreviations: words('dr. ing. mgr. prof. např. tzv. atd. tj. č. mil. mld.'),
};
