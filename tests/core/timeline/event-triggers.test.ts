/** The word that carries an event, in several languages and constructions; its date is tested elsewhere. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';

/** Published on Wednesday, 15 May 2024. */
function triggersOf(text: string, language: string): readonly string[] {
  return analyse({ text, language, publishedAt: '2024-05-15' })
    .events.filter(({ clock }) => clock !== 'published')
    .map(({ triggerText }) => triggerText);
}

test.each<readonly [string, string, ...string[]]>([
  ['en', 'The mayor was re-elected on Sunday.', 're-elected'],
  ['en', 'The Greek-owned tanker sank on Sunday.', 'sank'],
  ['en', 'They will fly home on Friday.', 'fly'],
  ['en', 'They will probably leave on Friday.', 'leave'],
  ['en', 'Ferries will still cross in 2025.', 'cross'],
  ['en', 'They may be able to leave on Monday.', 'leave'],
  ['en', 'He was ready for talks on Monday.', 'was'],
  ['en', 'My son has his final exams in June.', 'exams'],
  ['en', 'He has lost his job in June.', 'lost'],
  ['en', 'The next hearing is on Monday.', 'hearing'],
  ['en', 'The match was on Sunday.', 'match'],
  ['en', 'She was in Prague in August 1968.', 'was'],
  ['en', 'It was on Monday that he fled.', 'fled'],
  ['en', 'The city will hire 20 officers and open a station in September.', 'open'],
  ['en', 'It will hire doctors and nurses in September.', 'hire'],
  ['en', 'It hired 40 people in April and opened a shop in May.', 'hired', 'opened'],
  ['de', 'Das Werk wurde 1958 gegründet und 2019 geschlossen.', 'gegründet', 'geschlossen'],
  ['de', 'Das Werk wurde am Montag wegen Mängeln geschlossen.', 'geschlossen'],
  ['de', 'Die Wahl ist am 22. September.', 'Wahl'],
  ['de', 'Die Brücke ist am Montag in Graz eingestürzt.', 'eingestürzt'],
  ['ru', 'Директор завода задержан в среду.', 'задержан'],
  ['ru', 'Похороны пройдут в пятницу.', 'пройдут'],
  ['ru', 'Выборы состоятся 8 сентября.', 'состоятся'],
  ['ru', 'Министр ушёл в отставку в понедельник.', 'ушёл'],
  ['ru', 'Школа будет открыта в сентябре.', 'открыта'],
  ['es', 'El juicio comienza el viernes.', 'comienza'],
  ['es', 'El partido se juega el sábado.', 'juega'],
  ['es', 'El puente fue cerrado el lunes.', 'cerrado'],
  ['pt', 'O julgamento começa na segunda.', 'começa'],
  ['pt', 'A ponte reabre em setembro.', 'reabre'],
  ['pt', 'O ministro renunciou na sexta-feira.', 'renunciou'],
  ['fr', 'Le procès s’ouvre lundi.', 'ouvre'],
  ['fr', 'La réunion a lieu vendredi.', 'a lieu'],
  ['fr', 'Le pont sera fermé en juin.', 'fermé'],
  ['ur', 'پیر کو کراچی میں دھماکے میں 17 افراد ہلاک ہو گئے۔', 'ہلاک ہو گئے'],
  ['ur', 'پولیس نے اتوار کو تین افراد کو گرفتار کیا۔', 'گرفتار کیا'],
  ['hi', 'पुलिस ने सोमवार को तीन लोगों को गिरफ्तार किया।', 'गिरफ्तार किया'],
  ['fa', 'وزیر روز دوشنبه استعفا کرد.', 'استعفا کرد'],
  ['tr', 'Köprü cuma günü kapatıldı.', 'kapatıldı'],
  ['it', 'Il processo si apre lunedì.', 'apre'],
  ['it', 'La partita è stata rinviata lunedì.', 'rinviata'],
])('%s: %s', (language, text, ...expected) => {
  expect(triggersOf(text, language)).toEqual(expected);
});

describe('a figure that went from one to another', () => {
  test.each([
    ['Rents rose from $900 in 2020 to $1,400 in 2024.', ['2020-01-01/2024-12-31']],
    ['Sales fell from 40,000 in 2019 to 31,000 in 2023.', ['2019-01-01/2023-12-31']],
    // What is compared is no event.
    ['Rents rose to $1,400 in 2024 from $900 a year earlier.', ['2024']],
    ['She joined the army in 1990 and the police in 1995.', ['1990', '1995']],
  ])('%s', (text, expected) => {
    const { events } = analyse({ text, language: 'en', publishedAt: '2024-05-15' });
    expect(events.filter(({ clock }) => clock !== 'published').map(({ when }) => when?.edtf)).toEqual(
      expected,
    );
  });
});
