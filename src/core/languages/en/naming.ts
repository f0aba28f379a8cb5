import type { NamingData } from '../naming-data.ts';
import { COMPANIES } from '../base/companies.ts';
import { demonyms } from './demonyms.ts';
import { ENDINGS, TEAMS, VESSELS, WORKS } from './thing-words.ts';
import { BELONGINGS, DEEDS, POSSESSIONS, TRADES, TRADE_SURNAMES } from './firm-words.ts';

export const naming: NamingData = {
  titles:
    'sens reps govs profs drs daw pres alderman alderwoman mr mrs ms miss mx dr prof professor sir dame lord lady baroness baron count countess king queen prince princess emperor pope cardinal archbishop bishop father reverend rev rabbi imam ayatollah mullah mufti sheikh sheik maulana president vice-president premier chancellor minister senator sen congressman congresswoman representative rep governor gov mayor ambassador judge justice attorney general gen lieutenant lt colonel col major maj captain capt sergeant sgt corporal brigadier brig admiral adm commander cmdr marshal field-marshal officer inspector superintendent chief sheriff constable coach senators representatives governors presidents ministers ex-president ex-minister hon amb supt insp cllr councillor pc wpc dc dci dcc acc det dsi pcso dsp asp csp cpl pte atty engr barr alhaji alhaja hajiya hajia comrade otunba emir shri smt datuk datin dato seri senhor canon archdeacon ald commodore commandant wg sqn flt acp ssp dysp sho provost bailie'.split(
      ' ',
    ),
  abbreviations: {
    never:
      'Mr Mrs Ms Mx Dr Prof Gen Sen Sens Rep Reps Gov Govs Profs Drs Lt Col Capt Cpt Cmdr Maj Sgt Adm Brig Rev Fr Hon Pres Supt Det Insp Atty Amb Messrs St Mt Ft vs'.split(
        ' ',
      ),
    seldom:
      'Inc Ltd Co Corp Bros Jr Sr Esq etc al approx est dept Dept Ave Blvd Rd Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ph.D M.D D.C a.m p.m A.M P.M'.split(
        ' ',
      ),
    beforeNumber: 'No Nos no nos p pp vol Vol Fig fig Art art Sec sec ch Ch par c ca v'.split(' '),
  },
  sentenceStarters:
    'should could would can did does do is are was were has have had might must let maybe perhaps typically unfortunately fortunately luckily eventually recently currently generally usually additionally similarly ideally importantly obviously clearly simply without within despite unlike amid beyond behind beside besides against through throughout across toward towards upon instead the a an this that these those he she it they we i you his her its their our my there here in on at as if when while after before since during for from by with under over among between according however but and or so yet still also then now meanwhile moreover what who why how where which some many most all no not both each every another other such one two three several few more last next once until although though because despite unlike like according earlier later today yesterday tomorrow'.split(
      ' ',
    ),
  roles:
    'counterpart spokesperson spokesman spokeswoman president vice-president minister chancellor premier secretary undersecretary under-secretary director director-general chief head chair chairman chairwoman chairperson leader founder co-founder cofounder owner manager executive ceo cfo coo officer official commissioner commander governor mayor ambassador envoy diplomat representative delegate negotiator mediator senator lawmaker legislator congressman congresswoman mp mep mec deputy councillor councilor councilman councilwoman candidate nominee politician adviser advisor aide analyst expert economist historian scientist researcher scholar academic professor lecturer teacher principal dean rector student psychologist psychiatrist physician doctor nurse surgeon epidemiologist virologist biologist chemist physicist geologist seismologist meteorologist engineer architect lawyer attorney solicitor barrister prosecutor judge justice magistrate notary detective inspector sheriff general colonel captain lieutenant sergeant admiral brigadier soldier pilot astronaut journalist reporter correspondent editor columnist author writer novelist poet playwright publisher blogger photographer filmmaker producer actor actress singer musician composer conductor artist painter dancer designer chef baker farmer fisherman mechanic miner welder trader carpenter shopkeeper activist campaigner organiser organizer coordinator volunteer bishop archbishop cardinal pope priest pastor imam rabbi monk coach trainer player captain footballer striker goalkeeper midfielder defender driver athlete swimmer runner champion winner resident survivor witness victim suspect widow mother father brother sister son daughter wife husband king queen prince princess monarch heir strategist pollster lobbyist consultant contractor investor banker trader broker treasurer fellow superintendent warden curator librarian inventor entrepreneur billionaire whistleblower speaker premier prime-minister counsel ombudsman rapporteur moderator instructor coauthor co-author co-chair co-director cochair pollster host anchor presenter comedian prosecutor-general attorney-general secretary-general general-secretary boss gaffer skipper substitute winger full-back centre-half keeper goalscorer referee umpire jockey golfer boxer cyclist cricketer batsman bowler rower sprinter wrestler pensioner grandmother grandfather grandson granddaughter mum mom dad hubby stepfather stepmother nephew niece uncle aunt cousin fiance fiancee partner mum-of-one mum-of-two mum-of-three mum-of-four dad-of-one dad-of-two dad-of-three mother-of-two mother-of-three father-of-two father-of-three headteacher headmaster headmistress caretaker paramedic firefighter lifeguard ranger conservationist naturalist vet veterinarian midwife pharmacist dentist optician postman plumber electrician builder roofer landlord landlady publican hotelier restaurateur butcher grocer florist hairdresser apprentice trainee schoolgirl schoolboy teenager motorist commuter passenger bystander onlooker trustee registrar bursar chaplain vicar curate deacon elder verger biographer screenwriter songwriter rapper drummer guitarist violinist pianist cellist broadcaster newsreader podcaster influencer sculptor potter weaver botanist geneticist oceanographer archaeobotanist superintendent-general chieftain bailiff usher foreman supervisor controller auditor accountant actuary statistician clerk bookmaker auctioneer undertaker gamekeeper gardener forester fishmonger skipper crofter smallholder rancher grower trawlerman tutor headgirl jailer custodian steward stewardess purser trucker busman cabbie taxi-driver bus-driver protester demonstrator evacuee refugee migrant returnee parishioner churchgoer shopper customer tenant homeowner householder villager islander townsperson worshipper backbencher frontbencher whip baronet laird alderman selectman selectwoman freeholder assemblyman assemblywoman assemblymember councilmember spokesperson-designate sarpanch collector tehsildar nazim naib chieftainess kabaka kagawad bishop-elect president-elect mayor-elect senator-elect governor-elect valedictorian sophomore freshman quarterback pitcher outfielder linebacker receiver outfielder shortstop rookie counsel-general envoy-designate ex-wife ex-husband ex-boss ex-mayor ex-minister co-owner co-chairman co-host co-manager co-captain vice-captain vice-chair vice-chairman vice-chancellor pro-vice-chancellor coroner bailie provost convener convenor pathologist administrator advocate commentator pundit critic reviewer specialist technician documentarian mathematician philosopher theologian linguist astronomer archaeologist anthropologist therapist psychotherapist physiotherapist nutritionist dietitian choreographer illustrator animator stylist translator interpreter attache emissary regulator programmer developer stepson stepdaughter godfather godmother boyfriend girlfriend ex-girlfriend ex-boyfriend classmate roommate techie tech-worker superintendent-designate'.split(
      ' ',
    ),
  roleModifiers:
    'former acting interim deputy vice assistant associate senior junior chief prime foreign interior defence defense finance information energy health education justice trade home state general national regional local federal executive managing military police army navy political security press media public financial legal party opposition government cabinet presidential vice-presidential republican democratic conservative labour labor liberal green democrat ex-prime late outgoing incoming veteran longtime long-time top lead leading incumbent current new old first second third high supreme special permanent human rights climate oil gas tech technology company campaign union church town city village county district provincial world fellow british borough parish community youth night club school ferry under-fire self-made award-winning retired rookie beleaguered sixth fourth fifth wildlife tv radio jury band country medical operating financial scientific commercial marketing sales technical creative artistic sporting programme program project policy research operations festival film museum regional'.split(
      ' ',
    ),
  rolePrepositions: 'of for at with in from to on and'.split(' '),
  articles: 'the a an'.split(' '),
  organisationWords:
    'sentinel inquirer dispatch examiner ministry department office agency authority administration bureau commission committee council court tribunal parliament congress senate assembly chamber house government cabinet union federation confederation association organisation organization society institute institution university college school academy faculty foundation trust fund bank group company corporation corp holding holdings industries partners party movement front alliance coalition league club team army navy force forces corps guard guards patrol brigade battalion police service services hospital clinic centre centres center centers museum library theatre theater church mosque airlines airways railway railways press news times post herald tribune gazette journal telegraph guardian chronicle observer television radio network media studio studios agency laboratory laboratories board exchange consortium cooperative brotherhood crescent cross watch monitor headquarters embassy consulate secretariat directorate inspectorate prosecutor militia liberation resistance front universidad università université universität hochschule museo musée instituto ministerio ministère ministero fundación fondation fondazione asociación federación partido parti partito banco banque'.split(
      ' ',
    ),
  organisationConnectors: 'of for and & de del della degli di du'.split(' '),
  postNominals:
    'kc qc sc san obe mbe cbe kbe dbe om oam ao ac mp msp mlc mla mna mep td jp frs phd md esq'.split(' '),
  fieldWords:
    'affairs securities health safety education science technology trade industry commerce finance justice law order culture sport sports media tourism transport communications water sanitation energy power food drug drugs fire rescue ambulance emergency agriculture fisheries forestry forest forests environment wildlife climate housing planning works infrastructure labour labor employment skills work pensions revenue customs excise immigration citizenship border security defence defense peace conflict reconciliation human social children families youth women research innovation development arts humanities letters community welfare standards quality records statistics geology mines minerals petroleum gas oil rail road ports marine maritime coastguard aviation space disaster risk relief land property parks gardens heritage tax licensing'.split(
      ' ',
    ),
  nameOwners:
    "people peoples people's workers worker farmers farmer women woman men children citizens citizen teachers teacher students student nurses nurse consumers king queen prince princess lord lloyd mayor governor".split(
      ' ',
    ),
  organisationEndings:
    'Motor United Rovers Wanderers Hotspur Albion Homes Shipping Maritime Lines Retail Brewery Breweries Bakery Builders Properties Estates Developments Haulage Couriers Aviation Aerospace Chemicals Plastics Textiles Dairies Stores Supermarkets Pharmacies Hotels Resorts Healthcare Health Tech Technologies Technology Systems Solutions Energy Motors Airlines Entertainment Capital Labs Software Pictures Records Games Foods Pharma Pharmaceuticals Therapeutics Sciences Insurance Financial International Global Communications Logistics Steel Mining Ventures Electric Inc Ltd Limited Corp Corporation Co Company LLC PLC plc LLP Group Holdings AG GmbH SA NV SpA AB Oy'.split(
      ' ',
    ),
  organisations: [
    'Sheffield Wednesday',
    'United Nations|UN|U.N.',
    'European Union|EU|E.U.',
    'European Commission',
    'European Parliament',
    'European Central Bank|ECB',
    'European Court of Human Rights|ECHR',
    'African Union|AU',
    'Arab League|League of Arab States',
    'NATO|Nato|North Atlantic Treaty Organization',
    'World Health Organization|World Health Organisation|WHO',
    'World Trade Organization|World Trade Organisation|WTO',
    'International Monetary Fund|IMF',
    'World Bank',
    'International Criminal Court|ICC',
    'International Court of Justice|ICJ',
    'International Atomic Energy Agency|IAEA',
    'World Food Programme|World Food Program|WFP',
    'International Committee of the Red Cross|ICRC',
    'U.S. Geological Survey|US Geological Survey|USGS|Geological Survey',
    'Health and Safety Executive|HSE',
    'Red Cross',
    'UNICEF|Unicef',
    'UNESCO|Unesco',
    'UNHCR|UN Refugee Agency|U.N. Refugee Agency',
    'UNRWA',
    'OECD',
    'OPEC|Opec',
    'OSCE',
    'ASEAN|Asean',
    'ECOWAS|Ecowas',
    'FIFA|Fifa',
    'UEFA|Uefa',
    'International Olympic Committee|IOC',
    'Interpol',
    'Europol',
    'Frontex',
    'International Organization for Migration|International Organisation for Migration|IOM',
    'Doctors Without Borders|Médecins Sans Frontières|MSF',
    'Reporters Without Borders',
    'Save the Children',
    'Oxfam',
    'Greenpeace',
    'Red Crescent',
    'Organisation of Islamic Cooperation|OIC',
    'Gulf Cooperation Council|GCC',
    'Shanghai Cooperation Organisation|SCO',
    'Security Council|UN Security Council|United Nations Security Council|U.N. Security Council',
    'General Assembly|UN General Assembly|United Nations General Assembly',
    'Human Rights Watch|HRW',
    'Amnesty International|Amnesty',
    'Reuters',
    'Associated Press|AP',
    'Agence France-Presse|AFP',
    'BBC',
    'CNN',
    'Al Jazeera|Al-Jazeera',
    'The New York Times|New York Times',
    'The Washington Post|Washington Post',
    'The Guardian',
    'The Wall Street Journal|Wall Street Journal',
    'Fox News',
    'NPR',
    'Xinhua|Xinhua News Agency',
    'TASS|Tass',
    'RIA Novosti',
    'Interfax',
    'Yonhap',
    'Kyodo',
    'Financial Times',
    'Daily Mail',
    'The Economist',
    'Le Monde',
    'Der Spiegel',
    'Haaretz',
    'Politico',
    'Axios',
    'MSNBC',
    'Bloomberg News',
    'General Motors|GM',
    'General Electric|GE',
    'Taliban|Afghan Taliban',
    'Tehrik-i-Taliban Pakistan|TTP|Pakistani Taliban|Tehreek-e-Taliban Pakistan',
    'al-Qaeda|Al-Qaeda|al-Qaida|Al Qaeda|al Qaeda',
    'Islamic State|ISIS|ISIL|IS-K|ISKP',
    'Hezbollah|Hizbullah|Hizbollah',
    'Hamas',
    'Houthis|Houthi',
    'Boko Haram',
    'al-Shabaab|Al-Shabaab|al-Shabab',
    'Islamic Jihad|Palestinian Islamic Jihad',
    'Hayat Tahrir al-Sham|HTS',
    'Kurdistan Workers’ Party|Kurdistan Workers Party|PKK',
    'Fatah',
    'Likud',
    'Islamic Revolutionary Guard Corps|Revolutionary Guard Corps|Revolutionary Guards|Revolutionary Guard|IRGC',
    'Israel Defense Forces|Israel Defence Forces|Israeli Defense Forces|IDF',
    'Mossad',
    'Shin Bet',
    'Knesset',
    'Bundestag',
    'Bundesbank',
    'State Duma|Duma',
    'Verkhovna Rada',
    'Lok Sabha',
    'Rajya Sabha',
    'Scotland Yard|New Scotland Yard',
    'Kremlin',
    'White House',
    'Pentagon',
    'Congress|U.S. Congress|US Congress',
    'Senate|U.S. Senate|US Senate',
    'House of Representatives',
    'House of Commons',
    'House of Lords',
    'Supreme Court|U.S. Supreme Court',
    'State Department|U.S. State Department|US State Department',
    'FBI|Federal Bureau of Investigation',
    'CIA|Central Intelligence Agency',
    'NASA|Nasa',
    'Federal Reserve',
    'National Security Council',
    'Department of Homeland Security|Homeland Security Department|Homeland Security|DHS',
    'Centers for Disease Control|CDC',
    'Republican Party|GOP',
    'Democratic Party',
    'Labour Party',
    'Conservative Party',
    ...COMPANIES,
  ],
  groupNouns:
    'officials authorities experts analysts observers diplomats lawmakers legislators politicians leaders representatives delegates negotiators mediators forces troops soldiers police officers commanders militants fighters insurgents rebels gunmen terrorists separatists protesters demonstrators activists campaigners residents locals villagers citizens civilians people refugees migrants farmers fishermen workers employees teachers doctors nurses medics students scientists researchers economists historians lawyers prosecutors judges investigators detectives journalists reporters sources witnesses survivors relatives families parents children women men voters supporters opponents critics members republicans democrats conservatives liberals traders investors shareholders delegation delegations negotiating-team mediators firefighters rescuers ministers senators governors generals'.split(
      ' ',
    ),
  placePrepositions:
    'in at from near to into across around outside inside throughout toward towards between via beyond'.split(
      ' ',
    ),
  settlementWords:
    'town village city island isle islet hamlet suburb municipality port district province county region settlement parish commune township outskirts residents inhabitants villagers mayor streets neighbourhood neighborhood'.split(
      ' ',
    ),
  placeWords:
    'province district region county state city town village island islands river lake mountain mountains valley desert sea ocean bay gulf strait peninsula border street avenue road square bridge park airport port harbour harbor camp hill hills tower towers station falls beach springs heights gardens palace castle temple shrine monastery cathedral stadium arena plaza mall forest coast canal cape highway crossing boulevard lane parkway expressway freeway turnpike'.split(
      ' ',
    ),
  notNames:
    'uss hms hmas rms fools plaintiff plaintiffs defendant defendants rt atm atms sim gps roi sla slas api apis sdk url css html pdfs dvd cd led lcd cpu gpu ram ssd usb hvac icu diy crm saas kpi b2b cta llm llms seo ppe mri dslr ev evs rv rvs er hr rpg monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter ramadan eid hajj diwali god internet covid covid-19 coronavirus tv am pm gmt est edt pst pdt cst cdt mst utc bst cet cest ceo cfo coo pm mp mps ngo ngos gdp vat dna ai it iq id ok pac pacs gop-led phd hiv aids suv pdf faq rss http www usd eur i ii iii iv v vi vii viii ix x bible koran quran torah islam islamic muslim muslims christian christians jewish jew jews catholic catholics hindu hindus buddhist sunni shia shiite arab arabs kurdish kurds western westerners eastern northern southern european europeans asian asians african africans latin republican republicans democrat democrats democratic conservative conservatives liberal olympic olympics olympian earth sun web north south east west mideast photo image file video read more advertisement share tweet email subscribe newsletter copyright comments reply related breaking update updated editor note exclusive opinion analysis'.split(
      ' ',
    ),
  countryNames: {
    US: 'U.S.|US|USA|U.S.A.|America|United States of America',
    GB: 'U.K.|UK|Britain|Great Britain',
    AE: 'UAE|U.A.E.|Emirates',
    RU: 'Russian Federation',
    KR: 'South Korea|Republic of Korea|S. Korea',
    KP: 'North Korea|DPRK|N. Korea',
    CD: 'DR Congo|DRC|Democratic Republic of Congo|Democratic Republic of the Congo|Congo-Kinshasa',
    CG: 'Republic of the Congo|Congo-Brazzaville|Congo',
    CI: "Ivory Coast|Cote d’Ivoire|Cote d'Ivoire",
    CZ: 'Czech Republic|Czechia',
    MM: 'Burma|Myanmar',
    MK: 'Macedonia|North Macedonia',
    PS: 'Palestine|Palestinian Territories',
    SY: 'Syria',
    TR: 'Turkey|Türkiye|Turkiye',
    VA: 'Vatican|Holy See',
    CN: 'People’s Republic of China|mainland China',
    HK: 'Hong Kong',
    TW: 'Taiwan',
    BA: 'Bosnia and Herzegovina|Bosnia-Herzegovina',
    NL: 'Holland|the Netherlands',
    SZ: 'Swaziland',
    LA: 'Laos',
    BN: 'Brunei',
    TL: 'East Timor',
    XK: 'Kosovo',
    DE: 'West Germany|East Germany',
  },
  danglingOpeners:
    'interestingly|incidentally|actually|additionally|equally|ironically|conversely|after all|on top of that|even so|that way|to that end|with that|finally|lastly|now|that said|in fact|of course|perhaps|maybe|in short|in this|in that|at this|at that|on this|for this|with this|during this|after this|by then|at the time|at that time|in his|in her|in their|with his|with her|to this|of these|of those|among them|as a note|below|according to him|according to her|according to them|according to the report|according to the statement|this|that|these|those|he|she|it|they|him|her|his|hers|its|their|them|we|you|i|my|our|such|here|there|however|but|and|or|nor|so|yet|moreover|furthermore|besides|also|too|instead|therefore|thus|hence|consequently|accordingly|meanwhile|nevertheless|nonetheless|otherwise|then|later|afterwards|still|likewise|similarly|indeed|in addition|as a result|as such|for example|for instance|in contrast|by contrast|on the other hand|in response|in turn|at the same time|in other words|after that|before that|since then|until then|both|neither|either|one|another|others|some|many|most|all of them|the former|the latter|the same|the move|the decision|the incident|the announcement|the statement|the comments|the remarks|the minister|the official|the spokesperson|the spokesman|the spokeswoman|the organisation|the organization|the report|the attack|the plan|the deal|the proposal|the measure|the law|the company|the group|the agency|the man|the woman|the pair|the other|the first|the second|yes|no,|why|how|what|who|where|when is'.split(
      '|',
    ),
  organisationKinds:
    'company firm charity retailer airline carrier bank insurer lender brewer brewery carmaker automaker chipmaker drugmaker planemaker shipbuilder manufacturer producer supplier publisher broadcaster newspaper magazine website startup start-up utility operator conglomerate refiner shipper developer supermarket consultancy brokerage subsidiary newsroom nonprofit non-profit think-tank agency trust union party band group chain brewer distillery pharmacy housebuilder steelmaker cooperative telecom bookseller dealer dealership wholesaler drugstore housing-association'.split(
      ' ',
    ),
  stateWords:
    'gov governor sen senator rep representative republican republicans democrat democrats democratic gop lawmakers legislature legislators house senate state statehouse voters lt county counties congressman congresswoman bulldogs native'.split(
      ' ',
    ),
  nationWords: 'president parliament premier prime foreign ambassador ruling opposition army border'.split(
    ' ',
  ),
  thingWords: { endings: ENDINGS, vessels: VESSELS, works: WORKS, teams: TEAMS },
  firmWords: {
    trades: TRADES,
    tradeSurnames: TRADE_SURNAMES,
    belongings: BELONGINGS,
    deeds: DEEDS,
    possessions: POSSESSIONS,
  },
  weakOpeners:
    'the company|the firm|the group|the club|the party|the charity|the agency|the airline|the operator|the bank|the retailer|the two|the pair|the three|the duo|the remains|the animal|the team|the man|the woman|the boy|the girl|the suspect|the victim|the building|the deal|the study|the report|the film|the vehicle|the picture'.split(
      '|',
    ),
  completedBy:
    'of by from in at on for against between among with without under near behind that which who whose'.split(
      ' ',
    ),
  predicates: {
    verbs:
      'is are was were has have had will would can could may might must should did does do also then later said says made makes took takes went goes came comes began begins ran runs fell rose held met left won lost gave gives got told led kept sent put set cut hit saw sits stands stood brought became becomes remains'.split(
        ' ',
      ),
    ends: 'ed',
  },
  knownNouns:
    'government president parliament congress senate pope king queen army navy police world economy weather sun moon internet pandemic public country nation war city state county province region island church opposition prosecution judiciary military'.split(
      ' ',
    ),
  personNouns:
    'man woman boy girl men women boys girls person people child children kid baby toddler infant teen adult youngster anyone someone everyone nobody anybody somebody who whoever each neighbour neighbor colleague friend relative parent hostage patient employee worker staffer detainee prisoner inmate gunman attacker assailant bomber killer defendant plaintiff claimant complainant user buyer seller viewer fan mourner militant fighter rebel troops serviceman servicewoman policeman policewoman constable guard bodyguard member brothers sisters twins couple'.split(
      ' ',
    ),
  outcomeWords:
    'accepted appointed replaced cancelled canceled lifted imposed jailed convicted acquitted freed released resumed reopened declared raised won lost sank crashed exploded derailed capsized agreed ended failed collapsed announced confirmed killed injured wounded died arrested signed approved rejected elected resigned launched ordered suspended postponed warned warns urged called accused remains remain continues expected will decided ruled voted banned struck hit reached broke closed opened began halted withdrew evacuated displaced rescued seized blocked sentenced charged fined'.split(
      ' ',
    ),
  titlesAreLarge: true,
  demonyms,
};
