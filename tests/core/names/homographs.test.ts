/** Words that are a place in one sentence and mean something else in the next. */
import { describe, expect, test } from 'vitest';
import { buildDocument } from '../../../src/core/analysis/build-document.ts';
import { findNames } from '../../../src/core/names/find-names.ts';

/** A sentence and the country code of the word meant, in `word = code`. */
const PLACES: readonly (readonly [language: string, text: string, word: string])[] = [
  ['ar', 'أعلنت كوريا الجنوبية حدادا. وأغلقت سيول مدارسها.', 'سيول = KR'],
  ['ar', 'وصل الوفد إلى العاصمة سيول أمس.', 'سيول = KR'],
  ['ar', 'تباحثت طوكيو وسيول بشأن الصيد.', 'سيول = KR'],
  ['ar', 'سيول: أغلقت المدارس أبوابها.', 'سيول = KR'],
  ['ar', 'أعلن لبنان أن مدينة صور بخير.', 'صور = LB'],
  ['ar', 'أعلنت ليبيا أن التيار عاد إلى الزاوية.', 'الزاوية = LY'],
  ['ar', 'عاد التيار إلى كابل أمس.', 'كابل = AF'],
  ['ar', 'وصل المبعوث إلى مسقط أمس.', 'مسقط = OM'],
  ['ar', 'زار الوزير القاهرة أمس.', 'القاهرة = EG'],
  ['ar', 'افتتحت الرياض معرضا جديدا.', 'الرياض = SA'],
  ['ar', 'أعلنت الإمارات أن مطارا سيبنى في العين.', 'العين = AE'],
  ['ar', 'أعلن المغرب موازنته.', 'المغرب = MA'],
  ['ar', 'زار الوفد المدينة المنورة أمس.', 'المدينة المنورة = SA'],
  ['ar', 'صدر بيان مجري عن النهر.', 'هنغاريا = HU'],
  ['ar', 'وقعت بنين اتفاقا جديدا.', 'بنين = BJ'],
  ['ar', 'فازت كوبا بالمباراة.', 'كوبا = CU'],
  ['fa', 'دولت اوکراین گفت برق کیف قطع شد.', 'کیف = UA'],
  ['fa', 'هیئت به پایتخت کیف رسید.', 'کیف = UA'],
  ['fa', 'افغانستان گفت بازار کابل بسته است.', 'کابل = AF'],
  ['fa', 'مصر مرز را بست.', 'مصر = EG'],
  ['ur', 'یوکرین نے کہا کہ کیف میں بجلی نہیں۔', 'کیف = UA'],
  ['ur', 'دلی میں بارش ہوئی۔', 'دلی = IN'],
  ['ur', 'چین نے معاہدہ کیا۔', 'چین = CN'],
  ['hi', 'राजधानी सोल में बैठक हुई।', 'सोल = KR'],
  ['hi', 'कोटा शहर में बारिश हुई।', 'कोटा = IN'],
  ['hi', 'मंत्री रोम पहुंचे।', 'रोम = IT'],
  ['tr', "Yağmur dün gece Ordu'da etkili oldu.", 'Ordu = TR'],
  ['tr', "Dün Muğla'da yol kapandı.", 'Muğla = TR'],
  ['tr', "Kaza Uşak'ta oldu.", 'Uşak = TR'],
  ['ru', 'Республика Того закрыла границу.', 'Того = TG'],
  ['ru', 'Чад, Нигер и Мали закрыли границу.', 'Чад = TD'],

  ['de', 'Die Reise ging nach Siegen.', 'Siegen = DE'],
];

const WORDS: readonly (readonly [language: string, text: string])[] = [
  ['ar', 'تسببت سيول جارفة في إغلاق الطريق.'],
  ['ar', 'لقي ثلاثة مصرعهم في سيول مفاجئة.'],
  ['ar', 'نشرت الصحيفة ذلك في صور جديدة.'],
  ['ar', 'توفي في مسقط رأسه.'],
  ['ar', 'أغلقت رياض الأطفال أبوابها.'],
  ['ar', 'تأخر العمل في ظروف قاهرة.'],
  ['ar', 'أصيب اللاعب بقطع في رباط الركبة.'],
  ['ar', 'وصلت السفينة إلى بر أمان.'],
  ['ar', 'انقطع كابل الكهرباء.'],
  ['ar', 'تراجعت بورصة الأسهم.'],
  ['ar', 'أغلقت المتاجر الكبرى بالمدينة أبوابها.'],
  ['ar', 'تابع القاضي مجريات الجلسة.'],
  ['ar', 'خرج الناس بعد صلاة المغرب مباشرة.'],
  ['ar', 'افتتحت مدرسة بنين جديدة.'],
  ['ar', 'شرب كوبا من الماء.'],
  ['ar', 'لم يخطر ذلك على بالي.'],
  ['ar', 'دخل اللصوص من الباب الخلفي.'],
  ['ar', 'وقف الناس في الباحة الخارجية.'],
  ['ar', 'أطلقت القنابل المسيلة للدموع.'],
  ['ar', 'نمت الأشجار في الوادي الأخضر.'],
  ['ar', 'شكر الحزب حماة الوطن.'],
  ['ar', 'ظهرت بقعة في العين اليسرى.'],
  ['ar', 'جنين الأم بخير.'],
  ['fa', 'کیف پول زن گم شد.'],
  ['fa', 'او کیف را باز کرد.'],
  ['fa', 'سنگ به بیرون پرت شد.'],
  ['fa', 'کابل برق پاره شد.'],
  ['fa', 'همه سالم هستند.'],
  ['fa', 'او بسیار مصر است.'],
  ['fa', 'مردم در امان ماندند.'],
  ['fa', 'آنها از قوم بلوچ هستند.'],
  ['fa', 'اتاق پرو بسته است.'],
  ['ur', 'پوری قوم متحد ہے۔'],
  ['ur', 'وزیر نے دلی مبارکباد دی۔'],
  ['ur', 'قلم کی نوک ٹوٹ گئی۔'],
  ['ur', 'اس کا کوئی قصور میں حصہ نہیں۔'],
  ['ur', 'چمن میں پھول کھلے۔'],
  ['ur', 'مالی امداد ملے گی۔'],
  ['ur', 'اسے چین نہ آیا۔'],
  ['hi', 'सरकार ने कोटा बढ़ाया।'],
  ['hi', 'मंडी में भाव गिरे।'],
  ['hi', 'माली ने पौधे लगाए।'],
  ['hi', 'वह घर गया।'],
  ['hi', 'दूसरी पाली में परीक्षा हुई।'],
  ['tr', 'Ordu sınırı kapattı.'],
  ['tr', 'Ağrı ve ateş şikâyeti var.'],
  ['tr', 'Tokat attı ve gitti.'],
  ['tr', "Dün Deniz'de umut vardı."],
  ['tr', "Söz Uşak'ın oldu."],
  ['ru', 'Того же мнения жители.'],
  ['ru', 'Чад и гарь стояли над рынком.'],
  ['ru', 'Мирный житель ранен.'],
  ['de', 'Sind die Straßen frei?'],
  ['de', 'Zum dritten Male wurde gewählt.'],
];

function read(
  language: string,
  text: string,
): { readonly places: readonly string[]; readonly trace: string } {
  const lines: string[] = [];
  const document = buildDocument({ text, language });
  const { names } = findNames(document, (step, what, why) => lines.push(`${step}: ${what} (${why})`));
  const places = names
    .filter(({ kind }) => kind === 'place')
    .flatMap(({ name, country, mentions }) =>
      [name, ...mentions.map(({ start, end }) => text.slice(start, end))].map(
        (form) => `${form} = ${country}`,
      ),
    );
  return { places, trace: lines.join('\n') };
}

describe('a place by what the sentence or the text says', () => {
  test.each(PLACES)('%s: %s', (language, text, word) => {
    const { places, trace } = read(language, text);
    expect(places, trace).toContain(word);
  });
});

describe('the common word', () => {
  test.each(WORDS)('%s: %s', (language, text) => {
    const { places, trace } = read(language, text);
    expect(places, trace).toEqual([]);
  });
});
