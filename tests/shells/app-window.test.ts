/** Whose page it is that asks. */
import { expect, test } from 'vitest';
import { originOf } from '../../src/shells/chromium/app-window.ts';

test.each([
  ['https://dateline.invalid/', 'https://dateline.invalid'],
  ['https://dateline.invalid/index.html?x#y', 'https://dateline.invalid'],
  ['https://dateline.invalid.example.org/', 'https://dateline.invalid.example.org'],
  ['https://dateline.invalid@example.org/', 'https://example.org'],
  ['http://dateline.invalid/', 'null'],
  ['blob:https://dateline.invalid/771af9b0', 'null'],
  ['data:text/html,https://dateline.invalid/', 'null'],
  ['about:blank', 'null'],
  ['chrome-error://chromewebdata/', 'null'],
  ['', 'null'],
])('the origin of %j is %s', (address, origin) => {
  expect(originOf(address)).toBe(origin);
});
