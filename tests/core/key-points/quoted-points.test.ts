/** A point is never cut inside a quotation. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';

function pointsOf(text: string, language = 'en'): readonly string[] {
  return analyse({ text, language, publishedAt: '2024-05-15' }).keyPoints.map((point) => point.text);
}

describe('what is quoted goes into the point whole', () => {
  test.each<readonly [string, string, string]>([
    ['en', 'Mayor Marta Lind of Halden said: "We have no money. The roof must wait."', ''],
    [
      'en',
      '“The crack grew in a night. This is no drill,” said Vera Holub of Rovin.',
      ' The road is closed.',
    ],
    ['en', 'Marta Lind said in Halden: “Go home. Lock your doors. Call nobody.”', ' It rained.'],
    ['en', "Marta Lind told the council of Halden: 'We have no money. The roof must wait.'", ''],
    [
      'de',
      'Marta Lind sagte dem Rat von Halden: „Wir haben kein Geld. Das Dach muss warten.“',
      ' Es regnete.',
    ],
    ['de', 'Marta Lind sagte dem Rat von Halden: »Wir haben kein Geld. Das Dach muss warten.«', ''],
    ['fr', 'Marta Lind a dit à Halden : « Nous n’avons rien. Le toit attendra. »', ' Il pleut.'],
    ['es', 'Marta Lind dijo en Halden: «No tenemos dinero. El tejado esperará».', ''],
    ['ru', 'Марта Линд сказала в Халдене: «Денег нет. Крыша подождет».', ''],
    ['ur', 'وزیر بلدیات سعید غنی نے کہا: ’ہم نے دن رات کام کیا۔ عوام سے معافی چاہتے ہیں۔‘', ''],
    // The mark closes what it should open.
    ['en', 'Marta Lind called the plan of Halden “a roof. And no house“ on Friday.', ''],
  ])('%s: %s', (language, sentence, rest) => {
    expect(pointsOf(sentence + rest, language)[0]).toBe(sentence);
  });

  test.each<readonly [string, string]>([
    ['en', 'Marta Lind said in Halden: “We have no money. The roof must wait.\n\n“Nobody will help us.”'],
    ['en', `Marta Lind of Halden said: "${'There is no money for the roof of the school. '.repeat(12)}"`],
    ['de', 'Marta Lind sagte in Halden: „Wir haben kein Geld. Das Dach muss warten.'],
  ])('none is cut from what is too long or runs on: %s: %s', (language, text) => {
    expect(pointsOf(text, language).filter((point) => point.startsWith('Marta'))).toEqual([]);
  });

  test.each<readonly [string, string, string]>([
    ['en', 'A 12" pipe burst under the old pier of Halden on Friday night. It rained.', 'A 12" pipe'],
    ['en', 'The driver, 6\'2", fled from the police of Halden on Friday. It rained.', 'The driver'],
    ['en', 'Marta Lind called it “a drill” in Halden on Friday. “Go home,” she said.', 'x'],
    ['en', 'The plan of Marta Lind is “dead”, the council of Halden said. It rained.', 'The plan'],
  ])('what no mark holds together stays apart: %s: %s', (language, text, opening) => {
    for (const point of pointsOf(text, language)) {
      expect(point.startsWith(opening)).toBe(true);
      expect(point).not.toContain('It rained');
    }
  });
});

describe('what stands before a report is no part of it', () => {
  test.each<readonly [string, string, string]>([
    ['en', '(CW) — ', 'The bakery chain Golden Loaf said on Monday that Hearth & Co would be sold.'],
    ['en', '(Coast Wire) - ', 'The steelmaker Nordval said on Tuesday that the furnace would be shut.'],
    ['de', '(kna) – ', 'Der Landtag in Halden hat am Dienstag die Sanierung der Brücke beschlossen.'],
    ['en', '10:42 ', 'The storm has reached the coast near Port Amal with winds of 190 km/h.'],
    ['de', '10.42 Uhr: ', 'Der Sturm hat die Küste bei Halden mit 190 Kilometern je Stunde erreicht.'],
    ['en', '', '10 boats sank on Friday as a storm struck the harbour of Graven at noon.'],
  ])('%s: %s%s', (language, credit, report) => {
    expect(pointsOf(credit + report, language)).toEqual([report]);
  });
});
