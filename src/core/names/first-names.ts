import { foldName } from './fold-name.ts';
import { AMERICAN, OTHERS, REGIONAL } from './more-first-names.ts';
import { WORLDWIDE } from './world-first-names.ts';

/**
 * Given names common in the news of many countries, folded (lower case, no marks): evidence that a
 * run of capitalised words is a person. Words that are also common nouns of the app's languages are
 * left out or need more evidence.
 */
const NAMES = `
aaron abbas abdel abdelaziz abdirahman abdul abdulaziz abdulla abdullah abdulrahman abe abel abiy abraham abu adam adama adel adele adil adnan
adrian adriana aftab agnes agnieszka ahmad ahmed ahmet aisha akbar akhtar akihito akira alaa alain alan alba albert alberto aleksandr aleksandra
aleksei alessandro alex alexander alexandra alexandre alexei alexey alexis alfonso alfred alfredo ali alice alicia alina aline allison almaz alvaro
amadou amal amanda amara amelia ameer amina aminata amir amit amr amy ana anastasia anatoly anders andre andrea andreas andrei andres andrew
andrey andriy andrzej andy anette angel angela angelica angelina angelo anil anita anja anjali ann anna anne annette annie anthony antje antoine anton antonia
antonio antony anwar april arash araceli ariel arif arjun armando armin arnaud arno arnold arseniy arthur arturo arun arvind asad asha ashok ashley ashraf asif asim
asma ataullah atta aude audrey august aung axel aya ayatollah ayelet ayesha aylin ayman ayse aziz azza babacar baptiste baraka barack barbara bart bashar bassem
beata beatrice beatriz bela ben benazir benedikt benjamin benny benoit bernard bernardo bernd bernie bertrand bettina beverly bilal bilawal bill binyamin birgit bjorn
bob bogdan boris brad brandon brenda brett brian brigitte britta bruce bruno bryan burak caitlin camila camille carl carla carles carlo carlos carmen
carol carola carolin carolina caroline carsten catarina catherine cathy cecile cecilia celine cem cesar chad chandra cheikh charles charlie charlotte
chen cheryl chiara chloe chris christa christel christian christiane christina christine christoph christophe christopher chuck cindy claire clara claude
claudia claudio clemens clement colin colleen connie conrad constance cornelia corinna craig cristian cristiano cristina curtis cynthia cyril dalia damian damien
dan dana daniel daniela daniele danielle danny dariusz dave david dawood dean deb deborah deepak delphine denis denise dennis denys derek desmond detlef devendra
dhruv diana diane didier diego dieter dietmar dilip dilma dimitri dina dirk dmitri dmitriy dmitry dmytro dominic dominik dominique don donald donna
doris dorothea dorothy doug douglas dunja dylan ebrahim ed eddie edgar edith edmund eduard eduardo edward edwin ehud eileen ekaterina elaine elena eleni elias
elif elisa elisabeth elise elizabeth ella elke ellen elon elsa emad emanuel emeka emil emilia emilie emily emine emma emmanuel emre enrico enrique
eric erica erich erik erika erin ernest ernesto ernst erwin esmail esther estelle ethan etienne eugen eugene eva evan evelyn evo ezra fabian fabio fabrice fadi fahad faisal
faiz farah farhad farhan farid faridah farooq fatemeh fatih fatima fatma fatou fawad fazal federica federico felicia felipe felix ferdinand ferdinando fernanda
fernando fidel filip filippo fiona firas flavio flora florence florian francesca francesco francis francisco franck francois francoise frank franz frauke
fred frederic frederick frederik friedrich fumio gabi gabriel gabriela gabriele gabrielle gareth gary gautam gavin geert gemma geoff geoffrey georg george georges georgia
gerald gerard gerd gerhard gerry ghulam giacomo gianni gil gilles gina giorgia giorgio giovanni gisele giulia giuseppe glen glenn gloria gonzalo gordon goran grace graham
greg gregor gregory greta grigory guido guillaume guillermo gulnara gunter gunther gustavo guy habib hadi hafiz haider haim hakan hakim hala halima hamid hamida hamza
hana hanan hanna hannah hannes hans harald harold haroon harriet harry haruki hasan hashim hassan hector heidi heike heiko heinrich heinz helen helena helene
helga helmut hendrik henri henrik henrique henry herbert heribert herman hermann hiba hillary hiroshi hisham holger hosni horst hossein howard hubert huda hugh hugo humza
hugues husam hussain hussam hussein ian ibrahim ibtisam ida idris ignacio igor iker ilan ilham ilhan ilya iman imad imran ines inga inge inge ingo ingrid ioannis ira
irene irfan irina iris irma isa isaac isabel isabella isabelle isaias ishaq ismail israa issa ivan ivana ivo jack jackie jacob jacqueline jacques jaime jair jake jakob
jakub jamal james jamie jamil jan jana jane janet janez janine janusz jared jarmila jaroslaw jasmin jasmine jason javad javed javier jay jean jeanette jeanne jeff jeffrey jelena
jenna jennifer jenny jens jeremy jerome jerry jesper jesse jessica jessie jesus jill jim jimmy jo joachim joan joana joanna joao joaquin jochen joe joel joelle joerg johan johanna johannes
john johnny jon jonas jordan jonathan jordi jorg jorge jose josef joseph josh joshua josiane joy joyce juan juana juanita judith judy jules julia julian juliana julie julien juliette julio julius
june junichiro jurgen juri justin justine kader kai kamal kamala kamran kanye karan karel karen karim karin karina karl karla karolina karoline karsten kassym kate katharina katherine
kathleen kathrin kathryn kathy katie katja katrin katrina kay kazimierz keir keith kelly kemal ken kenji kenneth kenta kerstin kevin khadija khaled khalid khalifa khalil khawaja kilian kim kimberly
kirsten kirsty kirill klaus kofi konrad konstantin kristen kristin kristina kristine krzysztof kumar kurt kwame kyle kyriakos lakshmi lamia lars larry latifa laura laure laurel laurence laurent lauren laurie
lawrence layla lea leah leandro lech lee leila lena leo leon leonard leonardo leonid leonie leonor leroy leslie lesley leticia lewis leyla liam lidia lili lillian lilly lina linda lindsey lior
lisa lise lloyd loic lorena lorenzo lori lothar lou louis louisa louise luc luca lucas lucia luciana lucie lucien lucy ludmila ludwig luigi luis luisa luiz lukas luke lula lutz lyudmila madeleine madhu
mads magdalena maha mahamat mahmood mahmoud mahmud mahinda mai maite maja majid makoto malala malik mamadou mamoun mandy manfred manmohan manon manuel manuela mao mara marc marcel marcela marcelo marcin marco
marcos marcus margaret margarete margarita margot maria mariam mariana marianne marie mariana marina marine mario marion marisa marissa mariya marjorie mark marko markus marlene marta marte martha martin martina martine
marvin mary maryam marwan masood masoud massimo mathias mathieu mathilde matt matteo matthew matthias matthieu maud maureen maurice mauricio mauro max maxime maxim maya mehdi mehmet mehran melania melanie melinda melissa
mercedes meredith merve mia michael michaela michal michel michela michele michelle mick miguel mihai mikael mike mikhail mikheil milan mila milos mina minh miriam mirjam mirko misbah mitch mitt mohamad
mohamed mohammad mohammadreza mohammed mohsen mohsin moises molly mona monica monika monique montserrat moon moritz mounir moussa muammar mubarak muhammad muhammadu muhsin mukhtar mumtaz munir murad murat murtaza
musa mustafa mykhailo mykola myriam nabil nabila nada nadia nadine nadja nadim naftali nahid naledi nancy naoto narendra naseem naser nasir nasser nassim natalia natalie natalya natasha nate nathan nathalie nawaf nawal nawaz
nayib nazanin ned neha neil nelson nguyen nia nicholas nick nicla nico nicola nicolae nicolas nicole niels nigel nikita nikki niklas nikola nikol nikolai nikolaus nikolay nikos nils nina nirmala nisha noah noam noel noemi nora
norbert noura nouri nursultan oksana olaf ole oleg oleh oleksandr oleksiy olena olga oliver olivia olivier omar omer oren orlando oscar oskar osama osman otto owen pablo paddy paola paolo parvez pascal pascale pat patricia patricio patrick
patrik patrizia paul paula paulina pauline paulo pavel pavlo pawel pedro peggy penny per pervez pervaiz peter petra petro petros phil philip philipp philippe phillip pia pierre piotr prabowo pradeep prakash pranab praveen priya
priyanka qasim qamar qais rabia rachel rachid radek radoslaw rafael raffaele rafik rafiq ragnar rahim rahul raila rainer raj raja rajesh rajiv rajnath rakesh ralf ralph ram rami ramin ramon ramzan ramzi randy rania raphael
raquel rashid rashida raul ravi ray raymond rayan razia rebecca recep regina regine reham reinhard reinhold rekha rena renata renate rene renee reza rhonda ricardo riccardo richard rick ricky rihab rima rishi rita
robert roberta roberto robin rodolfo rodrigo roger rohan roland rolf roman romain ron ronald ronaldo ronnie roosevelt rosa rosalie rosario rosemary roxana roy ruben rudi rudolf rudy rui rula rupert ruslan russell ruth ryan
saad sabina sabine sabrina saddam sadia sadiq saeed safiya sahar said saif sajid salah salam saleh salem salim sally salma salman salome salva salvador salvatore sam samantha sameh samer sami samia samir samuel sana sandeep sandra sandrine sandy
sandro sanjay santiago sara sarah sardar sascha sasha saskia satoshi saul scott sean sebastian sebastien selma sepp serena serge sergei sergey serghei sergi sergio serhiy seth severine seyed shah shahbaz shahid shahin shahzad shakib shakira
shane shannon sharif sharon shaun shawn shehbaz sheikh sheila shelly sherry sherif shigeru shimon shinzo shireen shirin shirley shivraj sigrid silke silvia silvio simon simona simone sina sinan siobhan sirajuddin smriti sofia sofie
solomon solveig sonia sonja sophia sophie soren soumaya soufiane stacey stacy stan stanislav stanislaw stefan stefania stefanie stefano steffen steffi stella stephan stephane stephanie stephen steve steven stewart stuart
subhash sue sultan sunil sunita susan susana susann susanna susanne sushma suzanne svein sven svenja svetlana svitlana sybille sylvain sylvia sylvie syed tahir taha takeshi talal tamara tamim tammy tanja tanya tara tareq tariq taro tarek tatiana
tatyana tayyip ted tedros temitope teresa terrence terry tess thabo thadeus theo theodor theodore theresa therese theresia thierry thilo thomas thorsten tiago tibor tilman tim timo timothy tina tobias todd tom tomas tomasz tommy toni tony
torben torsten tracey tracy trevor tristan tulsi tyler ueli ulf ulla ulrich ulrike uma umar umer ursula usha usman uta ute uwe vadim vaclav valentin valentina valeria valerie valeriy valery vanessa vassilis vera verena veronica
veronika veronique vicente vicki victor victoria vijay vikram viktor viktoria vince vincent vincenzo viola violeta virginia virginie vitali vitaliy vitaly vivian vivek vladimir vladislav vlad volker volkmar volodymyr vyacheslav wael wahid
waleed walid walter wanda waqar warren wasim wendy wenke werner wesley wilfried wilhelm willem william willy winfried wladimir wladyslaw wolfgang wolf wolfram xavier xiomara yahya yair yann yannick yannis yasmin yasmine yasin yasir yasser yevgeny
yevhen yoav yoga yolanda yoon yoshihide yossi youssef yuki yukio yulia yuri yuriy yusuf yvan yves yvette yvonne zahid zahra zainab zaki zalmay zara zbigniew zeinab zeynep zia ziad zohra zoe zsolt zubair zuzana
abdoulaye abena achieng adaeze adebayo adina agathe agneta aissata akosua alois amelie annegret anneke anneli anneliese antti ashfaq astrid awa balazs
bernadette birgitta boguslaw bohumil bongani boubacar bozena bram burkhard cheikhou chidi chinedu daan dagmar deepika detlev dietrich dimitris dinesh
eckhard edeltraud efua egon ekkehard eleftheria elfriede ewa farida femi femke ferenc finn frieda gabor gerda gheorghe giorgos gisela gottfried
grzegorz gudrun gunilla halimah hamidou hamisi hannelore hartmut hedwig henk henning herta hildegard ibrahima idrissa ifeoma ildiko ilse ioana ionut
irmgard issoufou istvan jadwiga janina jannik jeroen jiri jolanta joost juha jukka juma kamau katalin katarzyna kavita khady konstantinos korbinian
kwabena laszlo lenka leonhard lerato lieselotte lindiwe liselotte lotte ludger luise maarten magda mahamadou mahesh malgorzata malte mame margarethe
mariama marieke marlies mathilda matti maximilian mihaela mikko modou mukesh mwanahawa mwangi ndeye neema ngozi njeri nomvula nusrat oluf oluwaseun
ondrej otieno oumar ousmane parveen pekka petr pieter pirjo radka rajendra ramesh razvan reiner ronja rosemarie roswitha rukhsana ruud saima salif
sander sangeeta sanne severin seydou shabnam siegfried sieglinde sigrun sipho sobia souleymane stavros suleiman suresh svea tadeusz tafadzwa tamas
tendai thandi themba traudl tunde tuomas ulrika valerius vasile vasiliki vojtech volkhard vroni waltraud wanjiru wim wouter xaver yaa zawadi zdenek
zdzislaw zofia zoltan zuhura zulfiqar
`;

/** Russian and Ukrainian given names in their own script, nominative. */
export const CYRILLIC =
  'ян томаш джо дональд эммануэль олаф фридрих кир риши реджеп нарендра биньямин урсула марко энтони ллойд джон джеймс майкл дэвид роберт уильям ричард чарльз томас питер стивен кевин эндрю мартин петер ганс карл отто анджей матеуш ярослав лех юсуф мухаммед мохаммед ахмед хасан джордж франсуа жан жак пьер паоло джузеппе хосе луис хуан карлос педро мигель антониу самвел ваагн ашот левон гиви заур расул рамиль айрат фарид тагир магомед аслан заурбек давид армен эдгар карен нино саломе кетеван александр алексей анатолий андрей антон аркадий арсений артем артур богдан борис вадим валентин валерий василий виктор виталий владимир владислав вячеслав геннадий георгий герман глеб григорий даниил денис дмитрий евгений егор иван игорь илья кирилл константин лев леонид максим марат марк матвей михаил никита николай олег павел петр пётр рамзан ринат роман руслан рустам семен сергей станислав степан тарас тимофей тимур федор филипп эдуард юрий яков ярослав александра алина алла анастасия ангелина анна антонина валентина валерия вера вероника виктория галина дарья диана евгения екатерина елена елизавета жанна зинаида зоя инна ирина карина кира клавдия ксения лариса лидия людмила любовь маргарита марина мария надежда наталия наталья нина оксана ольга полина раиса регина светлана софья софия тамара татьяна ульяна юлия яна ахмет реджеп хасан мохаммад мухаммед али ибрагим дональд джо джон джордж барак ангела олаф эммануэль борис риши антониу энтони марко владимир йенс урсула жозеп нарендра цзиньпин башар биньямин рафаэль стефан стефани кемаль мустафа гурбангулы касым-жомарт нурсултан шавкат эмомали садыр ильхам никол'.split(
    ' ',
  );

/** The cases of Russian given names. */
function cyrillicForms(name: string): string[] {
  const stem = name.slice(0, -1);
  const endings = (base: string, list: string): string[] => list.split(' ').map((ending) => base + ending);
  if (name.endsWith('а')) return [name, ...endings(stem, 'ы и е у ой')];
  if (name.endsWith('я')) return [name, ...endings(stem, 'и е ю ей')];
  if (name.endsWith('й') || name.endsWith('ь')) return [name, ...endings(stem, 'я ю ем е и')];
  return [name, ...endings(name === 'лев' ? 'льв' : name === 'павел' ? 'павл' : name, 'а у ом е')];
}

/** Given names that are surnames and words first. */
export const SURNAMES_TOO: ReadonlySet<string> = new Set(
  'taylor carter hunter mason cooper bailey harper sawyer'.split(' '),
);

/**
 * Given names of people that are first of all cities and surnames ("Madison Keys", "Paris Jackson"): no evidence by
 * themselves, and a little beside what else tells of somebody.
 */
export const CITIES_AND_GIVEN_NAMES: ReadonlySet<string> = new Set(
  'madison jackson austin dallas houston sydney chelsea brooklyn london paris savannah lincoln kennedy reagan kingston logan phoenix camden preston trenton easton weston jasper aurora duncan gilbert griffin hamilton irving norman sherman sterling tucker quincy memphis vienna asia india kenya israel'.split(
    ' ',
  ),
);

export const FIRST_NAMES: ReadonlySet<string> = new Set([
  ...[NAMES, AMERICAN, OTHERS, REGIONAL, WORLDWIDE].flatMap((names) => names.trim().split(/\s+/)),
  ...SURNAMES_TOO,
  ...CYRILLIC.flatMap(cyrillicForms).map(foldName),
]);

/** True where a text's first word is a given name. */
export function opensWithGivenName(text: string): boolean {
  return FIRST_NAMES.has(foldName(/^[^ ]*/u.exec(text)?.[0] ?? ''));
}

/**
 * Of those below the ones that only sentences' beginnings and headlines write large for another reason: inside a
 * sentence "Bill" and "Chad" before a capital are somebody, as "May" (a month) and "Florence" (a city) need not be.
 */
export const WORDS_AT_BEGINNINGS: ReadonlySet<string> = new Set(
  'bill mark will rich frank guy pat chuck dean jan sue don ray drew sam ted dan lee jordan chad taylor carter hunter mason cooper bailey harper sawyer'.split(
    ' ',
  ),
);

/** Given names that are also common words or months: they count only before a further capital. */
export const WEAK_FIRST_NAMES: ReadonlySet<string> = new Set(
  'taylor carter hunter mason cooper bailey harper sawyer jordan april august june may grace joy rose hope faith mark will bill rich frank guy art pat chuck dean jan sue max don ray drew grant wolf sandy salam sultan sheikh ayatollah imam moon lee per florence victoria virginia georgia sofia santiago salvador orlando nelson milan sam ted jordan chad chen mao said sina mai dan mara mina marine noel gil van den le'.split(
    ' ',
  ),
);
