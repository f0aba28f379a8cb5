/** How papers of a region write dates: the years and months they mean, weekdays that tell the month, and amounts that are none. */
import { expect, test } from 'vitest';
import { readDates, readMarked } from './read-marked.ts';

const SENTENCES: readonly (readonly [language: string, published: string, marked: string])[] = [
  ['zh', '2026-03-16', '他[98年|1998]获奖。'],
  ['zh', '2026-03-16', '[七十年代|197]，他在工厂工作。'],
  ['zh', '2026-03-16', '[上世纪七十年代|197]，他在工厂工作。'],
  ['zh', '2026-03-16', '[近年来|PAST_REF]，人口减少了。'],
  ['zh', '2026-03-16', '过程大概有五[六分钟|PT6M]。'],
  ['zh', '2026-03-16', '[光绪二十年|1894]，战争爆发了。'],
  ['zh', '2026-03-16', '已完成2000多例手术。'],
  ['zh', '2026-03-16', '宽度达到1220毫米。'],
  ['zh', '2026-03-16', '大年初三，他到网吧。'],
  ['zh', '2026-03-16', '问题体现在制度上。'],
  ['fa', '2026-03-16', '[سال ۹۸|2019-03-21/2020-03-19] زلزله رخ داد.'],
  ['fa', '2026-03-16', 'در [۱۶ بهمن ماه|2026-02-05] امضا شد.'],
  ['fa', '2026-03-16', 'در [۱۶ بهمن‌ماه ۱۴۰۴|2026-02-05] امضا شد.'],
  ['fa', '2026-03-16', 'او [۹۸ سال|P98Y] داشت.'],
  ['ar', '2026-03-16', 'أغلق المصنع منذ [أغسطس/آب|2025-08].'],
  ['ar', '2026-03-16', 'أغلق المصنع في [3 أغسطس/آب 2025|2025-08-03].'],
  ['ru', '2026-03-16', 'Норма — 20 граммов [в сутки|P1D].'],
  ['ru', '2026-03-16', 'За [минувшие сутки|P1D] погибли трое.'],
  ['fa', '2026-03-16', '[سال جاری|2025-03-21/2026-03-20] نهایی شد.'],
  ['fa', '2026-03-16', '[سال گذشته|2024-03-20/2025-03-20] نهایی شد.'],
  ['fa', '2026-03-16', '[ماه گذشته|2026-01-21/2026-02-19] نهایی شد.'],
  ['fa', '2026-03-16', '[امسال|2025-03-21/2026-03-20] باران کم بود.'],
  ['fa', '2026-03-16', 'در [۱۴ مارس ۲۰۲۶|2026-03-14] گفت که [سال گذشته|2025] نهایی شد.'],
  ['fa', '2026-03-16', 'در [۲۳ اسفند ۱۴۰۴|2026-03-14] گفت که [سال گذشته|2024-03-20/2025-03-20] نهایی شد.'],
  ['en', '2026-03-17', 'They meet on [Monday, 6 July|2026-07-06].'],
  ['en', '2026-03-17', 'The fire broke out on [Thursday, 5 June|2025-06-05], he said.'],
  ['en', '2026-03-17', 'The fire broke out on [Sunday, 5 June|2025-06-05], he said.'],
  ['en', '2026-03-17', 'The vote was held on [Wednesday (11 March)|2026-03-11].'],
  ['ko', '2026-07-12', '최고위가 [수요일(15일)|2026-07-15] 있다고 말했다.'],
  ['ko', '2026-07-12', '[지난해 7월|2025-07] 결정했다.'],
  ['ko', '2026-07-12', '그는 [7일|2026-07-07] 회견에서 사과할 뜻을 밝혔다.'],
  ['ko', '2026-07-12', '등록일([16일|2026-07-16])을 목전에 두고 갈등이 커졌다.'],
  ['ja', '2025-01-14', '就任が[20日|2025-01-20]に迫る中、期待が高まった。'],
  ['ja', '2025-01-14', '大統領は[13日|2025-01-13]、首長と合意へ協力を求めた。'],
  ['es', '2025-01-13', 'El correo es del [pasado mes de noviembre|2024-11].'],
  ['es', '2025-01-13', 'Se firmará [el próximo mes de febrero|2025-02].'],
  ['es', '2025-01-13', 'La ley es del [mes de marzo de 2024|2024-03].'],
  ['fr', '2024-11-22', 'Il a démissionné au [mois d’août dernier|2024-08].'],
  ['fr', '2024-11-22', 'L’attaque a eu lieu au lendemain d’un discours.'],
  ['fr', '2024-11-22', 'La mesure entrait en vigueur à [6 heures|2024-11-22T06:00] locales.'],
  ['pt', '2025-01-13', 'O acordo é do [mês de novembro|2024-11].'],
  ['pt', '2025-01-13', 'O acordo foi assinado no [mês passado|2024-12].'],
  ['fr', '2024-11-22', 'Le magasin ouvre de 8 à [10 heures|PT10H].'],
  ['fr', '2024-11-22', 'Le train part à [6 heures|2024-11-22T06:00].'],
  ['fr', '2024-11-22', 'Il a dormi [6 heures|PT6H].'],
  ['pt', '2025-01-13', 'A reunião começou às [14 horas|2025-01-13T14:00].'],
  ['pt', '2025-01-13', 'A cidade fica a [3 horas|PT3H] de carro.'],
  ['es', '2025-01-13', 'El pueblo está a [3 horas|PT3H] de Madrid.'],
];

test.each(SENTENCES)('%s, %s: %s', (language, published, marked) => {
  const { text, dates } = readMarked(marked);
  const read = readDates(text, language, published);
  expect(read.dates, read.trace).toEqual(dates);
});
