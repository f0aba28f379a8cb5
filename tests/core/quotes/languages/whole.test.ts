/** Sentences read by the whole analysis, names and all: each quotation with the name of its speaker, `~` before an indirect one. */
import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/core/analysis/analyse.ts';
import { rows as ar } from './whole/ar.ts';
import { rows as ru } from './whole/ru.ts';
import { rows as romance } from './whole/romance.ts';
import { rows as romanceClauses } from './whole/romance-clauses.ts';
import { rows as verbLast } from './whole/verb-last.ts';
import { rows as zh } from './whole/zh.ts';
import type { WholeRow } from './whole/row.ts';

const TABLES: Readonly<Record<string, readonly WholeRow[]>> = {
  ar,
  ru,
  romance,
  'romance clauses': romanceClauses,
  'verb-last': verbLast,
  zh,
};

const EDGES = /^[\s\p{P}]+|[\s\p{P}]+$/gu;

describe.each(Object.entries(TABLES))('%s', (_, rows) => {
  test.each(rows.map((row) => [row] as const))('%s', ([language, text, ...expected]) => {
    const { quotations } = analyse({ text, language, publisher: 'The Harbour Post' });
    const found = quotations.map(
      ({ type, text: words, speaker }) =>
        `${type === 'indirect' ? '~' : ''}${words.replace(EDGES, '')}|${speaker?.name ?? '-'}`,
    );
    expect(found).toEqual(expected);
  });
});
