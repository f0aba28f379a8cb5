/** Pages that a browser printed into a PDF: what the site set around the article goes, and can be put back. */
import { PDFArray, PDFDocument, PDFName, PDFString, StandardFonts } from '@cantoo/pdf-lib';
import { afterAll, describe, expect, test } from 'vitest';
import { blockText } from '../../../src/core/text.ts';
import type { Article } from '../../../src/core/model.ts';
import { openDocument } from '../../../src/main/importing/open-document.ts';
import { createPageParser } from '../../../src/main/importing/page-parser.ts';

const parser = createPageParser();
afterAll(() => parser.close());

const CHROME =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36';
const TITLE = 'Ferry fares to rise in spring';

const MENU = ['News', 'Sport', 'Weather', 'Harbour', 'Business', 'Opinion', 'Log in', 'Subscribe'];
const BODY = [
  'Fares on the Norrhaven ferry will rise by a tenth from the first of April, the harbour board said on Tuesday.',
  'The board blamed the price of fuel and said that it had waited for two winters before it asked for more.',
  '“Nobody likes to pay more, but the boats must run,” said Ada Brandt, who leads the board.',
  'Commuters on the quay said that they would look for other ways across the sound if it came to that.',
];
const TEASERS = [
  'Old pier to be painted by pupils of the town',
  'Herring is back, and so are the anglers of the coast',
  'Why the lighthouse stood dark for three nights',
];
const FOOT = ['Share this article', 'Cookie settings', 'Terms of use', 'About us', 'All rights reserved.'];

interface Printed {
  readonly creator?: string;
  readonly title?: string;
  /** Texts of which every word is a link. */
  readonly linked?: readonly string[];
  /** As printed at the foot. */
  readonly address?: string;
}

/** One line a text, the headline large; a paragraph is parted by white. */
async function printed(texts: readonly string[], options: Printed = {}): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  const font = await file.embedFont(StandardFonts.Helvetica);
  file.setCreator(options.creator ?? CHROME);
  file.setTitle(options.title ?? `${TITLE} - Norrhaven Courier`);
  const page = file.addPage([700, 900]);
  const links = PDFArray.withContext(file.context);
  for (const [index, text] of texts.entries()) {
    const y = 860 - index * 30;
    const size = text === TITLE ? 20 : 10;
    page.drawText(text, { x: 40, y, size, font });
    if (options.linked?.includes(text) !== true) continue;
    links.push(
      file.context.register(
        file.context.obj({
          Type: 'Annot',
          Subtype: 'Link',
          Rect: [38, y - 3, 44 + font.widthOfTextAtSize(text, size), y + size],
          A: { Type: 'Action', S: 'URI', URI: PDFString.of('https://courier.example/other') },
        }),
      ),
    );
  }
  page.node.set(PDFName.of('Annots'), links);
  if (options.address !== undefined) page.drawText(options.address, { x: 40, y: 12, size: 8, font });
  return await file.save();
}

async function articleOf(bytes: Uint8Array): Promise<Article> {
  const opened = await openDocument(
    { name: 'a.pdf', mediaType: '', bytes, kind: 'file' },
    { now: '2026-01-02T03:04:05Z', newId: () => 'a1', parser },
  );
  if (opened.kind !== 'article') throw new Error(JSON.stringify(opened));
  return opened.article;
}

const textsOf = ({ blocks }: Article): string[] => blocks.map(blockText);

describe('a printed page', () => {
  const PAGE = [...MENU, TITLE, 'By Tessa Moll', '12 March 2026', ...BODY, ...TEASERS, ...FOOT];

  test('is its article; the rest is taken out and kept', async () => {
    const article = await articleOf(await printed(PAGE, { linked: [...MENU, ...TEASERS, ...FOOT] }));
    expect(article.title.value).toBe(TITLE);
    expect(textsOf(article)).toEqual(BODY);
    expect(article.byline.value).toEqual(['Tessa Moll']);
    expect(article.publishedAt.value).toMatch(/^2026-03-12/);
    const removed = article.removals.flatMap(({ blocks }) => blocks.map(blockText));
    for (const text of [...MENU, ...TEASERS, ...FOOT]) expect(removed).toContain(text);
  });

  test('teasers between its paragraphs go where every word of them leads elsewhere', async () => {
    const [first = '', ...others] = BODY;
    const page = [TITLE, first, ...TEASERS, ...others];
    expect(textsOf(await articleOf(await printed(page, { linked: TEASERS })))).toEqual(BODY);
  });

  test('a headline that leads to the page itself stays the title', async () => {
    const article = await articleOf(await printed([...MENU, TITLE, ...BODY], { linked: [...MENU, TITLE] }));
    expect(article.title.value).toBe(TITLE);
    expect(textsOf(article)).toEqual(BODY);
  });

  test('a page of nothing but links is read', async () => {
    const article = await articleOf(await printed([TITLE, ...BODY], { linked: [TITLE, ...BODY] }));
    expect(article.title.value).toBe(TITLE);
    expect(textsOf(article)).toEqual(BODY);
  });

  test.each([
    ['Mozilla Firefox 140.0', undefined],
    ['Safari', undefined],
    ['wkhtmltopdf 0.12.6', undefined],
    // Some print without saying so, but with the address below the page.
    ['PrintTool', 'https://courier.example/ferry 1/1'],
  ])('is told by %s', async (creator, address) => {
    const bytes = await printed([...MENU, TITLE, ...BODY, ...TEASERS, ...FOOT], {
      creator,
      linked: [...MENU, ...TEASERS],
      ...(address === undefined ? {} : { address }),
    });
    const article = await articleOf(bytes);
    expect(textsOf(article)).toEqual(BODY);
    expect(article.address.value).toBe(address === undefined ? null : 'https://courier.example/ferry');
  });
});

describe('what stays', () => {
  test.each([
    ['a report of an office program', 'Microsoft Word'],
    ['a paper’s own page', 'Adobe InDesign 20.0'],
    ['no maker', ''],
  ])('%s keeps lines that lead elsewhere', async (_name, creator) => {
    const bytes = await printed([TITLE, ...BODY, ...TEASERS], { creator, linked: TEASERS });
    expect(textsOf(await articleOf(bytes))).toEqual([...BODY, ...TEASERS]);
  });

  test('a paper with an address in its foot is none', async () => {
    const bytes = await printed([TITLE, ...BODY, ...TEASERS], {
      creator: 'TeX',
      linked: TEASERS,
      address: 'https://doi.example/10.1000/1',
    });
    expect(textsOf(await articleOf(bytes))).toEqual([...BODY, ...TEASERS]);
  });

  test('a plain document that was printed from a browser keeps its headings and lines', async () => {
    const [first = '', ...others] = BODY;
    const texts = [first, 'What the board decided', ...others, 'Minutes by the clerk, 12 March'];
    expect(textsOf(await articleOf(await printed([TITLE, ...texts], { title: TITLE })))).toEqual(texts);
  });

  test('a declared title that no line holds is shown without a line being taken for it', async () => {
    const article = await articleOf(await printed(BODY, { title: 'Something else altogether' }));
    expect(article.title).toEqual({ value: 'Something else altogether', origin: 'file' });
    expect(textsOf(article)).toEqual(BODY);
  });
});
