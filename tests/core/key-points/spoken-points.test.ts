/** Sentences of talks and live blogs that are no points by themselves, told with the whole analysis. */
import { expect, test } from 'vitest';
import { analyse } from '../../../src/core/analysis/analyse.ts';

const LEAD = 'The council of Halden voted on Monday to close the old bridge to lorries for a whole year.';
const FILLER = 'Traders along the quay fear that the detour will cost them a third of their summer trade.';

/** A sentence, and whether it may be a point beside the lead. */
const SENTENCES: readonly (readonly [sentence: string, isPoint: boolean])[] = [
  ['“The bridge must close to lorries before the summer trade begins,” she warned the council.', false],
  [
    '“The bridge must close to lorries before the summer trade begins,” Petra Orlik warned the council.',
    true,
  ],
  ['A: The bridge must close to lorries before the summer trade begins on the old quay.', false],
  [
    'Q: What next? A: It rains. The bridge of Halden must close to lorries before the summer trade begins.',
    false,
  ],
  ['Follow the latest on the bridge, the lorries, the council and the summer trade in Halden.', false],
  [
    'Children follow the works from the quay, where 40 of them had a lesson on bridges in the summer rain.',
    true,
  ],
];

test.each(SENTENCES)('%s', (sentence, isPoint) => {
  const text = [
    LEAD,
    sentence,
    FILLER,
    'It rained.',
    'It rained again.',
    'Then it stopped.',
    'It was late.',
  ].join('\n\n');
  const { keyPoints } = analyse({ text, language: 'en', publishedAt: '2026-03-12' });
  expect(keyPoints.some((point) => point.text === sentence)).toBe(isPoint);
});

/** German sentences in reported mood: no point where somebody else's sentence says whose report it is. */
const REPORTED: readonly (readonly [sentence: string, isPoint: boolean])[] = [
  ['Die alte Brücke von Halden müsse vor dem Sommer für Lastwagen gesperrt werden.', false],
  ['Die alte Brücke von Halden muss vor dem Sommer für Lastwagen gesperrt werden.', true],
];

test.each(REPORTED)('%s', (sentence, isPoint) => {
  const text = [
    'Der Rat von Halden hat am Montag über die alte Brücke und die Lastwagen beraten, teilte Petra Orlik mit.',
    `Der Pegel sei zu hoch, sagte Orlik. ${sentence}`,
    'Händler am Kai fürchten um ein Drittel ihres Geschäfts im Sommer.',
    'Es regnete.',
    'Es war spät.',
  ].join('\n\n');
  const { keyPoints } = analyse({ text, language: 'de', publishedAt: '2026-03-12' });
  expect(keyPoints.some((point) => point.text === sentence)).toBe(isPoint);
});
