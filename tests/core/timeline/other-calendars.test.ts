/** Years and days of the Islamic and the Iranian calendar as papers write them, and what only looks like them. */
import { describe, expect, test } from 'vitest';
import { readDates, readMarked } from './read-marked.ts';

const SENTENCES = {
  fa: [
    'تورم در [سال ۱۴۰۴|2025-03-21/2026-03-20] افزایش یافت.',
    'انقلاب در [سال ۱۳۵۷|1978-03-21/1979-03-20] پیروز شد.',
    'او در [۱۴۰۴/۱۲/۲۳|2026-03-14] درگذشت.',
    'او در [۱۴۰۴/۰۲/۳۱|2025-05-21] درگذشت.',
    'در [سال ۱۴۰۴ شمسی|2025-03-21/2026-03-20] تورم افزایش یافت.',
    'در [سال ۱۴۴۷ قمری|2025-06-27/2026-06-16] درگذشت.',
    'در [سال ۲۰۲۵ میلادی|2025] تورم افزایش یافت.',
    'در [دهه ۱۳۶۰|1981-03-21/1991-03-20] جنگ بود.',
    'صادرات در [نیمه نخست سال ۱۴۰۴|2025-03-21/2025-09-22] افزایش یافت.',
    'صادرات در [بهار ۱۴۰۴|2025-03-21/2025-06-21] افزایش یافت.',
    'نشست در [۲۳ اسفند ۱۴۰۴|2026-03-14] برابر با [۱۴ مارس ۲۰۲۶|2026-03-14] برگزار شد.',
    'در [نوروز|2025-03-21] و [عید فطر|2025-03-31] تعطیل بود.',
    'جمعیت ۱۴۰۰ نفر است.',
    'او ۱۴۰۰ تومان داد.',
  ],
  ar: [
    'توفي [عام 1447 هـ|2025-06-27/2026-06-16].',
    'توفي [سنة 1447هـ|2025-06-27/2026-06-16] في مكة.',
    'وقع في [5 محرم 1447هـ|2025-06-30] الموافق [30 يونيو 2025|2025-06-30].',
    'وقع في [30 يونيو 2025|2025-06-30] الموافق [5 محرم 1447هـ|2025-06-30].',
    'عاش 1447 شخصا هناك.',
  ],
  ur: ['یہ واقعہ [1447 ہجری|2025-06-27/2026-06-16] میں پیش آیا۔'],
  en: [
    'Liverpool scored twice in the first half.',
    'He died in [1447 AH|2025-06-27/2026-06-16].',
    'It began on [15 Ramadan 1447|2026-03-04].',
    'It began on [15 Ramadan 1447|2026-03-05] ([5 March 2026|2026-03-05]).',
    'Prices rise during [Ramadan|2026-02-18/2026-03-19].',
    'On the first day of [Ramadan|2026-02-18/2026-03-19], shops closed.',
    'Trade stopped after [Nowruz 2025|2025-03-21] and [Nowruz 1404|2025-03-21].',
    'The law dates from [23 Esfand 1404|2026-03-14].',
    'Ramadan Abdullah spoke on [Monday|2026-03-16].',
    'Tariq Ramadan spoke.',
    'The Azar family left.',
    'Mehr reported the news.',
    'Ramadan is near.',
    'Bahman Ghobadi spoke.',
    'He read Safar and laughed.',
    'Rajab Ali said so.',
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
