import { describe, expect, it } from 'vitest';
import { alternativeBeside } from '../../src/core/picture-words.ts';

describe('what stands for a picture that is not shown', () => {
  it.each([
    ['The pier at dusk', '', 'The pier at dusk'],
    ['The pier at dusk', 'Fishermen wait for the ferry', 'The pier at dusk'],
    ['The pier at dusk', 'The pier at dusk', ''],
    ['The pier at dusk.', 'The pier, at dusk. Photo: Asha Salim', ''],
    ['The pier', 'THE PIER, seen from the sea', ''],
    // What tells more than the caption is told.
    ['The pier, seen from the sea', 'The pier', 'The pier, seen from the sea'],
    ['رصيف الميناء', 'رصيف الميناء عند الغروب', ''],
    ['', 'The pier', ''],
    ['…', 'The pier', ''],
  ])('%j with the caption %j: %j', (alternative, caption, words) => {
    expect(alternativeBeside(alternative, caption)).toBe(words);
  });
});
