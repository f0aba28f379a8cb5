/** The browser's profile: made anew, removed, and left alone while a browser holds it. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { browserEnvironment } from '../../src/shells/chromium/browser-arguments.ts';
import { PREFERENCES, removeProfile, renewProfile } from '../../src/shells/chromium/browser-profile.ts';

let folder = '';
let profile = '';
let remembered = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-profile-'));
  profile = join(folder, 'browser-profile');
  remembered = join(profile, 'Default', 'History');
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(remembered, 'a title that was read');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A process number that is surely free: Linux and macOS count no further than 4 194 304. */
const NOBODY = 99_999_999;

describe('a browser’s profile', () => {
  test('is made anew: nothing of the last one, and what a browser keeps by itself is off', () => {
    renewProfile(profile);
    expect(existsSync(remembered)).toBe(false);
    const preferences = join(profile, 'Default', 'Preferences');
    expect(JSON.parse(readFileSync(preferences, 'utf8'))).toEqual(PREFERENCES);
  });

  test.skipIf(process.platform === 'win32')('is private to the user', () => {
    renewProfile(profile);
    expect(statSync(profile).mode & 0o777).toBe(0o700);
    expect(statSync(join(profile, 'Default')).mode & 0o777).toBe(0o700);
    expect(statSync(join(profile, 'Default', 'Preferences')).mode & 0o777).toBe(0o600);
  });

  test('is made where there was none', () => {
    rmSync(profile, { recursive: true });
    renewProfile(profile);
    expect(existsSync(join(profile, 'Default', 'Preferences'))).toBe(true);
  });

  test('goes with the window', async () => {
    await removeProfile(profile);
    expect(existsSync(profile)).toBe(false);
    await expect(removeProfile(profile)).resolves.toBeUndefined();
  });

  test.skipIf(process.platform === 'win32')('is left alone while a browser runs on it', async () => {
    symlinkSync(`some-host-${process.pid}`, join(profile, 'SingletonLock'));
    renewProfile(profile);
    await removeProfile(profile);
    expect(existsSync(remembered)).toBe(true);
  });

  test.skipIf(process.platform === 'win32')('that a killed browser left locked goes all the same', () => {
    symlinkSync(`some-host-${NOBODY}`, join(profile, 'SingletonLock'));
    renewProfile(profile);
    expect(existsSync(remembered)).toBe(false);
  });

  test('takes the crash reports, which would stay in the home folder', () => {
    expect(browserEnvironment(profile)).toEqual({ ...process.env, BREAKPAD_DUMP_LOCATION: profile });
  });
});
