/**
 * Names of months as templates and feeds write them, in every language met, to their number and
 * calendar. The words of running text, with their inflections, are in each language's folder.
 */

type MonthWord = number | { readonly month: number; readonly calendar: 'jalali' | 'hijri' };

/** One language a line; the twelve months apart by spaces, spellings of one month by commas. */
const GREGORIAN: readonly string[] = [
  'january,jan february,feb march,mar april,apr may june,jun july,jul august,aug september,sep,sept october,oct november,nov december,dec',
  'januar,jänner,jan,jän februar,feber,feb märz,mär,maerz,mrz april,apr mai juni,jun juli,jul august,aug september,sep,sept oktober,okt november,nov dezember,dez',
  'janvier,janv février,fevrier,févr,fév mars avril,avr mai juin juillet,juil août,aout septembre,sept octobre,oct novembre,nov décembre,decembre,déc',
  'enero,ene febrero,feb marzo,mar abril,abr mayo,may junio,jun julio,jul agosto,ago septiembre,setiembre,sep,sept octubre,oct noviembre,nov diciembre,dic',
  'janeiro,jan fevereiro,fev março,marco,mar abril,abr maio,mai junho,jun julho,jul agosto,ago setembro,set outubro,out novembro,nov dezembro,dez',
  'gennaio,gen febbraio,feb marzo,mar aprile,apr maggio,mag giugno,giu luglio,lug agosto,ago settembre,set,sett ottobre,ott novembre,nov dicembre,dic',
  'januari,jan februari,feb,febr maart,mrt april,apr mei juni,jun juli,jul augustus,aug september,sep,sept oktober,okt november,nov december,dec',
  'januari februari mars april maj juni juli augusti september oktober november december',
  'januar,jan februar,feb mars,marts,mar april,apr mai,maj juni,jun juli,jul august,aug september,sep oktober,okt november,nov desember,december,des,dec',
  'tammikuuta,tammikuu helmikuuta,helmikuu maaliskuuta,maaliskuu huhtikuuta,huhtikuu toukokuuta,toukokuu kesäkuuta,kesäkuu heinäkuuta,heinäkuu elokuuta,elokuu syyskuuta,syyskuu lokakuuta,lokakuu marraskuuta,marraskuu joulukuuta,joulukuu',
  'ocak,oca şubat,subat,şub mart,mar nisan,nis mayıs,mayis,may haziran,haz temmuz,tem ağustos,agustos,ağu eylül,eylul,eyl ekim,eki kasım,kasim,kas aralık,aralik,ara',
  'stycznia,styczeń,sty lutego,luty,lut marca,marzec,mar kwietnia,kwiecień,kwi maja,maj czerwca,czerwiec,cze lipca,lipiec,lip sierpnia,sierpień,sie września,wrzesień,wrz października,październik,paź listopada,listopad,lis grudnia,grudzień,gru',
  'ledna,leden února,únor března,březen dubna,duben května,květen června,červen července,červenec srpna,srpen září října,říjen listopadu,listopad prosince,prosinec',
  'január,januára,jan február,februára,febr március,márc,marec,marca április,ápr,apríl,apríla május,mája,máj június,júna,jún július,júla,júl augusztus,augusta szeptember,septembra október,októbra november,novembra december,decembra',
  'ianuarie,ian februarie,feb martie,mar aprilie,apr mai iunie,iun iulie,iul august,aug septembrie,sept octombrie,oct noiembrie,nov decembrie,dec',
  'siječnja,siječanj veljače,veljača ožujka,ožujak travnja,travanj svibnja,svibanj lipnja,lipanj srpnja,srpanj kolovoza,kolovoz rujna,rujan listopada studenoga,studenog prosinca',
  'januara,јануар,јануара februara,фебруар,фебруара marta,март,марта aprila,април,априла maja,мај,маја juna,јун,јуна jula,јул,јула avgusta,август,августа septembra,септембар,септембра oktobra,октобар,октобра novembra,новембар,новембра decembra,децембар,децембра',
  'января,январь,янв февраля,февраль,фев марта,март,мар апреля,апрель,апр мая,май июня,июнь,июн июля,июль,июл августа,август,авг сентября,сентябрь,сен октября,октябрь,окт ноября,ноябрь,ноя декабря,декабрь,дек',
  'січня,січень лютого,лютий березня,березень квітня,квітень травня,травень червня,червень липня,липень серпня,серпень вересня,вересень жовтня,жовтень листопада,листопад грудня,грудень',
  'януари февруари март април май юни юли август септември октомври ноември декември',
  'ιανουαρίου,ιανουάριος,ιαν φεβρουαρίου,φεβρουάριος,φεβ μαρτίου,μάρτιος,μαρ απριλίου,απρίλιος,απρ μαΐου,μάιος,μαϊ ιουνίου,ιούνιος,ιουν ιουλίου,ιούλιος,ιουλ αυγούστου,αύγουστος,αυγ σεπτεμβρίου,σεπτέμβριος,σεπ οκτωβρίου,οκτώβριος,οκτ νοεμβρίου,νοέμβριος,νοε δεκεμβρίου,δεκέμβριος,δεκ',
  'يناير,كانون_الثاني فبراير,شباط مارس,آذار,مارت أبريل,ابريل,إبريل,نيسان مايو,أيار,ايار يونيو,يونيه,حزيران يوليو,يوليه,تموز أغسطس,اغسطس,آب سبتمبر,أيلول,ايلول أكتوبر,اكتوبر,تشرين_الأول نوفمبر,تشرين_الثاني ديسمبر,كانون_الأول',
  'جانفي,جانفى فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر',
  'ژانویه فوریه مارس آوریل مه,می ژوئن,ژوین ژوئیه,ژوییه,جولای اوت,آگوست سپتامبر اکتبر نوامبر دسامبر',
  'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر',
  'ינואר,בינואר פברואר,בפברואר מרץ,במרץ,מרס אפריל,באפריל מאי,במאי יוני,ביוני יולי,ביולי אוגוסט,באוגוסט ספטמבר,בספטמבר אוקטובר,באוקטובר נובמבר,בנובמבר דצמבר,בדצמבר',
  'जनवरी,जन फरवरी,फ़रवरी,फर मार्च अप्रैल,अप्रेल मई जून जुलाई अगस्त,अग सितंबर,सितम्बर,सित अक्टूबर,अक्तूबर,अक्टू नवंबर,नवम्बर,नव दिसंबर,दिसम्बर,दिस',
  'જાન્યુઆરી,જાન્યુ ફેબ્રુઆરી,ફેબ્રુ માર્ચ એપ્રિલ મે જૂન જુલાઈ ઓગસ્ટ,ઑગસ્ટ સપ્ટેમ્બર,સપ્ટે ઓક્ટોબર,ઑક્ટોબર,ઑક્ટો નવેમ્બર,નવે ડિસેમ્બર,ડિસે',
  'জানুয়ারি,জানুয়ারী ফেব্রুয়ারি,ফেব্রুয়ারী মার্চ এপ্রিল মে জুন জুলাই আগস্ট,আগষ্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর',
  'ஜனவரி பிப்ரவரி மார்ச் ஏப்ரல் மே ஜூன் ஜூலை ஆகஸ்ட் செப்டம்பர் அக்டோபர் நவம்பர் டிசம்பர்',
  'जानेवारी फेब्रुवारी मार्च एप्रिल मे जून जुलै ऑगस्ट सप्टेंबर ऑक्टोबर नोव्हेंबर डिसेंबर',
  'januari februari maret april mei juni juli agustus,agu september oktober november desember,des',
  'januari februari mac april mei jun julai ogos september oktober november disember',
  'มกราคม,ม.ค กุมภาพันธ์,ก.พ มีนาคม,มี.ค เมษายน,เม.ย พฤษภาคม,พ.ค มิถุนายน,มิ.ย กรกฎาคม,ก.ค สิงหาคม,ส.ค กันยายน,ก.ย ตุลาคม,ต.ค พฤศจิกายน,พ.ย ธันวาคม,ธ.ค',
  'januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba',
  'yanvar fevral mart aprel may iyun iyul avqust,avgust sentyabr oktyabr noyabr dekabr',
  'janúar febrúar mars apríl maí júní júlí ágúst september október nóvember desember',
  'jaanuar veebruar märts aprill mai juuni juuli august september oktoober november detsember',
  'sausio vasario kovo balandžio gegužės birželio liepos rugpjūčio rugsėjo spalio lapkričio gruodžio',
  'janvāris,janvārī februāris,februārī marts,martā aprīlis,aprīlī maijs,maijā jūnijs,jūnijā jūlijs,jūlijā augusts,augustā septembris,septembrī oktobris,oktobrī novembris,novembrī decembris,decembrī',
  'janar,jan shkurt,shk mars prill,pri maj qershor,qer korrik,korr gusht,gush shtator,sht tetor,tet nëntor,nën dhjetor,dhj',
  'հունվարի,հունվար,հնվ փետրվարի,փետրվար,փտվ մարտի,մարտ,մրտ ապրիլի,ապրիլ,ապր մայիսի,մայիս,մյս հունիսի,հունիս,հնս հուլիսի,հուլիս,հլս օգոստոսի,օգոստոս,օգս սեպտեմբերի,սեպտեմբեր,սեպ հոկտեմբերի,հոկտեմբեր,հոկ նոյեմբերի,նոյեմբեր,նոյ դեկտեմբերի,դեկտեմբեր,դեկ',
  'იანვარი,იან,იანვარს თებერვალი,თებ,თებერვალს მარტი,მარ,მარტს აპრილი,აპრ,აპრილს მაისი,მაი,მაისს ივნისი,ივნ,ივნისს ივლისი,ივლ,ივლისს აგვისტო,აგვ,აგვისტოს სექტემბერი,სექ,სექტემბერს ოქტომბერი,ოქტ,ოქტომბერს ნოემბერი,ნოე,ნოემბერს დეკემბერი,დეკ,დეკემბერს',
  'қаңтар,қаң ақпан,ақп наурыз,нау сәуір,сәу мамыр,мам маусым,мау шілде,шіл тамыз,там қыркүйек,қыр қазан,қаз қараша,қар желтоқсан,жел',
  'yanvar fevral mart aprel may iyun iyul avgust sentabr,sentyabr oktabr,oktyabr noyabr dekabr',
  'январ феврал март апрел май июн июл август сентябр октябр ноябр декабр',
  'ýanwar fewral mart aprel maý iýun iýul awgust sentýabr oktýabr noýabr dekabr',
  'januarja februarja marca aprila maja junija julija avgusta septembra oktobra novembra decembra',
  'januar februar marec,mart april maj junij julij avgust septembar,septembra oktobar,oktobra novembar,novembra decembar,decembra',
  'јануари,јан февруари,фев март,мар април,апр мај јуни,јун јули,јул август,авг септември,сеп октомври,окт ноември,ное декември,дек',
  'gener febrer març abril maig juny juliol agost setembre octubre novembre desembre',
  'xaneiro,xan febreiro,feb marzo abril maio xuño xullo,xul agosto setembro outubro novembro decembro',
  'urtarrilaren,urtarrila,urt otsailaren,otsaila,ots martxoaren,martxoa apirilaren,apirila,api maiatzaren,maiatza ekainaren,ekaina,eka uztailaren,uztaila,uzt abuztuaren,abuztua,abu irailaren,iraila,ira urriaren,urria azaroaren,azaroa,aza abenduaren,abendua,abe',
  'ionawr chwefror mawrth ebrill mai mehefin gorffennaf awst medi hydref tachwedd rhagfyr',
  'eanáir feabhra márta aibreán bealtaine meitheamh iúil lúnasa meán_fómhair deireadh_fómhair samhain nollaig',
  'jannar frar marzu april mejju ġunju lulju awwissu settembru ottubru novembru diċembru',
  'enero pebrero marso abril mayo hunyo hulyo agosto setyembre oktubre nobyembre disyembre',
  'ጃንዋሪ ፌብሩዋሪ ማርች ኤፕሪል ሜይ ጁን ጁላይ ኦገስት ሴፕቴምበር ኦክቶበር ኖቬምበር ዲሴምበር',
  'జనవరి,జన ఫిబ్రవరి,ఫిబ్ర మార్చి ఏప్రిల్,ఏప్రి మే జూన్ జులై,జూలై ఆగస్టు,ఆగస్ట్ సెప్టెంబర్,సెప్టెంబరు అక్టోబర్,అక్టోబరు నవంబర్,నవంబరు డిసెంబర్,డిసెంబరు',
  'ಜನವರಿ ಫೆಬ್ರವರಿ ಮಾರ್ಚ್ ಏಪ್ರಿಲ್ ಮೇ ಜೂನ್ ಜುಲೈ ಆಗಸ್ಟ್ ಸೆಪ್ಟೆಂಬರ್ ಅಕ್ಟೋಬರ್ ನವೆಂಬರ್ ಡಿಸೆಂಬರ್',
  'ജനുവരി ഫെബ്രുവരി മാർച്ച്,മാര്‍ച്ച് ഏപ്രിൽ,ഏപ്രില്‍ മേയ്,മെയ് ജൂൺ,ജൂണ്‍ ജൂലൈ ഓഗസ്റ്റ്,ആഗസ്റ്റ് സെപ്റ്റംബർ,സെപ്റ്റംബര്‍ ഒക്ടോബർ,ഒക്ടോബര്‍,ഒക്‌ടോബർ നവംബർ,നവംബര്‍ ഡിസംബർ,ഡിസംബര്‍',
  'ਜਨਵਰੀ ਫ਼ਰਵਰੀ,ਫਰਵਰੀ ਮਾਰਚ ਅਪ੍ਰੈਲ ਮਈ ਜੂਨ ਜੁਲਾਈ ਅਗਸਤ ਸਤੰਬਰ ਅਕਤੂਬਰ ਨਵੰਬਰ ਦਸੰਬਰ',
  'ජනවාරි පෙබරවාරි මාර්තු අප්‍රේල් මැයි ජූනි ජූලි අගෝස්තු සැප්තැම්බර් ඔක්තෝබර් නොවැම්බර් දෙසැම්බර්',
  'जनवरी फेब्रुअरी मार्च अप्रिल मे जुन जुलाई अगस्ट सेप्टेम्बर अक्टोबर नोभेम्बर डिसेम्बर',
  'មករា កុម្ភៈ មីនា មេសា ឧសភា មិថុនា កក្កដា សីហា កញ្ញា តុលា វិច្ឆិកា ធ្នូ',
  'ဇန်နဝါရီ ဖေဖော်ဝါရီ မတ် ဧပြီ မေ ဇွန် ဇူလိုင် ဩဂုတ်,သြဂုတ် စက်တင်ဘာ အောက်တိုဘာ နိုဝင်ဘာ ဒီဇင်ဘာ',
  'ມັງກອນ ກຸມພາ ມີນາ ເມສາ ພຶດສະພາ ມິຖຸນາ ກໍລະກົດ ສິງຫາ ກັນຍາ ຕຸລາ ພະຈິກ ທັນວາ',
  'rêbendan reşemî,sibat adar nîsan gulan hezîran tîrmeh tebax îlon cotmeh mijdar berfanbar',
  'جنوري فبروري,فېبروري مارچ اپریل مۍ,می جون جولای اګست,آگسټ سېپتمبر,سپتمبر اکتوبر نومبر دسمبر',
  'студзеня,студзень лютага,люты сакавіка,сакавік красавіка,красавік мая,май чэрвеня,чэрвень ліпеня,ліпень жніўня,жнівень верасня,верасень кастрычніка,кастрычнік лістапада,лістапад снежня,снежань',
  'janairu fabrairu,faburairu maris afrilu,afirilu mayu yuni yuli agusta satumba oktoba nuwamba disamba',
  'januarie februarie maart april mei junie julie augustus september oktober november desember',
  'janaayo,janaayo febraayo maarso abriil maajo,maayo juun luulyo ogosto sebtembar oktoobar nofembar,noofeembar disembar,diseembar',
  'ଜାନୁଆରୀ ଫେବୃଆରୀ,ଫେବ୍ରୁଆରୀ ମାର୍ଚ୍ଚ ଅପ୍ରେଲ,ଏପ୍ରିଲ ମଇ ଜୁନ ଜୁଲାଇ ଅଗଷ୍ଟ ସେପ୍ଟେମ୍ବର ଅକ୍ଟୋବର ନଭେମ୍ବର ଡିସେମ୍ବର',
  'জানুৱাৰী ফেব্ৰুৱাৰী মাৰ্চ এপ্ৰিল মে’ জুন জুলাই আগষ্ট ছেপ্টেম্বৰ অক্টোবৰ নৱেম্বৰ ডিচেম্বৰ',
  'يانۋار فېۋرال مارت ئاپرېل ماي ئىيۇن ئىيۇل ئاۋغۇست سېنتەبىر ئۆكتەبىر نويابىر دېكابىر',
  'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر',
  'جنوري فيبروري مارچ اپريل مئي جون جولاءِ آگسٽ سيپٽمبر آڪٽوبر نومبر ڊسمبر',
  'januwari februwari mashi ephreli meyi juni julayi agasti septhemba okthoba novemba disemba',
  'januar februar mäerz abrëll mee juni juli august september oktober november dezember',
  'jenụwarị febrụwarị maachị epreel mee juun julaị ọgọọst septemba ọktoba novemba disemba',
  'јанвар феврал март апрел май ијун ијул август сентјабр октјабр нојабр декабр',
  'јануар фебруар март април мај јуни јули аугуст септембар октобар новембар децембар',
  'гыйнвар,гыйнварь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
  'rêbendana sibata adara nîsana gulana hezîrana tîrmeha tebaxa îlona cotmeha mijdara berfanbara',
  'нэгдүгээр хоёрдугаар гуравдугаар дөрөвдүгээр тавдугаар зургаадугаар долоодугаар наймдугаар есдүгээр аравдугаар арван_нэгдүгээр арван_хоёрдугаар',
  'январы феврала марты апрели майы июну июлу августу сентябры октябры ноябры декабры',
  'январи феврали марти апрели майи июни июли августи сентябри октябри ноябри декабри',
  'کانوونی_دووەم,کانونی_دووەم شوبات ئازار نیسان ئایار حوزەیران تەممووز,تەمموز ئاب ئەیلوول,ئەیلول تشرینی_یەکەم تشرینی_دووەم کانوونی_یەکەم,کانونی_یەکەم',
  'genver cʼhwevrer meurzh ebrel mae mezheven gouere eost gwengolo here du kerzu',
  'janaro februaro marto aprilo majo junio julio aŭgusto septembro oktobro novembro decembro',
];
const JALALI = 'فروردین اردیبهشت خرداد تیر مرداد,امرداد شهریور مهر آبان آذر دی بهمن اسفند';
const JALALI_AFGHAN = 'حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت';
const JALALI_PASHTO = 'وری غویی غبرګولی,غبرگولی چنګاښ,چنگاښ زمری وږی تله لړم لیندۍ مرغومی سلواغه کب';
const HIJRI =
  'محرم,المحرم صفر ربيع_الأول,ربیع_الاول ربيع_الآخر,ربيع_الثاني,ربیع_الثانی جمادى_الأولى,جمادی_الاول جمادى_الآخرة,جمادى_الثانية,جمادی_الثانی رجب شعبان رمضان شوال ذو_القعدة,ذي_القعدة,ذی_القعده ذو_الحجة,ذي_الحجة,ذی_الحجه';

function build(): ReadonlyMap<string, MonthWord> {
  const words = new Map<string, MonthWord>();
  const add = (line: string, make: (month: number) => MonthWord) => {
    line.split(' ').forEach((spellings, index) => {
      for (const spelling of spellings.split(',')) {
        const key = monthKey(spelling.replaceAll('_', ''));
        if (!words.has(key)) words.set(key, make(index + 1));
      }
    });
  };
  for (const line of GREGORIAN) add(line, (month) => month);
  add(JALALI, (month) => ({ month, calendar: 'jalali' }));
  add(JALALI_AFGHAN, (month) => ({ month, calendar: 'jalali' }));
  add(JALALI_PASHTO, (month) => ({ month, calendar: 'jalali' }));
  add(HIJRI, (month) => ({ month, calendar: 'hijri' }));
  return words;
}

/** A month word to look up: lower case, without points and marks of direction, Arabic letters as Persian writes them. */
export function monthKey(word: string): string {
  return word
    .toLowerCase()
    .replace(/[.\s\u200b-\u200f\u2066-\u2069॰׳]/g, '')
    .replaceAll('ي', 'ی')
    .replaceAll('ى', 'ی')
    .replaceAll('ك', 'ک');
}

/** Keys of month words to their month. */
export const MONTH_WORDS: ReadonlyMap<string, MonthWord> = build();

/** Letters of a short form, in scripts that write vowels as letters and in the others. */
const SHORTEST_ALPHABETIC = 3;
const SHORTEST_SYLLABIC = 2;
const ALPHABETIC = /\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Arabic}/u;

/** Beginnings of the Gregorian months' names; null where those of two months begin so. */
const SHORT_FORMS: ReadonlyMap<string, number | null> = beginningsOf(MONTH_WORDS);

function beginningsOf(words: ReadonlyMap<string, MonthWord>): ReadonlyMap<string, number | null> {
  const forms = new Map<string, number | null>();
  for (const [word, month] of words) {
    if (typeof month !== 'number') continue;
    for (let length = SHORTEST_SYLLABIC; length < word.length; length += 1) {
      const form = word.slice(0, length);
      forms.set(form, (forms.get(form) ?? month) === month && forms.get(form) !== null ? month : null);
    }
  }
  return forms;
}

/** The month that a word, or the beginning of only one month's name, stands for; else null. */
export function readMonth(word: string): MonthWord | null {
  const key = monthKey(word);
  const known = MONTH_WORDS.get(key);
  if (known !== undefined) return known;
  const shortest = ALPHABETIC.test(key) ? SHORTEST_ALPHABETIC : SHORTEST_SYLLABIC;
  return key.length < shortest ? null : (SHORT_FORMS.get(key) ?? null);
}

/** Three letters of months as feeds shorten them, where a longer word may begin so, too; `-` where none is met. */
const FEED_SHORT_FORMS: readonly string[] = [
  'led uno bre dub kve - - srp zar rij - pro',
  'tam hel maa huh tou kes hei elo syy lok - jou',
  'січ,сич,сiчня лют бер кві,квi тра чер лип сер вер жов лис гру',
  '- - - - - - - aou - - - -',
];

/** Gregorian months without their accents, which feeds often lose. */
const PLAIN_WORDS: ReadonlyMap<string, MonthWord> = plainWords();
const PLAIN_FORMS: ReadonlyMap<string, number | null> = beginningsOf(PLAIN_WORDS);

function plainWords(): ReadonlyMap<string, MonthWord> {
  const words = new Map<string, MonthWord>();
  const add = (word: string, month: number): void => {
    const plain = withoutAccents(word);
    if (plain !== '-' && !words.has(plain)) words.set(plain, month);
  };
  for (const [word, month] of MONTH_WORDS) if (typeof month === 'number') add(word, month);
  for (const line of FEED_SHORT_FORMS)
    line.split(' ').forEach((forms, index) => forms.split(',').forEach((form) => add(form, index + 1)));
  return words;
}

/** Accents go; the vowel signs of Indic scripts are letters and stay. */
function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{Script=Inherited}/gu, '');
}

/**
 * The month, 1 to 12, of a word written without care: accents missing, or only its first three letters
 * right ("Febr.", "Decembr"). Null where no month is meant.
 */
export function readPlainMonth(word: string): number | null {
  const key = withoutAccents(monthKey(word));
  if (key.length < (ALPHABETIC.test(key) ? SHORTEST_ALPHABETIC : SHORTEST_SYLLABIC)) return null;
  const begun = key.length > SHORTEST_ALPHABETIC ? PLAIN_FORMS.get(key) : null;
  const month = PLAIN_WORDS.get(key) ?? begun ?? PLAIN_WORDS.get(key.slice(0, SHORTEST_ALPHABETIC));
  return typeof month === 'number' ? month : null;
}
