/** Weekdays and months that lie ahead: limits that hold still, what was decided upon, plans told without a marked verb. */
import { expect, test } from 'vitest';
import { readDates, readMarked } from './read-marked.ts';

/** All published on Thursday, 12 March 2026. */
const SENTENCES: readonly (readonly [language: string, marked: string])[] = [
  ['en', 'The council has closed the ford until [Sunday|2026-03-15].'],
  ['en', 'Buses have been suspended until [Friday|2026-03-13].'],
  ['en', 'The union gave the firm until [Friday|2026-03-13] to answer.'],
  ['en', 'The bridge was closed until [Sunday|2026-03-08].'],
  ['en', 'The firm had kept the gates shut until [Tuesday|2026-03-10].'],
  ['en', 'The board voted to adopt new hours beginning in [June|2026-06].'],
  ['en', 'They agreed to pay more starting [Monday|2026-03-16].'],
  ['en', 'The minister promised to meet both sides on [Friday|2026-03-13].'],
  ['en', 'The minister promised more money on [Tuesday|2026-03-10].'],
  ['en', 'A series of strikes beginning in [June|2025-06] crippled the port.'],
  ['en', 'The choir sings at the pier on [Friday|2026-03-13].'],
  ['en', 'The choir sang at the pier on [Friday|2026-03-06].'],
  ['en', 'The crowd, shortly after opening [Friday|2026-03-06].'],
  ['en', 'Fog on the pier on [Tuesday|2026-03-10].'],
  ['de', 'Die Fähre legt auch am [Freitag|2026-03-13] nicht ab.'],
  ['de', 'Die Fähre legte auch am [Freitag|2026-03-06] nicht ab.'],
  ['de', 'Das Amt teilte mit, dass der Steg bis [Sonntag|2026-03-15] gesperrt bleibe.'],
  ['de', 'Das Amt teilte mit, dass der Steg bis [Sonntag|2026-03-08] gesperrt war.'],
  ['ar', 'وتتوقع الهيئة استمرار المطر حتى [السبت|2026-03-14].'],
  ['ar', 'استدعت الوزارة، [يوم الاثنين|2026-03-09]، السفير ستيفان نصر.'],
  ['ar', 'اصطدمت سيارة [يوم الاثنين|2026-03-09] بشاحنة.'],
  ['ar', 'ستغلق البلدية الجسر [يوم الاثنين|2026-03-16].'],
  ['hi', '[शनिवार|2026-03-14] तक बारिश जारी रहेगी।'],
  ['hi', '[शनिवार|2026-03-07] को बारिश हुई।'],
  ['tr', 'Yağışın [cumartesi|2026-03-14] gününe kadar süreceği bildirildi.'],
  ['tr', 'Gösteri [cumartesi|2026-03-07] gününe kadar sürdü.'],
  ['tr', 'Bankanın [temmuz ayında|2026-07] faizi indireceğini söyledi.'],
  ['tr', 'Banka [temmuz ayında|2025-07] faizi indirdi.'],
  ['he', 'הגשמים יימשכו עד [שבת|2026-03-14].'],
  ['ru', 'Суд арестовал чиновника до [1 июня|2026-06-01].'],
  ['ru', 'Завод закрылся [1 июня|2025-06-01].'],
  ['ru', 'Выборы перенесли на [7 июня|2026-06-07].'],
  ['fr', 'Le jugement a été mis en délibéré au [17 avril|2026-04-17].'],
  ['fr', 'Le pont a fermé [le 17 avril|2025-04-17].'],
  ['es', 'El juicio fue aplazado al [8 de junio|2026-06-08].'],
  ['es', 'El puente cerró [el 8 de junio|2025-06-08].'],
  ['es', 'Gran beneficio de la empresa hasta [enero|2026-01].'],
  ['pt', 'O julgamento foi adiado para [8 de junho|2026-06-08].'],
];

test.each(SENTENCES)('%s: %s', (language, marked) => {
  const { text, dates } = readMarked(marked);
  const read = readDates(text, language, '2026-03-12');
  expect(read.dates, read.trace).toEqual(dates);
});
