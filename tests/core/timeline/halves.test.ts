/** Half hours, half years, halves of months and of years, and halves of other things. */
import { describe, expect, test } from 'vitest';
import { readDates, readMarked } from './read-marked.ts';

const SENTENCES = {
  ru: [
    'За [минувшие сутки|P1D] погибли трое.',
    'За [минувшую неделю|2026-W11] цены выросли.',
    '[Двое суток|P2D] шёл дождь.',
    '[Полгода назад|2025-09] завод закрыли.',
    'Совещание длилось [полтора часа|PT1.5H].',
    'В [первой половине 2025 года|2025-H1] экспорт вырос.',
    'Дождь шёл в [первой половине мая|2025-05].',
    '[15 числа|2026-03-15] открыли мост.',
    'Половина жителей уехала.',
    'Вторая половина поля пуста.',
    'Он набрал рекордные числа.',
  ],
  tr: [
    'Çalışmalar [ekim sonuna|2026-10] kadar sürecek.',
    'Çalışmalar [ekim ayı sonuna|2026-10] kadar sürecek.',
    'Fabrika [Mart ayının başında|2026-03] açıldı.',
    'Köprü [yıl sonuna|2026] kadar tamamlanacak.',
    'Ekim yapan çiftçiler geldi.',
    'Filmin sonuna kadar bekledi.',
  ],
  ar: [
    'استمر الاجتماع [نصف ساعة|PT30M].',
    'استمرت المعركة [ساعة ونصف الساعة|PT90M].',
    'استقال [قبل نصف عام|2025-09].',
    'نصف السكان غادروا.',
  ],
  fa: ['جلسه [نیم ساعت|PT30M] طول کشید.', 'جلسه [یک ساعت و نیم|PT90M] طول کشید.', 'نیمی از مردم رفتند.'],
  ur: ['اجلاس [آدھے گھنٹے|PT30M] جاری رہا۔', 'اجلاس [ڈیڑھ گھنٹے|PT1.5H] جاری رہا۔', 'آدھے لوگ چلے گئے۔'],
  hi: [
    'बैठक [आधे घंटे|PT30M] चली।',
    'बैठक [डेढ़ घंटे|PT1.5H] चली।',
    'स्कूल [मार्च के मध्य|2026-03] में खुला।',
    '[साल के अंत|2026] तक काम पूरा होगा।',
    'आधे लोग चले गए।',
    'शहर के मध्य में मेला है।',
  ],
  he: [
    'הישיבה נמשכה [חצי שעה|PT30M].',
    'הישיבה נמשכה [שעה וחצי|PT90M].',
    '[לפני חצי שנה|2025-09] התפטר.',
    '[במחצית הראשונה של 2025|2025-H1] עלה היצוא.',
    'הגשר נבנה [במאה ה-19|18].',
    'המפעל נסגר [בשנות ה-90|199].',
    'חצי מהתושבים עזבו.',
    'במחצית המשחק הובילו.',
  ],
  es: [
    'La reunión duró [media hora|PT30M].',
    'La reunión duró [hora y media|PT90M].',
    '[Hace medio año|2025-09] renunció.',
    'El acuerdo se firmó [el pasado día 14|2026-03-14].',
    'Votarán [el próximo día 20|2026-03-20].',
    'Medio pueblo se fue.',
    'El día tres personas murieron.',
  ],
  pt: [
    'A reunião durou [meia hora|PT30M].',
    '[Há meio ano|2025-09] demitiu-se.',
    'O acordo foi assinado no [último dia 14|2026-03-14].',
    'Votam no [próximo dia 20|2026-03-20].',
    'Meia cidade saiu.',
  ],
  fr: ['La réunion a duré [une demi-heure|PT30M].', 'Il y a une demi-douzaine de blessés.'],
  de: [
    'Die Sitzung dauerte [eine halbe Stunde|PT30M].',
    '[Vor einem halben Jahr|2025-09] trat er zurück.',
    'Die halbe Stadt ging weg.',
  ],
  en: [
    'It rained in [the first half of May 2025|2025-05].',
    'Sales fell in [the second half of the year|2025-H2].',
    'Sales fell in [the first half of 2025|2025-H1].',
    'The second half of the match was dull.',
    'They led in the first half.',
  ],
};

for (const [language, sentences] of Object.entries(SENTENCES)) {
  describe(language, () => {
    test.each(sentences)('%s', (marked) => {
      const { text, dates } = readMarked(marked);
      const read = readDates(text, language, '2026-03-16');
      expect(read.dates, read.trace).toEqual(dates);
    });
  });
}
