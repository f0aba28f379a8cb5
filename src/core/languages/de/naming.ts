import type { NamingData } from '../naming-data.ts';
import { COMPANIES } from '../base/companies.ts';
import { demonyms } from './demonyms.ts';

import { ENDINGS, VESSELS, WORKS } from './thing-words.ts';

export const naming: NamingData = {
  thingWords: { endings: ENDINGS, vessels: VESSELS, works: WORKS, teams: [] },
  titles:
    'herr herrn frau dr prof professor professorin präsident präsidentin vizepräsident vizepräsidentin staatspräsident staatschef staatschefin kanzler kanzlerin bundeskanzler bundeskanzlerin altkanzler vizekanzler bundespräsident bundespräsidentin minister ministerin ministerpräsident ministerpräsidentin premier premierminister premierministerin regierungschef regierungschefin senator senatorin landrat landrätin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin botschafter botschafterin general oberst hauptmann major admiral papst kardinal bischof bischöfin erzbischof pfarrer pfarrerin scheich ajatollah mullah imam rabbi könig königin kaiser kaiserin prinz prinzessin fürst herzog graf gräfin baron lord sir'.split(
      ' ',
    ),
  abbreviations: {
    never:
      'Dr Prof Hr Fr Frl Gen Hptm Lt Dipl Ing Mag Med med phil jur rer nat hc St Sankt bzw ggf evtl ca vgl sog bspw insb inkl exkl zzgl abzgl geb gest verh gegr hrsg Hrsg z.B d.h u.a i.d.R'.split(
        ' ',
      ),
    seldom:
      'usw etc Str Mio Mrd Tsd Jh Jhdt Chr Co Inc Ltd jun sen Jan Feb Apr Aug Sept Sep Okt Nov Dez Mo Di Mi Do Fr Sa So Abt'.split(
        ' ',
      ),
    beforeNumber: 'Nr Art Abs Bd S Kap Abb Tab Ziff Hausnr Tel § v'.split(' '),
  },
  sentenceStarters:
    'der die das den dem des ein eine einen einem einer eines er sie es wir ich ihr man dies diese dieser dieses diesen diesem jene jener jenes seine sein seinen seiner ihre ihren ihrem sein unser unsere im in am an auf aus bei beim mit nach vor von vom zu zum zur für gegen ohne über unter während wegen seit bis durch als wenn weil da damit dass ob obwohl nachdem bevor doch aber und oder denn auch nur noch schon so dann danach dabei dazu dort hier jetzt nun heute gestern morgen zudem außerdem allerdings dennoch deshalb daher laut wie was wer wo warum wann alle viele einige mehrere manche kein keine beide zwei drei angesichts trotz anlässlich insgesamt derzeit bereits bisher später zuvor zuletzt'.split(
      ' ',
    ),
  ordinalFullStop: true,
  roles:
    'sprecher sprecherin pressesprecher pressesprecherin chef chefin leiter leiterin direktor direktorin geschäftsführer geschäftsführerin vorsitzender vorsitzende vorsitzenden vorsitzendem parteichef parteichefin vorstand vorstandschef vorstandschefin vorstandsvorsitzender vorstandsvorsitzende aufsichtsratschef präsident präsidentin minister ministerin kanzler kanzlerin sekretär sekretärin generalsekretär generalsekretärin staatssekretär staatssekretärin beauftragter beauftragte kommissar kommissarin kommandeur kommandant gouverneur gouverneurin bürgermeister bürgermeisterin senator senatorin rat rätin landrat landrätin botschafter botschafterin gesandter unterhändler abgeordneter abgeordnete abgeordneten politiker politikerin kandidat kandidatin spitzenkandidat spitzenkandidatin berater beraterin experte expertin experten analyst analystin ökonom ökonomin volkswirt historiker historikerin forscher forscherin wissenschaftler wissenschaftlerin professor professorin dozent lehrer lehrerin rektor rektorin schulleiter schulleiterin student studentin arzt ärztin chefarzt mediziner medizinerin virologe virologin epidemiologe psychologe psychologin biologe biologin physiker physikerin chemiker geologe meteorologe meteorologin ingenieur ingenieurin architekt architektin anwalt anwältin rechtsanwalt rechtsanwältin verteidiger staatsanwalt staatsanwältin richter richterin jurist juristin polizist polizistin kommissar polizeichef polizeipräsident soldat general oberst offizier journalist journalistin reporter reporterin korrespondent korrespondentin redakteur redakteurin chefredakteur chefredakteurin autor autorin schriftsteller schriftstellerin dichter verleger herausgeber fotograf fotografin regisseur regisseurin produzent schauspieler schauspielerin sänger sängerin musiker musikerin komponist dirigent künstler künstlerin maler malerin koch bauer bäuerin landwirt fischer händler aktivist aktivistin bürgerrechtler menschenrechtler unternehmer unternehmerin manager managerin banker trainer trainerin bundestrainer spieler spielerin kapitän stürmer torwart verteidiger fahrer fahrerin sportler sportlerin sieger siegerin weltmeister olympiasieger bischof bischöfin papst pfarrer pfarrerin priester imam rabbiner gründer gründerin mitgründer inhaber inhaberin eigentümer präses intendant intendantin kurator kuratorin ministerialdirektor oppositionsführer oppositionsführerin fraktionschef fraktionschefin fraktionsvorsitzender rebellenführer anführer koordinator koordinatorin führer vater mutter sohn tochter bruder schwester witwe ehefrau ehemann zeuge zeugin augenzeuge bewohner bewohnerin anwohner nachbar mitglied preisträger preisträgerin moderator moderatorin vertreter vertreterin mitarbeiter mitarbeiterin handballer handballerin fußballer fußballerin stadtrat stadträtin gemeinderat gemeinderätin regierungsrat regierungsrätin landesrat landesrätin nationalrat nationalrätin ständerat ständerätin kantonsrat kantonsrätin bundesrätin landeshauptmann landeshauptfrau obmann obfrau klubobmann klubobfrau ammann landammann stadtpräsident stadtpräsidentin gemeindepräsident gemeindepräsidentin statthalter braumeister hausmeister bademeister brandmeister handwerksmeister schulmeister besitzer besitzerin wirt wirtin gastwirt gastwirtin rentner rentnerin pensionist pensionistin pendler pendlerin kollege kollegin nachbarin anwohnerin hofrat primar primaria oberarzt oberärztin bergretter feuerwehrmann feuerwehrfrau förster försterin jäger jägerin winzer winzerin hirte gärtner gärtnerin pfleger pflegerin hebamme azubi lehrling schüler schülerin witwer investor investorin coach goalie kämmerer kämmerin einsatzleiter einsatzleiterin spezialist spezialistin funktionär funktionärin bürgerrechtlerin menschenrechtlerin umweltschützer umweltschützerin naturschützer verbraucherschützer verbraucherschützerin tierschützer rettungssanitäter rettungssanitäterin notarzt notärztin lokführer lokführerin dezernent dezernentin referent referentin seelsorger rabbiner chirurg chirurgin virologin soziologe soziologin ethnologe archäologe archäologin kriminologe kriminologin politologe politologin theologe theologin ökologe ökologin biologin geologin astronom astronomin mathematiker mathematikerin informatiker informatikerin statistiker philosoph philosophin philologe linguist linguistin germanist publizist publizistin kolumnist kolumnistin blogger bloggerin dramatiker lyriker lyrikerin dichterin kabarettist kabarettistin komiker komikerin moderatorin produzentin komponistin dirigentin pianist pianistin geiger geigerin bassist gitarrist schlagzeuger tänzer tänzerin model designer designerin bildhauer bildhauerin schwimmer schwimmerin läufer läuferin springer springerin turner turnerin ringer boxer boxerin radprofi skifahrer skifahrerin biathlet biathletin rodler rodlerin segler seglerin tennisprofi golfer rennfahrer rennfahrerin astronaut astronautin kosmonaut pilot pilotin dirigent amtskollege amtskollegin amtskollegen kollegen vize spitzenmann spitzenfrau tatverdächtige tatverdächtiger verdächtige verdächtiger angeklagte angeklagter ruderin judoka fechter fechterin schütze schützin skispringer skispringerin bobfahrer bergsteiger bergsteigerin kletterer kletterin schachspieler schachspielerin landtagsabgeordnete landtagsabgeordneter mediensprecher mediensprecherin'.split(
      ' ',
    ),
  roleModifiers:
    'ehemalige ehemaliger ehemaligen frühere früherer früheren damalige damaliger damaligen amtierende amtierender amtierenden scheidende designierte künftige neue neuer neuen stellvertretende stellvertretender stellvertretenden geschäftsführende leitende leitender erste erster zweite politische politischer wissenschaftliche parlamentarische parlamentarischer grüne grünen spd-chef cdu-chef konservative liberale linke oppositionelle mächtige langjährige langjähriger ranghohe hochrangige ukrainische'.split(
      ' ',
    ),
  rolePrepositions: 'der des von vom für bei beim in im am an aus und zu zur'.split(' '),
  articles: 'der die das den dem des ein eine einen einem einer eines deren dessen'.split(' '),
  organisationWords:
    'bauernverband umwelthilfe städtetag landkreistag gemeindebund wetterdienst ethikrat presserat lehrerverband beamtenbund mieterbund richterbund fußballbund leichtathletikverband skiverband turnerbund handwerkskammer ärztekammer bundesbahnen nationalbank landesanstalt bundesanstalt landeskriminalamt kriminalamt polizeigewerkschaft polizeipräsidium landratsamt sozialverband tierschutzbund caritasverband kinderschutzbund journalistenverband anwaltverein hausärzteverband krankenhausgesellschaft industrieverband handelsverband ministerium bundesministerium außenministerium innenministerium verteidigungsministerium finanzministerium justizministerium wirtschaftsministerium gesundheitsministerium umweltministerium amt auswärtiges bundesamt landesamt behörde agentur bundesagentur kommission ausschuss rat bundesrat gericht bundesgericht verfassungsgericht bundesverfassungsgericht landgericht amtsgericht oberlandesgericht gerichtshof bundesgerichtshof parlament bundestag landtag regierung bundesregierung landesregierung partei fraktion union verband verein bund gewerkschaft gesellschaft stiftung institut universität hochschule akademie schule klinik krankenhaus bank bundesbank zentralbank sparkasse konzern gruppe werke zeitung rundschau tagblatt tageblatt anzeiger nachrichten rundfunk fernsehen sender verlag museum theater kirche bundeswehr armee polizei bundespolizei feuerwehr staatsanwaltschaft bundesanwaltschaft nachrichtendienst verfassungsschutz bundesnachrichtendienst organisation initiative bewegung front allianz bündnis liga zentrum zentralrat kammer werft reederei brauerei'.split(
      ' ',
    ),
  organisationConnectors: 'für und der des'.split(' '),
  organisationEndings: 'AG GmbH KG SE eV e.V OHG KGaA Holding Group Inc Ltd'.split(' '),
  organisations: [
    'Vereinte Nationen|Vereinten Nationen|UN|UNO|Uno|UNO-Generalversammlung',
    'Europäische Union|Europäischen Union|EU',
    'EU-Kommission|Europäische Kommission|Europäischen Kommission',
    'Europäisches Parlament|Europäischen Parlament|EU-Parlament|Europaparlament',
    'Europäische Zentralbank|Europäischen Zentralbank|EZB',
    'NATO|Nato',
    'Weltgesundheitsorganisation|WHO',
    'Internationaler Währungsfonds|Internationalen Währungsfonds|IWF',
    'Weltbank',
    'Internationaler Strafgerichtshof|Internationalen Strafgerichtshof|IStGH',
    'UN-Sicherheitsrat|Sicherheitsrat|Uno-Sicherheitsrat|Weltsicherheitsrat',
    'Rotes Kreuz|Roten Kreuz|Roten Kreuzes|Rote Kreuz',
    'Bundestag|Deutscher Bundestag|Deutschen Bundestag',
    'Bundesrat',
    'Bundesregierung',
    'Bundeswehr',
    'Bundesverfassungsgericht',
    'Bundesgerichtshof|BGH',
    'Auswärtiges Amt|Auswärtige Amt|Auswärtigen Amt|Auswärtigen Amtes',
    'Bundeskriminalamt|BKA',
    'Robert Koch-Institut|RKI|Robert-Koch-Institut',
    'CDU',
    'CSU',
    'SPD',
    'FDP',
    'AfD',
    'BSW',
    'ÖVP',
    'FPÖ',
    'SPÖ',
    'SVP',
    'NPD',
    'DGB',
    'ADAC',
    'ARD',
    'ZDF',
    'WDR',
    'NDR',
    'MDR',
    'SWR',
    'ORF',
    'SRF',
    'dpa|Deutsche Presse-Agentur|Deutschen Presse-Agentur',
    'AFP',
    'Reuters',
    'Spiegel|Der Spiegel',
    'Süddeutsche Zeitung|Süddeutschen Zeitung|SZ',
    'Frankfurter Allgemeine Zeitung|FAZ',
    'Die Zeit',
    'Die Welt',
    'Bild',
    'taz',
    'Taliban|afghanische Taliban|afghanischen Taliban',
    'Hamas',
    'Hisbollah',
    'Huthi|Huthis|Huthi-Rebellen',
    'Islamischer Staat|Islamischen Staat',
    'Al-Kaida|al-Qaida|Al Kaida',
    'Kreml',
    'Weißes Haus|Weißen Haus|Weiße Haus',
    'Pentagon',
    'Deutsche Bahn|Deutschen Bahn',
    'Deutsche Bank|Deutschen Bank',
    'Volkswagen|VW',
    'Daimler',
    'BASF',
    'Bayer',
    'Greenpeace',
    'Amnesty International',
    'Human Rights Watch',
    'Ärzte ohne Grenzen',
    'OSZE',
    'G7',
    'G20',
    'FBI',
    'CIA',
    'BND',
    'IAEA',
    'FIFA',
    'UEFA',
    'IOC',
    'DFB',
    ...COMPANIES,
  ],
  groupNouns:
    'behörden beamte beamten vertreter diplomaten abgeordnete abgeordneten politiker experten analysten beobachter soldaten truppen streitkräfte polizisten kämpfer rebellen milizen aufständische demonstranten aktivisten bewohner bürger zivilisten flüchtlinge migranten bauern fischer arbeiter lehrer ärzte studenten forscher wissenschaftler ökonomen historiker juristen staatsanwälte ermittler journalisten medien zeugen überlebende angehörige familien kinder frauen männer wähler anhänger gegner kritiker delegation unterhändler delegierte minister sicherheitskräfte einsatzkräfte helfer rettungskräfte geheimdienste regierungsvertreter'.split(
      ' ',
    ),
  placePrepositions:
    'in aus nach bei nahe um durch über vor von zwischen nördlich südlich östlich westlich'.split(' '),
  settlementWords:
    'gemeinde stadt kleinstadt großstadt hafenstadt kreisstadt ort ortschaft dorf insel ortsteil stadtteil landkreis kreis bezirk provinz talsperre'.split(
      ' ',
    ),
  placeWords:
    'provinz bezirk region kreis landkreis stadt gemeinde dorf insel inseln fluss see gebirge tal wüste meer bucht golf straße allee platz brücke park hafen flughafen bahnhof grenze'.split(
      ' ',
    ),
  notNames:
    'gold silber bronze male sind montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni juli august september oktober november dezember weihnachten ostern pfingsten silvester ende anfang mitte seit prozent euro dollar uhr jahr jahre jahren tag tage woche wochen monat monate million millionen milliarde milliarden foto bild video quelle artikel anzeige islam gott internet corona covid covid-19 gps usa-reise co id tv gez bip mez mesz mwst kfz lkw pkw sms dvd cd it ki öpnv agb bmi ice faq pc nr lte wlan sim usb pdf url'.split(
      ' ',
    ),
  homographs: {
    papers: ['die zeit', 'die welt', 'bild'],
    articles: ['die', 'der', 'laut', 'gegenüber'],
  },
  townNouns:
    'lage löhne norden hof haar weiden wenden bergen buchen singen wald stein horn au aue berg burg ruhe kehl wedel marl herzen ehren heide spiel zell frieden bühl brand'.split(
      ' ',
    ),
  countryNames: {
    US: 'USA|Amerika|Vereinigte Staaten von Amerika|Vereinigten Staaten',
    GB: 'Großbritannien|Vereinigtes Königreich|Vereinigten Königreich|Grossbritannien',
    RU: 'Russische Föderation|Russischen Föderation',
    CZ: 'Tschechische Republik',
    BY: 'Weißrussland',
    MM: 'Birma|Burma',
    AE: 'Emirate|VAE',
    CD: 'DR Kongo|Demokratische Republik Kongo|Kongo',
    CH: 'Schweiz',
    TR: 'Türkei',
    MD: 'Moldau|Moldawien',
    PS: 'Palästina|Palästinensische Gebiete|Palästinensergebiete',
    NL: 'Holland',
    MK: 'Nordmazedonien|Mazedonien',
    BA: 'Bosnien|Bosnien-Herzegowina',
    CI: 'Elfenbeinküste',
    KR: 'Südkorea',
    KP: 'Nordkorea',
    IR: 'Iran',
    IQ: 'Irak',
    VA: 'Vatikan',
    DE: 'Bundesrepublik|Bundesrepublik Deutschland',
  },
  endings: ['s', 'es'],
  nounsAreCapitalised: true,
  danglingOpeners:
    'in diesem|in dieser|an diesem|an dieser|bei diesem|bei dieser|zu diesem|zu dieser|mit diesem|mit dieser|nach diesem|nach dieser|für diese|für dieses|aus diesem|auf diese|auf ihrer|auf seiner|bei seiner|bei ihrer|bei seinem|in ihrer|in seiner|in seinem|in ihrem|das sagte|das sagt|das teilte|das berichtete|das meldete|deren|dessen|nach seinen|nach ihren|dies|das ist|das sei|das war|das habe|diese|dieser|dieses|diesen|diesem|er|sie|es|ihm|ihr|ihn|sein|seine|seinen|ihre|ihren|jener|jene|jenes|solche|hier|dort|da|dann|danach|dabei|dazu|dafür|dagegen|damit|daher|deshalb|deswegen|doch|aber|und|oder|denn|auch|außerdem|zudem|allerdings|jedoch|dennoch|trotzdem|so gehe|so habe|so sei|gleichwohl|hingegen|vielmehr|stattdessen|folglich|somit|demnach|inzwischen|unterdessen|währenddessen|anschließend|später|zuvor|vorher|seitdem|seither|ebenso|ebenfalls|zum beispiel|zum hintergrund|beispielsweise|gleichzeitig|zugleich|konkret|schließlich|hinzu kommt|immerhin|tatsächlich|weiterhin|dadurch|in der folge|beide|die beiden|einer von ihnen|der minister|die ministerin|der sprecher|die sprecherin|der politiker|die entscheidung|der schritt|der vorfall|die mitteilung|der bericht|der plan|das gesetz|das unternehmen|die behörde|der mann|die frau|wir|ich|man|ja|nein|warum|wie|was|wer|wo'.split(
      '|',
    ),
  organisationKinds:
    'gewerkschaft unternehmen konzern firma reederei spedition autobauer flugzeugbauer maschinenbauer anlagenbauer hersteller versicherer discounter betreiber anbieter zulieferer versorger verlag fluggesellschaft airline werft brauerei molkerei kette hilfsorganisation stiftung startup start-up agentur drogeriekette modehaus kaufhaus möbelhaus modekette modelabel modemarke supermarktkette baumarktkette bäckereikette handelskette warenhauskette brauereigruppe privatbank bankhaus softwarefirma baufirma baukonzern modekonzern technologiekonzern optikkonzern medienkonzern einzelhandelskette handelskonzern autokonzern chemiekonzern rüstungskonzern'.split(
      ' ',
    ),
  weakOpeners:
    'das unternehmen|der konzern|die firma|die gruppe|die partei|der verein|die reederei|der mann|die frau|der junge|das mädchen|der verdächtige|das opfer|das gebäude|der vertrag|der film'.split(
      '|',
    ),
  completedBy: 'der des von vom über zu zum zur für gegen mit ohne bei in im an am aus zwischen'.split(' '),
  outcomeWords:
    'getötet verletzt gestorben starben festgenommen verhaftet unterzeichnet gebilligt abgelehnt gewählt zurückgetreten angekündigt kündigte bestätigt bestätigte beschlossen beschloss gescheitert scheiterte beendet endete einigten geeinigt erreicht fordert forderte warnt warnte rief verurteilt verurteilte verboten gestoppt ausgesetzt verschoben begonnen begann bleibt bleiben wird werden soll evakuiert beschlagnahmt geschlossen eröffnet'.split(
      ' ',
    ),
  demonyms,
};
