/** Documents that hold others: archives, mailboxes, mail with files. All of them are made here. */
import { afterAll, describe, expect, test } from 'vitest';
import { importArticle } from '../../../src/main/importing/import-article.ts';
import { openDocument } from '../../../src/main/importing/open-document.ts';
import { createPageParser } from '../../../src/main/importing/page-parser.ts';
import { mail, zip } from './make-documents.ts';

const parser = createPageParser();
afterAll(() => parser.close());

const PROSE =
  'The council met on Tuesday and agreed, after three hours of talk, to mend the old bridge before winter.';
const BODY = `${PROSE}\r\n\r\nThe mayor said that the work would begin in May. Nobody spoke against it.\r\n\r\n${'The bridge was built long ago by a guild of masons. '.repeat(8)}`;

async function open(name: string, content: string | Uint8Array, mediaType = '', depth = 0) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return await openDocument(
    { name, mediaType, bytes, kind: 'file', depth },
    { now: '2026-01-02T03:04:05Z', newId: () => 'a1', parser },
  );
}

async function partsOf(name: string, content: string | Uint8Array) {
  const opened = await open(name, content);
  if (opened.kind !== 'parts') throw new Error(JSON.stringify(opened).slice(0, 300));
  return opened;
}

describe('archives', () => {
  test('each document becomes a part; pictures and the system’s own files are passed over', async () => {
    const { parts, notices } = await partsOf(
      'week.zip',
      zip([
        { name: 'a/one.txt', data: PROSE },
        { name: 'two.html', data: `<p>${PROSE}</p>` },
        { name: 'map.png', data: '\u0089PNG' },
        { name: '__MACOSX/._one.txt', data: 'x' },
        { name: '.DS_Store', data: 'x' },
        { name: 'folder/', data: '' },
      ]),
    );
    expect(parts.map(({ name, depth }) => ({ name, depth }))).toEqual([
      { name: 'week.zip › a/one.txt', depth: 1 },
      { name: 'week.zip › two.html', depth: 1 },
    ]);
    expect(notices).toEqual([]);
  });
  test('a mislabelled archive is opened by what is in it', async () => {
    expect((await partsOf('week.txt', zip([{ name: 'one.txt', data: PROSE }]))).parts).toHaveLength(1);
  });
  test.each([
    [
      'nothing readable',
      [{ name: 'a.png', data: 'x' }],
      'is a ZIP archive without any document that is read',
    ],
    [
      'an archive of archives',
      [{ name: 'b.zip', data: 'PK' }],
      'is a ZIP archive of archives; unpack it first',
    ],
    [
      'a bomb',
      [{ name: 'a.html', data: new Uint8Array(19_000_000) }],
      'is a ZIP archive whose files are too large when unpacked',
    ],
    [
      'a size that lies',
      [{ name: 'a.html', data: new Uint8Array(500_000), size: 10 }],
      'is a ZIP archive that is damaged',
    ],
  ])('%s is refused', async (_, entries, reason) => {
    expect(await open('b.zip', zip(entries))).toEqual({ kind: 'refused', message: `“b.zip” ${reason}.` });
  });
  test('what could not be read of an archive is said', async () => {
    const { notices } = await partsOf(
      'c.zip',
      zip([
        { name: 'a.txt', data: PROSE },
        { name: 'b.zip', data: 'PK' },
      ]),
    );
    expect(notices).toEqual(['“c.zip”: 1 archive inside it was not opened.']);
  });
  test('names that climb out stay names', async () => {
    const { parts } = await partsOf('d.zip', zip([{ name: '../../etc/passwd.txt', data: PROSE }]));
    expect(parts[0]?.name).toBe('d.zip › ../../etc/passwd.txt');
  });
});

describe('mailboxes', () => {
  const first = mail({ subject: 'One', body: `${BODY}\r\n>From here on it was calm.` });
  const second = mail({ subject: 'Two', body: BODY });
  test('each message becomes a part, with its lines as they were written', async () => {
    const box = `From a@x.example Thu Jan  1 00:00:00 2026\n${first}\n\nFrom b@x.example Fri Jan  2 00:00:00 2026\n${second}\n`;
    const { parts } = await partsOf('in.mbox', box);
    expect(parts.map(({ name }) => name)).toEqual(['in.mbox › 001.eml', 'in.mbox › 002.eml']);
    expect(new TextDecoder().decode(parts[0]?.bytes)).toContain('\r\nFrom here on it was calm.');
  });
  test('a paragraph that begins with “From” is none', async () => {
    const box = `From a@x.example Thu Jan  1 00:00:00 2026\n${first}\n\nFrom Monday on, trams will run until 2027\nas planned.\n`;
    expect((await partsOf('in.mbox', box)).parts).toHaveLength(1);
  });
});

describe('one article wanted', () => {
  const importOne = (name: string, bytes: Uint8Array) =>
    importArticle(
      { name, mediaType: '', bytes, kind: 'file' },
      { now: '2026-01-02T03:04:05Z', newId: () => 'a1', parser },
    );
  test('the only document of an archive is it', async () => {
    expect(await importOne('a.zip', zip([{ name: 'one.txt', data: `A note\n\n${PROSE}` }]))).toMatchObject({
      ok: true,
      article: { title: { value: 'A note' }, source: { name: 'a.zip › one.txt' } },
    });
  });
  test('of several none is chosen, and a name hides nothing', async () => {
    const two = zip([
      { name: 'one.txt', data: PROSE },
      { name: 'two.txt', data: PROSE },
    ]);
    expect(await importOne('a\u202e.zip', two)).toEqual({
      ok: false,
      message: '“a\uFFFD.zip” holds 2 documents; they are imported one by one.',
    });
  });
});

describe('mail with files', () => {
  test('the mail is the article, what is attached is handed out beside it', async () => {
    const opened = await open(
      'm.eml',
      mail({
        subject: 'Report',
        body: BODY,
        files: [
          { name: 'plan.html', type: 'text/html', data: `<p>${PROSE}</p>` },
          { name: 'logo.png', type: 'image/png', data: '\u0089PNG' },
        ],
      }),
    );
    if (opened.kind !== 'article') throw new Error(opened.kind);
    expect(opened.article).toMatchObject({
      title: { value: 'Report', origin: 'meta' },
      publishedAt: { value: '2026-01-01T08:00:00+03:00', origin: 'meta' },
      publisher: { value: 'Ann Lee <ann@x.example>', origin: 'meta' },
      source: { mediaType: 'message/rfc822', charset: 'utf-8' },
    });
    expect(opened.article.notices).toEqual(['2 files were attached: “plan.html”, “logo.png”.']);
    expect(opened.attachments.map(({ name, mediaType }) => [name, mediaType])).toEqual([
      ['m.eml › plan.html', 'text/html'],
    ]);
  });
  test('a mail that only brings a document is a container', async () => {
    const { parts } = await partsOf(
      'm.eml',
      mail({
        subject: 'Fwd',
        body: 'See attached.',
        files: [{ name: 'plan.html', type: 'text/html', data: `<p>${PROSE}</p>` }],
      }),
    );
    expect(parts.map(({ name }) => name)).toEqual(['m.eml › plan.html']);
  });
  test('what is too deep in others is no longer opened', async () => {
    const archive = zip([{ name: 'one.txt', data: PROSE }]);
    expect(await open('e.zip', archive, '', 3)).toEqual({
      kind: 'refused',
      message: '“e.zip” is a container too deep inside others.',
    });
  });
});
