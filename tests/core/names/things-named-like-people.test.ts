/** Ships, works, models, streets and teams that bear the names of people, and people beside them. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';

function named(text: string, sort: string): string[] {
  return analyse({ text, language: 'en' })
    .names.filter(({ kind }) => kind === sort)
    .map(({ name }) => name);
}

const NOBODY = [
  'The tanker Stella Marie ran aground off Spain.',
  'Typhoon Haiyan killed thousands.',
  'The film Erin Halloran made her famous.',
  'The band played “Billie Jean” again.',
  'A 2019 Dodge Aurora was stolen.',
  'Jordan Brand sold shoes.',
  'Marc Orlik Footwear was sold.',
  'The Roy Orlik Trophy is on display.',
  'Roy Orlik Night drew thousands.',
  'The USS Gerald Orlik returned.',
  'The crash was at Elm Avenue and Ruth Lane.',
  'She lives at 14 Ruth Lane.',
  'Charlotte Hornets fans cheered.',
  'In April Ruth resigned.',
];

test.each(NOBODY)('nobody: %s', (text) => {
  expect(named(text, 'person')).toEqual([]);
});

const SOMEBODY: readonly (readonly [text: string, ...people: string[]])[] = [
  ['The film Martin Sloane made was a hit.', 'Martin Sloane'],
  ['The captain, Stella Marie Orlik, said the tanker was safe.', 'Stella Marie Orlik'],
  ['“Billie Jean Orlik sang,” he said.', 'Billie Jean Orlik'],
  ['In 2019 Anna Kern left.', 'Anna Kern'],
  ['In April Ruth Sanders resigned.', 'Ruth Sanders'],
  ['April Sanders resigned.', 'April Sanders'],
  ['Ruth Lane said it was over.', 'Ruth Lane'],
  ['He spoke to Anita Hill in the park.', 'Anita Hill'],
  ['It was over, said Celinda Lake, a pollster.', 'Celinda Lake'],
  ['Charlotte Knight was there.', 'Charlotte Knight'],
  ['Jordan Brandt sold shoes.', 'Jordan Brandt'],
  ['Anna Kern says it is fine.', 'Anna Kern'],
  ['Los Angeles Lakers guard Peter Kern scored.', 'Peter Kern'],
];

test.each(SOMEBODY.map((row) => [row] as const))('somebody: %s', ([text, ...people]) => {
  expect(named(text, 'person')).toEqual(people);
});

describe('teams', () => {
  test.each([
    ['Charlotte Hornets fans cheered.', 'Charlotte Hornets'],
    ['They beat the Green Bay Packers.', 'Green Bay Packers'],
    ['He left the New York Giants.', 'New York Giants'],
    ['Georgia Bulldogs coach Peter Kern smiled.', 'Georgia Bulldogs'],
  ])('%s', (text, team) => {
    expect(named(text, 'organisation')).toEqual([team]);
  });

  test.each(['Charlotte Knight was there.', 'In London lions roared.', 'London’s Lions roared.'])(
    'no team: %s',
    (text) => {
      expect(named(text, 'organisation')).toEqual([]);
    },
  );
});

test.each([
  ['Charlotte Mayor Ken Marsh vetoed it.', 'Charlotte Mayor'],
  ['Virginia Gov. Ken Marsh vetoed it.', 'Virginia Gov.'],
  ['Anna Virginia, Mayor Ken Marsh and I came.', 'Mayor'],
])('%s', (text, role) => {
  const holder = analyse({ text, language: 'en' }).names.find(({ name }) => name === 'Ken Marsh');
  expect(holder?.role).toBe(role);
});
