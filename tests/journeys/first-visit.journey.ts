/** A whole visit: an article in, its briefing on screen, a private note, a kill, a PDF out. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';

const SAMPLE = join(import.meta.dirname, '..', '..', 'assets', 'samples', 'pemba-ferry.en.html');

test('an article given at the start is shown as a briefing', async ({ journey }) => {
  const { page } = await journey.start(SAMPLE);
  await expect(page.getByRole('heading', { level: 1, name: /Ferry between Mombasa and Pemba/ })).toBeVisible();
  expect(readdirSync(journey.dataFolder)).toContain('library.sqlite');
});
