import { describe, expect, test } from 'vitest';
import { readQuotations } from '../read-quotations.ts';
import { rows as ar } from './ar.ts';
import { rows as cs } from './cs.ts';
import { rows as de } from './de.ts';
import { rows as en } from './en.ts';
import { rows as es } from './es.ts';
import { rows as fa } from './fa.ts';
import { rows as fr } from './fr.ts';
import { rows as he } from './he.ts';
import { rows as hi } from './hi.ts';
import { rows as it } from './it.ts';
import { rows as ja } from './ja.ts';
import { rows as ko } from './ko.ts';
import { rows as pt } from './pt.ts';
import type { Row } from './row.ts';
import { rows as ru } from './ru.ts';
import { rows as tr } from './tr.ts';
import { rows as ur } from './ur.ts';
import { rows as zh } from './zh.ts';

const LANGUAGES: Readonly<Record<string, readonly Row[]>> = {
  ar,
  cs,
  de,
  en,
  es,
  fa,
  fr,
  he,
  hi,
  it,
  ja,
  ko,
  pt,
  ru,
  tr,
  ur,
  zh,
};

const EDGES = /^[\s\p{P}]+|[\s\p{P}]+$/gu;

describe.each(Object.entries(LANGUAGES))('%s', (code, rows) => {
  test('has at least thirty labelled sentences, ten of them without speech', () => {
    expect(rows.length).toBeGreaterThanOrEqual(30);
    expect(rows.filter((row) => row.length === 1).length).toBeGreaterThanOrEqual(10);
  });

  test.each(rows.map((row) => [row] as const))('%s', ([text, ...expected]) => {
    const { quotations, trace } = readQuotations(text, code);
    const found = quotations.map(({ type, text: words, statement, speaker }) => ({
      words: words.replace(EDGES, ''),
      statement: statement ? text.slice(statement.start, statement.end).replace(EDGES, '') : null,
      indirect: type === 'indirect',
      speaker: speaker?.name ?? '-',
    }));
    const quoted = expected.filter((entry) => !entry.startsWith('~'));
    expect(
      found.filter(({ indirect }) => !indirect).map(({ words, speaker }) => `${words}|${speaker}`),
      trace,
    ).toEqual(quoted);
    for (const entry of expected.filter((other) => other.startsWith('~'))) {
      const [words, speaker] = entry.slice(1).split('|');
      const match = found.find((other) => (other.indirect ? other.words : other.statement) === words);
      expect(match?.speaker, `${entry}${trace}`).toBe(speaker);
    }
    if (expected.length === 0) expect(found, trace).toEqual([]);
  });
});
