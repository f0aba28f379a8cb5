/** A pronoun that opens a sentence, behind a point whose subject it stands for. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';

function readPoint(language: string, before: string, sentence: string): string {
  const { keyPoints } = analyse({
    text: `${before} ${sentence}\n\nx\n\ny\n\nz`,
    language,
    publishedAt: '2024-05-15',
  });
  const point = keyPoints.find(({ text }) => text === sentence);
  return point?.reasons.find((reason) => reason.startsWith('its subject')) ?? (point ? 'alone' : 'none');
}

describe('its subject is named right before', () => {
  test.each<readonly [string, string, string, string]>([
    [
      'en',
      'The main bridge over the Ister was closed on Monday after a crack was found.',
      'It will stay shut for two weeks, the regional government said.',
      'The main bridge over the Ister',
    ],
    [
      'en',
      'Campaigners have collected 14,000 signatures against the closure in Tarrick.',
      'They plan a march through the town on Saturday.',
      'Campaigners',
    ],
    [
      'en',
      'Transport Minister Radek Cerny promised 90 million for the repair.',
      'He will visit the town of Rovin on Wednesday.',
      'Radek Cerny',
    ],
    [
      'de',
      'Die Brücke über den Ister wurde am Montag gesperrt.',
      'Sie bleibt mindestens zwei Wochen lang zu, sagte die Regierung.',
      'Die Brücke',
    ],
    [
      'de',
      'Der alte Bahnhof von Halden wurde am Montag gesperrt.',
      'Er bleibt mindestens zwei Wochen lang zu, sagte die Regierung.',
      'Der alte Bahnhof',
    ],
    [
      'fr',
      'Le pont de Rovin a été fermé lundi à toute circulation.',
      'Il restera fermé au moins deux semaines, a annoncé la préfecture.',
      'Le pont',
    ],
    [
      'es',
      'El puente de Rovin fue cerrado el lunes por una grieta.',
      'Permanecerá cerrado al menos dos semanas, informó el gobierno.',
      'El puente',
    ],
    [
      'ru',
      'Главный мост через Истр закрыли в понедельник.',
      'Он останется закрытым по меньшей мере две недели.',
      'Главный мост',
    ],
  ])('%s: %s %s', (language, before, sentence, subject) => {
    expect(readPoint(language, before, sentence)).toBe(
      `its subject is “${subject}”, which the point before names`,
    );
  });

  test.each<readonly [string, string, string]>([
    // Several, somebody, one who only says it, somebody of the other gender, two people.
    [
      'en',
      'The bridges over the Ister were closed on Monday after cracks were found.',
      'It will stay shut for two weeks, the regional government said.',
    ],
    [
      'en',
      'The driver was taken to hospital in Rovin on Monday night.',
      'It will stay shut for two weeks, the regional government said.',
    ],
    [
      'en',
      'The transport ministry said on Monday that a bridge had been closed.',
      'It will stay shut for at least two weeks and then be repaired.',
    ],
    [
      'en',
      'Transport Minister Maria Cerny promised 90 million for the repair.',
      'He will visit the town of Rovin on Wednesday.',
    ],
    [
      'en',
      'Ana Ruiz met the mayor Jonas Berg in Rovin on Monday.',
      'She will visit the town of Halden on Wednesday.',
    ],
    [
      'en',
      'In 2022 they had closed the bridge over the Ister for a week.',
      'It will stay shut for two weeks, the regional government said.',
    ],
    [
      'en',
      '“The bridge is closed,” the mayor Jonas Berg said on Monday.',
      'It will stay shut for two weeks, the regional government said.',
    ],
    [
      'de',
      'Der alte Bahnhof von Halden wurde am Montag gesperrt.',
      'Sie bleibt mindestens zwei Wochen lang zu, sagte die Regierung.',
    ],
    [
      'fr',
      'La mairie de Rovin a été fermée lundi à toute circulation.',
      'Il restera fermé au moins deux semaines, a annoncé la préfecture.',
    ],
    [
      'ru',
      'Главная дорога через Истр закрыта в понедельник.',
      'Он останется закрытым по меньшей мере две недели.',
    ],
  ])('no point: %s: %s %s', (language, before, sentence) => {
    expect(readPoint(language, before, sentence)).toBe('none');
  });
});

describe('three points where three sentences stand alone', () => {
  test.each<readonly [string, string, number]>([
    [
      'en',
      'Tula, the oldest elephant of the country, has died at Marsk Zoo aged 61.\n\nKeepers found her on Sunday. She had not eaten.\n\nTula came to the zoo from a circus in 1978. She bore four calves.\n\nThe zoo of Marsk will remain closed on Tuesday.',
      3,
    ],
    [
      'es',
      'El gobierno de Norland aprobó el martes un presupuesto de 90 millones.\n\nEsto sorprendió a todos.\n\nEl ministro Luis Vega prometió bajar los impuestos en enero.\n\nLa oposición de Norland votará en contra el viernes.\n\nLos sindicatos convocaron una huelga en el puerto de Vigo.',
      3,
    ],
    [
      'de',
      'Das Gericht in Halden hat Karl Lenz am Dienstag zu neun Jahren verurteilt.\n\nEr schwieg dazu.\n\nStaatsanwältin Eva Roth hatte zwölf Jahre gefordert.\n\nDie Verteidigung will bis Freitag Revision einlegen.\n\nDer Prozess in Halden hatte im Januar begonnen.',
      3,
    ],
    [
      'ur',
      'حکومت نے منگل کو لاہور میں نیا بجٹ منظور کر لیا ہے۔\n\nوزیر خزانہ علی خان نے ٹیکس کم کرنے کا اعلان کیا ہے۔\n\nیہ حیران کن ہے۔\n\nحزب اختلاف جمعے کو کراچی میں احتجاج کرے گی۔\n\nتاجروں نے بجٹ کے خلاف ہڑتال کی کال دی ہے۔',
      3,
    ],
  ])('%s: %s', (language, text, count) => {
    expect(analyse({ text, language, publishedAt: '2024-05-15' }).keyPoints.length).toBeGreaterThanOrEqual(
      count,
    );
  });
});
