/** Names of months as templates write them, in every language met, to their number and calendar. */

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
  'január,januára február,februára március,marec,marca április,apríl,apríla május,mája,máj június,júna,jún július,júla,júl augusztus,augusta szeptember,septembra október,októbra november,novembra december,decembra',
  'ianuarie,ian februarie,feb martie,mar aprilie,apr mai iunie,iun iulie,iul august,aug septembrie,sept octombrie,oct noiembrie,nov decembrie,dec',
  'siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga,studenog prosinca',
  'januara,јануар,јануара februara,фебруар,фебруара marta,март,марта aprila,април,априла maja,мај,маја juna,јун,јуна jula,јул,јула avgusta,август,августа septembra,септембар,септембра oktobra,октобар,октобра novembra,новембар,новембра decembra,децембар,децембра',
  'января,январь,янв февраля,февраль,фев марта,март,мар апреля,апрель,апр мая,май июня,июнь,июн июля,июль,июл августа,август,авг сентября,сентябрь,сен октября,октябрь,окт ноября,ноябрь,ноя декабря,декабрь,дек',
  'січня,січень лютого,лютий березня,березень квітня,квітень травня,травень червня,червень липня,липень серпня,серпень вересня,вересень жовтня,жовтень листопада,листопад грудня,грудень',
  'януари февруари март април май юни юли август септември октомври ноември декември',
  'ιανουαρίου,ιανουάριος,ιαν φεβρουαρίου,φεβρουάριος,φεβ μαρτίου,μάρτιος,μαρ απριλίου,απρίλιος,απρ μαΐου,μάιος,μαϊ ιουνίου,ιούνιος,ιουν ιουλίου,ιούλιος,ιουλ αυγούστου,αύγουστος,αυγ σεπτεμβρίου,σεπτέμβριος,σεπ οκτωβρίου,οκτώβριος,οκτ νοεμβρίου,νοέμβριος,νοε δεκεμβρίου,δεκέμβριος,δεκ',
  'يناير,كانون_الثاني فبراير,شباط مارس,آذار,مارت أبريل,ابريل,إبريل,نيسان مايو,أيار,ايار يونيو,يونيه,حزيران يوليو,يوليه,تموز أغسطس,اغسطس,آب سبتمبر,أيلول,ايلول أكتوبر,اكتوبر,تشرين_الأول نوفمبر,تشرين_الثاني ديسمبر,كانون_الأول',
  'جانفي,جانفى فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر',
  'ژانویه فوریه مارس آوریل مه,می ژوئن ژوئیه,جولای اوت,آگوست سپتامبر اکتبر نوامبر دسامبر',
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
];
const JALALI = 'فروردین اردیبهشت خرداد تیر مرداد,امرداد شهریور مهر آبان آذر دی بهمن اسفند';
const JALALI_AFGHAN = 'حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت';
const HIJRI =
  'محرم,المحرم صفر ربيع_الأول,ربیع_الاول ربيع_الآخر,ربيع_الثاني,ربیع_الثانی جمادى_الأولى,جمادی_الاول جمادى_الآخرة,جمادى_الثانية,جمادی_الثانی رجب شعبان رمضان شوال ذو_القعدة,ذي_القعدة,ذی_القعده ذو_الحجة,ذي_الحجة,ذی_الحجه';

function build(): ReadonlyMap<string, MonthWord> {
  const words = new Map<string, MonthWord>();
  const add = (line: string, make: (month: number) => MonthWord) => {
    line.split(' ').forEach((spellings, index) => {
      for (const spelling of spellings.split(',')) {
        const key = spelling.replaceAll('_', '').replaceAll('.', '');
        if (!words.has(key)) words.set(key, make(index + 1));
      }
    });
  };
  for (const line of GREGORIAN) add(line, (month) => month);
  add(JALALI, (month) => ({ month, calendar: 'jalali' }));
  add(JALALI_AFGHAN, (month) => ({ month, calendar: 'jalali' }));
  add(HIJRI, (month) => ({ month, calendar: 'hijri' }));
  return words;
}

/** Lower-case month word, its points and spaces cut, to its month. */
export const MONTH_WORDS: ReadonlyMap<string, MonthWord> = build();
