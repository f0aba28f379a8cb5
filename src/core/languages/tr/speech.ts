import { words, type SpeechData } from '../speech-data.ts';
import { speech as base } from '../base/speech.ts';

export const speech: SpeechData = {
  ...base,
  dialogueDashes: 'plain',
  dialogueVerbs: words('dedi diyor diye'),
  saidLinks: ['diye'],
  negations: words('değil hiçbir asla kimse'),
  refusals: words('reddetti reddettiler kaçındı'),
  order: 'verb-last',
  ordinalStops: true,
  sayingVerbs: words(`
    dedi diyor der dediler demiş söyledi söylüyor söylediler söylemişti belirtti belirtiyor belirttiler açıkladı açıklıyor açıkladılar
    ifade_etti vurguladı vurguluyor vurguladılar ekledi ekliyor aktardı kaydetti bildirdi bildiriyor bildirdiler savundu savunuyor
    uyardı uyarıyor duyurdu anlattı sordu yanıtladı yazdı yazıyor konuştu konuştular iddia_etti itiraf_etti eleştirdi hatırlattı
    kullandı ettiler etti öne_sürdü dile_getirdi yanıt_verdi çağrısında`),
  quotingVerbs: words('nitelendirdi tanımladı adlandırdı'),
  invertedCues: words('diyen diye_konuşan'),
  reportedNouns: words(
    'acağını eceğini acaklarını eceklerini dığını diğini duğunu düğünü tığını tiğini tuğunu tüğünü masını mesini',
  ),
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
    'diye ifadesini sözlerini açıklamasını olarak şeklinde da de ayrıca daha çok şöyle şu_sözleri ise dün bugün şunları',
  ),
  speakerNouns: words(
    'bakanı bakan başkan başkanı sözcüsü sözcü müdürü müdür valisi vali genel cumhurbaşkanı başbakan milletvekili uzman uzmanlar profesör doktor avukat savcı yargıç temsilcisi lideri yetkilisi yetkililer tanık tanıklar sekreteri',
  ),
  titles: words('sayın bay bayan prof. dr. doç.'),
  courtesies: words('sayın bay bayan'),
  organisationWords: words('üniversitesi bakanlığı partisi birliği konseyi ajansı bankası hastanesi'),
  timeWords: words(
    'pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık dün bugün günü',
  ),
  abbreviations: words('prof. dr. doç. vb. vs.'),
};
