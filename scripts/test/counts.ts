/** Reads the runners' reports and adds up what passed, failed and was skipped. */
import { readFileSync } from 'node:fs';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What failed, by name. */
  readonly failures: readonly string[];
  /** What was skipped and why. */
  readonly skips: readonly string[];
}

export const NOTHING: Counts = { passed: 0, failed: 0, skipped: 0, failures: [], skips: [] };

export function addCounts(one: Counts, other: Counts): Counts {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
    failures: [...one.failures, ...other.failures],
    skips: [...one.skips, ...other.skips],
  };
}

/** `12 passed, 0 failed` and, where there are any, `, 3 skipped`. */
export function summaryLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** The parts of Vitest's JSON report that are read. */
interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

/** The parts of Playwright's JSON report that are read. */
interface PlaywrightSuite {
  readonly title: string;
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly tests: readonly {
      readonly status: string;
      readonly projectName?: string;
      readonly annotations?: readonly { readonly type: string; readonly description?: string }[];
    }[];
  }[];
}
interface PlaywrightReport {
  readonly suites: readonly PlaywrightSuite[];
  readonly errors?: readonly { readonly message?: string }[];
}

/** Counts of a Vitest run. A run that failed without a failed test (a file that didn't load) is one failure. */
export function readVitestReport(path: string, project: string, exitCode: number): Counts {
  const report = readReport(path) as VitestReport | null;
  if (report === null)
    return { ...NOTHING, failed: 1, failures: [`vitest ${project} gave no report (exit code ${exitCode})`] };
  let counts = NOTHING;
  for (const file of report.testResults) {
    for (const test of file.assertionResults) {
      if (test.status === 'passed') counts = addCounts(counts, { ...NOTHING, passed: 1 });
      else if (test.status === 'failed')
        counts = addCounts(counts, { ...NOTHING, failed: 1, failures: [test.fullName] });
      else counts = addCounts(counts, { ...NOTHING, skipped: 1, skips: [test.fullName] });
    }
    if (file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')) {
      const reason = (file.message ?? '').split('\n')[0] ?? '';
      counts = addCounts(counts, { ...NOTHING, failed: 1, failures: [`${file.name}: ${reason}`] });
    }
  }
  return withVerdict(counts, `vitest ${project}`, exitCode);
}

/** Counts of a Playwright run. */
export function readPlaywrightReport(path: string, exitCode: number): Counts {
  const report = readReport(path) as PlaywrightReport | null;
  if (report === null)
    return { ...NOTHING, failed: 1, failures: [`the journeys gave no report (exit code ${exitCode})`] };
  const errors = (report.errors ?? []).map((error) => (error.message ?? 'unknown').split('\n')[0] ?? '');
  const counts = report.suites.map((suite) => countSuite(suite, [])).reduce(addCounts, NOTHING);
  const all = addCounts(counts, { ...NOTHING, failed: errors.length, failures: errors });
  return withVerdict(all, 'the journeys', exitCode);
}

function countSuite(suite: PlaywrightSuite, above: readonly string[]): Counts {
  const path = [...above, suite.title];
  const own = (suite.specs ?? []).flatMap((spec) =>
    spec.tests.map((test): Counts => {
      const name = [...path, spec.title].filter((part) => part !== '').join(' › ');
      if (test.status === 'expected') return { ...NOTHING, passed: 1 };
      // A journey that passes only at the second attempt is a journey that fails.
      if (test.status !== 'skipped') return { ...NOTHING, failed: 1, failures: [name] };
      const reason = test.annotations?.find((annotation) => annotation.type === 'skip')?.description;
      return { ...NOTHING, skipped: 1, skips: [reason === undefined ? name : `${name}: ${reason}`] };
    }),
  );
  const below = (suite.suites ?? []).map((child) => countSuite(child, path));
  return [...own, ...below].reduce(addCounts, NOTHING);
}

/** A runner that failed, or that ran nothing, is a failure even where no test is. */
function withVerdict(counts: Counts, name: string, exitCode: number): Counts {
  if (counts.failed > 0) return counts;
  if (exitCode !== 0)
    return addCounts(counts, { ...NOTHING, failed: 1, failures: [`${name}: exit code ${exitCode}`] });
  if (counts.passed === 0)
    return addCounts(counts, { ...NOTHING, failed: 1, failures: [`${name}: nothing ran`] });
  return counts;
}

function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}
