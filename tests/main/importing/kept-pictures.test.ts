/** Pictures that came with a document: kept without their metadata, and nothing else of the disk or the net. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { besideFile, chooseBeside } from '../../../src/main/importing/beside-pictures.ts';
import { openDocument, type ImportInput } from '../../../src/main/importing/open-document.ts';
import { readPicture } from '../../../src/main/pictures/picture.ts';
import { readBeside } from '../../../src/main/read-beside.ts';
import { jpeg, jpegWithMetadata, png, SECRET } from '../pictures/sample-pictures.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { docx, wordParagraph, wordPicture } from './make-documents.ts';

const PARAGRAPHS = [
  'The council of Brennick met on Tuesday and agreed, after three hours of talk, to mend the old bridge.',
  'Work begins in spring, the mayor said, and the ferry will sail twice as often until the bridge is open.',
];
const photo = png(320, 240);
const hashOf = (bytes: Uint8Array): string => readPicture(bytes)?.hash ?? 'no picture';

function page(...images: readonly string[]): string {
  return `<!doctype html><html lang="en"><title>Bridge</title><body><article><h1>Bridge</h1><p>${PARAGRAPHS[0]}</p>${images
    .map((image) => `<figure>${image}<figcaption>The bridge</figcaption></figure>`)
    .join('')}<p>${PARAGRAPHS[1]}</p></article></body></html>`;
}

interface Part {
  readonly head: string;
  readonly bytes: Uint8Array;
}

function related(head: string, html: string, parts: readonly Part[]): string {
  return [
    `${head}MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n`,
    `--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: https://post.example/news/bridge\r\n\r\n${html}\r\n`,
    ...parts.map(
      (part) =>
        `--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n${part.head}\r\n\r\n${Buffer.from(part.bytes).toString('base64')}\r\n`,
    ),
    '--b--\r\n',
  ].join('');
}

const archive = (html: string, parts: readonly Part[]): string =>
  related(
    'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://post.example/news/bridge\r\n',
    html,
    parts,
  );
const letter = (html: string, parts: readonly Part[]): string =>
  related('From: Ann Lee <ann@x.example>\r\nTo: desk@x.example\r\nSubject: Bridge\r\n', html, parts);

/** The hashes that the article's blocks name, null for a picture that was not kept, and the bytes that came. */
async function pictures(
  name: string,
  content: string | Uint8Array,
  more: { readonly path?: string; readonly kind?: ImportInput['kind'] } = {},
): Promise<{
  readonly named: readonly (string | null)[];
  readonly bytes: readonly Uint8Array[];
  readonly absent: number;
  readonly notices: readonly string[];
}> {
  const opened = await openDocument(
    { name, mediaType: '', bytes: Buffer.from(content as string), kind: more.kind ?? 'file' },
    {
      now: '2026-03-09T10:00:00Z',
      newId: () => 'id',
      ...(more.path === undefined ? {} : { readBeside: readBeside(more.path) }),
      fetchPictures: () => Promise.reject(new Error('nothing is fetched for a file')),
    },
  );
  if (opened.kind !== 'article') throw new Error(JSON.stringify(opened));
  expect(JSON.stringify(opened.article)).not.toMatch(/kept\.invalid|beside\.invalid|cid:|data:image/);
  const named = opened.article.blocks.flatMap((block) => (block.type === 'image' ? [block.image] : []));
  const bytes = (opened.pictures ?? []).map((picture) => picture.bytes);
  return { named, bytes, absent: opened.absentPictures ?? 0, notices: opened.article.notices };
}

describe('a page saved into one file', () => {
  test.each([
    [
      'by its location',
      '<img src="https://post.example/p/bridge.png">',
      'Content-Location: https://post.example/p/bridge.png',
    ],
    [
      'by a location below the page’s',
      '<img src="../p/bridge.png">',
      'Content-Location: https://post.example/p/bridge.png',
    ],
    ['by its id', '<img src="cid:bridge@post">', 'Content-ID: <bridge@post>'],
    ['by an id in other letters', '<img src="CID:bridge%40post">', 'Content-ID: <bridge@post>'],
    [
      'that a script would have shown',
      '<img src="blank.gif" data-src="/p/bridge.png">',
      'Content-Location: https://post.example/p/bridge.png',
    ],
  ])('keeps a picture named %s', async (_how, image, head) => {
    const { named, bytes } = await pictures('a.mhtml', archive(page(image), [{ head, bytes: photo }]));
    expect(named).toEqual([hashOf(photo)]);
    expect(bytes.map(hashOf)).toEqual(named);
  });

  test('keeps none of what a camera wrote into it', async () => {
    const bytes = jpegWithMetadata(jpeg());
    expect(Buffer.from(bytes).includes(SECRET)).toBe(true);
    const kept = await pictures(
      'a.mhtml',
      archive(page('<img src="cid:a">'), [{ head: 'Content-ID: <a>', bytes }]),
    );
    for (const picture of kept.bytes) expect(Buffer.from(picture).includes(SECRET)).toBe(false);
  });

  test.each([
    ['not there', '<img src="https://post.example/p/other.png">', photo],
    ['an icon', '<img src="cid:a">', png(48, 48)],
    ['a line', '<img src="cid:a">', png(600, 2)],
    ['no picture', '<img src="cid:a">', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['damaged', '<img src="cid:a">', photo.subarray(0, 40)],
    ['called as our own marks are', '<img src="https://kept.invalid/abc">', photo],
  ])('keeps none that is %s', async (_what, image, bytes) => {
    const kept = await pictures('a.mhtml', archive(page(image), [{ head: 'Content-ID: <a>', bytes }]));
    expect(kept).toEqual({ named: [null], bytes: [], absent: 0, notices: [] });
  });

  const avif = Buffer.from('\0\0\0\u0020ftypavif\0\0\0\0avifmif1miaf', 'latin1');
  test('says so of one in AVIF, and takes the other that the image names', async () => {
    const parts = [
      { head: 'Content-ID: <a>', bytes: avif },
      { head: 'Content-ID: <b>', bytes: photo },
    ];
    const alone = await pictures('a.mhtml', archive(page('<img src="cid:a">'), parts));
    expect(alone.named).toEqual([null]);
    expect(alone.notices).toEqual([expect.stringContaining('AVIF')]);
    const both = await pictures(
      'a.mhtml',
      archive(page('<picture><source srcset="cid:a"><img src="cid:b"></picture>'), parts),
    );
    expect(both.named).toEqual([hashOf(photo)]);
    expect(both.notices).toEqual([]);
  });

  test('keeps as many as an article has, of those it names', async () => {
    const parts = Array.from({ length: 40 }, (_, index) => ({
      head: `Content-ID: <p${index}>`,
      bytes: png(100 + index, 100),
    }));
    const images = parts.slice(0, 30).map((_part, index) => `<img src="cid:p${index}">`);
    const { bytes, named } = await pictures('a.mhtml', archive(page(...images), parts));
    expect(bytes).toHaveLength(24);
    expect(named.filter((hash) => hash !== null)).toHaveLength(24);
  });

  test('keeps data within an address, once where it is shown twice', async () => {
    const image = `<img src="data:image/png;base64,${photo.toString('base64')}">`;
    const { named, bytes } = await pictures('a.html', page(image, image));
    expect(named).toEqual([hashOf(photo), hashOf(photo)]);
    expect(bytes).toHaveLength(1);
  });
});

describe('a mail', () => {
  test('keeps its large pictures and no logo', async () => {
    const html = page('<img src="cid:photo">').replace('<h1>', '<img src="cid:logo"><h1>');
    const { bytes } = await pictures(
      'm.eml',
      letter(html, [
        { head: 'Content-ID: <photo>', bytes: photo },
        { head: 'Content-ID: <logo>', bytes: png(300, 80) },
      ]),
    );
    expect(bytes.map(hashOf)).toEqual([hashOf(photo)]);
  });
});

describe('a Word document', () => {
  const body = (source: string, description?: string): string =>
    PARAGRAPHS.map((text) => wordParagraph(text)).join(wordPicture(source, description));

  test.each(['The bridge', ''])('keeps its picture described as “%s”', async (description) => {
    const bytes = docx(body('r:embed="picture1"', description), '', [photo]);
    expect((await pictures('a.docx', bytes)).named).toEqual([hashOf(photo)]);
  });
  test.each(['r:embed="picture2"', 'r:link="picture1"', 'r:embed="../../../etc/passwd"', ''])(
    'keeps none by %s',
    async (source) => {
      const kept = await pictures('a.docx', docx(body(source), '', [png(20, 20)])).catch(() => null);
      expect(kept?.bytes ?? []).toEqual([]);
    },
  );
});

describe('a page with a folder beside it', () => {
  function save(files: Readonly<Record<string, Uint8Array>>, name = 'Bridge.html'): string {
    const folder = temporaryFolder();
    const path = join(folder, name);
    for (const [file, bytes] of Object.entries(files)) {
      mkdirSync(join(folder, file, '..'), { recursive: true });
      writeFileSync(join(folder, file), bytes);
    }
    return path;
  }

  test.each([
    ['Bridge.html', './Bridge_files/a.png', 'Bridge_files/a.png'],
    ['Bridge.htm', 'Bridge_files/a.png?w=3', 'Bridge_files/a.png'],
    ['Die Brücke.html', './Die%20Br%C3%BCcke-Dateien/a%20b.png', 'Die Brücke-Dateien/a b.png'],
    ['جسر.html', 'جسر_files/a.png', 'جسر_files/a.png'],
  ])('%s keeps %s', async (name, address, file) => {
    const path = save({ [file]: photo }, name);
    expect((await pictures(name, page(`<img src="${address}">`), { path })).named).toEqual([hashOf(photo)]);
  });

  test.each([
    '../a.png',
    'a.png',
    '/Bridge_files/a.png',
    'Bridge_files/../a.png',
    'Bridge_files/%2e%2e/a.png',
    'Bridge_files/..%2fa.png',
    'Bridge_files%2fa.png',
    'Bridge_files\\a.png',
    'Bridge_files/..\\a.png',
    'Bridge_files/sub/a.png',
    'Bridge_files/a.png%00.png',
    'Bridge_files/a.png:stream',
    'Bridge_files/',
    'Bridge_files/.',
    'Bridge_files/..',
    'Bridge_files/%zz.png',
    '%42ridge_files/../Bridge_files/a.png',
    'Other_files/a.png',
    'Bridge/a.png',
    'file:///Bridge_files/a.png',
    '//Bridge_files/a.png',
    'https://beside.invalid/Bridge_files/..%2fa.png',
    'https://beside.invalid/Other_files/a.png',
    'C:Bridge_files/a.png',
  ])('reads nothing for %s', async (address) => {
    expect(chooseBeside('Bridge.html')([address])).toBe('');
    expect(besideFile(address, 'Bridge.html')).toBeNull();
    const path = save({
      'a.png': photo,
      'Bridge_files/a.png': photo,
      'Bridge_files/sub/a.png': photo,
      'Other_files/a.png': photo,
      'Bridge/a.png': photo,
    });
    const kept = await pictures('Bridge.html', page(`<img src="${address}">`), { path });
    expect(kept).toEqual({ named: [null], bytes: [], absent: 0, notices: [] });
  });

  test('follows no link, reads no folder, nothing too large, and nothing without the page’s path', async () => {
    const path = save({
      'secret.png': photo,
      'Bridge_files/large.png': Buffer.concat([photo, Buffer.alloc(7_000_000)]),
    });
    const beside = join(path, '..', 'Bridge_files');
    symlinkSync(join(path, '..', 'secret.png'), join(beside, 'link.png'));
    mkdirSync(join(beside, 'folder.png'));
    for (const file of ['link.png', 'large.png', 'folder.png', 'missing.png']) {
      const kept = await pictures('Bridge.html', page(`<img src="Bridge_files/${file}">`), { path });
      expect(kept, file).toMatchObject({ named: [null], bytes: [] });
    }
    const elsewhere = save({ 'real/a.png': photo });
    symlinkSync(join(elsewhere, '..', 'real'), join(elsewhere, '..', 'Bridge_files'));
    const image = page('<img src="Bridge_files/a.png">');
    expect((await pictures('Bridge.html', image, { path: elsewhere })).named).toEqual([null]);
    expect((await pictures('Bridge.html', image)).named).toEqual([null]);
  });

  test('that did not come with the page is told of; a picture that was never saved is not', async () => {
    const path = save({ 'Bridge_files/a.png': photo });
    const image = (...names: readonly string[]): string =>
      page(...names.map((name) => `<img src="Bridge_files/${name}">`));
    expect(await pictures('Bridge.html', image('a.png', 'b.png'))).toMatchObject({
      absent: 2,
      notices: ['2 pictures that were saved with the page did not come with it.'],
    });
    expect(await pictures('Bridge.html', image('a.png'))).toMatchObject({
      absent: 1,
      notices: ['A picture that was saved with the page did not come with it.'],
    });
    for (const html of [image('a.png', 'b.png'), page('<img src="https://post.example/a.png">'), page()])
      expect(await pictures('Bridge.html', html, { path })).toMatchObject({ absent: 0, notices: [] });
  });

  test('is not asked for by what was fetched or pasted', async () => {
    const path = save({ 'Bridge_files/a.png': photo });
    const image = page('<img src="Bridge_files/a.png">');
    await expect(pictures('Bridge.html', image, { path, kind: 'address' })).resolves.toMatchObject({
      bytes: [],
    });
  });
});
