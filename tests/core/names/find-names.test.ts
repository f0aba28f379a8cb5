import { describe, expect, test } from 'vitest';
import { buildDocument } from '../../../src/core/analysis/build-document.ts';
import { findNames } from '../../../src/core/names/find-names.ts';
import type { Name } from '../../../src/core/model.ts';
import { ar } from './cases/ar.ts';
import { de } from './cases/de.ts';
import { en } from './cases/en.ts';
import { es } from './cases/es.ts';
import { fa } from './cases/fa.ts';
import { fr } from './cases/fr.ts';
import { hi } from './cases/hi.ts';
import { it } from './cases/it.ts';
import { ja } from './cases/ja.ts';
import { ko } from './cases/ko.ts';
import { pt } from './cases/pt.ts';
import { ru } from './cases/ru.ts';
import { tr } from './cases/tr.ts';
import { ur } from './cases/ur.ts';
import { zh } from './cases/zh.ts';
import type { NameCase } from './cases/name-case.ts';

const LANGUAGES: Readonly<Record<string, readonly NameCase[]>> = {
  ar,
  de,
  en,
  es,
  fa,
  fr,
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

function read(language: string, text: string): { readonly names: readonly Name[]; readonly trace: string } {
  const lines: string[] = [];
  const document = buildDocument({ text, language });
  const { names } = findNames(document, (step, what, why) => lines.push(`${step}: ${what} (${why})`));
  return { names, trace: lines.join('\n') };
}

function listOf(names: readonly Name[], kind: string): string[] {
  return names
    .filter((name) => name.kind === kind)
    .map(({ name }) => name)
    .sort();
}

describe.each(Object.entries(LANGUAGES))('%s', (language, cases) => {
  const rows = cases.map(([text, people, others = '']) => ({ text, people, others }));

  test.each(rows)('$text', ({ text, people, others }) => {
    const { names, trace } = read(language, text);
    const expected = people === '' ? [] : people.split('; ').map((person) => person.split(' = ')[0] ?? '');
    expect(listOf(names, 'person'), trace).toEqual(expected.sort());
    for (const person of people.split('; ')) {
      const [name, role] = person.split(' = ');
      if (role !== undefined) expect(names.find((found) => found.name === name)?.role, trace).toBe(role);
    }
    for (const other of others.split('; ').filter(Boolean)) {
      const [kind = '', name = ''] = other.split(':');
      expect(listOf(names, kind), trace).toContain(name);
    }
  });

  test('has thirty cases, a third of them without people', () => {
    expect(cases.length).toBeGreaterThanOrEqual(30);
    expect(cases.filter(([, people]) => people === '').length).toBeGreaterThanOrEqual(10);
  });
});
