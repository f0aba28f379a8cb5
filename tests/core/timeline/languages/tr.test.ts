import { expect, test } from 'vitest';
import { readDates, readMarked } from '../read-marked.ts';

/** Published on Thursday, 6 November 2025. */
const PUBLISHED = '2025-11-06';

/** The last six have no date. */
const SENTENCES = [
  'Konferans [5 Mayıs 2025|2025-05-05] tarihinde başladı.',
  "Anlaşma [3 Ekim|2025-10-03]'de imzalandı.",
  "Yasa [1 Ocak 2026|2026-01-01]'da yürürlüğe girecek.",
  'Liman [salı günü|2025-11-04] kapatıldı.',
  'Kurul [cuma günü|2025-11-07] toplanacak.',
  'Bakan [dün|2025-11-05] geldi.',
  'Görüşmeler [bugün|2025-11-06] başladı.',
  'Oylama [yarın|2025-11-07] yapılacak.',
  'Fiyatlar [geçen yıl|2024] arttı.',
  'Olaylar [geçen hafta|2025-W44] çıktı.',
  'Zirve [gelecek hafta|2025-W46] yapılacak.',
  'Köprü [iki gün önce|2025-11-04] çöktü.',
  'Bakan [üç yıl önce|2022] istifa etti.',
  'Toplantı [önümüzdeki ay|2025-12] yapılacak.',
  "Birleşme [Aralık 2024|2024-12]'te çöktü.",
  "Fabrika [Mart 2024|2024-03]'te açıldı.",
  'Kamp [mayıs ayında|2025-05] boşaltıldı.',
  'Kiralar [2021 yılından|2021] beri donduruldu.',
  'Bölge [2023 yılında|2023] zarar gördü.',
  "Kent [1990'larda|199] büyüdü.",
  'Görüşmeler [dört gün|P4D] sürdü.',
  'Oturum saat [10:30|2025-11-06T10:30] başladı.',
  '[15.09.2025|2025-09-15] tarihinde buluştular.',
  "Sonda [12 Eylül|2025-09-12]'de iflas etti. [İki gün sonra|2025-09-14] başkan istifa etti.",
  '[Pazartesi günü|2025-11-03] belediye kapandı.',
  '[2022|2022] seçimleri iptal edildi.',
  '[Her gün|P1D] yürüyorlar.',
  'Festival [29 Ekim sabahı|2025-10-29TMO] başladı.',
  '[Cumartesi günü|2025-11-01] yağmur yağdı.',
  'Rapor [2024 yılında|2024] yayımlandı.',
  'Parti 210 oy kaybetti.',
  'Sürüm 3.2 on iki cihazda çalışıyor.',
  'Oran yüzde 5,9 oldu.',
  'Pazar yeri kalabalıktı.',
  '1500 kişi yürüdü.',
  'Gara kadar yürüdü.',
  'Dava [eylül ortasından|2025-09] bu yana sürüyor, uzun süre sürecek.',
  "[Cumartesi günü|2025-11-01] saat [14.30|2025-11-01T14:30]'da çatı çöktü.",
  "[2025'in ilk yarısında|2025-H1] satışlar arttı.",
  '[Önümüzdeki haftalarda|PXW] düşecek.',
  'Anlaşma [5 Kasım 2025 Çarşamba günü|2025-11-05] imzalandı.',
  'Endeks 14.30 puan arttı.',
  'Maç 3-2 bitti.',
  'Son 20 kilometre zordu.',
  'Ekim ekildi, ocak yandı.',
  "[Geçtiğimiz cuma akşamı|2025-10-31TEV] saat [20.00|2025-10-31T20:00]'de başladı.",
  '[3 Kasım Pazartesi|2025-11-03] ile [4 Kasım Salı|2025-11-04] günleri tren yok.',
];

test.each(SENTENCES)('%s', (marked) => {
  const { text, dates } = readMarked(marked);
  const read = readDates(text, 'tr', PUBLISHED);
  expect(read.dates, read.trace).toEqual(dates);
});
