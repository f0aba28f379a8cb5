import { words, type SpeechData } from '../speech-data.ts';
import { speech as base } from '../base/speech.ts';
import { nominative } from './nominative.ts';

export const speech: SpeechData = {
  ...base,
  subjectless: true,
  dialogueDashes: 'plain',
  dialogueVerbs: words('dedi diyor diye'),
  saidLinks: ['diye'],
  negations: words('değil hiçbir asla kimse'),
  phrasalCues: words(`
    ifade_etti ifade_ettiler ifade_ediyor ifade_etmişti iddia_etti iddia_ettiler iddia_ediyor itiraf_etti kabul_etti işaret_etti
    işaret_ediyor dikkat_çekti dikkat_çekiyor altını_çizdi altını_çiziyor dile_getirdi dile_getirdiler dile_getiriyor öne_sürdü
    öne_sürdüler öne_sürüyor ileri_sürdü ileri_sürüyor beyan_etti ilan_etti tekrar_etti vurgu_yaptı yanıt_verdi cevap_verdi`),
  refusals: words('reddetti reddettiler kaçındı'),
  order: 'verb-last',
  ordinalStops: true,
  sayingVerbs: words(`
    dedi diyor der dediler demiş söyledi söylüyor söylediler söylemişti belirtti belirtiyor belirttiler açıkladı açıklıyor açıkladılar
    ifade_etti vurguladı vurguluyor vurguladılar ekledi ekliyor aktardı kaydetti bildirdi bildiriyor bildirdiler savundu savunuyor
    uyardı uyarıyor duyurdu anlattı sordu yanıtladı yazdı yazıyor konuştu konuştular iddia_etti itiraf_etti eleştirdi hatırlattı
    söylemekte belirtmekte vurguladılar öngördü öngörüyor savundular hatırlatıyor aktarıyor kaydediyor anlattılar anlatıyor
    sordular yanıtlıyor yazdılar uyardılar eleştiriyor yalanladı doğruladı reddetti uyarısında
    değerlendirdi değerlendirmesinde yorumladı özetledi sürdürdü seslendi çıkıştı kullandı ettiler etti öne_sürdü dile_getirdi yanıt_verdi çağrısında`),
  impersonalVerbs: words(
    'bildirildi belirtildi denildi kaydedildi vurgulandı aktarıldı duyuruldu hatırlatıldı yazıldı savunuldu',
  ),
  quotingVerbs: words('gösterdi verdi nitelendirdi tanımladı adlandırdı'),
  describingEndings: words('an en'),
  invertedCues: words(`
    diyen diye_konuşan belirten söyleyen vurgulayan açıklayan kaydeden savunan anlatan bildiren duyuran hatırlatan ekleyen aktaran
    eden süren getiren çeken çizen konuşan yakınan soran bağıran seslenen uyaran`),
  closingForms: '(?:[dt][ıiuü]|[dt][ıiuü]lar|[dt][ıiuü]ler|yor|yorlar|m[ıiuü]ş)$',
  participles: words(`
    belirterek söyleyerek vurgulayarak açıklayarak kaydederek savunarak anlatarak bildirerek duyurarak hatırlatarak ekleyerek aktararak`),
  sayingForms: words(`
    belirterek söyleyerek vurgulayarak açıklayarak kaydederek savunarak anlatarak bildirerek duyurarak hatırlatarak ekleyerek aktararak`),
  reportedNouns: words(`
    acağını eceğini acaklarını eceklerini dığını diğini duğunu düğünü tığını tiğini tuğunu tüğünü masını mesini malarını melerini
    dıklarını diklerini duklarını düklerini tıklarını tiklerini tuklarını tüklerini
    acağına eceğine dığına diğine duğuna düğüne tığına tiğine tuğuna tüğüne acağının eceğinin dığının diğinin duğunun düğünün tığının tiğinin
    acağı eceği dığı diği duğu düğü tığı tiği tuğu tüğü`),
  nominative,
  genitiveArticles: ['bir'],
  documentNouns: words(`
    açıklamada açıklamasında açıklamalarda raporda raporunda haberde haberinde metninde bildiride bildirisinde duyuruda duyurusunda
    mesajda mesajında yazıda yazısında kararda kararında`),
  objectEndings: words('larını lerini ını ini unu ünü sını sini sunu sünü'),
  alsoNouns: [],
  accordingAfter: words('göre'),
  stockSources: words(
    'edinilen_bilgiye edinilen_bilgilere alınan_bilgiye alınan_bilgilere ilk_bilgilere ilk_belirlemelere buna',
  ),
  accordingBefore: [],
  pronouns: { o: 'any', onlar: 'they', ben: 'first', biz: 'first-plural' },
  determiners: words('bir bu şu bazı birçok her iki üç'),
  demonstratives: words('bazıları birçoğu'),
  prepositions: words('için ile gibi kadar sonra önce karşı dair ilişkin'),
  coordinators: words('ve veya ama fakat'),
  subordinators: words('çünkü eğer ki'),
  adverbs: words(
    'diye ifadesini ifadelerini ifadeleri sözlerini açıklamasını yanıtını cevabını mesajını uyarısını yorumunu tepkisini değerlendirmesini olarak şeklinde da de ayrıca daha çok şöyle şu_sözleri ise dün bugün şunları',
  ),
  speakerNouns: words(
    'koordinatörü koordinatör rektörü rektör dekanı öğretmen öğretmeni işçi işçiler esnaf çiftçi muhtarı muhtar kaymakamı kaymakam savcısı avukatı hakimi hakim komutanı komutan büyükelçisi büyükelçi analisti analist ekonomisti ekonomist araştırmacı akademisyen gazeteci yazar yazarı kurucusu patronu yöneticisi yönetici sakini sakinleri yetkili diplomat kaynak kaynaklar uzmanı profesörü doktoru hekimi başhekimi antrenörü oyuncusu annesi babası kardeşi eşi oğlu kızı bakanı bakan başkan başkanı sözcüsü sözcü müdürü müdür valisi vali genel cumhurbaşkanı başbakan milletvekili uzman uzmanlar profesör doktor avukat savcı yargıç temsilcisi lideri yetkilisi yetkililer tanık tanıklar sekreteri',
  ),
  otherVerbs: words('bulundu bulunuyor bulundular bulunmuştu'),
  titles: words('sayın bay bayan prof. dr. doç.'),
  courtesies: words('sayın bay bayan'),
  organisationWords: words('üniversitesi bakanlığı partisi birliği konseyi ajansı bankası hastanesi'),
  timeWords: words(
    'pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık dün bugün günü',
  ),
  abbreviations: words('prof. dr. doç. vb. vs.'),
};
