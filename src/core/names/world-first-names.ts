/**
 * Given names of the peoples that regional news tells of, folded, beside the commonest: of Nigeria, the Horn, East and
 * Southern Africa, the Arab countries, Iran, South, South-East and East Asia, Turkey, Central Asia, the Caucasus, Israel,
 * the Slavic, Baltic, Nordic, Hungarian and Romanian countries, Spain and Latin America, Portugal and Brazil, France and
 * the German- and Dutch-speaking countries. Words of the app’s languages, cities, roles and names of four letters or
 * fewer that are words elsewhere are left out, as in the other lists.
 */
export const WORLDWIDE = `
aaliya aanchal aarno aatos abass abbasi abdelfattah abdelmajid abdi abdifatah abdikadir abdirahim abdirashid
abdiweli abdolreza abdulbasit abdulghani abdulhadi abduljabbar abdullahi abdullatif abdulmajeed abdulmohsen
abdulnasser abdulrahim abdulrazzaq abdulsattar abdulwahab abdur abdurrahman abeba abilio abraha abrar abubakar
abul achille achint adalberto adarsh adebola adedayo adelheid adelino adem ademir ademola adeola aderbal adesina
adetokunbo adeyemi adham adilson adisorn aditi adrianus afonso afranio afroza afzal agenor agostinho agung ahlem
ahmadzahid ahsen aibek aida aidar aigul aijaz aiko aimal aino ainur airat airlangga aishwarya aissatou aisulu
aitor ajmal akaki akane akanksha akari akello akemi akif akiko akina akinori akshata akylbek alaattin alaeddin
albina albrecht alcides alcione aleema alejandrina alejo aleksandar aleksander aleksandrs aleksey aleksy
alemayehu alencar alenka alev alexandru alexej alfiya alfonsina algimantas algis alhassan alibek alireza aliya
almira almudena alok alparslan alper alperen altagracia altair altan altynai alwin amala aman amani amanuel
amardeep amarjeet amauri ambika amien amilcar aminatou aminul amirali amiran amita amjed amna amnon amolo amrita
amruta amund anahi anais anant ananya anas anass anatol anatoliy anca andela andleeb andras andreea andreia
andrej andreja andri andrii aneta ange anila anirban aniruddha anirudh anis anish anisul anjana ankit ankita
ankur annisa annu anoop anselmo anshul ansis antal antanas antonieta antoun anubhav anura anurag anush anusha
anushka anutin anwarul anzhela anzhelika anzor aous aparecido apichatpong apio apisit apolinar apoorva aquilino
aracely aram aravind arayik arcadio archil archita arda ardeshir arezou arfa arief arieh arifin arindam
aristides aristoteles arja arjuna arkadiy arkady arlete armine armita arnab arne arnis arnond arnulf arooj arpad
arpine arpita arsalan arsen arsenio arshia artak artavazd artemio artis arto artsakh artur artyom aruna arunima
arvid arvinder arvydas arye asaduddin asaduzzaman asaf asami aseem asel aset asfandiyar asfandyar asfaw ashima
ashis ashkan ashot ashraful ashutosh asifa askar askhat aslan aslanbek aslaug asli asta aster astghik astrogildo
asuka asuman atakan atanas atanu atefeh atilla atim atiqur atsuko atsushi attaullah atul audrius audun augustin
augusto auli auma aurelia aurelian aureliano aurelie aurelien aurelio ausra avani aviad avichai avigdor avinash
avital aviv avner avraham avtandil awino awuor axelle ayaan ayaka ayako ayala ayanda ayat ayca aydan ayele ayfer
aygul ayhan aynul aynur ayobami ayomide aysegul aysel aysen aysu aysun aytac ayub ayumi ayush azadeh azalina
azita aziza azizah azizul azmin azra azucena baan babajide babak babita babul bachana bachir badal badri badriya
badruddin bahadir bahareh bahattin baher bahram bakhtawar bakir bakytzhan baldev balint banu banyat barasa
barbora baris bartek bartlomiej bartolome basak basavaraj basem bashir basil basilio basma bassam bassel bastien
basuki batoul batuhan batya bauyrzhan bayram beatrix behnam behrouz behzad bekele belgin belisario belma benedek
benedita benedito bengt benjamim benno berhanu berit berk berkay bernarda bernhard berrin berthold bertram besik
besir bezalel bhagat bhagwati bhanu bharat bharti bhaskar bhavana bhavesh bhavna bheki bhim bhushan bidhya
bidzina bienvenido bijan bijay bilge bilquis bimal biman bingu binnaz binod bintou bipin biplab birgul birhanu
birol birsen birtukan bishnu bislan biswajit bjarne bjarte blaise blanka blas blazej boaz boban boediono bohdan
bojan bojana bolaji bolanle bolat boleslaw bongbong boniface boonchai borislav borut bouchra boudewijn boutros
boze bozidar branislav branko braulio brice brigido brigita brijesh brunhilde bruni budiman bugra burcak burcin
burcu burhan burt burul busisiwe busra caio candido caner cansu capucine caridad carina carlheinz carmela
carmelita carmem casimiro cassia cassio catalino cavit cayetana cees ceferino celestin celestino celina celio
ceren cesaire cesareo cetin cevriye ceyda ceyhun cezary chadchart chaim chaiwat chalerm chamari chamika chanchal
chandan chandrababu chandrakant chandrashekhar chandrika charanjit charu chaturon chavalit chayanne cheick
chelangat chelimo chenjerai chepngetich cherono cherotich chetan chhagan chiaki chieko chihiro chika chilufya
chimamanda chinaza chinelo chingiz chinmay chinonso chipo chisom chiyo chizuru christele christelle christl
chuan chukwudi chukwuka chukwuma cielito cigdem cihan cihat clancy clarisa claudemir claudina claudius cleide
cleiton clemence clotilde coen conchita conny consuelo corazon corentin corien corina cornel coskun cosmin crina
crisanto cristiane cristobal cumhur cuneyt custodio cvetan cyrielle dafna dagmawi dagny dagoberto daichi daina
dainis dainius dalibor dalila dalit damares damaso damilola damla damodar dania danica daniil danijel danijela
danuta danyal danylo daphna dapo dareen daria dariga dariush darja darko darmin darshan darya daryoush dastan
dattatreya dauren davi davidi davit davorin davut dawit dayo debasish debjani debretsion deepa deepali deepti
defne deise delfin delfina demeke demet demetrio denilson denisa derartu derya desalegn detelina deuba devanshi
devesh devika dewitt deyan deyanira dezso dhananjay dharamvir dharmendra dhia diaa dian didem dierk dieudonne
digvijaya dikgang dilan dilara dilek dilrukshi dilson dimitrije dimitrios dinanath dinara diogenes diogo
dionisio dionysis diosdado dirceu ditmar ditte divyanka djibril djordje dobromir dobroslav dogan domingos
domitila donatas donato donka dorin dorit dorota doroteo dorothee dottie dovile dragana dragica drago dragos
drazen dror dubravka dudi dudu duduzane duminda dumitru dunya duong dusko dzhokhar dzintars ebele ebere ebuka
ecem edcel edelgard edelmira eder edgardo edhy edilson edin edinho edita edivaldo edmon edmunds ednaldo
edouard eduarda efren egbert egemen eglantina egor ehab ehrhard ehtesham eiichi eike eiko eimantas einar einat
einhard eitan eivind ejike ekta elaheh elcio eldad eleazar elene eleuterio elfi elguja elham eliane elie eliezer
elin elisabet elisangela eliseu eliska eliyahu elizaveta elizeu elkana ellemieke elnaz elodie eloisa elpidio
elsbeth elske elton elvan elvin elvis elyakim elza emel emeric emerita emese emeterio emigdio emile emilien
emils emina emmanuelle emmerson emrah endre eneas engin enikoe eniola enno enriqueta enver ephraim epifania
erasmo ercan ercument erdem erdinc erdmute erdogan eren erez erhan erhard eriko erivaldo erkut erlangga erman
ermek ernestina ernie erno erol errol ersin ersoy ertan esam esin eskinder esma esmee esra essam estelito ester
estevao eszter eteri etgar etsuko euclides eudes eugenijus eulalia eulogio eunicio eutimio evald evamaria
evangelina evelina evelio evelyne evert evgeni evgenia evgeniy evgeniya evgeny evija evzen eyad eyal eylem eyob
eyup ezequiel ezer ezgi fabiana fabiano fabien fabienne fadia fadillah fadime fadli faezeh fahim fahmi fahmida
fahri faik fajar fakhar fakhruddin faleh farai faramarz farhang farhiya farideh faris farnaz farouq farshad
fartun faruk faryal farzad farzana farzaneh fatimah fatimata fatin fatos fatoumata fausta fauzia fawwad fawzia
fayez fayrouz fayssal fazle fedor feliciano felicien felicisimo felicitas felicite felisa ferda ferdi ferdo
fereshteh fereydoun feride feridun ferit fermina fernandao ferruh fevzi feyisa figen fikile fikret filiberto
filiz filomena firat flavia flemming fletcher florante florencio florent florentina florentino florinda floris
folarin fouzia francisca franciszek franjo frans franzi franziska frederique fredi fredrik freek frida fridrik
friedbert friederike friedhelm fritz frode froilan fuad fuat fulya fumiaki fumie fumiko fungai furkan fyodor
gabby gabija gabino gabrielius gaby gadeer gadi gaelle gaetan gagan galia galina galit galym gamze ganjar
garegin gaspard gathoni gaurav gauri gayane gayatri gboyega gebhard gebremedhin gebreyesus gede gediminas
geetanjali geetha geir geisa gencho gene generoso genival genki gennadi gennadiy gennady geno genoveva geoffroy
georgeta georgiy gerben gergely gergo gerlinde germain gernot gertraud gertrud gertrudis getachew getahun gevorg
ghada ghadeer ghaith ghanem ghazi ghenadie ghislain ghislaine gibran gideon gigla gijs gilad gilmar gilson gines
ginette gintaras gintare gints giora giorgi giovana giovanny giriraj girma girmay gisbert gitta gizem gladis
gleb gleison goce gocha godofredo goedele goetz gohar gokce gokcen gokhan goksel golam golnaz golshifteh gonca
gonul gopalakrishnan gordana gordie goro gotabaya gotz govind gozde graciela gregoire gregoria gregorio grigol
grigore grigori grigoris griselda guenter guenther gugu guilherme guillermina gulab gulay gulbahar gulcan gulden
guler gulnora gulnur gulsah gulsum gulten gunawan gunay gundula gungor gunta gunvor guram gurkan gurmeet
gurpreet gursel gursharan gustave guzel guzin gwenaelle gwendal gwyneth habibullah habtamu hadeel hafsa haidar
haile hailu hajime hakainde hakki hakob haldun haleema halide halil halime halina halldor haluk hamdy hamidreza
hammad hanaa hanadi hanin hank hanne hanneke hanoch harbhajan hardik harinder harini haripriya haris harjit
harmanpreet harmen harsha harshad harsimrat hartwig haruka haruko harun haruna haruto haseeb hashem hasina hasip
hasmik hasna hassaan hassane hatice havard hayato haydar hayrettin hayri hayriye hazal hazem heather hedda
heherson heidemarie heidrun heimo hein helder helio hella helmuth heloisa hema hemlata hendra henner henny
henriette henrikas heorhii heraclio heraldo herbie herbjorn hermenegildo herminia herminio heru herzl hesham
hibaaq hicran hidayet hideaki hidekazu hideko hidenori hideo hideyuki hien higinio hikmet hila hilario hilde
hilmi hinrich hipolito hiren hiroaki hirofumi hiroki hiroko hiromi hiromichi hironobu hirotaka hiroto hiroyuki
hirut hisako hisashi hishammuddin hitesh hitomi hitoshi hjalmar hoang hoda hodan hodo homero honore honorio
hooman horia hortensia hossam houda houman houssam hovhannes hovik hrant hristo hrvoje hryhoriy hubertus
hugolino huguette hulya huma humaira humera humphrey huong huriye huseyin huseyn husnu iancu iara idan idriss
ieda ifeanyi ifeanyichukwu iffat ifrah ignacia ignas ignasius ignat igne ihab ihor ihsan ihtesham ikem ikram
ikuko ilana ilayda ildar ilinca ilir ilka ilkay ilkham ilknur ilona iluminada imants imee imre imrul inas inbal
indra indrajit indrani indre inese inessa ingeborg ingolf ingrida ingunn ingvild inmaculada inna innokenty
inocencio intissar inzamam ionel ionela iosif ipek iqra iracema iraci iraj irem ireneusz irineu irit irwan iryna
isadora isao isaura iscander ishaan ishan ishita ishrat isidora isidoro isko ismahan ismaila isolde itzel itzik
ivaneta ivanka ivars ivette ivica ivone iwan iwona iyabo iyas izabel izabela izaias izhar izzat izzet jaafar
jaap jaber jabu jabulani jacco jacek jacinta jacky jacobo jacobus jader jadvyga jafar jagat jagmohan jagoda
jagruti jahanara jahanbakhsh jaideep jaipal jakov jale jameela janaina janar janek janhvi janko jannatul janneke
jaqueline jarle jarmo jarvis jaskirat jasleen jasmina jasna jaspal jasprit jasvinder jatuporn jawaher jawar
jaweria jaya jayalalithaa jayant jayanta jayantha jayanti jayashree jaydev jeannine jehangir jejomar jelle
jemima jenaro jepchirchir jepkosgei jermain jeronimo jesusa jevgenijs jhala jhanvi jide jigar jignesh jihan
jikke jimena jindrich jinggoy jiro joanita joaquina joelma joep joey johanneke jolana jolande jonatas jone
jonina jonne joop jordanka jorgelina joris jorrit josefa josefina josette josip josipa jost jostein jovan jovana
jovanka jovita jozefina juanito juhi jumana junichi junko juraj jurema jurgis jurgita jurriaan jussara justas
justina justino justyna jusuf jutta kaan kaarel kabir kadek kadiatou kadiatu kadir kadri kadriye kaesang kaija
kainat kaisa kajal kajsa kakha kalin kalle kalman kalojan kalpana kamalesh kamel kamil kamila kamini kanhaiya
kanika kanwal kaori kaoru kapila karam karamat karapet kareem kareena karime kariuki karolis karthik kartik
kartlos kasia kaspars kasper kasymzhomart kateryna katiuska katsumi katsunobu katsuya kaushal kaushik kaveh
kavitha kawthar kayvan kazuhiko kazuhiro kazuki kazuko kazuma kazumi kazunori kazuya kazuyoshi kazuyuki kebede
kees kehinde keifer keigo keiichi keiji keita kelechi kenenisa kenichi kenichiro kensuke kentaro kerem kerim
kerime keshav kestutis ketan ketevan ketil ketino keziban kgalema kgomotso khachatur khadra khairy khaleda
khandaker khanyi khatia khatuna khawla khizar khosrow khouloud khrystyna khursheed khushboo kianoush kibet
kiefer kiichi kiko kimiko kinga kingsley kinza kioumars kipkorir kiprono kiprop kiprotich kiptoo kiptum kiran
kirti kitti kittiratt kivanc kjartan kjersti klaas klara klaudia klavdia klavdija kleber klemen knud knut kobsak
koech koen kohei koji koki koksal kolawole komal komang kondwani koray korkut kornel kornelia korneliusz
kostiantyn kostyantyn kosuke kotaro kouichi kourosh kresimir kris krishna krishnan kristaps kristiina kristinn
kristjan kristof krisztian krisztina kriti ksenia kseniia ksenija ksenya kubilay kubra kudakwashe kudret kudzai
kuldeep kulman kulsoom kulwinder kumara kumaraswamy kumi kumiko kunal kunihiko kunio kurmanbek kursat kusal
kusum kusuma kyohei kyoko ladislao laercio laetitia laiba laima laimdota laimonas lais lakshya laleh lalitha
lamine lana langa larissa larysa lasha lasith laszlone latchezar latha latife laureano laurens laurentino
laurette lauri lauro laurynas lavrenty layal layan lebo lebogang leea leena lekan lela lemma leocadia leoncio
leontina leontine lesia lesya levan levent levente liane liaqat liborio lidetu lidiane lidija lieke liesel lieve
lieven liew ligia liina liisa lilia lilian lilit liliya lilja lily limor linas linh linnea linus liora lisandra
lisbeth lital liudmyla ljiljana ljubica ljubisa ljupco lobna loida lokesh loredana lotta loubna loujain lourival
lovro luana luara lubna lubos lucelia lucero luciano lucienne lucija lucio lucjan lucrecia lucyna ludivine
ludovic luhut luiza luizinho lukasz luminita lungelo lupita lutfi luuk lwazi lydie lyubomyr lyubov lyudmyla
maaike maamoun maarja macario machteld maciej madan madara madhav madhuri madhusudan madis magali mahadev
mahathir mahbub mahbubul mahdi maheen mahela mahender mahendra mahesha mahfud mahfuz mahiaddin mahir mahira
mahmudullah mahmudur mahmut mahnaz mahnoor mahsa mahsun mahtab mahua maija maik maiko maina maira maisa
maithripala majd makbule makena makhmud makhosini makiko makram maksim maksym malak malavika maleeka malek
malgosia maliheh malinda mallika malusi mamady mamta mamuka manabu manal manar manasi manca mandeep mangal
mangosuthu manijeh manik manisha manjit manju manny manoel manohar manola manolo manoranjan mansi mansoor manuk
maraga maral maram marcelina marceline marcelino marcelle marcial marcio mareike marek mareks maret margarida
margaux margit margita margret margrethe marguerite margus mariangela marianna maribel maricela maricruz mariela
mariella marielle mariia marija marijana marijn marika mariko marilena marilyne marinela marinho marinko mariola
marit marita maritza marius mariyam mariza marjana marjeta marjolein marketa markian markku marleen marlen
marloes marly marthe martti maruf marwa maryna maryum marzhan marzieh masaaki masafumi masahiko masahiro
masahito masakazu masaki masami masanori masao masaru masashi masato masatoshi masayuki mashal mashrafe masoumeh
masuo matej mateja mateus mathis matias matija matthijs matus matvei matvey matyas mauno mavis maxence
maximiliane maximino maximo mayela mayu mayumi mayya mazen mazhar mbali mbugua mbuyiseni mcebisi mediha meera
megawati megha megumi mehrdad mehreen mehtab mehul mehwish meindert meir meirav mekdes mekonnen melaku melchora
melike melis melisa melquiades meltem memduh menachem menno meral merav merete merih merle mert meryem meseret
metehan mette mher mian micaela micha micheline michio mieke mieko miet miguelina miha mihael mihail mihails
mihhail miho mika mikio mikk milada milagros milana milanka milda milena milica milind milivoj miljan miljenko
milo milorad miloslav milosz minako minerva minoru mirac miral miray mireille mirela mireya mirian mirjana mirna
miroslawa mirza misaki mishal mislav mithun mitra mitsuhiro mitsuko mitsuru miyuki mizanur mizuki mladenka mmusi
moacir moataz moayad moaz mochamad moctar modupe moez mogoeng mohamadou mohd mohinder mohini mohit mohiuddin
moin moinuddin mojca mojtaba momir mondli monia monirul montasser mordechai morenike morgane morten morteza
mosharraf moshe mostafizur motoko mridula mrinal muayad mucahit mufid muge muhadjir muhaimin muhannad muharrem
muhterem muhyiddin mujdat mujibur mukhriz mukta mukund mulatu mulenga mulu mumbi muna muneeb munevver munish
munther murali muralidhar murilo mushahid mushfiqur mushtaq musiliu mustafizur muthana muthoni mutiso muzaffer
muzamil mwansa mwikali mykhaylo mykyta myroslav myroslava nabeel nachiket nachman naci nadege nadezda nadezhda
nadiem nadiia nadiya nadra nafisa nafula nagehan naghma nagisa nahit nahla naile nailya naim nairi najla najm
najma najmul najwan nalan naliaka nalini namik namra namrata nanako nand nanda nandita nandor nanjala naoki
naoko naoya narayan narayana narciso narek naren narges nargis nargiza nariaki narine narottam naruemon nashwa
nasimiyu nasira nasrin nataliia natalija nataliya natasa nathi natsuki natsuko natsumi nattawut natwar nauman
nauris navid navjot navneet navya nawazuddin nawras nayab nayef nayeli nazan nazarbek nazario nazia nazih nazli
nazmi nazmul nazri necati necdet necip necla neda nedeljko nedim neelam neelima neena neeta neetu negasso negede
neide nejat nekesa nela nelida nelleke nelli nemanja nemesio nereida nergis nerija nerijus neriman neringa
nermin nese neslihan nesrin nestor neusa nevena nevin nevra nevzat neymar ngurah nhlanhla nhung nicanora nicasio
nicolai nicolaus nicoleta nicusor nidal nidhi nienke nieves nihal niharika nijole nika nikifor nikodem nikolas
nikolett nikolina nikoloz nilay nilda nilesh nilgun nilima nilo niloufar nilton nilufer nimco nimisha nimra
niraj niranjan nirav nirosh nishant nishat nishikant nisreen nissim nita nithya nitzan nivaldo nivedita niyazi
njoki njuguna nkemdilim nkiru nkosana nkosi nkosinathi nnamdi nneka noboru nobuhiko nobuko nobuo nobuyuki noelia
noemie noga nolitha noman nompumelelo nomsa nomzamo nonhlanhla nonso noor noora norayr norazam norberto noreen
norvald nosheen nouf nour nozipho nozomi nthabiseng ntombi nugzar nuha nujood nune nunu nuray nurbek nurcan
nurgul nurhan nuri nurislam nuriye nursel nurten nurul nuwan nwachukwu nwando nyaboke nyasha nyawira nykyfor
nynke nyokabi oana obafemi obaida obaidul obdulia obioma octavian odair oddny oded odete odette odhiambo odile
odiljon odion ofelia ofer ofir ogechi oginga ognjen ogola oguz oguzhan ohad okan okey okoth oktay olabisi
oladele oladipo olajide olanrewaju olatunji olav olavo olawale olayemi olayinka olcay oldemar olegaria olegs
oleksandra olesya olha oliwia olufemi olufunke olukayode olumuyiwa oluseun oluseyi oluwaseyi oluwatobi
oluwatoyin omaima omair omayra omid omnia omondi omri omurbek ondar onofre onur onyango onyeka onyinye ophelie
opiyo oprah oralia orcun orest orit orkun orna orsolya oskars osnat ostap oswaldo otar ottfried ottilia ottilie
oumou ousman ovidio owino oyinkansola oyku ozan ozcan ozden ozge ozioma ozkan oznur ozzy padma padmaja
paetongtarn palesa pallavi palle panadda panfilo pankaja panyaza paquita paquito parag param paresh parineeti
parisa parmar parth partha parvaiz parvaneh parvati parvinder parviz pascaline pastora pathum patrycja paulinha
paulino paulius pavan pavani pavle pavlina pawan payal payam peder pejman pelin pepijn perrine perveen pervin
petar peteris petja petko petras petre petrona petru petter peyman pham phan pheu philine phoebe phumzile pichai
piedad pierrette piers piet piia pille pinar pinchas piret piyabutr piyali placido plamena policarpo polina
ponciano poonam pouya povilas prabha prabhakar prabhat prabhu prachanda prachi pradip pradyumna prafulla pragya
prahlad prajwal prakhar pramila pranav pranay prasad prasanna prasenjit pratibha pratik pratikno pratima
praveena prawit prayut prayuth preecha preeti prem prerna prisciliano prithvi prithviraj priyamvada priyank
procopio prokhor prospero prudencio pulkit puneet punit purnima pushpa putri putu qaiser qasem quang quirine
quratulain qusai qusay raafat rabab rabi rabih rachida rachmat rachna radhika radmila radmilo radoslav radostin
radu rafail rafat rafet raffy rafi rafiah rafiqul rafizi raghad raghav raghda ragheb raghu raghunath raghuram
raghuveer ragnhild rahaf raheela rahele rahm rahma raimo raimonds raimund raimunda raimundas raimundo rainis
raisa raissa raivis rajaa rajani rajat rajeev rajeshwar rajib rajinder rajinikanth rajkumar rajni rakan rakhat
ramakant ramakrishna ramanathan ramchandra rameez ramesha rameshwar ramil ramira ranbir randa randeep randhir
raneem ranil ranjan ranjana raphaelle rasha rashed rasheed rashmi rasim rasoul rastislav ratan rathin ratka
ratna ravinder ravindra ravshan rawan raymonde razan razaq recai reem reet refik refilwe regiane regino regis
reha rehab rehana rehmat reidar reijo reiko reinier reinout remi remigijus remy remzi renan renars renaud renske
renu renuka retno revanth reyhaneh reynalda rezaul rianne riaz ricarda riddhi ridvan ridwan rieko riffat riham
rihanna riina riko rimantas rimma rimsha rinat rini rinku rintaro risa ritesh ritika riya rizieq rizwana robbert
roberval robson rocio rodante rodion rodolfa rodolphe roel roelof rogelia rogeria rohini rohitash rokhaya
roksolana rolandas romane romario romeu romualdas romualdo romulo ronaldinho ronen ronit roos rosalba rosalinda
rosalio rosalva rosana rosane rosangela rosaura roseana roselyne rosenda rosendo roshan roshni rosilda rosinha
rosmah rostislav rostyslav rotich rouba roya roza rozalia rubem rubina ruchi ruchika rudo rufa rufina ruhi ruhut
rukhsar rukiye rumiana runar rupa rupali ruperta rupesh ruqaya rustem rustu ruta rutger ruvimbo ruza ruzan
ryohei ryoichi ryoko ryosuke ryota ryotaro ryszard ryuji ryunosuke ryuta saadia saara sabelo sabiha sabit sabita
sachchidanand sachiko sadaf sadako sadek sadeka sadeq sadettin sadhana sadik sadio saeeda saeid saeko safaa
safak safdar safia safiye safwat sagal sagarika sagrario sahil sahle saifuddin saiful saime saina saira sajida
sajith sajjad sakari sakiko sakshi salahuddin salauddin saleha salih saliha salil salimata salustiano salwa
samar samarth sameera samet samira samit samo samrat samvel sanam sanath sanaz sanda sandhya sandiaga sandile
sandis sanem sangita sangram sanita sanja sanjana sanjar sanjib sanjoy sankar santanu santosh saodat sapna saqib
sarath sarbananda sardor sarika sarit sarmad saroj sarojini sarunas sarwat sasa saso saswati sathya satomi
satoru satsuki saturnino satya satyajit satyapal saule saulius saulos saumya savitri sawsan sawssan sayaka sayed
sayuri sebahattin sebastiana seda sedat seema sefa segolene seher sehrish seiichi seiko sekouba selam selami
selcan selda selim selin semih semiha semra sena senad senay seniha senzo sepideh serafim serafin serafina serap
sercan serdar sergejs sergii sergiu sergo serhat serhii serife serpil sertac servando serzh setareh setsuko
setya sevda sevdalina severiano sevil sevilay sevim sevinc seyfettin seyhan seyit seyni seyoum sezai sezen sezer
sezgin shaaban shaban shabana shabir shadi shadia shafie shafiqul shagufta shahab shahadat shaheen shaheer
shahidan shahidul shahnawaz shahnaz shahram shahryar shahrzad shahzadi shai shailaja shailendra shailesh shaima
shaimaa shaista shakeela shaktikanta shalini shalom shalva shamim shamsuddin shamsul shanaka shandana shankar
shantanu shanti shapour shaquille sharad sharadha shariful shariq sharmeen sharmila sharmistha shashank
shatrughan shaul shavarsh shavendra shazad sheela shehnaz shehryar shekhar sherine shervin sherwin sherzod
shigeki shigeo shiho shikha shilpa shimelis shingai shingirai shinichiro shinji shinjiro shinobu shintaro shinya
shiori shira shiri shiv shivam shivani shivkumar shivpal shizuka shlomi shlomit shlomo shmuel shmulik shobha
shobhana shohei shohreh shohruh shoichi shoji shorouk shota shouhei shoukat shreyas shreyasi shubham shubhangi
shubman shuichi shuji shukri shula shunichi shunsuke shunya shushan shyam shyamala sibel sibongile sibusiso
siddaramaiah siddhartha sidharth sidi sidibe sidika sidnei siebe siegbert siegmar siegmund siegrid sietse sifiso
sigit sigita sigitas sigmar sigmund sigridur sikiru sileshi silja silmara silvano silverio silvestras silvija
silvino silviu simbarashe simeon simge simisola simiyu simonas simphiwe simplicio simran sindhu sinem sinikka
sirajul siri sirichai sirje sirlei sirojiddin sisay sisonke sixto siyabonga siyabulela sizwe sjaak sjafrie skye
slamet slaven slavica slavko slavoj slavomir slobodanka smadar smilja sneha snehal soad sobhi soetrisno sofija
sofiya sofus sofyan sohaib soham soheila sohrab solene solly solomiya solvita somchai somkid somnath somsak
somto sonal sonali sonam sondhi soner songezo songul sonny sonsoles sonu sopho sorina soroush sosuke sota souad
souhail souheil souleyman soumitra soumya sourav spencer sphiwe srdan srdja sreedharan srettha sridevi sridhar
srikanth srinivas srinivasan srishti stanimir stanislaus stanislava stanka stanko steen steinar stelian stepan
steph stig stijn stine stipe stjepan stojan stoyan suad suat subhadra subhankar subodh subrata subroto suchart
suchitra sudarat sudeep sudhakar sudhanshu sudheer sudhir suely suha suhail suhair suharso suharto suhas
suhasini suheyla sujata sujatha sujay sujit sukanta sukanya sukarno sukhjinder sukhumbhand sukhwinder sukran
sukru sule suleima sulistyo sulochana sultana sumaira sumalatha sumana sumarsono sumaya sumbul sumedha sumiko
sumit sumith sumitra suna sunanda sundar sundeep suneel sunetra sunmisola supriya suraj suranga surapong surbhi
surekha suren suresha sureyya surinder surjit surya suryakant sushant sushmita susi susilo susumu suthep
sutiyoso suvendu suwat suzan suzana svava sveinn sverre svetla svetlozar svetozar sviatoslav svyatoslav swapan
swapna swapnil swaraj swarup swathi syahrul syeda sylke sylvestre sylviane szabolcs szilard tabata tabea tabish
tadahiro tadao tadas tadej tadesse tadeu tahani tahmid tahmina tahmineh tahsin taichi taiki taimur tainara tais
taisia taisiya taiwo takaaki takafumi takahiko takahiro takako takanori takao takashige takato takatoshi
takayuki takehiko takehiro takeru taku takuma takumi takuro takuya talaat talat taleb talha talib talita tamaki
tamar tamaz tamer tamerlan tamir tamirat tamotsu tamrat tamuna tanel taner tanguy tanjim tanju tanmay tanuja
tanushree tanvi tanvir tanzeela tapas tarak taraneh taras tariel tarik tariku tarique tarkan tarmo tarsila tarun
taskin tasneem tassia tatenda tatev tathagata tato tatsuo tatsuro tatsuya tauseef tawfiq taye tayeb tayfun
tayfur tayseer tayyar tebogo teddy tedla tefera teferi teguh tehmina teimuraz tejas tejasvi tekin tekle telma
temesgen temilade temur tendayi tengku teodora teodosio teofilo teotonio tercio terhi teruo tesfaye tetiana
tetsuo tetsuro tetsushi tetsuya tetyana teun tevfik tewodros thabang thaksin thalita thamer thami thanakorn
thanathorn thandeka thanh thawatchai thekla thembeka thembi theophile thibault thibaut thilan thirumavalavan
thokozile thorwald thuli thuy tidjane tigist tigran tihomir tiina tiit tijen tijn tilahun tilda tillmann timea
timerlan timm timofei timofey tinashe tinatin tineke tiong tiphaine tirunesh tissa titas tito tjahjo tjeerd
tobey tobiloba todor tokiko tokunbo tolgahan tolkun tomasa tomass tomaz tomek tomer tomica tomo tomoaki tomohiko
tomohiro tomoki tomoko tomomi tomonori tomoya tomoyuki tonderai tonje tonu tooru toqeer torbjoern torgeir
toribio toril torill torkel tormod tornike torstein torunn toshiaki toshifumi toshihiko toshihito toshiki
toshimitsu toshio toshiya toshiyuki toussaint tova toyin toyoko tran traute trijntje trinh troels trond trupti
tsegaye tsehay tshepo tsipi tsitsi tsubasa tsuyoshi tsvetan tsvetana tuan tugba tugce tugrul tulay tulin tunc
tuncel tuncer tunji tunku turan turgay turhan turki tushaar tuyet tymofiy tyra tzachi tzipi tzvi ubaid ubaldo
ubiratan uche uchenna uday udaya ufuk ugis ugochi ugochukwu ugur ujwal uldis ulisses ulku ullrich ulrik ulrikke
ulvi ulyana umaima umang unal unsal untung upasana urbano uriah uriel urmila ursel urska urszula urvashi usama
ustym utako utkarsh utku utsav uttam uzair uzochukwu vadym vahagn vahap vahe vahid vaibhav vaida vaira vaishali
vaishnavi vaja vakha vakhtang valdas valdir valdirene valdo valentyn valentyna valerii valeriia valerio valeriya
valmir valter vanderlei vanderleia vanesa vani vania vanja vardan vardges varsha varuna vasant vasanth vasco
vasilka vasily vasudev vasudha vasyl vaxtang vazgen vedat vedran veena veer veerappa veerathai veerle vehbi veli
velimir veljko venancio veniamin vered vesa vesela vesna viacheslav vibeke victoras victoriano victorien
victorino vidal vidar vidya vidyut vigdis vigen vihaan vijaya vijayalakshmi vijayan vijender viktoriya vilhelm
viliam vilis vilma vilmos vimal vimbai vinay vinaya vineet vineeta vineeth vinicius vinita vinnie vinzent
violette viorel viorica vipin vipul vira viraj virender virgilijus virgilio virginijus vishal vishwa vishwanath
visvaldis viswanathan vitalii vitalij vitalijus vitas vitezslav vitor vivaan vivekananda viviane vjekoslav vjosa
vladan vladimirs vladko vladlen vlasta vlatko vojin volda volkan voytek vsevolod vural vusi vuyani wadih wafula
waheeda wahyu waithera wajdi wajid wajiha walaa walburga walmir walther wambua wanderley wangui wanja wanjala
wanyama waqas warsame waseem wasfi wassim wataru watchara welington wenzel wessel weverton whoopi wibke wiebe
wieland wijdan wiktor wiktoria wilfredo wilhelmine willeke willemijn wilmer wimal wioleta wiranto wislawa wissam
wissanu witold wlodzimierz wojtek woldemariam wondimu worku xavi xochitl xolani xolile xuan yaakov yadira yael
yaffa yagiz yahaira yahia yajaira yakiv yakov yakup yalcin yalda yaman yamil yamileth yamini yana yanet yaneth
yanis yared yariv yaron yaroslav yaroslava yasemin yasen yashika yashovardhan yashwantrao yasonna yasuaki
yasuhisa yasuhito yasuko yasunari yasunori yasushi yavor yaya yazmin yefim yegor yehia yehoshua yehuda yehudit
yehya yekaterina yelena yeliz yelizaveta yenny yesica yesim yevgeni yevgenia yevgeniy yevhenii yevheniia yewande
yigal yigit yildiray yingluck yinka yishai yisrael yitzhak yngve yoann yoel yogi yogita yohan yohana yohannes
yohei yoichiro yoko yonas yonatan yonca yoram yordan yordanka yosef yoshiaki yoshifumi yoshiharu yoshihiro
yoshihisa yoshikazu yoshiki yoshiko yoshimasa yoshimi yoshinobu yoshinori yoshio yoshitaka yoshiyuki yosuke
yotam yotaro youichi yousef yousof youssouf yousuf yucel yudai yudi yuichi yuichiro yuika yuji yujiro yukari
yukihiro yukiko yukinori yuksel yuliana yuliia yuliya yumi yumiko yumna yuna yuridia yurii yury yusaku yusef
yusei yusra yusril yusuke yutaka yuto yuval yuvraj yuya yuzuru yvon zacarias zach zafarullah zafer zafrullah
zaheer zahida zahidul zahir zaid zain zaina zainabu zainal zainudin zaira zakariya zakhar zakir zalina zamani
zamira zamzam zandile zaneta zarina zarko zaur zaurbek zayed zaza zbynek zdenka zdravka zeba zeev zehava zehra
zeina zeinabou zekai zekeriya zeliha zeljka zemfira zenaida zenebech zenon zeresenay zerrin zewde zeyad zeynel
zhanna zhaparov zhomart ziaur zigmantas zilda zillur zinaida zinedine zipporah zita zivadin zivko ziyad zlata
zlatan znezana zodwa zohar zohreh zoia zoila zolani zooey zoraida zorica zorka zoryana zourab zoya zsofia
zubeida zuhal zukhra zuko zuleica zulekha zuleyha zulfi zulfikar zulfu zulkifli zulma zumrut zurab zuraida
zvezdan zviad zvonimir zweli zwelinzima zydrunas zygmunt
`;
