/** Journeys: whole visits through the real app, one project for each shell. */
import { defineConfig } from 'playwright/test';
import { electronBinary } from './scripts/start/find-electron.ts';
import { findBrowser } from './src/shells/chromium/find-browser.ts';

export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '*.journey.ts',
  outputDir: '.cache/journeys',
  // Each journey starts its own app with its own data folder; on two cores one at a time is fastest.
  workers: 1,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  forbidOnly: process.env['CI'] !== undefined,
  projects: [
    ...(findBrowser() === null ? [] : [{ name: 'chromium', metadata: { shell: 'chromium' } }]),
    ...(electronBinary('node_modules/electron') === null
      ? []
      : [{ name: 'electron', metadata: { shell: 'electron' } }]),
  ],
});
