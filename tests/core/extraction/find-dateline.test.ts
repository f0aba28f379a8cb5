import { describe, expect, test } from 'vitest';
import { findDateline, publisherOfAgency } from '../../../src/core/extraction/find-dateline.ts';

describe('datelines', () => {
  test.each([
    ['Port Havel: (Coast News) The ferry was late.', 'Port Havel', null, 'Coast News'],
    ['PORT HAVEL, May 3 (Newswire) - The ferry was late.', 'Port Havel', null, 'Newswire'],
    ['PORT HAVEL, 3 May 2024 (Newswire) — The ferry was late.', 'Port Havel', '2024-05-03', 'Newswire'],
    ['(Newswire) Havel - The ferry was late.', 'Havel', null, 'Newswire'],
    ['HAVEL — The ferry was late.', 'Havel', null, null],
    ['MOMBASA, 14 March 2026 – The ferry was late.', 'Mombasa', '2026-03-14', null],
    ['MOMBASA, Kenya (CW) — The ferry was late.', 'Mombasa, Kenya', null, 'CW'],
    ['Berlin (dpa) - Der Senat tagt heute.', 'Berlin', null, 'dpa'],
    ['Halden/Kiel (kna/lno) - Die Fähre fiel aus.', 'Halden/Kiel', null, 'kna/lno'],
    ['Paris, le 3 mai (AFP) – Le port rouvre.', 'Paris', null, 'AFP'],
    ['MADRID, 3 may 2025 (CNE).- El puerto abre.', 'Madrid', '2025-05-03', 'CNE'],
    ['МОСКВА, 3 мая. /ТАСС/. Порт закрыт.', 'Москва', null, 'ТАСС'],
    ['МОСКВА, 3 мая 2025 — РИА Берег. Порт закрыт.', 'Москва', '2025-05-03', 'РИА Берег'],
    ['Москва. 3 мая. INTERFAX.RU - Порт закрыт.', 'Москва', null, 'INTERFAX.RU'],
    ['إسلام آباد (وكالة) - قال الوزير', 'إسلام آباد', null, 'وكالة'],
    ['عمّان – (وكالة السهل) – أعلن الوزير الاتفاق.', 'عمّان', null, 'وكالة السهل'],
    ['عمّان – وكالة السهل: أعلن الوزير الاتفاق.', 'عمّان', null, 'وكالة السهل'],
    ['العقبة، 22 أبريل 2026 – أعلنت الهيئة القرار.', 'العقبة', '2026-04-22', null],
    ['کابل (نامہ نگار) وزیر نے کہا کہ پل بند ہے۔', 'کابل', null, null],
    ['تهران – ایرنا – وزیر گفت که بندر بسته است.', 'تهران', null, 'ایرنا'],
    ['گلگت، 18 مئی 2026 – نظام کام کر رہا ہے۔', 'گلگت', '2026-05-18', null],
    ['नई दिल्ली, 3 मई 2025 (तट एजेंसी) – बंदरगाह बंद है।', 'नई दिल्ली', '2025-05-03', 'तट एजेंसी'],
    ['新华社北京5月3日电 记者报道', '北京', null, '新华社'],
    ['新华社北京2025年5月3日电（记者李明）港口关闭。', '北京', '2025-05-03', '新华社'],
    ['本报北京讯 港口将于下周关闭。', '北京', null, null],
    ['本报讯 港口将于下周关闭。', null, null, null],
    ['中新网5月3日电 港口关闭。', null, null, '中新网'],
    ['(서울=해안통신) 김민수 기자 = 항구가 문을 닫는다.', '서울', null, '해안통신'],
    ['DALLA NOSTRA CORRISPONDENTE PORTO ALDO - Il traghetto riparte.', 'Porto Aldo', null, null],
    ['LA ROCHE SUR MER - Le port rouvre.', 'La Roche sur Mer', null, null],
    ['LA PAZ, 3 de mayo de 2025 - El puerto abre.', 'La Paz', '2025-05-03', null],
    ['LA - The port reopens.', 'LA', null, null],
    // A rubric, which is longer than places are.
    ['LE POINT SUR LA SITUATION - Le port rouvre.', null, null, null],
    ['［東京 3日 ロイター］ - 港は閉鎖された。', '東京', null, 'ロイター'],
  ])('%s', (text, place, date, agency) => {
    expect(findDateline(text)).toEqual({ place, date, agency });
  });
  test.each([
    '',
    'The minister (in grey) said the ferry was late.',
    'A ferry - the oldest in town - was late.',
    'UPDATE — The ferry was late.',
    'Ann Lee said: (laughs) the ferry was late.',
    'Carla Benning (Greens) said the port would close.',
    'Am 3. Mai schloss der Hafen (endgültig) seine Tore.',
    'Le 3 mai (un samedi), le port a fermé.',
    '3 мая порт был закрыт.',
    'قال الوزير – وهو غاضب: لن نقبل.',
    'قال الوزير في مؤتمر صحفي: المعبر سيعمل.',
    'محمد علي (45 عاما) قال إن المعبر مغلق.',
    'منظمة الصحة (اليونيسف) حذرت من الوضع.',
    'وزیر تعمیرات نے کہا: پل بن جائے گا۔',
    '据新华社北京5月3日电，港口关闭。',
    '新华社5月3日电话采访了船长。',
    '北京日报社昨天宣布，港口关闭。',
    '(사진=해안통신 제공)',
    '【関連記事】港は閉鎖された。',
  ])('none in “%s”', (text) => {
    expect(findDateline(text)).toBeNull();
  });
});

describe('a day without a year', () => {
  test.each([
    ['KALDOR, March 3 (Meridian Wire) - The ferry was late.', '2025-03-04', '2025-03-03'],
    ['KALDOR, Dec. 31 (Meridian Wire) - The ferry was late.', '2025-01-01T08:00:00Z', '2024-12-31'],
    ['KALDOR, March 3 (Meridian Wire) - The ferry was late.', null, null],
    ['新华社北京5月3日电 记者报道', '2025-05-03', '2025-05-03'],
    ['МОСКВА, 3 мая. /ТАСС/. Порт закрыт.', '2025-05-04', '2025-05-03'],
    ['Halden, Zimmer 3: Der Rat tagt.', '2025-05-04', null],
  ])('%s published on %s: %s', (text, publishedAt, date) => {
    expect(findDateline(text, publishedAt)?.date ?? null).toBe(date);
  });
});

describe('a place in capitals', () => {
  test.each([
    ['RIO DE JANEIRO', 'Rio de Janeiro'],
    ['LE HAVRE', 'Le Havre'],
    ['SAINT-LOUIS', 'Saint-Louis'],
    ['WASHINGTON DC', 'Washington DC'],
    ['İZMİR', 'İzmir'],
    ['DİYARBAKIR', 'Diyarbakır'],
    ['ROM', 'Rom'],
  ])('%s is shown as %s', (written, shown) => {
    expect(findDateline(`${written} (CW) - The ferry was late.`)?.place).toBe(shown);
  });
});

test('a wire agency is no publisher', () => {
  expect(publisherOfAgency('Meridian Wire')).toBe('Meridian Wire');
  for (const agency of ['AFP', 'dpa', 'ТАСС', '新华社', 'أ ف ب', null])
    expect(publisherOfAgency(agency)).toBeNull();
});
