import { words, type SpeechData } from '../speech-data.ts';
import { callings } from './callings.ts';
import { FOLLOWING, INFINITIVES, PARTICIPLES, QUOTING, SAYING } from './verbs.ts';

/** Each of the forms with the words that must follow it somewhere in its sentence. */
function particles(forms: string, following: string): Record<string, readonly string[]> {
  return Object.fromEntries(words(forms).map((form) => [form, words(following)] as const));
}

export const speech: SpeechData = {
  subjectless: false,
  feminineForms: '',
  generalEndings: [],
  plainObjects: '',
  saidInfinitives: '',
  infinitiveTies: [],
  describingEndings: [],
  receivingVerbs: [],
  hearerPrepositions: [],
  resumptions: words('but and or nor because if unless so that even especially particularly not'),
  anonymities: words('named identified anonymous quoted anonymity surname surnames pseudonym'),
  cueObjects: words(
    `concern concerns worry worries fear fears hope hopes regret regrets doubt doubts confidence outrage anger alarm dismay
    optimism condolences gratitude surprise solidarity sympathy frustration satisfaction disappointment`,
  ),
  negations: words("not never 't ’t n't cannot nor neither none nobody nothing no without hardly"),
  negationsBehind: false,
  restrictives: words('only just merely simply'),
  refusals: words(
    `refused refuses refuse refusing refusal declined declines decline declining fail failed fails failing failure neglected neglects
    omitted avoided avoids avoiding refrained refrain unwilling unable reluctant reluctance yet short dodged stopped`,
  ),
  alternatives: words('or nor'),
  script: 'spaced',
  sayingVerbs: SAYING,
  quotingVerbs: QUOTING,
  followingVerbs: FOLLOWING,
  personNouns: words('agent tenant guest passenger customer rival suspect accused thief robber caller'),
  thingNouns: words(
    'head chair whip anchor source sources general principal major lead second host counsel general sponsor',
  ),
  dyingVerbs: words('died dies drowned perished'),
  killedForms: words('killed murdered dead assassinated executed lynched beheaded'),
  presenceVerbs: words(
    `stood sat wept cried sobbed nodded shook shrugged smiled laughed grinned waited watched listened agreed disagreed shouted screamed
    knelt embraced hugged interrupted frowned sighed whispered winced waved applauded clapped`,
  ),
  passives: words("is are was were be been being am get got gets ’s 's ’re 're"),
  agents: ['by'],
  impersonalVerbs: [],
  phrasalCues: words(
    `put_it puts_it putting_it has_it had_it pointed_out points_out point_out pointing_out shot_back shoots_back fired_back
    fires_back made_clear makes_clear make_clear making_clear hit_back hits_back pushed_back pushes_back lashed_out lashes_out chimed_in chimes_in piped_up blurted_out cried_out`,
  ),
  lightVerbs: words(
    'issued issues made makes gave gives delivered delivers released releases sent repeated voiced expressed expresses voices',
  ),
  speechNouns:
    words(`appeal appeals plea assertion claim claims statement statements comment comments remark remarks conclusion promise promises pledge vow call calls warning warnings
    argument suggestion insistence contention accusation accusations allegation allegations charge charges description
    characterization declaration announcement admission denial criticism complaint observation assessment prediction belief view dictum
    response reply answer advice verdict question questions words phrase rhetoric slogan mantra motto quip joke tweet tweets speech testimony letter email e-mail
    message refrain proposal demand demands threat threats request refusal cry cries chant chants shout shouts willingness desire rejection dismissal condemnation praise opinion pronouncement`),
  participles: PARTICIPLES,
  legendForms: ['reading'],
  infinitives: INFINITIVES,
  sayingForms: words(`
    saying telling stating adding announcing reporting claiming arguing asserting insisting explaining noting warning
    acknowledging admitting alleging affirming asking assuring believing complaining conceding concluding confirming
    contending cautioning declaring demanding denying emphasizing emphasising hinting implying indicating informing
    maintaining mentioning observing pledging predicting proclaiming promising proposing protesting recalling
    reiterating remarking repeating replying responding revealing speculating stressing suggesting swearing testifying
    threatening tweeting underscoring underlining urging vowing wondering writing highlighting posting quipping advising reminding
    say tell state add announce report claim argue assert insist explain note warn acknowledge admit allege affirm agree
    ask assure believe complain concede conclude confirm contend caution declare demand deny disclose emphasize emphasise
    estimate expect fear hint hope imply indicate inform maintain mention observe pledge predict proclaim promise propose
    recall reckon recommend reiterate remark repeat reply respond reveal speculate stress suggest suspect swear testify
    think threaten tweet underscore underline urge vow wonder write highlight post advise forecast find know`),
  demonstratives: words(
    'two three this these those some many several most all both another any each one few others',
  ),
  pluralEndings: ['s'],
  singularEndings: ['s'],
  asWords: ['as'],
  reportOpeners: ['as'],
  plurals: words(
    'percent those 10 people police women men children democrats republicans media majority many some others most few several both half third quarter fifth',
  ),
  pluralPronouns: words('they we i you'),
  gerundEndings: ['ing'],
  withs: ['with'],
  manners: words('how what'),
  leavings: words('left leaves leave leaving kept keeps keep'),
  order: 'subject-first',
  genitiveArticles: [],
  clauseCommas: false,
  adjectiveEndings: ['al', 'ive', 'ous', 'ful', 'less', 'ic', 'ible', 'able', 'icit', 'ary'],
  subjectMarkers: [],
  attachedMarkers: false,
  invertedCues: [],
  reflexives: words('himself herself itself themselves'),
  addressees: [],
  obliques: words('him her them me us whom'),
  reportedForms: [],
  openMoods: [],
  infinitiveTie: '',
  joinedInfinitive: '',
  nameParticles: [],
  foreignParticles: [],
  conditions: [],
  memberNouns: [],
  contrasts: [],
  labelNouns: [],
  pressWords: [],
  pressPosts: [],
  predicateVerbs: [],
  predicateEndings: [],
  purposes: [],
  relativeArticles: [],
  setMoods: [],
  soCalled: ['so-called'],
  pointers: [],
  contentPrepositions: {
    ...particles('spoke speaks speak talked talks talk warned warns', 'about of'),
    ...particles('credited credits credit', 'with'),
  },
  indefinites: ['a', 'an'],
  opinionNouns: [],
  namings: words('titled entitled subtitled nicknamed known marked emblazoned translates translated'),
  namingsBehind: [],
  askingForms: words('asked pressed questioned quizzed'),
  plainVerbs: words('said says saying say'),
  titleNouns: words(
    'program programme podcast show series book novel memoir film movie documentary album song musical column poem exhibition sitcom drama bestseller paper study article essay thesis hashtag hashtags',
  ),
  saidThings: [],
  voicelessNouns: words(
    `profit profits loss losses revenue revenues turnover income earnings sales price prices cost costs share shares stock
    stocks rate rates margin margins debt debts output volume volumes demand exports imports dividend dividends inflation
    unemployment wages temperature temperatures rain rainfall snow wind winds storm storms weather flood floods fire
    fires building buildings bridge bridges road roads plane train ship truck`,
  ),
  viewpoints: [],
  backshiftedHelpers: words('had was were would could'),
  simplePasts: words(
    `flew went took began gave drove rose fell spoke wrote broke chose swore threw ate saw shook hid rode grew knew drew wore tore did rang
    sang sank sprang swam stole woke blew froze forgot forbade came ran became overcame strode withdrew undertook`,
  ),
  stativePasts: words(
    `wanted needed hoped felt believed knew thought seemed liked loved meant owed cost lacked faced remained deserved expected feared wished
    tended belonged contained involved lived understood depended intended planned mattered appeared existed supported opposed
    stood held kept worked looked included required`,
  ),
  finiteForms: '',
  pastParticiples:
    '(?:..ed|^(?:seen|sent|led|held|made|shown|written|given|drawn|taken|put|built|kept|left|told|brought|sold|bought|paid|found|caught|run|set|read|known|spoken|hidden|chosen|shot|lost|won|heard))$',
  objectArticles: false,
  closingForms: '',
  besideMarks: [],
  adjectives: words(
    `minor major best better worst worse good bad great big bigger biggest small similar clear common new newer newest old recent latest fresh tough tougher hard broad broader wide wider deep strong stronger weak sharp real true false fair serious main open key top high higher highest low lower lowest short large larger popular particular regular legitimate unanswered lingering repeated more most fewer quick simple blunt bold brief rare frequent different subsequent further various vague public joint free full empty stark extra special direct`,
  ),
  prepositionOpeners: ['thanks', 'compared'],
  accusedForms: ['accused', 'suspected'],
  namingForms: words('called dubbed branded named termed labelled labeled christened'),
  nominative: null,
  reportedPattern: '',
  ordinalStops: false,
  separableVerbs: {
    ...particles('spoke speaks speak talked talks talk', 'about of'),
    ...particles('credited credits credit', 'with'),
    ...particles('points point', 'out to at'),
    ...particles(
      'related relates uncovered uncovers assessed assesses shared shares held holds accepted accepts recognized recognizes recognised recognises granted allowed allows',
      'that',
    ),
    ...particles('identified identifies identify cast casts painted paints', 'as'),
  },
  exampleWords: words('as like including'),
  openers: words('that whether'),
  participlePrepositions: words('by in as when while after before with without on upon despite than'),
  capitalTimes: true,
  elisions: [],
  clitics: [],
  nominatives: [],
  pastEndings: [],
  quotedForms: ['quoted'],
  infinitiveMarkers: ['to'],
  tellingVerbs: words(
    'told tells telling tell asked asks asking ask informed informs informing inform assured assures assuring assure reminded reminds reminding remind warned warns warning warn advised advises advising advise',
  ),
  intendingVerbs:
    words(`promised promises promise promising vowed vows vow vowing pledged pledges pledge pledging threatened threatens threaten threatening
    offered offers proposed proposes propose proposing swore swears asked asks ask asking urged urges urge urging
    called calls call calling encouraged encourages ordered orders claimed claims claim claiming`),
  judgingVerbs:
    words(`praised praises praise praising criticized criticizes criticize criticizing criticised criticises condemned condemns condemn condemning denounced
    denounces denounce denouncing blasted blasts blasting slammed slams slamming accused accuses accuse accusing cited cites cite citing called calls call calling described describes describe
    describing announced announces announce announcing proposed proposes propose proposing denied denies deny denying hailed hails hailing lauded lauds
    decried decries dismissed dismisses dismissing touted touts touting urged urges urging reminded promised promises predicted predicts
    reiterated reiterates emphasized emphasizes stressed stresses echoed mentioned mentions recommended recommends requested repeated repeats expressed expresses acknowledged acknowledges
    boasted boasts boast boasting bragged brags brag complained complains complain complaining argued argues argue arguing cautioned cautions commented asked asks asking
    dubbed dubs mocked mocks ridiculed pointed points pointing warned warns warning derided branded referred refers advocated
    emphasizing emphasising stressing reiterating acknowledging promising predicting touting`),
  judgingPrepositions: words('for to on of against about'),
  attitudeVerbs:
    words(`think thinks thought know knows knew feel feels felt want wants wanted learn learns learned show shows showed find finds
    remember remembers remembered suspect suspects suspected expect expects expected fear fears feared hope hopes hoped wonder wonders wondered read reads figure figures figured
    decide decides decided believe believes believed reckon reckons reckoned reason reasoned estimate rule rules mean means states charge charges charged attack attacks attacked continue continues continued`),
  adversatives: words('while whereas compared'),
  complementisers: words('that whether if how why what when where who'),
  accordingBefore: ['according to', 'in the words of', 'to quote', 'as per', 'per'],
  accordingOpeners: [],
  accordingClosers: ['per'],
  reportedNouns: [],
  objectEndings: [],
  objectMarkers: [],
  impersonalEndings: [],
  perceivedForms: words('heard seen overheard'),
  joinedOpeners: '',
  relayVerbs: [],
  questionLabels: words('q question'),
  answerLabels: words('a answer'),
  relayPrepositions: [],
  relayCues: [],
  relayHosts: [],
  ownWords: [],
  dialogueDashes: 'none',
  dialogueVerbs: [],
  insertedCues: 'none',
  saidLinks: [],
  existentials: ['there'],
  presenters: ['here'],
  openingViewpoints: ['to'],
  accordingAfter: [],
  stockSources: [],
  sourcePrepositions: [],
  sourceNouns: [],
  sourcePlurals: [],
  pronouns: {
    there: 'it',
    he: 'he',
    she: 'she',
    it: 'it',
    they: 'they',
    i: 'first',
    we: 'first-plural',
    who: 'relative',
    which: 'relative',
    whom: 'relative',
    whose: 'relative',
    you: 'any',
    that: 'relative',
    him: 'he',
    her: 'she',
    them: 'they',
  },
  possessivePronouns: { his: 'he', her: 'she', their: 'they', its: 'it', my: 'first', our: 'first-plural' },
  dummies: words('it there this that what which'),
  determiners: words(
    'the a an this that these those his her its their our my your some many several most all both another any each every no few one two three other such',
  ),
  prepositions: words(
    'of in at on by to from with for about into over under after before during against between among through since until near across around behind beyond without within toward towards upon via per like as than despite amid outside inside given worth regarding concerning',
  ),
  genitives: words('of for'),
  coordinators: words('and or & but'),
  subordinators: words(
    'because while although though if when where unless whereas since as that which who whom whose but so whether after before until',
  ),
  auxiliaries: words(
    "cannot has have had is am are was were be been being will would can could may might must shall should do does did ’ve 've ’d 'd ’ll 'll ’re 're ’m 'm didn doesn don isn aren wasn weren hasn haven hadn won wouldn couldn shouldn can needn mustn",
  ),
  adverbs: words(
    "sometimes somewhat somehow elsewhere anyway altogether almost rather quite very here either maybe nowhere everywhere above below down up away apart aside ahead long however moreover nevertheless nonetheless thus hence otherwise likewise besides furthermore indeed overall also again then later not ’t 't never ever once still just even now once further first soon too often always already yet instead perhaps only meanwhile today yesterday so ago",
  ),
  adverbEndings: ['ly'],
  otherVerbs: words(
    'wept sued seen shown written drawn taken came went began gave sang spoke thought shot used died tied owed vied sought arose awoke bent blew clung crept dealt dug fled flung forbade forgot forgave froze hung hid knelt laid leapt meant overcame overtook proved quit rang rode sank shook shone shrank slept spun sprang stole stuck stung struck strove swept swam swung tore threw undertook wore wove woke withdrew withheld tries seeks came went got made took gave saw kept left met led won lost held ran stood became grew sat spent brought built sent let set put cut hit read drew broke spoke chose fell flew rose drove ate heard paid sold bought taught caught fought understood includes include remains remain seems seem appears appear comes come makes make takes take gets get gives give keeps keep goes go sees see needs need wants want means mean works work plans plan has',
  ),
  bareVerbs: words(
    `be have do go get make take give keep come see need work help meet win lose run stand become bring build send let set put cut hit draw break speak choose fall drive eat hear pay sell buy teach catch fight understand include remain seem appear mean plan try start begin continue decline refuse fail move turn change look talk stop end create provide allow support protect ensure avoid prevent reach return leave live play hold serve join follow lead raise reduce increase improve address meet face visit vote pass sign issue release launch consider discuss`,
  ),
  alsoNouns:
    words(`thanks highlights highlight talks talk work works trade plans plan claims notes reports comments demands estimates fears hopes hints jokes objects promises proposes protests remarks replies responds rules shows shouts suspects threatens posts tweets forecasts finds charge charges contests figures guarantees guarantee wants feels quotes reads cries calls labels attacks uses laughs smiles sighs shrugs puts brands names terms titles offers casts frames views paints joins orders greets invites directs presses pushes supports fires hits takes talks tries issues releases
    claim note report comment demand estimate fear hope hint joke object promise protest remark reply rule show shout suspect post tweet forecast find call label attack praise express use quote offer blame defense reason answer recall mention charge doubt address believe state concern point points answers reasons agrees saw found thought felt read shot put cast slams mention mentions doubts request requests urge urges pledge pledges vow vows echo echoes boast boasts review reviews ruling reading writing meaning opening closing ending beginning saying warning calling singing
    challenges disputes coins hammers advocates gripes grumbles rips salutes questions voices states family rally assembly supply monopoly anomaly ally`),
  possessives: ['’s', "'s"],
  modals: words("will would can could may might must shall should do does did ’ll 'll ’d 'd ’t 't"),
  nounsCapital: false,
  verbEndings: ['ed'],
  speakerNouns:
    words(`counselor counsellor comptroller marshal trooper investigator investigators examiner sailor gamer realtor juror jurors consul nun
    waitress barista bartender busker breeder counterpart counterparts svp evp vp cto cio cmo ciso
    coauthor co-author instructor tutor trainer graduate businessman businesswoman businessperson entrepreneur academic intern clerk spokesman spokeswoman spokesperson spokesmen spokespeople representative official officials analyst analysts expert experts
    administrator president vice-president minister secretary undersecretary mp msp mep senator researcher blogger user poster governor lieutenant mayor chairman chairwoman chairperson chair director manager
    officer chief head leader leaders aide aides adviser advisers advisor advisors lawyer lawyers attorney attorneys prosecutor
    professor author writer columnist critic critics editor journalist reporter correspondent presenter host anchor blogger
    supporters source sources witness witnesses candidate nominee strategist consultant economist scientist researcher scholar
    historian fellow lecturer dean principal teacher student founder co-founder owner executive ceo cfo partner investor
    member members deputy ambassador envoy diplomat commissioner coordinator commander general colonel major captain sergeant
    judge justice sheriff detective inspector superintendent activist campaigner organizer organiser volunteer doctor physician nurse
    surgeon psychologist farmer worker engineer architect designer artist actor actress singer musician guitarist drummer
    bassist composer director producer filmmaker photographer player coach captain manager striker goalkeeper athlete
    pastor priest bishop archbishop cardinal rabbi imam sheikh king queen prince princess pope
    father mother son daughter brother sister wife husband widow uncle aunt cousin friend neighbour neighbor resident
    lawmaker legislator congressman congresswoman speaker whip councillor councilman councilwoman chancellor premier
    boss pensioner mum mom dad grandmother grandfather grandson granddaughter nephew niece hubby landlord landlady headteacher headmaster headmistress registrar
    magistrate ombudsman superintendent trustee vicar chaplain referee skipper substitute winger paramedic firefighter builder shopkeeper trader supervisor
    defector survivor victim mastermind astronaut pilot driver librarian curator archivist biologist physicist chemist
    astronomer geologist ecologist veteran soldier chaplain wikinewsie developer programmer contender
    assessor appraiser specialist stylist publicist pundit pollster lobbyist whistleblower`),
  titles: words(
    'datuk datin dato seri cllr councillor det atty atty. engr alhaji alhaja hajiya pc dci cpl cpl. supt mr mrs ms dr mr. mrs. ms. dr. sen. rep. gov. gen. col. lt. sgt. capt. maj. prof. rev. hon. pres. sir dame lord lady president senator governor congressman congresswoman representative secretary minister chancellor general colonel captain judge justice king queen prince princess pope mayor professor',
  ),
  masculines: words(
    'mr mr. sir lord king prince chairman spokesman congressman councilman businessman father son brother husband uncle nephew grandfather grandson dad hubby headmaster landlord man boy actor pope',
  ),
  feminines: words(
    'mrs mrs. ms ms. miss lady dame queen princess chairwoman spokeswoman congresswoman councilwoman businesswoman mother daughter sister wife widow aunt niece grandmother granddaughter mum mom headmistress landlady woman girl actress',
  ),
  courtesies: words('mr mr. mrs mrs. ms ms. miss sir dr dr. prof prof. alhaji alhaja hajiya'),
  definites: ['the'],
  organisationWords: words(
    'conference caucus assembly coalition alliance trust fund museum library authority administration bureau secretariat organisation organization university college institute school hospital court council committee commission ministry department agency office bank party union association federation league church times post news journal street road avenue house city county state states valley river lake island islands north south east west new united saint st company corporation group foundation society center centre airport station team club united',
  ),
  tradeEndings: words('er or ist ian ant man woman person eer ess graduate candidate major'),
  timeModifiers: words('last next late early'),
  strangers: words('man woman boy girl victim complainant'),
  feminineEndings: ['woman'],
  ageForms: ['year-old'],
  articleGenders: {},
  affiliations: words('of from with'),
  roleEndings: ['ist', 'ologist', 'keeper', 'maker'],
  callings,
  ranks: words('prime vice deputy assistant former'),
  lesserRanks: words('prime vice deputy assistant'),
  postFamilies: [
    words(
      'researcher scientist expert specialist academic scholar professor lecturer economist historian physicist chemist astronomer -ologist -ographer',
    ),
    words(
      'politician lawmaker legislator senator congressman congresswoman representative mp deputy councillor',
    ),
    words('attorney lawyer prosecutor barrister solicitor'),
    words('sen senator lawmaker legislator'),
    words('rep representative congressman congresswoman lawmaker legislator'),
    words('gov governor'),
    words('gen general commander'),
    words('adm admiral commander'),
    words('col colonel commander'),
    words('capt captain'),
    words('lt lieutenant'),
    words('sgt sergeant'),
    words('det detective'),
    words('dr doctor physician'),
    words('prof professor academic'),
    words('rev reverend pastor priest vicar bishop archbishop cleric'),
    words('pres president'),
    words('ceo executive'),
  ],
  documentNouns: words(
    'statement report letter poll survey study document memo memorandum filing complaint lawsuit email e-mail tweet post message release article editorial book speech ad advertisement video website blog indictment order ruling op-ed headline sign banner transcript note notice column',
  ),
  documentPrepositions: [],
  timeWords: words(
    'a.m a.m. p.m p.m. past recently earlier monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. oct. nov. dec. today yesterday tomorrow tonight morning afternoon evening night week month year',
  ),
  capitalAbbreviations: words(
    'ill. mass. miss. wash. ore. pa. la. cal. mo. me. ala. jun. jan. mar. may. gen. capt. no. ind. del. col.',
  ),
  abbreviations: words(
    'mr. mrs. ms. dr. sen. rep. gov. gen. col. lt. sgt. capt. maj. prof. rev. hon. pres. st. jr. sr. inc. corp. co. cos. ltd. bros. mfg. assoc. intl. vs. no. etc. u.s. u.k. u.n. e.u. d.c. jan. feb. mar. apr. jun. jul. aug. sept. oct. nov. dec. reps. sens. ft. mt. ave. ariz. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb. nev. okla. ore. pa. tenn. tex. va. vt. wash. wis. wyo. a.m. p.m. i.e. e.g.',
  ),
};
