import { expect, test } from 'vitest';
import { windowArguments } from '../../src/shells/chromium/browser-arguments.ts';
import { nextState } from '../../src/shells/chromium/window-state.ts';

const last = { width: 900, height: 700, x: 10, y: 20, maximised: false };

test.each([
  [
    'moved and resized',
    { left: 1, top: 2, width: 1000, height: 600, windowState: 'normal' },
    { width: 1000, height: 600, x: 1, y: 2, maximised: false },
  ],
  [
    'maximised, keeping the size to go back to',
    { left: 0, top: 0, width: 1920, height: 1080, windowState: 'maximized' },
    { ...last, maximised: true },
  ],
  [
    'minimised, which changes nothing',
    { left: -32000, top: -32000, width: 160, height: 28, windowState: 'minimized' },
    last,
  ],
  [
    'smaller than can be',
    { left: 0, top: 0, width: 10, height: 10, windowState: 'normal' },
    { width: 480, height: 360, x: 0, y: 0, maximised: false },
  ],
  ['without a size', { windowState: 'normal' }, last],
])('%s', (_name, bounds, state) => {
  expect(nextState(last, bounds)).toEqual(state);
});

test('a window maximised from the first keeps what there is', () => {
  expect(nextState(null, { left: 0, top: 0, width: 1920, height: 1080, windowState: 'maximized' })).toEqual({
    width: 1920,
    height: 1080,
    x: 0,
    y: 0,
    maximised: true,
  });
});

test('the browser is told where the window was, and never to open a port', () => {
  const words = windowArguments({ ...last, maximised: true });
  expect(words).toContain('--window-size=900,700');
  expect(words).toContain('--window-position=10,20');
  expect(words).toContain('--start-maximized');
  expect(words).toContain('--host-resolver-rules=MAP * ~NOTFOUND');
  expect(words.filter((word) => /remote-debugging|no-sandbox|disable-web-security/.test(word))).toEqual([]);
  expect(
    windowArguments({ ...last, x: null, y: null }).some((word) => word.startsWith('--window-position')),
  ).toBe(false);
});
