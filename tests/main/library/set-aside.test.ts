import { hash, randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { purgeDeleted } from '../../../src/main/library/change-articles.ts';
import type { WritableDb } from '../../../src/main/library/database.ts';
import {
  deleteSetAside,
  listSetAside,
  readSetAside,
  removeSetAside,
  setAside,
  undeleteSetAside,
} from '../../../src/main/library/set-aside.ts';
import { openTestDatabase } from './open-test-database.ts';

const ALL = { offset: 0, limit: 1_000 };

function keep(
  db: WritableDb,
  name: string,
  bytes: Uint8Array = Buffer.from(name),
  bounds?: { readonly entries: number; readonly bytes: number },
): string {
  const about = { name, mediaType: 'text/html', kind: 'file', html: null };
  return setAside(
    db,
    {
      id: randomUUID(),
      reason: 'It is torn.',
      at: '2026-03-14T09:30:00.000Z',
      about,
      hash: hash('sha256', bytes, 'hex'),
      original: bytes,
    },
    bounds,
  );
}

function names(db: WritableDb): string[] {
  return listSetAside(db, ALL).items.map(({ name }) => name);
}

describe('what is set aside', () => {
  it('comes back as it was, newest first', () => {
    const { db } = openTestDatabase();
    const page = Buffer.from('<p>The gates</p>'.repeat(500));
    const id = keep(db, 'gates.html', page);
    keep(db, 'river.html');
    expect(names(db)).toEqual(['river.html', 'gates.html']);
    expect(listSetAside(db, { offset: 1, limit: 1 })).toEqual({
      total: 2,
      items: [
        { id, name: 'gates.html', reason: 'It is torn.', at: '2026-03-14T09:30:00.000Z', bytes: page.length },
      ],
    });
    const { about, bytes } = readSetAside(db, id);
    expect(about).toEqual({ name: 'gates.html', mediaType: 'text/html', kind: 'file', html: null });
    expect(Buffer.from(bytes).equals(page)).toBe(true);
  });

  it('is kept once, however often it fails', () => {
    const { db } = openTestDatabase();
    keep(db, 'a.html');
    keep(db, 'b.html', Buffer.from('a.html'));
    const id = keep(db, 'a.html');
    expect(names(db)).toEqual(['a.html', 'b.html']);
    expect(readSetAside(db, id).bytes.length).toBe(6);
  });

  it('is bounded in number and in bytes; the oldest goes', () => {
    const { db } = openTestDatabase();
    const bounds = { entries: 5, bytes: 1_000 };
    for (let count = 0; count < 8; count += 1) keep(db, `${count}.html`, undefined, bounds);
    expect(names(db)).toEqual(['7.html', '6.html', '5.html', '4.html', '3.html']);
    // Noise, which no compression makes smaller.
    for (const name of ['a', 'b', 'c']) keep(db, name, randomBytes(400), bounds);
    expect(names(db)).toEqual(['c', 'b']);
    keep(db, 'huge', randomBytes(4_000), bounds);
    expect(names(db)).toEqual(['huge']);
  });

  it('that was damaged on disk is refused', () => {
    const { db } = openTestDatabase();
    const id = keep(db, 'a.html', Buffer.from('text '.repeat(100)));
    db.exec(`UPDATE set_aside SET content = x'00'`);
    expect(() => readSetAside(db, id)).toThrow('damaged');
    const other = keep(db, 'b.html');
    db.exec(`UPDATE set_aside SET about = '{"name":"c.html"}' WHERE name = 'b.html'`);
    expect(() => readSetAside(db, other)).toThrow('damaged');
  });

  it('can be taken off the list and brought back until it is purged', () => {
    const { db } = openTestDatabase();
    const id = keep(db, 'a.html');
    deleteSetAside(db, id);
    expect(names(db)).toEqual([]);
    expect(() => readSetAside(db, id)).toThrow('not in the library');
    expect(() => deleteSetAside(db, id)).toThrow('not in the library');
    undeleteSetAside(db, id);
    expect(names(db)).toEqual(['a.html']);
    deleteSetAside(db, id);
    purgeDeleted(db);
    expect(() => undeleteSetAside(db, id)).toThrow('not in the library');
    expect(db.prepare('SELECT count(*) AS n FROM set_aside').get()?.['n']).toBe(0);
  });

  it('is removed for good when it was imported after all', () => {
    const { db } = openTestDatabase();
    removeSetAside(db, keep(db, 'a.html'));
    expect(names(db)).toEqual([]);
  });

  it('is nothing in a library that has no such table yet', () => {
    const { db } = openTestDatabase();
    db.exec('DROP TABLE set_aside');
    expect(listSetAside(db, ALL)).toEqual({ items: [], total: 0 });
  });
});
