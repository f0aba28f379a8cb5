import { afterAll, describe, expect, test } from 'vitest';
import { importArticle } from '../../../src/main/importing/import-article.ts';
import { LARGEST_DOCUMENT, type ImportInput } from '../../../src/main/importing/open-document.ts';
import { createPageParser } from '../../../src/main/importing/page-parser.ts';
import { canonicalText } from '../../../src/core/text.ts';

const parser = createPageParser();
afterAll(() => parser.close());

const PROSE =
  'The council met on Tuesday and agreed, after three hours of talk, to mend the old bridge before winter.';

async function importFile(name: string, content: string | Uint8Array, more: Partial<ImportInput> = {}) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return await importArticle(
    { name, mediaType: '', bytes, kind: 'file', ...more },
    { now: '2026-01-02T03:04:05Z', newId: () => 'a1', parser },
  );
}

describe('bad input: one sentence with the name and the reason', () => {
  test.each([
    ['empty.txt', '', '“empty.txt” is empty.'],
    ['blank.txt', ' \n\t\n', '“blank.txt” holds no text.'],
    ['picture.txt', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 4]), '“picture.txt” is a picture.'],
    [
      'data.txt',
      Uint8Array.from({ length: 4_000 }, (_, index) => (index * 7_919) % 251),
      '“data.txt” is binary data, not text.',
    ],
    ['large.txt', new Uint8Array(50_000_000).fill(97), '“large.txt” has 50 MB; at most 20 MB are read.'],
    ['deep.html', '<div>'.repeat(100_000), '“deep.html” is markup nested more than 5000 deep.'],
    [
      'none.html',
      '<html><body><script>1</script><img></body></html>',
      '“none.html” holds no text of an article.',
    ],
    ['a\u202etxt.exe', '', '“a\uFFFDtxt.exe” is empty.'],
  ])('%s', async (name, content, message) => {
    expect(await importFile(name, content)).toEqual({ ok: false, message });
  });
  test('the largest document is still read', async () => {
    const text = `${PROSE}\n\n`.repeat(Math.floor(1_000_000 / (PROSE.length + 2)));
    expect(LARGEST_DOCUMENT).toBeGreaterThan(text.length);
    expect((await importFile('long.txt', text)).ok).toBe(true);
  });
});

describe('what an import records', () => {
  test('the source, the charset, the original', async () => {
    const result = await importFile('note.txt', `A note\n\n${PROSE}`);
    if (!result.ok) throw new Error(result.message);
    expect(result.article).toMatchObject({
      id: 'a1',
      capturedAt: '2026-01-02T03:04:05Z',
      title: { value: 'A note', origin: 'text' },
      source: {
        kind: 'file',
        name: 'note.txt',
        mediaType: 'text/plain',
        charset: 'utf-8',
        bytes: result.original.length,
      },
      direction: 'ltr',
      notices: [],
    });
    expect(result.article.source.hash).toMatch(/^[0-9a-f]{64}$/);
  });
  test('a wrong label is a notice', async () => {
    const result = await importFile(
      'page.html',
      `<meta charset=latin1><p>Größe zählt nicht, sagte der Bürgermeister am Montag über die Brücke.</p>`,
    );
    expect(result.ok && result.article.notices).toHaveLength(1);
  });
  test('a large document in an old charset is read whole in the parser process', async () => {
    const line = 'Größe zählt nicht, sagte der Bürgermeister am Montag über die schöne Brücke.';
    const result = await importFile(
      'brücke.txt',
      Uint8Array.from(Buffer.from(`Über die Brücke\n\n${`${line}\n\n`.repeat(5_000)}`, 'latin1')),
    );
    if (!result.ok) throw new Error(result.message);
    expect(result.article).toMatchObject({
      title: { value: 'Über die Brücke' },
      language: { value: 'de' },
      source: { mediaType: 'text/plain' },
      direction: 'ltr',
    });
    expect(result.article.blocks).toHaveLength(5_000);
    expect(canonicalText(result.article.blocks).startsWith(line)).toBe(true);
  });
  test('a large document without text is refused in the parser process', async () => {
    expect(await importFile('blank.txt', ' '.repeat(400_000))).toEqual({
      ok: false,
      message: '“blank.txt” holds no text.',
    });
  });
  test('HTML is told by its content, whatever the name', async () => {
    const result = await importFile('page.txt', `<!doctype html><title>Bridge</title><p>${PROSE}</p>`);
    expect(result.ok && result.article.source.mediaType).toBe('text/html');
  });
  test('Markdown with front matter', async () => {
    const result = await importFile(
      'note.md',
      `---\ntitle: "Bridge"\nauthor: Mira Tolland\ndate: 3 May 2024\nurl: https://example.org/b\n---\n\n## Plan\n\n- one\n- *two*\n\n| a | b |\n|---|---|\n| 1 | 2 |\n`,
    );
    if (!result.ok) throw new Error(result.message);
    expect(result.article).toMatchObject({
      title: { value: 'Bridge' },
      byline: { value: ['Mira Tolland'] },
      publishedAt: { value: '2024-05-03' },
      address: { value: 'https://example.org/b' },
    });
    expect(result.article.blocks.map((block) => block.type)).toEqual([
      'heading',
      'list-item',
      'list-item',
      'table',
    ]);
  });
});

describe('a paste', () => {
  test('of rich text keeps its structure', async () => {
    const html = `<h2>Plan</h2><p>${PROSE}</p><ul><li>one pier</li><li>two boats</li></ul>`;
    const result = await importFile('clipboard', `Plan\n${PROSE}\none pier\ntwo boats`, {
      kind: 'paste',
      html,
    });
    if (!result.ok) throw new Error(result.message);
    expect(canonicalText(result.article.blocks)).toContain(PROSE);
    expect(result.article.blocks.filter((block) => block.type === 'list-item')).toHaveLength(2);
  });
  test('whose markup holds less than its text is read as text', async () => {
    const result = await importFile('clipboard', `${PROSE}\n\n${PROSE}`, {
      kind: 'paste',
      html: '<meta charset=utf-8><b>x</b>',
    });
    expect(result.ok && result.article.blocks).toHaveLength(2);
  });
  describe('of a page of which most is not the article', () => {
    const comments = Array.from(
      { length: 12 },
      (_, index) =>
        `I have read this twice, and reader ${index} is still not sure what the board wants from us.`,
    );
    const body = [
      PROSE,
      `${PROSE} ${PROSE}`,
      PROSE.replaceAll('council', 'board'),
      `The mayor said that ${PROSE}`,
    ];
    const markup = (around: string): string =>
      `${around}<div class="article-body"><h1>Bridge to be mended</h1>${body.map((line) => `<p>${line}</p>`).join('')}</div>
       <div class="comments" id="comments">${comments.map((line) => `<div class="comment"><p>${line}</p></div>`).join('')}</div>`;
    const text = ['Home', 'Bridge to be mended', ...body, ...comments].join('\n');

    test.each([
      ['a whole page is read as pages are', '<nav><a href="/">Home</a></nav>', false],
      ['a part of a page is kept whole', '<p>Home</p>', true],
    ])('%s', async (_name, around, holds) => {
      const result = await importFile('clipboard', text, { kind: 'paste', html: markup(around) });
      if (!result.ok) throw new Error(result.message);
      const read = canonicalText(result.article.blocks);
      expect(read).toContain(PROSE);
      expect(read.includes('reader 7')).toBe(holds);
    });
  });

  test('that is empty names the paste', async () => {
    expect(await importFile('clipboard', '', { kind: 'paste', html: null })).toEqual({
      ok: false,
      message: 'The pasted text is empty.',
    });
  });
});

describe('what the lines around the headline and the dateline say', () => {
  const REPORT = `KALDOR, March 3 (Coast Wire) - ${PROSE}\n\n${PROSE}`;
  const asMarkup = REPORT.split('\n\n')
    .map((paragraph) => `<p>${paragraph}</p>`)
    .join('');
  test.each([
    ['a file', `Bridge to be mended\n\n${REPORT}`, {}],
    ['a file without its headline', REPORT, {}],
    ['a paste', REPORT, { kind: 'paste' }],
    ['a rich paste', REPORT, { kind: 'paste', html: asMarkup }],
  ] as const)('%s: the agency, the place, no day without a year', async (_, text, more) => {
    const result = await importFile('report.txt', text, more);
    expect(result).toMatchObject({
      article: {
        publisher: { value: 'Coast Wire', origin: 'text' },
        dateline: { value: { place: 'Kaldor', date: null } },
      },
    });
  });
  test('a text without a headline is called by its first words, not its dateline', async () => {
    const result = await importFile('report.txt', REPORT);
    expect(result.ok && result.article.title.value.startsWith('The council met')).toBe(true);
  });
  test.each([
    ['below', `# Bridge to be mended\n\n*Mira Tolland, Havel Post*\n\n*3 May 2024*\n\n${PROSE}`],
    ['above', `Havel Post\n\nMira Tolland, 3 May 2024\n\n# Bridge to be mended\n\n${PROSE}`],
  ])('Markdown with its paper and day %s the headline', async (_, text) => {
    const result = await importFile('bridge.md', text);
    if (!result.ok) throw new Error(result.message);
    expect(result.article).toMatchObject({
      title: { value: 'Bridge to be mended' },
      publisher: { value: 'Havel Post', origin: 'text' },
      publishedAt: { value: '2024-05-03', origin: 'text' },
    });
    expect(canonicalText(result.article.blocks)).toBe(PROSE);
    expect(result.article.removals).not.toEqual([]);
  });
  test('Markdown: what its head declares comes first, and other short lines stay', async () => {
    const result = await importFile(
      'bridge.md',
      `---\ntitle: Bridge to be mended\ndate: 2024-05-03\n---\n\nA short line\n\n${PROSE}`,
    );
    if (!result.ok) throw new Error(result.message);
    expect(result.article.publishedAt).toEqual({ value: '2024-05-03', origin: 'meta' });
    expect(canonicalText(result.article.blocks)).toContain('A short line');
  });
});
