/** Places whose names hold another place's name, and nationalities that are languages. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';

function placesOf(language: string, text: string): string[] {
  return analyse({ text, language })
    .names.filter(({ kind }) => kind === 'place')
    .map(({ name, country, coordinates }) => `${name} ${country ?? '-'}${coordinates ? ' located' : ''}`);
}

const PLACES: readonly (readonly [text: string, ...places: string[]])[] = [
  ['A barn burnt in North Manchester, Indiana, at dawn.', 'North Manchester US', 'Indiana US located'],
  ['North Manchester, Indiana, was without light.', 'North Manchester US', 'Indiana US located'],
  ['Vans wait in Upper Sheffield for the snow.', 'Upper Sheffield -'],
  ['Trains between East Azerbaijan and Tabriz run.', 'East Azerbaijan IR located', 'Tabriz IR located'],
  ['The road through South Yemen is closed.', 'South Yemen YE'],
  ['Herders of West Azerbaijan lost sheep.', 'West Azerbaijan IR located'],
  ['A barn burnt in Beverly Hills at dawn.', 'Beverly Hills US located'],
  ['Sheep of New York City farms graze.', 'New York City US located'],
  ['Benin City flooded, and so did Atlantic City.', 'Benin City NG located', 'Atlantic City US located'],
  ['Envoys reached Panama City.', 'Panama City PA located'],
  ['Envoys reached Panama City, Florida.', 'Panama City US located', 'Florida US located'],
  ['Trams in Hull stopped.', 'Hull GB located'],
  ['Otters swim in Harrow Falls.', 'Harrow Falls -'],
  // The shorter name by itself, and longer ones of the lists.
  ['A barn burnt in Manchester at dawn.', 'Manchester GB located'],
  ['Barns north of Manchester burnt.', 'Manchester GB located'],
  ['The road through northern Yemen is closed.', 'Yemen YE located'],
  ['Northern Yemen is dry.', 'Yemen YE located'],
  ['Envoys of South Sudan and Sudan met.', 'South Sudan SS located', 'Sudan SD located'],
  ['Ballots of North Macedonia were counted.', 'North Macedonia MK located'],
  ['He farms in New Mexico.', 'New Mexico US located'],
  ['Dust fell on Western Australia.', 'Western Australia AU located'],
  ['The coast of Central America is wet.', 'Central America - located'],
  ['Troops left Azerbaijan.', 'Azerbaijan AZ located'],
];

describe('longer names of places', () => {
  test.each(PLACES.map((row) => [row] as const))('%s', ([text, ...places]) => {
    expect(placesOf('en', text)).toEqual(places);
  });
});

const LANGUAGES: readonly (readonly [language: string, text: string, ...countries: string[]])[] = [
  ['en', 'The leaflet is printed in French.'],
  ['en', 'She speaks Spanish and drives a tram.'],
  ['en', 'The song was translated into German for the choir.'],
  ['en', 'He taught the German language.'],
  ['en', 'The signs are in Polish and Czech.'],
  ['de', 'Das Heft erscheint auf Englisch.'],
  ['de', 'Das Lied wurde aus dem Französischen übersetzt.'],
  ['fr', 'Le guide répond en anglais.'],
  ['fr', 'Elle parle allemand avec les voisins.'],
  ['es', 'El guía contesta en inglés.'],
  ['es', 'La canción fue traducida al francés.'],
  ['it', 'La guida risponde in inglese.'],
  ['pt', 'O guia responde em inglês.'],
  ['ru', 'Гид отвечает на русском.'],
  ['ru', 'Песня звучит на английском языке.'],
  ['ar', 'أجاب المرشد بالعربية.'],
  // People and things of a country.
  ['en', 'Boats sank in French waters.', 'FR'],
  ['en', 'The German choir sang.', 'DE'],
  ['en', 'The song went into German homes.', 'DE'],
  ['en', 'Crowds stood in Polish and Czech towns.', 'PL', 'CZ'],
  ['de', 'Das Heft lag auf englischem Rasen.', 'GB'],
  ['de', 'Er wirkte auf Deutsche fremd.', 'DE'],
  ['de', 'Die französische Küste ist leer.', 'FR'],
  ['fr', 'Le guide anglais répond.', 'GB'],
  ['fr', 'Une équipe allemande a gagné.', 'DE'],
  ['es', 'El guía inglés contesta.', 'GB'],
  ['es', 'Ganó al francés por dos puntos.', 'FR'],
  ['it', 'La guida inglese risponde.', 'GB'],
  ['pt', 'O guia inglês responde.', 'GB'],
  ['ru', 'Лодка стоит на русском берегу.', 'RU'],
  ['ru', 'Английский гид отвечает.', 'GB'],
  ['en', 'The language of the French team was rough.', 'FR'],
];

describe('languages', () => {
  test.each(LANGUAGES.map((row) => [row] as const))('%s', ([language, text, ...countries]) => {
    const { names } = analyse({ text, language });
    expect(names.flatMap(({ country }) => country ?? [])).toEqual(countries);
  });
});
