/** Text from outside is hostile: nothing may throw, point outside the text, or take long. */
import { expect, test } from 'vitest';
import { LANGUAGE_CODES } from '../../../src/core/languages/registry.ts';
import { readQuotations } from './read-quotations.ts';
import { processorTime } from '../../support/processor-time.ts';

const PIECES = [
  '“',
  '”',
  '"',
  "'",
  '’',
  '„',
  '«',
  '»',
  '「',
  '」',
  '(',
  ')',
  ',',
  '.',
  ':',
  '—',
  ' ',
  '\n\n',
  'said',
  'Ann Lee',
  'he',
  'that',
  'sagte',
  'dit',
  '说',
  'قال',
  'ने',
  'कहा',
  '12',
  'a',
  'according to',
  '\u0000',
  '\uD800',
  '😀',
];

/** A small generator with a fixed seed, so that a failure can be run again. */
function* numbers(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state;
  }
}

test.each([...LANGUAGE_CODES, 'xx'])('any mixture of marks and words is read (%s)', (code) => {
  const random = numbers(7);
  for (let round = 0; round < 60; round += 1) {
    const text = Array.from({ length: 40 }, () => PIECES[random.next().value % PIECES.length]).join(
      round % 2 ? ' ' : '',
    );
    const { quotations } = readQuotations(text, code);
    let last = -1;
    for (const { start, end, speaker, cue } of quotations) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
      for (const span of [speaker?.mention, cue])
        if (span) expect(span.end <= text.length && span.start < span.end).toBe(true);
      last = start;
    }
  }
});

test.each([
  ['nothing', ''],
  ['blanks', ' \n\n \t'],
  ['marks only', '“”'.repeat(20_000)],
  [
    'one sentence without an end',
    '“We go,” Ann Lee said, and he said that it is “fine” (so) by the way, '.repeat(1_500),
  ],
  ['open marks', '“We go '.repeat(10_000)],
  ['commas', 'Ann Lee, '.repeat(10_000)],
  ['words in marks, one sentence', '“a” '.repeat(12_000)],
  ['speakers behind words in marks, one sentence', '"We go" he said '.repeat(10_000)],
  ['words in marks, one German sentence', '„eine Sache“ '.repeat(8_000), 'de'],
  ['paragraphs that run on', '“We go on.\n\n'.repeat(5_000)],
  ['paragraphs broken in two', '“The vote was in.\n\n1988. Nobody came,” she said.\n\n'.repeat(1_500)],
  // Once the time doubled with every verb.
  [
    'verbs without a subject',
    'Die Bahnen ' + 'wurden im „Boten“ als „eine Last der Stadt“ bezeichnet und '.repeat(600),
    'de',
  ],
  ['lines opened by dashes', '—Vamos a casa ahora —dijo María Soler—. Ya es tarde.\n\n'.repeat(1_500), 'es'],
  ['a dash and blanks', `—Vamos${' '.repeat(50_000)}—a ${'— '.repeat(5_000)}`, 'es'],
  ['relayed words', 'نقلت الوكالة عن الوزير سامر حداد قوله إن الميناء سيفتح و'.repeat(1_000), 'ar'],
  ['acronyms', 'וו"'.repeat(5_000), 'he'],
])('linear time: %s', (_name, text, language = 'en') => {
  // Far above what a linear reading takes, far below a quadratic one.
  expect(processorTime(() => readQuotations(text, language))).toBeLessThan(6_000);
});
