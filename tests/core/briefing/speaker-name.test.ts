import { describe, expect, it } from 'vitest';
import { speakerHeading, speakerKey } from '../../../src/core/briefing/speaker-name.ts';

describe('a speaker’s name over what is said', () => {
  it.each([
    ['navy', 'Navy'],
    ['two officials', 'Two officials'],
    ['élus locaux', 'Élus locaux'],
    ['министр', 'Министр'],
  ])('%j begins with a capital: %j', (name, heading) => {
    expect(speakerHeading(name)).toBe(heading);
  });

  it.each(['bin Salman', 'al-Sisi', 'eBay', 'Atta Tarar', 'الوزير', '发言人', 'ßtraße', '', '12 mayors'])(
    'but %j stands as it is',
    (name) => {
      expect(speakerHeading(name)).toBe(name);
    },
  );
});

describe('names of one speaker', () => {
  it.each([
    ['Officials', 'officials'],
    ['NAVY', 'navy '],
    ['Ａｍｉｎａ', 'Amina'],
  ])('%j and %j are one', (one, other) => {
    expect(speakerKey(one)).toBe(speakerKey(other));
  });

  it.each([
    ['officials', 'official'],
    ['Tarar', 'Attar'],
  ])('%j and %j are two', (one, other) => {
    expect(speakerKey(one)).not.toBe(speakerKey(other));
  });
});
