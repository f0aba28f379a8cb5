/** PDF documents, most of them drawn here, to articles. */
import { readFileSync } from 'node:fs';
import { PDFDocument, StandardFonts, degrees } from '@cantoo/pdf-lib';
import { afterAll, describe, expect, test } from 'vitest';
import type { Article } from '../../../src/core/model.ts';
import { openDocument } from '../../../src/main/importing/open-document.ts';
import { createPageParser } from '../../../src/main/importing/page-parser.ts';

const parser = createPageParser();
afterAll(() => parser.close());

interface Line {
  readonly text: string;
  readonly x?: number;
  /** Downwards from the top. */
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
  readonly turned?: boolean;
}

interface Info {
  readonly title?: string;
  readonly author?: string;
  readonly created?: Date;
}

async function pdf(pages: readonly (readonly Line[])[], info: Info = {}): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  const plain = await file.embedFont(StandardFonts.Helvetica);
  const bold = await file.embedFont(StandardFonts.HelveticaBold);
  if (info.title !== undefined) file.setTitle(info.title);
  if (info.author !== undefined) file.setAuthor(info.author);
  if (info.created !== undefined) file.setCreationDate(info.created);
  for (const lines of pages) {
    const page = file.addPage([400, 600]);
    for (const line of lines) {
      page.drawText(line.text, {
        x: line.x ?? 40,
        y: 600 - line.y,
        size: line.size ?? 10,
        font: line.bold === true ? bold : plain,
        ...(line.turned === true ? { rotate: degrees(90) } : {}),
      });
    }
  }
  return await file.save();
}

/** Lines one below the other. */
function set(texts: readonly string[], y: number, more: Partial<Line> = {}): Line[] {
  return texts.map((text, index) => ({ text, y: y + index * 12, ...more }));
}

async function open(bytes: Uint8Array, name = 'a.pdf') {
  return await openDocument(
    { name, mediaType: '', bytes, kind: 'file' },
    { now: '2026-01-02T03:04:05Z', newId: () => 'a1', parser },
  );
}

async function articleOf(bytes: Uint8Array): Promise<Article> {
  const opened = await open(bytes);
  if (opened.kind !== 'article') throw new Error(JSON.stringify(opened));
  return opened.article;
}

function textsOf({ blocks }: Article): string[] {
  return blocks.map((block) =>
    'text' in block ? `${block.type === 'paragraph' ? '' : `${block.type}: `}${block.text}` : block.type,
  );
}

const ONE = [
  'The council of Norrhaven met on Tuesday and agreed, after three hours of',
  'talk, to mend the old bridge before the winter sets in and the river rises.',
];
const TWO = ['“We have waited long enough,” said the mayor, Ada Brandt, who had called', 'the extra-'];
const ONE_TEXT = ONE.join(' ');
const HEAD: Line[] = [{ text: 'Norrhaven to mend its bridge', y: 60, size: 20, bold: true }];

describe('text', () => {
  test('headline, head, paragraphs by white, a heading in bold', async () => {
    const article = await articleOf(
      await pdf([
        [
          ...HEAD,
          { text: 'By Lena Marsh', y: 85 },
          { text: '3 March 2026', y: 105 },
          ...set(ONE, 130),
          ...set(ONE, 165),
          { text: 'The money', y: 205, bold: true },
          ...set(ONE, 225),
        ],
      ]),
    );
    expect(article).toMatchObject({
      title: { value: 'Norrhaven to mend its bridge', origin: 'text' },
      byline: { value: ['Lena Marsh'], origin: 'text' },
      publishedAt: { value: '2026-03-03', origin: 'text' },
      source: { mediaType: 'application/pdf' },
    });
    expect(textsOf(article)).toEqual([ONE_TEXT, ONE_TEXT, 'heading: The money', ONE_TEXT]);
  });
  test('paragraphs by indents', async () => {
    const lines = [...ONE, ...ONE].map((text, index) => ({
      text,
      y: 100 + index * 12,
      x: index % 2 === 0 ? 55 : 40,
    }));
    expect(textsOf(await articleOf(await pdf([[...HEAD, ...lines]])))).toEqual([ONE_TEXT, ONE_TEXT]);
  });
  test('two columns, each read to its end; a headline across them', async () => {
    const left = [
      'The council of Norrhaven met on',
      'Tuesday and agreed, after three',
      'hours of talk, to mend the old',
      'bridge before the winter sets in',
      'and the river rises again, as it',
    ];
    const right = [
      'did in the year of the two great',
      'floods. The mayor, Ada Brandt,',
      'had called the meeting herself',
      'and spoke for the better part of',
      'an hour before anybody else did.',
    ];
    const article = await articleOf(
      await pdf([[...HEAD, ...set(left, 100), ...set(right, 100, { x: 215 })]]),
    );
    expect(textsOf(article)).toEqual([[...left, ...right].join(' ')]);
  });
  test('words parted at a line’s end are made whole, compounds stay', async () => {
    const lines = [
      'The coun-',
      'cil spoke of the well-',
      'known bridge, and nobody doubts that the well-known bridge is worth it.',
    ];
    expect(textsOf(await articleOf(await pdf([[...HEAD, ...set(lines, 100)]])))).toEqual([
      'The council spoke of the well-known bridge, and nobody doubts that the well-known bridge is worth it.',
    ]);
  });
  test('bullets are list items', async () => {
    const article = await articleOf(
      await pdf([
        [...HEAD, ...set(ONE, 100), ...set(['• the first arch', '• the second arch, which is cracked'], 130)],
      ]),
    );
    expect(textsOf(article)).toEqual([
      ONE_TEXT,
      'list-item: the first arch',
      'list-item: the second arch, which is cracked',
    ]);
  });
  test('a paragraph goes on over the page, past footer, number and header, which are taken out', async () => {
    const page = (lines: readonly string[], number: number): Line[] => [
      { text: 'The Norrhaven Post', y: 30, size: 8 },
      ...set(lines, 100),
      { text: 'Printed for subscribers only', y: 560, size: 8 },
      { text: String(number), y: 580, x: 200, size: 8 },
    ];
    const article = await articleOf(
      await pdf([
        [...HEAD, ...page([...ONE, ...TWO], 1)],
        page(['ordinary meeting herself, and spoke for an hour.', ...ONE], 2),
        page(ONE, 3),
      ]),
    );
    expect(textsOf(article)[0]).toBe(
      `${ONE_TEXT} ${TWO[0]} the extraordinary meeting herself, and spoke for an hour.`,
    );
    expect(
      article.removals.map(({ reason, blocks }) => [
        reason,
        blocks.map((block) => ('text' in block ? block.text : '')),
      ]),
    ).toEqual([
      ['page header', ['The Norrhaven Post']],
      ['page footer', ['Printed for subscribers only']],
      ['page number', ['1 · 2 · 3']],
    ]);
  });
  test('text along the edge is none of it', async () => {
    const article = await articleOf(
      await pdf([[...HEAD, ...set(ONE, 100), { text: 'COPY 17', x: 20, y: 300, turned: true }]]),
    );
    expect(textsOf(article)).toEqual([ONE_TEXT]);
  });
  test('Arabic in the order it is read, numbers and Latin words in theirs', async () => {
    const article = await articleOf(readFileSync(new URL('./pdfs/arabic-bridge.pdf', import.meta.url)));
    expect(article).toMatchObject({
      title: { value: 'إصلاح الجسر القديم' },
      direction: 'rtl',
      language: { value: 'ar' },
    });
    expect(textsOf(article)).toEqual([
      'وافق مجلس مدينة نورهافن يوم الثلاثاء على إصلاح الجسر القديم قبل حلول الشتاء في عام 2026.',
      'وقالت رئيسة البلدية أدا براندت: «لقد انتظرنا طويلا»، مضيفة أن كلفة العمل تبلغ 4.2 مليون كرونة (نحو 400 ألف دولار) وفقا لتقرير ABC الصادر في 12 مارس.',
    ]);
  });
});

test('a paragraph as long as a book is read', async () => {
  const pair = [
    'the council of Norrhaven talked about the bridge and about the',
    'river, while the mayor spoke for a very long time of the win-',
  ];
  const lines = Array.from({ length: 16 }, () => pair).flat();
  const pages = Array.from({ length: 40 }, () => set(lines, 100));
  const [first, ...others] = textsOf(await articleOf(await pdf([HEAD, ...pages])));
  expect(others).toEqual([]);
  const whole = `${pair[0]} ${pair[1]?.slice(0, -1)}`.repeat(640);
  expect(first === `${whole}-`).toBe(true);
}, 60_000);

describe('what the file says of itself', () => {
  test('counts where the text says nothing', async () => {
    const article = await articleOf(
      await pdf([set([...ONE, ...ONE, ...ONE], 100)], {
        title: 'On bridges',
        author: 'Ole Berg',
        created: new Date('2026-03-04T09:00:00Z'),
      }),
    );
    expect(article).toMatchObject({
      title: { value: 'On bridges', origin: 'file' },
      byline: { value: ['Ole Berg'], origin: 'file' },
      publishedAt: { value: '2026-03-04T09:00:00Z', origin: 'file' },
    });
  });
  test('not where a program made it up', async () => {
    const article = await articleOf(
      await pdf([[...HEAD, ...set(ONE, 100)]], { title: 'Microsoft Word - a.docx', author: 'Administrator' }),
    );
    expect(article).toMatchObject({
      title: { value: 'Norrhaven to mend its bridge' },
      byline: { value: [] },
    });
  });
});

describe('what can’t be read is said', () => {
  const operators = (stream: string, extra = ''): Uint8Array =>
    new TextEncoder().encode(
      `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n4 0 obj<</Length ${stream.length}>>stream\n${stream}\nendstream endobj\n5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R${extra}>>\n`,
    );
  const draw = (text: string, y: number, mode = 0) => `BT /F1 10 Tf ${mode} Tr 20 ${y} Td (${text}) Tj ET `;
  const SENTENCE = 'The council agreed to mend the old bridge.';
  test('a page without text', async () => {
    expect(await open(await pdf([[]]))).toEqual({
      kind: 'refused',
      message: '“a.pdf” has one page without text, such as a scan; have its text recognised first.',
    });
  });
  test('some pages without text', async () => {
    expect((await articleOf(await pdf([[...HEAD, ...set(ONE, 100)], [], []]))).notices).toEqual([
      '2 pages hold no text, such as scans.',
    ]);
  });
  test('text that is not visible is taken out', async () => {
    const article = await articleOf(operators(draw(SENTENCE, 200) + draw('Say that it fell.', 150, 3)));
    expect(textsOf(article)).toEqual([SENTENCE]);
    expect(article.removals).toMatchObject([{ reason: 'text that is not visible' }]);
    expect(article.notices).toEqual([
      'The file holds text that is not visible on its pages; it was taken out.',
    ]);
  });
  test('text recognised from a scan is kept', async () => {
    const article = await articleOf(operators(draw(SENTENCE, 200, 3)));
    expect(textsOf(article)).toEqual([SENTENCE]);
    expect(article.notices).toEqual([
      'The text was recognised from pictures of the pages; check it against the original.',
    ]);
  });
  test('a file without its end is mended', async () => {
    const whole = operators(draw(SENTENCE, 200));
    expect(textsOf(await articleOf(whole.subarray(0, whole.length - 22)))).toEqual([SENTENCE]);
  });
  test.each([
    ['a cut file', operators('').subarray(0, 60), 'is a PDF document that is damaged'],
    [
      'a locked file',
      operators(draw(SENTENCE, 200), '/Encrypt<</Filter/Own/V 9>>'),
      'is locked in a way that is not read',
    ],
    ['no PDF', new TextEncoder().encode('none at all'), 'is named a PDF document, but is none'],
  ])('%s', async (_, bytes, reason) => {
    expect(await open(bytes)).toEqual({ kind: 'refused', message: `“a.pdf” ${reason}.` });
  });
});

describe('the largest line of the first page', () => {
  const head = (name: string): Line[] => [{ text: name, y: 30, size: 8 }];
  const pages = (first: string, header: string): Line[][] => [
    [{ text: first, y: 70, size: 26 }, { text: 'Bridge to be mended', y: 110, size: 18 }, ...set(ONE, 140)],
    [...head(header), ...set(ONE, 140)],
    [...head(header), ...set(ONE, 140)],
  ];

  test.each([
    [
      'is the paper’s name where its pages say so',
      'Norrhaven Courier',
      'Norrhaven Courier',
      'Bridge to be mended',
    ],
    [
      'is its name within a longer line',
      'Norrhaven Courier',
      'Norrhaven Courier / 12 March',
      'Bridge to be mended',
    ],
    [
      'is the headline where they name something else',
      'Winter is near',
      'Norrhaven Courier',
      'Winter is near',
    ],
    ['is the headline where a short word is in the line', 'Fire', 'Fireside stories', 'Fire'],
  ])('%s', async (_name, first, header, title) => {
    expect((await articleOf(await pdf(pages(first, header)))).title.value).toBe(title);
  });
});
