/**
 * The profile of the window's browser. Nothing in it is needed again, since the settings lie
 * elsewhere, so it is made anew for each launch and removed with the window: what a browser
 * remembers by itself (visited pages, form entries, sessions, caches) never outlives it.
 */
import { mkdirSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * SECURITY: what the browser would keep, offer or look up by itself is off. Names as in Chromium's
 * pref_names.h (https://source.chromium.org/chromium/chromium/src/+/main:chrome/common/pref_names.h);
 * one that a browser doesn't know is ignored.
 */
export const PREFERENCES = {
  alternate_error_pages: { enabled: false },
  autofill: { credit_card_enabled: false, profile_enabled: false },
  browser: { enable_spellchecking: false },
  credentials_enable_service: false,
  // Pages ask for nothing to be saved, and what a menu would save is refused.
  download_restrictions: 3,
  history: { saving_disabled: true },
  // Nothing is fetched ahead.
  net: { network_prediction_options: 2 },
  profile: { password_manager_enabled: false },
  safebrowsing: { enabled: false },
  search: { suggest_enabled: false },
  signin: { allowed: false, allowed_on_next_startup: false },
  spellcheck: { use_spelling_service: false },
  translate: { enabled: false },
} as const;

/** Makes the profile anew, private to the user. One that a running browser still holds is left alone. */
export function renewProfile(folder: string): void {
  if (isHeld(folder)) return;
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  const settings = join(folder, 'Default');
  mkdirSync(settings, { recursive: true, mode: 0o700 });
  writeFileSync(join(settings, 'Preferences'), JSON.stringify(PREFERENCES), { mode: 0o600 });
}

/** Removes the profile of a browser that has ended. What can't be removed now goes at the next launch. */
export async function removeProfile(folder: string): Promise<void> {
  if (isHeld(folder)) return;
  await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
}

/** True while a browser runs on the profile: its lock is a link to `<host>-<process>`; Windows has none, and refuses the removal instead. */
function isHeld(folder: string): boolean {
  try {
    const owner = /-(\d+)$/.exec(readlinkSync(join(folder, 'SingletonLock')))?.[1];
    // Signal 0 only asks whether the process is there.
    return owner !== undefined && process.kill(Number(owner), 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
