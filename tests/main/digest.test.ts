import { hash, randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { joinParts, packLarge, sha256 } from '../../src/main/digest.ts';
import { addArticle } from '../../src/main/library/change-articles.ts';
import { readOriginal } from '../../src/main/library/originals.ts';
import { openTestDatabase } from './library/open-test-database.ts';
import { makeArticle } from './make-article.ts';

it.each([0, 9, 1_000_000, 1_000_001, 3_000_000])(
  '%i bytes have the digest that the library expects',
  async (size) => {
    const bytes = Buffer.alloc(size, 'salt');
    expect(await sha256(bytes)).toBe(hash('sha256', bytes, 'hex'));
  },
);

it.each([
  ['none', []],
  ['one', ['salt']],
  ['several, one of them empty', ['sa', '', 'l', 't and more']],
])('parts are joined in order: %s', async (_what, parts) => {
  const joined = await joinParts(parts.map((part) => Buffer.from(part)));
  expect(Buffer.from(joined).toString()).toBe(parts.join(''));
});

it('what is small is left to the library', async () => {
  const bytes = Buffer.from('salt');
  expect(await packLarge(bytes)).toBe(bytes);
});

it.each([
  ['text', Buffer.alloc(2_000_000, 'The ferry sails again. '), 'brotli'],
  ['noise', randomBytes(2_000_000), 'none'],
])('large %s is packed, and the library gives it back as it was', async (_what, bytes, encoding) => {
  const packed = await packLarge(bytes);
  expect(packed).toMatchObject({ bytes: bytes.length, encoding });
  const { db } = openTestDatabase();
  const request = makeArticle({}, bytes);
  addArticle(db, { ...request, original: packed });
  expect(Buffer.from(readOriginal(db, request.article.id)).equals(bytes)).toBe(true);
});
