/** What the commands print can't steer the terminal, and JSON loses nothing. */
import { describe, expect, it } from 'vitest';
import { jsonText, terminalText } from '../../src/cli/terminal-text.ts';

const STEERING: readonly (readonly [what: string, text: string, shown: string])[] = [
  ['an escape sequence', 'Red \u001B[31mnews', 'Red \uFFFD[31mnews'],
  ['a title set by a sequence', '\u001B]0;owned\u0007', '\uFFFD]0;owned\uFFFD'],
  ['the one-byte form of a sequence', 'a\u009B2Jb', 'a\uFFFD2Jb'],
  ['a carriage return over the line', 'safe\rEVIL', 'safe\uFFFDEVIL'],
  ['a backspace', 'ab\b\bcd', 'ab\uFFFD\uFFFDcd'],
  ['a direction override', 'invoice_\u202Efdp.exe', 'invoice_\uFFFDfdp.exe'],
  ['an isolate that is never closed', 'ok \u2067end', 'ok \uFFFDend'],
  ['a line separator', 'a\u2028b', 'a\uFFFDb'],
];

const PLAIN: readonly string[] = [
  'one line\nand\tthe next',
  'می\u200Cگوید',
  'क्\u200Dष',
  'abc \u200Fעברית',
  '👩\u200D👩\u200D👧',
  'Ver\u00ADein',
  '“café” — 昆明',
];

describe('text for a terminal', () => {
  it.each(STEERING)('shows %s', (_what, text, shown) => {
    expect(terminalText(text)).toBe(shown);
  });

  it.each(PLAIN)('leaves %j as it is', (text) => {
    expect(terminalText(text)).toBe(text);
  });
});

describe('JSON for a terminal', () => {
  it.each([...STEERING.map(([, text]) => text), ...PLAIN])('reads back %j and steers nothing', (text) => {
    const json = jsonText({ text });
    expect(JSON.parse(json)).toEqual({ text });
    expect(terminalText(json)).toBe(json);
  });
});
