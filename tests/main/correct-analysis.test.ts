/** The desk: what the analyst corrects is shown, kept through a newer engine, and taken back. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ArticleView, LibraryRow } from '../../src/contract/views.ts';
import { briefingJson } from '../../src/core/briefing/briefing-json.ts';
import { parseEdtf } from '../../src/core/corrections/parse-edtf.ts';
import type { Analysis, ArticleId, CorrectionId, Quotation } from '../../src/core/model.ts';
import { canonicalText } from '../../src/core/text.ts';
import type { AnalysisPool } from '../../src/main/analysing/analysis-pool.ts';
import { createArticleDesk, type ArticleDesk } from '../../src/main/article-desk.ts';
import { LIBRARY_FILE, openLibrary, type Library } from '../../src/main/library/library.ts';
import { makeAnalysis, makeArticle, makeBlocks, PARAGRAPHS } from './make-article.ts';
import { temporaryFolder } from './temporary-folder.ts';

const worker = new URL('../../src/main/library/library-worker.ts', import.meta.url);
const TEXT = canonicalText(makeBlocks(PARAGRAPHS));
const WORDS = '“We will not raise the toll before the spring,”';

/** What an engine might read of a text; `speaker` null where it knows nobody. */
function read(text: string, speaker: string | null, words = WORDS): Analysis {
  const start = text.indexOf(words);
  const quotation: Quotation = {
    id: 'q1',
    start,
    end: start + words.length,
    type: 'direct',
    text: words,
    cue: null,
    cueText: '',
    speaker: speaker === null ? null : { mention: null, mentionText: '', name: speaker, role: null },
    continues: null,
    confidence: 1,
    reason: 'by hand',
  };
  const sentence = text.indexOf('The harbour council');
  return makeAnalysis({
    quotations: start === -1 ? [] : [quotation],
    events: [
      {
        id: 'e1',
        start: sentence,
        end: sentence + 76,
        text: '',
        trigger: null,
        triggerText: 'met',
        clock: 'happened',
        when: parseEdtf('2026-03-10'),
        durationDays: null,
        timeExpression: null,
        participants: [],
        place: null,
        quotationId: null,
      },
    ],
  });
}

interface Desk {
  readonly desk: ArticleDesk;
  readonly library: Library;
  readonly folder: string;
  readonly id: ArticleId;
  readonly rows: LibraryRow[];
  readonly problems: string[];
}

async function openDesk(analyse: (text: string) => Analysis | null): Promise<Desk> {
  const folder = temporaryFolder();
  const library = await openLibrary({ folder, worker, access: 'write' });
  onTestFinished(() => library.close());
  const pool: AnalysisPool = {
    analyse: async (article) =>
      analyse(canonicalText(article.blocks)) ?? new Promise<Analysis>(() => undefined),
    warmUp: () => undefined,
    close: async () => undefined,
  };
  const { article, original } = makeArticle();
  const rows: LibraryRow[] = [];
  const problems: string[] = [];
  const desk = createArticleDesk({
    library,
    pool,
    parts: {
      importArticle: async () => ({ ok: true, article, original }),
      openDocument: async () => ({ kind: 'article', article, original, attachments: [] }),
    },
    now: () => new Date('2026-03-14T09:30:00.000Z'),
    newId: randomUUID,
    analysisPatience: 20,
    onRow: (row) => rows.push(row),
    onReanalysed: () => undefined,
    onProblem: (sentence) => problems.push(sentence),
  });
  await desk.importDocument({
    name: 'salt.txt',
    mediaType: 'text/plain',
    bytes: Buffer.from('salt'),
    kind: 'file',
  });
  return { desk, library, folder, id: article.id, rows, problems };
}

const at = TEXT.indexOf(WORDS);
const renamed = {
  item: 'q1',
  at,
  change: { kind: 'speaker', name: 'Ilse Varga-Holm', role: 'chair', all: true },
} as const;
const dismissed = { item: 'q1', at, change: { kind: 'no-quotation' } } as const;

function speakerOf(view: ArticleView): string | null | undefined {
  return view.analysis.quotations[0]?.speaker?.name;
}

describe('correcting', () => {
  it('is shown at once and on every later opening, and leaves with what is exported', async () => {
    const { desk, id } = await openDesk((text) => read(text, 'Ilse Varga'));
    const view = await desk.correct(id, renamed);
    expect(view.analysis.quotations[0]).toMatchObject({
      corrected: true,
      speaker: { name: 'Ilse Varga-Holm', role: 'chair' },
    });
    expect(view.analysis.found?.quotations[0]?.speaker?.name).toBe('Ilse Varga');
    expect(view.corrections).toMatchObject([{ items: ['q1'], change: renamed.change }]);
    expect(await desk.open(id)).toEqual(view);
    expect(briefingJson(await desk.open(id)).quotations[0]?.speaker?.name).toBe('Ilse Varga-Holm');
  });

  it('is taken back to what the engine read, and can be made again', async () => {
    const { desk, id, rows } = await openDesk((text) => read(text, 'Ilse Varga'));
    const before = await desk.open(id);
    const view = await desk.correct(id, dismissed);
    expect(view.analysis.quotations).toEqual([]);
    expect(rows.at(-1)?.quotations).toBe(0);
    const correction = view.corrections?.[0]?.id as CorrectionId;
    expect(await desk.uncorrect(id, correction)).toEqual(before);
    expect(rows.at(-1)?.quotations).toBe(1);
    await expect(desk.uncorrect(id, correction)).rejects.toMatchObject({ code: 'not-found' });
    expect((await desk.correct(id, dismissed)).analysis.quotations).toEqual([]);
  });

  it('again replaces the earlier correction', async () => {
    const { desk, id } = await openDesk((text) => read(text, 'Ilse Varga'));
    const event = { item: 'e1', at: TEXT.indexOf('The harbour council') } as const;
    await desk.correct(id, { ...event, change: { kind: 'event', date: '2026-03' } });
    const view = await desk.correct(id, {
      ...event,
      change: { kind: 'event', date: '2026-03-09/2026-03-10' },
    });
    expect(view.corrections).toHaveLength(1);
    expect(view.analysis.events[0]?.when?.edtf).toBe('2026-03-09/2026-03-10');
  });

  it('many things at once keeps them all', async () => {
    const { desk, id } = await openDesk((text) => read(text, 'Ilse Varga'));
    const start = TEXT.indexOf('The harbour council');
    await Promise.all([
      desk.correct(id, renamed),
      desk.correct(id, { item: 'e1', at: start, change: { kind: 'event', clock: 'said' } }),
      desk.correct(id, { item: 'q1', at, change: { kind: 'speaker', name: 'I. Varga', all: false } }),
    ]);
    const view = await desk.open(id);
    expect(view.corrections?.map(({ items }) => items)).toEqual([['q1'], ['e1'], ['q1']]);
    expect([speakerOf(view), view.analysis.events[0]?.clock]).toEqual(['I. Varga', 'said']);
  });

  it.each([
    ['an item that is not there', { ...renamed, item: 'q9' }, 'conflict'],
    ['an item that has moved', { ...renamed, at: at + 1 }, 'conflict'],
    ['a date that is none', { item: 'e1', at: 0, change: { kind: 'event', date: 'soon' } }, 'invalid'],
  ] as const)('%s is refused with a sentence, and nothing is stored', async (_case, request, code) => {
    const { desk, id } = await openDesk((text) => read(text, 'Ilse Varga'));
    await expect(desk.correct(id, request)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(/\.$/) as string,
    });
    expect((await desk.open(id)).corrections).toEqual([]);
  });

  it('what has not been read yet, or is gone, is refused', async () => {
    const { desk, id } = await openDesk(() => null);
    await expect(desk.correct(id, renamed)).rejects.toMatchObject({ code: 'conflict' });
    await expect(desk.correct(randomUUID() as ArticleId, renamed)).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('a newer engine', () => {
  it('changes nothing of what the analyst said, and is told where it agrees no more', async () => {
    const { desk, library, id, rows } = await openDesk((text) => read(text, 'Ilse Varga'));
    await desk.correct(id, renamed);
    // It resolves nobody, but finds the quotation without its marks.
    const bare = { ...read(TEXT, null, WORDS.slice(1, -1)), regions: ['Newer'] };
    await library.run('storeAnalysis', { id, engine: bare.engine, analysis: bare });
    const view = await desk.open(id);
    expect([speakerOf(view), view.analysis.regions]).toEqual(['Ilse Varga-Holm', ['Newer']]);
    // It finds no quotation at all: kept, and said to fit nothing.
    const gone = read(TEXT, null, 'not in the text');
    await library.run('storeAnalysis', { id, engine: gone.engine, analysis: gone });
    expect(await desk.open(id)).toMatchObject({
      analysis: { quotations: [] },
      corrections: [{ items: [], change: renamed.change }],
    });
    await library.run('storeAnalysis', { id, engine: bare.engine, analysis: bare });
    expect(speakerOf(await desk.open(id))).toBe('Ilse Varga-Holm');
    expect(rows.length).toBeGreaterThan(0);
  });

  it('reads a changed text, and what was corrected moves along', async () => {
    const { desk, id } = await openDesk((text) => read(text, 'Ilse Varga'));
    await desk.correct(id, renamed);
    const blocks = makeBlocks(['A passage put back at the top.', ...PARAGRAPHS]);
    expect(speakerOf(await desk.revise(id, (article) => ({ ...article, blocks })))).toBe('Ilse Varga-Holm');
    const cut = makeBlocks(PARAGRAPHS.slice(0, 1));
    const view = await desk.revise(id, (article) => ({ ...article, blocks: cut }));
    expect(view.corrections).toMatchObject([{ items: [], target: { span: null } }]);
  });
});

describe('damage', () => {
  it('of corrections is said when the article is opened', async () => {
    const { desk, folder, id, problems } = await openDesk((text) => read(text, 'Ilse Varga'));
    await desk.correct(id, renamed);
    const db = new DatabaseSync(join(folder, LIBRARY_FILE));
    db.exec("UPDATE corrections SET correction = replace(correction, 'Holm', 'Helm')");
    db.close();
    expect(speakerOf(await desk.open(id))).toBe('Ilse Varga');
    expect(problems).toEqual([expect.stringMatching(/^One correction of this article .*damaged on disk/)]);
  });
});
