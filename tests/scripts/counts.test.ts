import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import {
  addCounts,
  NOTHING,
  readPlaywrightReport,
  readVitestReport,
  summaryLine,
} from '../../scripts/test/counts.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-counts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function report(content: unknown): string {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify(content));
  return path;
}

const file = (
  status: string,
  ...assertionResults: readonly { fullName: string; status: string }[]
): object => ({
  name: '/tests/a.test.ts',
  status,
  message: 'Error: it did not load\nat x',
  assertionResults,
});

describe('a Vitest report', () => {
  test('is counted by its tests', () => {
    const path = report({
      testResults: [
        file(
          'passed',
          { fullName: 'one', status: 'passed' },
          { fullName: 'two', status: 'skipped' },
          { fullName: 'three', status: 'todo' },
        ),
        file('failed', { fullName: 'four', status: 'failed' }, { fullName: 'five', status: 'passed' }),
      ],
    });
    expect(readVitestReport(path, 'node', 1)).toEqual({
      passed: 2,
      failed: 1,
      skipped: 2,
      failures: ['four'],
      skips: ['two', 'three'],
    });
  });

  test('counts a file that did not load as a failure', () => {
    expect(readVitestReport(report({ testResults: [file('failed')] }), 'node', 1)).toMatchObject({
      failed: 1,
      failures: ['/tests/a.test.ts: Error: it did not load'],
    });
  });

  test.each([
    ['is missing', () => join(folder, 'none.json'), 0],
    ['is empty', () => report({ testResults: [] }), 0],
    [
      'has only skipped tests',
      () => report({ testResults: [file('passed', { fullName: 'one', status: 'skipped' })] }),
      0,
    ],
    [
      'is green although the runner failed',
      () => report({ testResults: [file('passed', { fullName: 'one', status: 'passed' })] }),
      1,
    ],
  ])('that %s is a failure', (_name, path, code) => {
    expect(readVitestReport(path(), 'node', code).failed).toBe(1);
  });
});

describe('a Playwright report', () => {
  const spec = (title: string, status: string, annotations: readonly object[] = []): object => ({
    title,
    tests: [{ status, annotations }],
  });

  test('is counted through its suites, with the reasons of what was skipped', () => {
    const path = report({
      suites: [
        {
          title: 'a.journey.ts',
          specs: [spec('one', 'expected')],
          suites: [
            {
              title: 'inner',
              specs: [
                spec('two', 'skipped', [{ type: 'skip', description: 'no pdftotext' }]),
                spec('three', 'flaky'),
              ],
            },
          ],
        },
      ],
    });
    expect(readPlaywrightReport(path, 1)).toEqual({
      passed: 1,
      failed: 1,
      skipped: 1,
      failures: ['a.journey.ts › inner › three'],
      skips: ['a.journey.ts › inner › two: no pdftotext'],
    });
  });

  test('with an error outside its tests is a failure', () => {
    expect(
      readPlaywrightReport(report({ suites: [], errors: [{ message: 'no such file\nx' }] }), 1).failures,
    ).toEqual(['no such file']);
  });

  test('in which nothing ran is a failure', () => {
    expect(readPlaywrightReport(report({ suites: [] }), 0).failed).toBe(1);
  });
});

test('the last line', () => {
  const counts = addCounts({ ...NOTHING, passed: 3, skipped: 1 }, { ...NOTHING, passed: 2, failed: 1 });
  expect(summaryLine(counts)).toBe('5 passed, 1 failed, 1 skipped');
  expect(summaryLine({ ...NOTHING, passed: 7 })).toBe('7 passed, 0 failed');
});
