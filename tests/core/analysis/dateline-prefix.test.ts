import { describe, expect, test } from 'vitest';
import { endOfDatelinePrefix, readDatelinePrefix } from '../../../src/core/analysis/dateline-prefix.ts';
import { processorTime } from '../../support/processor-time.ts';

describe('a dateline is cut before the report', () => {
  test.each([
    ['HALDEN, 14 March 2026 – ', 'The ferry will sail again.', 'HALDEN', null],
    ['HALDEN, March 3 (Coast Wire) - ', 'At least two boats sank.', 'HALDEN', 'Coast Wire'],
    ['New York: (Coast News) ', 'The council met on Friday.', 'New York', 'Coast News'],
    ['Halden (kna) – ', 'Nach dem Sturm fehlt der Strom.', 'Halden', 'kna'],
    ['Halden, 17 June 2025 – ', 'The port signed.', 'Halden', null],
    ['PORT HALDEN — ', 'Two boats sank.', 'PORT HALDEN', null],
    ['PORT HALDEN, Norland — ', 'Two boats sank.', 'PORT HALDEN, Norland', null],
    ['NEW YORK — ', 'Two boats sank.', 'NEW YORK', null],
    ['新华社昆明5月12日电 ', '班列将恢复运行。', '昆明', '新华社'],
    ['HALDEN, Norland and KALDOR, March 3, 2026 – ', 'Two boats sank.', 'HALDEN, Norland and KALDOR', null],
    ['Halden und Kaldor, 3. März 2026 – ', 'Zwei Boote sanken.', 'Halden und Kaldor', null],
    ['PORT HALDEN, Norland (CW) — ', '“It sank,” she said.', 'PORT HALDEN, Norland', 'CW'],
    ['NEW DELHI, May 3 (CNA) ', 'The court ruled.', 'NEW DELHI', 'CNA'],
    ['(Coast Wire) HALDEN - ', 'The port closed.', 'HALDEN', 'Coast Wire'],
    ['Berlin – ', 'Der Senat tagt heute.', 'Berlin', null],
    ['Halden/Kaldor - ', 'Der Senat tagt heute.', 'Halden/Kaldor', null],
    ['SAINT-LOUIS, 9 février 2026 – ', 'Après trois semaines, un accord.', 'SAINT-LOUIS', null],
    ['МОСКВА, 3 мая (Берег) – ', 'Порт закрыт.', 'МОСКВА', 'Берег'],
    ['عمّان – وكالة السهل: ', 'أعلن الوزير الاتفاق.', 'عمّان', 'وكالة السهل'],
    ['العقبة، 22 أبريل 2026 – ', 'أعلنت الهيئة القرار.', 'العقبة', null],
    ['گلگت، 18 مئی 2026 – ', 'نظام کام کر رہا ہے۔', 'گلگت', null],
    ['本报昆明5月12日讯 ', '班列将恢复运行。', '昆明', null],
    ['(CW) — ', 'The port of Halden closed.', null, 'CW'],
    ['(Coast Wire) - ', 'The port of Halden closed.', null, 'Coast Wire'],
    ['(kna/cw) – ', 'Der Hafen von Halden bleibt zu.', null, 'kna/cw'],
    ['(وكالة السهل) - ', 'أعلن الوزير الاتفاق.', null, 'وكالة السهل'],
  ])('%s', (prefix, rest, place, agency) => {
    const text = prefix + rest;
    const found = readDatelinePrefix(text);
    expect(text.slice(found?.end)).toBe(rest);
    expect(found?.place ? text.slice(found.place.start, found.place.end) : null).toBe(place);
    expect(found?.agency ? text.slice(found.agency.start, found.agency.end) : null).toBe(agency);
    expect(endOfDatelinePrefix(text)).toBe(prefix.length);
  });
});

describe('no dateline', () => {
  test.each([
    '',
    'The port – the largest of the coast – closed.',
    'Carla Benning (41) – she has led the port since May – resigned.',
    'Carla Benning (Greens) said the port would close.',
    'Norland – not Vestria – won the cup.',
    'Karl A. (Mick) Benning is a former chairman of the port.',
    'UPDATE - The port is open again.',
    'Signed: 17 June 2025',
    'Halden, 17 June 2025 –',
    'Kröger (Mitte) kündigte an, die Region zu besuchen.',
    'The ferry (built in 1988) – old, but sound – sank.',
    'On Friday, 3 May (a holiday) the port was closed.',
    'Halden and Kaldor – two towns of the coast – closed their ports.',
    'Halden and Kaldor met on March 3, 2026 – and drew.',
    'However – And this is new – the port stays open.',
    'She said: “The port is open.”',
    '(Farmers along the river, it turns out, sell their rice abroad.)',
    '(Update) – The port is open again.',
    '(The port was closed) – The ferry lay at anchor.',
    '(CW) The port was closed.',
    'وقال الوزير في مؤتمر صحفي: "المعبر سيعمل".',
    '据当地媒体5月12日报道，班列将恢复运行。',
  ])('%s', (text) => {
    expect(readDatelinePrefix(text)).toBeNull();
  });

  test('stays fast on hostile beginnings', () => {
    const taken = processorTime(() => {
      for (const unit of ['A ', 'A.', 'Aa-', 'ا ', '(', '– ', 'A, ', '1 '])
        readDatelinePrefix(unit.repeat(100_000));
    });
    expect(taken).toBeLessThan(500);
  });
});
