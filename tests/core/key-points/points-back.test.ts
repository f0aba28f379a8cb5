/** Sentences whose speaker or subject only the text around them names, and what they give way to. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';
import { noTrace } from '../../../src/core/analysis/document.ts';
import { whyNot } from './why-not.ts';

describe('a pronoun of persons', () => {
  test.each<readonly [string, string | null]>([
    ['After an apprenticeship in Vienna she joined the Meridian agency.', 'she'],
    ['The court heard that he had resigned within a week.', 'he'],
    ['Hundreds of mourners came to his funeral on Saturday.', 'his'],
    ['Thousands of letters reached her office before the vote.', 'her'],
    ['The newspaper reported on Monday that officials had warned him twice.', 'him'],
    // Who is meant stands before it, or at once behind it.
    ['A driver said he had seen the lights from the hill.', null],
    ['A 34-year-old from Deventer lost custody of his two children.', null],
    ['The gunman told the hostages that he would count to nine.', null],
    ['Marta Lind said she would leave when the water came.', null],
    ['Sentencing him, Judge Ruth Ellis said Whitlow had shown no remorse.', null],
    ['The party said it would reject the deal in the house.', null],
  ])('%s', (text, pronoun) => {
    const why = whyNot(text, 'en');
    if (pronoun === null) expect(why).toBeNull();
    else expect(why ?? '').toContain(`“${pronoun}”`);
  });
});

describe('the first person', () => {
  test.each<readonly [string, string, string | null]>([
    ['en', 'In February 2020 we went to the capital with two buses.', 'we'],
    ['en', 'On Monday morning I stood on a platform at Carrow Junction.', 'I'],
    ['en', 'The school in our valley has been closed since September.', 'our'],
    ['de', 'Im Februar fuhren wir mit zwei Bussen in die Hauptstadt.', 'wir'],
    ['fr', 'En février, nous sommes partis pour la capitale.', 'nous'],
    ['en', 'Marta Lind said: “In May we wrote letters to the capital.”', null],
    ['en', '"We wrote letters to the capital," Marta Lind said on Monday.', null],
    ['en', 'The village wrote letters to the capital in February 2020.', null],
    ['de', 'Das Dorf schrieb im Februar Briefe in die Hauptstadt.', null],
    ['ur', 'لاہور میں منگل کو بس الٹنے سے پانچ افراد زخمی ہو گئے۔', null],
  ])('%s: %s', (language, text, pronoun) => {
    const why = whyNot(text, language);
    if (pronoun === null) expect(why).toBeNull();
    else expect(why ?? '').toContain(`“${pronoun}”`);
  });
});

describe('a noun that points back', () => {
  test.each<readonly [string, string, string | null]>([
    ['en', 'The report by the harbour inspectors found cracks in nine of the twelve pillars.', null],
    ['en', 'The attack on the pumping station at Lindholm cut off water for two days.', null],
    ['en', 'The law that forbids night fishing off Varna was passed by one vote.', null],
    ['de', 'Der Bericht der Hafenaufsicht nennt Risse in neun von zwölf Pfeilern.', null],
    ['fr', 'Le groupe de travail sur le port remettra ses conclusions vendredi à Brest.', null],
    ['en', 'The report found cracks in nine of the twelve pillars of the pier.', 'the report'],
    ['en', 'The second of them was found under the pier by a diver on Monday.', 'the second'],
    ['en', 'The company and its rivals have closed nine of twelve berths.', 'the company'],
    ['de', 'Der Bericht nennt Risse in neun von zwölf Pfeilern der alten Mole.', 'der bericht'],
  ])('%s: %s', (language, text, noun) => {
    const why = whyNot(text, language);
    if (noun === null) expect(why).toBeNull();
    else expect(why ?? '').toContain(`“${noun}”`);
  });

  test('a bare noun gives way to a sentence that says which', () => {
    const points = pointsOf(
      [
        'Divers searched the harbour of Lindholm on Monday for a fishing boat that sank in a gale.',
        'Nobody has been found.',
        'The boat carried eleven tonnes of diesel and two crates of nets from Varna.',
        'Nets from Varna have drifted ashore at two beaches west of it.',
      ].join('\n\n'),
    );
    expect(points.join('\n')).not.toContain('The boat carried');
  });
});

/** Published on Tuesday, 10 November 2026. */
function pointsOf(text: string, title = ''): readonly string[] {
  return analyse({ text, language: 'en', publishedAt: '2026-11-10', title }, noTrace).keyPoints.map(
    (point) => point.text,
  );
}

const PIPELINE = [
  'A blast tore through a gas pipeline near Lindholm early on Tuesday and halted supplies to Vestria.',
  'Nobody was injured in the blast, which left a crater of 20 metres beside the road.',
  '“The nature of the damage points to a bomb and I am angry,” Interior Minister Petra Vanek told reporters.',
  'Repairs of the pipeline will be completed by Sunday, said Jonas Berg, the operator’s director.',
  'Vestria has enough gas in storage for nine days, said its energy minister, Doina Ceban.',
  'We do not know who did it.',
  'The company declined to comment on the state of its insurance.',
  'The pipeline, opened in August 2014 and extended to Varna in 2020, carries most of the gas of Vestria.',
].join('\n\n');

describe('what an editor would choose', () => {
  const points = pointsOf(PIPELINE, 'Blast halts gas pipeline to Vestria');

  test('the news, and what comes next', () => {
    expect(points[0]).toContain('A blast tore');
    expect(points.join('\n')).toContain('completed by Sunday');
    expect(points.length).toBeGreaterThanOrEqual(3);
  });

  test.each(['opened in August 2014', 'We do not know', 'The company declined'])('not “%s”', (words) => {
    expect(points.join('\n')).not.toContain(words);
  });

  test('a scene before the news gives way to it', () => {
    const story = pointsOf(
      [
        'The bell above the door has not rung since Thursday.',
        'People pass by and look at their shoes, and the lamps stay dark all day long.',
        'The last clockmaker of Lindholm will lose his shop on 31 December, the town council said on Monday.',
        'Residents of Lindholm have collected 4,300 signatures for the clockmaker and want a museum.',
        'The council of Lindholm will vote on the shop of the clockmaker on 9 December.',
        'Mayor Marta Lind said the council had no money for the roof of the shop.',
        'Elsewhere the lamps burn, and children walk home from school with wet hair.',
      ].join('\n\n'),
      'The last clockmaker of Lindholm',
    );
    expect(story.join('\n')).not.toContain('The bell');
    expect(story.join('\n')).toContain('lose his shop');
  });

  test('a lead that names the news stays', () => {
    expect(pointsOf(PIPELINE, 'Blast halts gas pipeline')[0]).toContain('A blast tore');
  });

  test('the welcome of a live blog is none', () => {
    const live = pointsOf(
      `Good morning and welcome to our live coverage of the blast.\n\n${PIPELINE}\n\nWe will bring you updates all day.`,
      'Blast halts gas pipeline to Vestria',
    );
    expect(live.join('\n')).not.toMatch(/welcome|bring you/);
  });
});

describe('what a page says of itself', () => {
  test.each<readonly [string, boolean]>([
    ['Dora Pell and Samuel Osei contributed to this report from the harbour of Graven.', true],
    ['Additional reporting by Dora Pell in Graven and Samuel Osei at the ferry terminal.', true],
    ['Visit the new shop of the harbour museum to see what divers have brought up.', true],
    ['The harbours are ranked by their tonnage in the table below, with Graven first.', true],
    ['Dora Pell contributed to the fund that paid for the new ferry terminal in Graven.', false],
    ['The visit of Dora Pell to the new ferry terminal in Graven was put off on Monday.', false],
    ['The table was found in a flooded hold below the old ferry terminal of Graven.', false],
  ])('%s', (text, isUnfit) => {
    expect(whyNot(text, 'en') !== null).toBe(isUnfit);
  });
});

describe('a post', () => {
  test.each<readonly [string, string, boolean]>([
    ['fr', 'La maire Marta Lind a annoncé vendredi la fermeture du vieux port de la ville.', false],
    ['fr', 'La maire a annoncé vendredi la fermeture du vieux port de la ville de Brest.', true],
    ['es', 'El alcalde Ramón Ibarra anunció el viernes el cierre del viejo puerto de Vigo.', false],
    ['es', 'El alcalde anunció el viernes el cierre del viejo puerto pesquero de Vigo.', true],
    ['it', 'Il sindaco Carlo Vanni ha annunciato venerdì la chiusura del vecchio porto.', false],
    ['de', 'Die Ministerin Marta Lind kündigte am Freitag die Schließung des Hafens an.', false],
    ['en', 'The passenger ferry between Halden and Moss will sail again in April.', false],
    ['en', 'The pilot scheme will be open to all the schools of the district.', false],
    ['en', 'The passenger was taken to the hospital of the district at noon.', true],
    ['en', 'The pilot told the harbour office of the broken light at noon.', true],
    ['de', 'Die Ministerin kündigte am Freitag die Schließung des alten Hafens von Kiel an.', true],
  ])('%s: %s', (language, text, isUnfit) => {
    expect(whyNot(text, language) !== null).toBe(isUnfit);
  });
});

describe('what opened before', () => {
  test.each<readonly [string, string, boolean]>([
    ['en', 'In the end, the harbour will be ours,” Marta Lind told the crowd on Friday.', true],
    ['en', 'In the end, the harbour will be ours," Marta Lind told the crowd on Friday.', true],
    ['es', 'Al final el puerto será nuestro», dijo Marta Lind el viernes ante los vecinos.', true],
    ['en', '2. The harbour council voted on Friday to close the old pier for good.', true],
    ['en', '“In the end, the harbour will be ours,” Marta Lind told the crowd on Friday.', false],
    ['en', 'Marta Lind told the crowd on Friday that a 12" pipe had burst under the pier.', false],
    ['en', '12 boats sank on Friday as a storm struck the harbour of Graven at noon.', false],
    ['fr', 'La maire Marta Lind a dit vendredi que le port serait « bientôt » rouvert.', false],
    ['de', 'Der Hafen werde »bald« öffnen, sagte Marta Lind am Freitag vor der Menge.', false],
  ])('%s: %s', (language, text, isUnfit) => {
    expect(whyNot(text, language) !== null).toBe(isUnfit);
  });
});
