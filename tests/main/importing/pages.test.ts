/**
 * Whole pages of invented sites: each folder has a source.html and an expected.json. Where a change
 * is wanted, `UPDATE_EXPECTED=1 vitest run tests/main/importing/pages` writes the expected files anew.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/main/importing/read-page.ts';

const PAGES = new URL('./pages/', import.meta.url);

describe('pages', () => {
  test.each(readdirSync(PAGES))('%s', (name) => {
    const page = readPage(readFileSync(new URL(`${name}/source.html`, PAGES)));
    const expected = new URL(`${name}/expected.json`, PAGES);
    if (process.env['UPDATE_EXPECTED'] === '1') writeFileSync(expected, `${JSON.stringify(page, null, 2)}\n`);
    expect(JSON.parse(JSON.stringify(page))).toEqual(JSON.parse(readFileSync(expected, 'utf8')));
  });
});
