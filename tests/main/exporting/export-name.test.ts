import { describe, expect, it } from 'vitest';
import { exportName } from '../../../src/main/exporting/export-name.ts';

const NAMES: readonly (readonly [title: string, name: string])[] = [
  ['Ferry sails again', 'Ferry sails again — briefing.pdf'],
  ['عودة القطار', 'عودة القطار — briefing.pdf'],
  ['昆明冷链班列', '昆明冷链班列 — briefing.pdf'],
  ['../../etc/passwd', 'etc passwd — briefing.pdf'],
  ['C:\\Windows\\system32', 'C Windows system32 — briefing.pdf'],
  ['a/b:c*d?e"f<g>h|i', 'a b c d e f g h i — briefing.pdf'],
  ['line\nbreak\ttab\0nul\x7F', 'line break tab nul — briefing.pdf'],
  // Shown as "harmless…fdp.exe" by a system that obeys the mark.
  ['harmless\u202Efdp.exe', 'harmless fdp.exe — briefing.pdf'],
  ['\u2066isolated\u2069 zero\u200Bwidth', 'isolated zero width — briefing.pdf'],
  ['...hidden', 'hidden — briefing.pdf'],
  ['trailing dots...', 'trailing dots — briefing.pdf'],
  ['~home', 'home — briefing.pdf'],
  ['-rf', 'rf — briefing.pdf'],
  ['CON', '_CON — briefing.pdf'],
  ['nul.txt', '_nul.txt — briefing.pdf'],
  ['COM1', '_COM1 — briefing.pdf'],
  ['Contract', 'Contract — briefing.pdf'],
  ['', 'Briefing.pdf'],
  [' . / \\ ', 'Briefing.pdf'],
  ['\uD800', 'Briefing.pdf'],
];

describe('the name of an exported file', () => {
  it.each(NAMES)('of %j is %j', (title, name) => {
    expect(exportName(title)).toBe(name);
  });

  it.each(['x'.repeat(500), '昆明'.repeat(200), '👩‍👩‍👧‍👦'.repeat(60), `e${'\u0301'.repeat(400)}`])(
    'stays within what a file system takes',
    (title) => {
      const name = exportName(title);
      expect(new TextEncoder().encode(name).length).toBeLessThan(200);
      expect(name).toMatch(/briefing\.pdf$/i);
      expect(name.isWellFormed()).toBe(true);
    },
  );
});
