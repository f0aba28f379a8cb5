/** Subscriptions to feeds that change, fail, disappear and come back. */
import { describe, expect, it } from 'vitest';
import type { FeedRow } from '../../../src/contract/feeds.ts';
import { runDesk, type RunningDesk } from './run-desk.ts';

async function subscribe(running: RunningDesk, host: string): Promise<FeedRow> {
  return (await running.desk.add(`http://${host}/feed`)).feed;
}

async function rowOf(running: RunningDesk, { id }: FeedRow): Promise<FeedRow> {
  const row = (await running.desk.list()).find((feed) => feed.id === id);
  if (row === undefined) throw new Error('the feed is gone');
  return row;
}

describe('a feed that changes', () => {
  it('is read at once, then when it is due, and told of', async () => {
    const running = await runDesk('coast.example');
    const feed = await subscribe(running, 'coast.example');
    expect(feed).toMatchObject({ title: 'coast.example', unread: 1, total: 1, failure: null });
    running.desk.start();
    await running.pass(10);
    expect(running.site('coast.example').asked).toHaveLength(1);
    running.site('coast.example').items = ['Second', 'First'];
    await running.pass(70);
    expect(await running.titles(feed.id)).toEqual(['Second*', 'First*']);
    expect(running.rows.at(-1)).toMatchObject({ id: feed.id, unread: 2 });
  });

  it('is asked with what it said of its version, and may say that nothing changed', async () => {
    const running = await runDesk('coast.example');
    const site = running.site('coast.example');
    site.etag = '"one"';
    const feed = await subscribe(running, 'coast.example');
    running.desk.start();
    await running.pass(90);
    expect(site.headers.at(-1)?.['if-none-match']).toBe('"one"');
    expect(await rowOf(running, feed)).toMatchObject({ total: 1, failure: null });
    expect(site.asked).toHaveLength(2);
  });

  it('that moved for good is asked at its new address', async () => {
    const running = await runDesk('coast.example');
    const { feed } = await running.desk.add('http://coast.example/moved');
    expect((await rowOf(running, feed)).address).toBe('http://coast.example/feed');
  });
});

describe('a feed that fails', () => {
  it.each([
    ['error', /coast\.example/],
    ['forbidden', /coast\.example/],
    ['reset', /coast\.example/],
    [
      'page',
      'What coast.example gives for this feed is a page, not a feed; look for the feed’s address on its site.',
    ],
  ] as const)('%s: is named, keeps its items, and is asked less and less', async (mood, sentence) => {
    const running = await runDesk('coast.example');
    const site = running.site('coast.example');
    const feed = await subscribe(running, 'coast.example');
    running.desk.start();
    site.mood = mood;
    await running.pass(70);
    const failed = await rowOf(running, feed);
    expect(failed.failure).toMatch(sentence);
    expect(failed.total).toBe(1);
    const asked = site.asked.length;
    // An hour later it is not asked again, two hours later it is.
    await running.pass(65);
    expect(site.asked).toHaveLength(asked);
    await running.pass(75);
    expect(site.asked.length).toBeGreaterThan(asked);
    site.mood = 'well';
    site.items = ['Back', 'First'];
    await running.pass(24 * 60);
    expect(await rowOf(running, feed)).toMatchObject({ failure: null, unread: 2 });
  });

  it('holds up no other', async () => {
    const running = await runDesk('coast.example', 'harbour.example', 'quay.example');
    const feeds = [];
    for (const host of ['coast.example', 'harbour.example', 'quay.example'])
      feeds.push(await subscribe(running, host));
    running.desk.start();
    running.site('coast.example').mood = 'reset';
    running.site('quay.example').items = ['New', 'First'];
    await running.pass(80);
    const rows = await running.desk.list();
    expect(rows.map(({ failure, unread }) => [failure !== null, unread])).toEqual([
      [true, 1],
      [false, 1],
      [false, 2],
    ]);
  });

  it('that asks to wait is left alone that long', async () => {
    const running = await runDesk('coast.example');
    const site = running.site('coast.example');
    const feed = await subscribe(running, 'coast.example');
    running.desk.start();
    site.mood = 'later';
    await running.pass(70);
    const asked = site.asked.length;
    expect((await rowOf(running, feed)).failure).not.toBeNull();
    await running.pass(9 * 60);
    expect(site.asked).toHaveLength(asked);
  });

  it('that is gone for good is asked once a week', async () => {
    const running = await runDesk('coast.example');
    const site = running.site('coast.example');
    await subscribe(running, 'coast.example');
    running.desk.start();
    site.mood = 'gone';
    await running.pass(70);
    const asked = site.asked.length;
    await running.pass(6 * 24 * 60);
    expect(site.asked).toHaveLength(asked);
    await running.pass(3 * 24 * 60);
    expect(site.asked.length).toBeGreaterThan(asked);
  });

  it('that breaks off gives its whole items, is never taken for whole, and is asked for anew', async () => {
    const running = await runDesk('coast.example');
    const site = running.site('coast.example');
    site.etag = '"one"';
    const feed = await subscribe(running, 'coast.example');
    running.desk.start();
    site.mood = 'cut';
    site.etag = '"two"';
    site.items = ['Third', 'Second', 'First'];
    await running.pass(70);
    expect(await running.titles(feed.id)).toEqual(['Third*', 'Second*', 'First*']);
    expect((await rowOf(running, feed)).failure).toContain('breaks off');
    site.mood = 'well';
    await running.pass(5 * 60);
    // Half a feed has no version that could come back as unchanged.
    expect(site.headers.at(-1)?.['if-none-match']).toBeUndefined();
    expect(await rowOf(running, feed)).toMatchObject({ failure: null, total: 3 });
  });
});

describe('the schedule', () => {
  it('asks for nothing where the analyst turned it off, and for all where the analyst asks', async () => {
    const running = await runDesk('coast.example', 'harbour.example');
    await subscribe(running, 'coast.example');
    await subscribe(running, 'harbour.example');
    running.settings.automatic = false;
    running.desk.start();
    await running.pass(48 * 60);
    expect(running.site('coast.example').asked).toHaveLength(1);
    running.site('harbour.example').items = ['New', 'First'];
    expect(await running.desk.update(null)).toEqual({ updated: 2, failed: 0, added: 1 });
    expect(running.progress.at(-1)).toEqual({ done: 2, total: 2 });
  });

  it.each([
    ['back by a day', -24 * 60],
    ['back to 1970', -56 * 365 * 24 * 60],
  ])('a clock set %s starts no storm and no standstill', async (_name, minutes) => {
    const running = await runDesk('coast.example');
    const site = running.site('coast.example');
    await subscribe(running, 'coast.example');
    running.desk.start();
    running.jump(minutes);
    await running.pass(1);
    await running.pass(1);
    expect(site.asked).toHaveLength(1);
    await running.pass(80);
    expect(site.asked).toHaveLength(2);
  });

  it('a clock set on by years asks for each feed once', async () => {
    const running = await runDesk('coast.example', 'harbour.example');
    await subscribe(running, 'coast.example');
    await subscribe(running, 'harbour.example');
    running.desk.start();
    running.jump(12 * 365 * 24 * 60);
    await running.pass(1);
    await running.pass(1);
    await running.pass(1);
    expect(running.site('coast.example').asked).toHaveLength(2);
    expect(running.site('harbour.example').asked).toHaveLength(2);
  });
});

describe('finding a feed', () => {
  it('by its own address', async () => {
    const { desk } = await runDesk('coast.example');
    expect(await desk.find('http://coast.example/feed')).toEqual({
      kind: 'feed',
      address: 'http://coast.example/feed',
      title: 'coast.example',
      items: 1,
    });
  });

  it('by the address of a page that names it', async () => {
    const { desk } = await runDesk('coast.example');
    expect(await desk.find('http://coast.example/')).toEqual({
      kind: 'choices',
      choices: [{ address: 'http://coast.example/feed', title: 'coast.example news' }],
    });
  });

  it('by the usual paths, where a page names none', async () => {
    const { desk } = await runDesk('coast.example');
    expect(await desk.find('http://coast.example/item/Tide')).toMatchObject({
      kind: 'feed',
      address: 'http://coast.example/feed',
    });
  });

  it('nowhere: a sentence, and nothing is subscribed to', async () => {
    const { desk, site } = await runDesk('coast.example');
    site('coast.example').mood = 'page';
    expect(await desk.find('http://coast.example/item/Tide')).toEqual({
      kind: 'none',
      message: 'The page of coast.example names no feed; give the feed’s own address.',
    });
    expect(await desk.find('http://nosuch.example/')).toMatchObject({ kind: 'none' });
    expect(await desk.list()).toEqual([]);
  });

  it.each(['ftp://coast.example/feed', 'file:///etc/passwd', 'javascript:alert(1)', '   ', 'http://'])(
    '%s is no address',
    async (address) => {
      const { desk } = await runDesk('coast.example');
      expect(() => desk.find(address)).toThrow('web address');
    },
  );
});

describe('subscriptions', () => {
  it('a second time are none', async () => {
    const running = await runDesk('coast.example');
    const first = await subscribe(running, 'coast.example');
    expect(await running.desk.add('http://coast.example/feed')).toMatchObject({
      known: true,
      feed: { id: first.id },
    });
    expect(running.site('coast.example').asked).toHaveLength(1);
  });

  it('a second time are asked again where the first failed', async () => {
    const running = await runDesk('coast.example');
    running.site('coast.example').mood = 'error';
    expect((await subscribe(running, 'coast.example')).failure).not.toBeNull();
    running.site('coast.example').mood = 'well';
    expect(await running.desk.add('http://coast.example/feed')).toMatchObject({
      known: true,
      feed: { failure: null, unread: 1 },
    });
  });

  it.each([
    ['coast.example', true, ['coast.example']],
    ['coast.example:80', true, ['coast.example']],
    ['coast.example:8080', true, []],
    ['example', true, []],
    ['coast.example', false, []],
  ])(
    'that failed are asked again when %s is allowed (by themselves: %s)',
    async (entry, automatic, expected) => {
      const hosts = ['coast.example', 'hill.example'];
      const running = await runDesk(...hosts);
      for (const host of hosts) {
        running.site(host).mood = 'error';
        await subscribe(running, host);
        running.site(host).mood = 'well';
      }
      running.settings.automatic = automatic;
      await running.desk.retryHost(entry);
      const well = (await running.desk.list()).filter(({ failure }) => failure === null);
      expect(well.map(({ address }) => new URL(address).host)).toEqual(expected);
    },
  );

  it('are removed with undo', async () => {
    const running = await runDesk('coast.example');
    const feed = await subscribe(running, 'coast.example');
    await running.desk.remove(feed.id);
    expect(running.removed).toEqual([feed.id]);
    expect(await running.desk.list()).toEqual([]);
    running.desk.start();
    await running.pass(90);
    expect(running.site('coast.example').asked).toHaveLength(1);
    expect(await running.desk.unremove(feed.id)).toMatchObject({ id: feed.id, total: 1 });
  });

  it('come from a list with its folders and go into one', async () => {
    const { desk } = await runDesk('coast.example');
    const list = `<?xml version="1.0"?><!DOCTYPE opml [<!ENTITY x SYSTEM "file:///etc/passwd">]><opml version="1.0"><head><title>Mine</title></head><body>
      <outline text="North"><outline text="Coast &amp; sea"><outline text="Tides &lt;daily&gt;" type="rss" xmlUrl="http://coast.example/feed"/></outline></outline>
      <outline text="&x;" xmlurl="https://harbour.example/feed"/><outline text="bad" xmlUrl="javascript:alert(1)"/><outline xmlUrl="http://coast.example/feed"/></body></opml>`;
    expect(await desk.importList('mine.opml', new TextEncoder().encode(list))).toEqual({
      added: 2,
      known: 0,
      problem: null,
    });
    expect((await desk.list()).map(({ title, folder }) => ({ title, folder }))).toEqual([
      { title: 'Tides <daily>', folder: ['North', 'Coast & sea'] },
      { title: '&x;', folder: [] },
    ]);
    const written = await desk.exportList();
    const other = await runDesk();
    expect(await other.desk.importList('again.opml', new TextEncoder().encode(written))).toMatchObject({
      added: 2,
    });
    expect(
      (await other.desk.list()).map(({ title, folder, address }) => ({ title, folder, address })),
    ).toEqual((await desk.list()).map(({ title, folder, address }) => ({ title, folder, address })));
  });

  it.each([
    ['no list', 'hello'],
    ['an empty list', '<opml version="2.0"><body></body></opml>'],
  ])('%s is refused with a sentence', async (_name, text) => {
    const { desk } = await runDesk();
    const outcome = await desk.importList('list.opml', new TextEncoder().encode(text));
    expect(outcome.added).toBe(0);
    expect(outcome.problem).toMatch(/list\.opml|list/);
  });
});

describe('opening an item', () => {
  it('reads its page and remembers the article', async () => {
    const running = await runDesk('coast.example');
    const feed = await subscribe(running, 'coast.example');
    const outcome = await running.desk.openItem(1, 'page');
    expect(outcome).toMatchObject({ ok: true });
    expect(running.imported[0]).toMatchObject({
      kind: 'address',
      address: 'http://coast.example/item/First',
    });
    expect(await rowOf(running, feed)).toMatchObject({ unread: 0 });
  });

  it('that can’t be read is a sentence, and stays unread', async () => {
    const running = await runDesk('coast.example');
    running.site('coast.example').items = ['../nowhere'];
    const feed = await subscribe(running, 'coast.example');
    await running.web.close();
    const outcome = await running.desk.openItem(1, 'page');
    expect(outcome).toMatchObject({ ok: false, message: expect.stringContaining('coast.example') as string });
    expect(await rowOf(running, feed)).toMatchObject({ unread: 1 });
  });

  it('has nothing to take where the feed carries no text', async () => {
    const running = await runDesk('coast.example');
    await subscribe(running, 'coast.example');
    expect(await running.desk.openItem(1, 'feed')).toMatchObject({ ok: false });
  });

  it.each([
    ['feed', 'This is the text that the feed gives; the page may say more.'],
    ['page', /coast\.example.* This is the text that the feed gives instead\./],
  ] as const)('from the %s: the feed’s own text, which the article says', async (from, notice) => {
    const running = await runDesk('coast.example');
    running.site('coast.example').carries = true;
    await subscribe(running, 'coast.example');
    expect(await running.desk.openItem(1, from)).toMatchObject({ ok: true });
    const [input] = running.imported;
    expect(new TextDecoder().decode(input?.bytes)).toContain('All of First, as the feed has it.');
    expect(input?.fetch?.notices).toEqual([expect.stringMatching(notice) as string]);
  });

  it('stopped on the way gives nothing, and a second try goes through', async () => {
    const running = await runDesk('coast.example');
    running.site('coast.example').carries = true;
    const feed = await subscribe(running, 'coast.example');
    const opening = running.desk.openItem(1, 'page');
    running.desk.stop();
    expect(await opening).toMatchObject({ ok: false });
    expect(await rowOf(running, feed)).toMatchObject({ unread: 1 });
    expect(await running.desk.update(feed.id)).toMatchObject({ updated: 1 });
    expect(await running.desk.openItem(1, 'page')).toMatchObject({ ok: true });
  });

  it('stopped, its reading is stopped, too', async () => {
    const running = await runDesk('coast.example');
    running.site('coast.example').carries = true;
    await subscribe(running, 'coast.example');
    await running.desk.openItem(1, 'feed');
    const [signal] = running.signals;
    expect(signal?.aborted).toBe(false);
    running.desk.stop();
    expect(signal?.aborted).toBe(true);
  });

  it('always full text: new items are imported in a quiet job', async () => {
    const running = await runDesk('coast.example');
    const feed = await subscribe(running, 'coast.example');
    await running.desk.change(feed.id, { fullText: true });
    running.site('coast.example').items = ['Second', 'First'];
    await running.desk.update(feed.id);
    await expect.poll(() => running.queue.list()[0]?.state).toBe('done');
    expect(running.queue.list()[0]).toMatchObject({ kind: 'feed', quiet: true, title: 'coast.example' });
    expect(running.imported.map(({ address }) => address)).toEqual(['http://coast.example/item/Second']);
  });
});

describe('marking', () => {
  it('all, however many there are: in turns, each item once, and back again', async () => {
    const running = await runDesk('coast.example', 'hill.example');
    const count = 1_201;
    running.site('coast.example').items = Array.from({ length: count }, (_, index) => `Story ${index}`);
    const coast = await subscribe(running, 'coast.example');
    const hill = await subscribe(running, 'hill.example');
    const changed = await running.desk.mark({ feed: coast.id, items: null, read: true });
    expect(new Set(changed).size).toBe(count);
    expect(changed).toHaveLength(count);
    expect(await rowOf(running, coast)).toMatchObject({ unread: 0 });
    expect(await rowOf(running, hill)).toMatchObject({ unread: 1 });
    expect(await running.desk.mark({ feed: coast.id, items: null, read: true })).toEqual([]);
    expect(await running.desk.mark({ feed: null, items: changed, read: false })).toHaveLength(count);
    expect(await rowOf(running, coast)).toMatchObject({ unread: count });
    expect(await running.desk.mark({ feed: null, items: null, read: true })).toHaveLength(count + 1);
  });

  it('many tells how far it is, and stops when asked to; what was marked till then is answered', async () => {
    const running = await runDesk('coast.example');
    running.site('coast.example').items = Array.from({ length: 2_000 }, (_, index) => `Story ${index}`);
    const coast = await subscribe(running, 'coast.example');
    running.progress.length = 0;
    await running.desk.mark({ feed: coast.id, items: null, read: true });
    expect(running.progress.map(({ done, total, marking }) => [done, total, marking])).toEqual([
      [0, 2_000, true],
      [1_000, 2_000, true],
      [2_000, 2_000, true],
    ]);
    running.progress.push = () => {
      running.desk.stop();
      return 0;
    };
    const changed = await running.desk.mark({ feed: coast.id, items: null, read: false });
    expect(changed).toHaveLength(1_000);
    expect(await rowOf(running, coast)).toMatchObject({ unread: changed.length });
  });

  it('few tells nothing on the way', async () => {
    const running = await runDesk('coast.example');
    const coast = await subscribe(running, 'coast.example');
    running.progress.length = 0;
    await running.desk.mark({ feed: coast.id, items: null, read: true });
    expect(running.progress).toEqual([]);
  });
});
