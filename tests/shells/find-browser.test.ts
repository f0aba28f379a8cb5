import { expect, test } from 'vitest';
import { findBrowser, type BrowserSearch } from '../../src/shells/chromium/find-browser.ts';

function search(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string>>,
  installed: readonly string[],
): BrowserSearch {
  return { platform, environment, isExecutable: (path) => installed.includes(path) };
}

test.each([
  [
    'Debian',
    search('linux', { PATH: '/usr/local/bin:/usr/bin' }, ['/usr/bin/chromium']),
    '/usr/bin/chromium',
  ],
  [
    'Ubuntu',
    search('linux', { PATH: '/usr/bin' }, ['/usr/bin/chromium-browser']),
    '/usr/bin/chromium-browser',
  ],
  [
    'Chromium before Edge',
    search('linux', { PATH: '/usr/bin' }, ['/usr/bin/microsoft-edge', '/usr/bin/chromium']),
    '/usr/bin/chromium',
  ],
  [
    'Chrome off the PATH',
    search('linux', { PATH: '' }, ['/opt/google/chrome/chrome']),
    '/opt/google/chrome/chrome',
  ],
  [
    'the one that is named',
    search('linux', { PATH: '/usr/bin', DATELINE_BROWSER: '/my/browser' }, [
      '/usr/bin/chromium',
      '/my/browser',
    ]),
    '/my/browser',
  ],
  [
    'macOS, in the user’s own applications',
    search('darwin', { HOME: '/Users/a' }, ['/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium']),
    '/Users/a/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  [
    'Windows',
    search('win32', { PROGRAMFILES: 'C:\\Program Files' }, [
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    ]),
    'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
])('finds %s', (_name, given, path) => {
  expect(findBrowser(given)?.path).toBe(path);
});

test.each([
  ['where none is installed', search('linux', { PATH: '/usr/bin' }, [])],
  [
    'where the named one is not there, rather than another',
    search('linux', { PATH: '/usr/bin', DATELINE_BROWSER: '/gone' }, ['/usr/bin/chromium']),
  ],
  [
    'in a relative folder of the PATH, which anyone may have filled',
    search('linux', { PATH: '.:bin:' }, ['./chromium', 'bin/chromium', '/chromium']),
  ],
  [
    'for Windows on Linux',
    search('linux', { PATH: '/usr/bin', PROGRAMFILES: 'C:\\Program Files' }, [
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    ]),
  ],
])('finds nothing %s', (_name, given) => {
  expect(findBrowser(given)).toBeNull();
});
