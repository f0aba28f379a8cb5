/** The payloads of bench:xss as items of feeds that a server of this computer gives, in every field that allows words. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright/test';

import type { FeedItemPage, FeedRow } from '../../src/contract/feeds.ts';
import type { ImportOutcome, Result } from '../../src/contract/views.ts';
import { countDrawn, countExported, openOne } from './xss-window.ts';

/** Items of one feed. */
const ITEMS = 100;

export interface FeedCounts {
  items: number;
  opened: number;
  active: number;
  exported: number;
}

/** RSS, Atom and JSON Feed by turns. */
const WRITERS: readonly ((payloads: readonly string[]) => string)[] = [
  (payloads) =>
    `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>${xml(payloads[0] ?? '')}</title><link>https://post.example/</link>${payloads
      .map((payload, index) => {
        // What readers take for markup comes escaped or in CDATA.
        const wrapped = index % 2 === 0 ? xml(payload) : cdata(payload);
        return `<item><guid isPermaLink="false">${index}${wrapped}</guid><title>${wrapped}</title><link>${wrapped}</link><description>${wrapped}</description><dc:creator>${wrapped}</dc:creator><category>${wrapped}</category><content:encoded>${cdata(`<p>Words of item ${index}.</p>${payload}`)}</content:encoded></item>`;
      })
      .join('')}</channel></rss>`,
  (payloads) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><id>urn:f</id><title type="html">${xml(payloads[0] ?? '')}</title>${payloads
      .map(
        (payload, index) =>
          `<entry><id>urn:${index}</id><title type="html">${xml(payload)}</title><link href="${xml(payload)}"/><author><name>${xml(payload)}</name><uri>${xml(payload)}</uri></author><summary type="html">${xml(payload)}</summary><content type="html">${xml(`<p>Words of entry ${index}.</p>${payload}`)}</content></entry>`,
      )
      .join('')}</feed>`,
  (payloads) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: payloads[0],
      items: payloads.map((payload, index) => ({
        id: String(index),
        title: payload,
        url: payload,
        external_url: payload,
        image: payload,
        authors: [{ name: payload, url: payload }],
        tags: [payload],
        summary: payload,
        content_html: `<p>Words of item ${index}.</p>${payload}`,
      })),
    }),
];

function xml(text: string): string {
  return printable(text).replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function cdata(text: string): string {
  return `<![CDATA[${printable(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

/** What XML can't hold at all (XML 1.0, 2.2). */
function printable(text: string): string {
  // oxlint-disable-next-line no-control-regex -- these are what is left out.
  return text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}

/** Serves the feeds, subscribes to each in the window, looks at its items in the pane and opens each as an article. */
export async function tryFeeds(page: Page, payloads: readonly string[]): Promise<FeedCounts> {
  const feeds = Array.from({ length: Math.ceil(payloads.length / ITEMS) }, (_, index) => {
    const write = WRITERS[index % WRITERS.length];
    return write?.(payloads.slice(index * ITEMS, (index + 1) * ITEMS)) ?? '';
  });
  const server = createServer((request, response) => {
    const feed = feeds[Number(request.url?.slice(1))];
    if (feed === undefined) response.writeHead(404).end();
    else response.end(feed);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const counts: FeedCounts = { items: 0, opened: 0, active: 0, exported: 0 };
  try {
    await ask(page, 'network.allow', { host });
    await page.getByRole('button', { name: /^Feeds/ }).click();
    for (const index of feeds.keys()) {
      const { feed } = await ask<{ feed: FeedRow }>(page, 'feeds.add', {
        address: `http://${host}/${index}`,
      });
      await tryFeed(page, feed, counts);
    }
  } finally {
    server.closeAllConnections();
    server.close();
  }
  return counts;
}

async function tryFeed(page: Page, feed: FeedRow, counts: FeedCounts): Promise<void> {
  const { rows: items } = await ask<FeedItemPage>(page, 'feeds.items', {
    feed: feed.id,
    unreadOnly: false,
    offset: 0,
    limit: 200,
  });
  counts.items += items.length;
  await page.evaluate(async (id) => {
    const app = document.querySelector('dl-app') as unknown as {
      shelf: { show(feed: string): Promise<void> };
      updateComplete: Promise<boolean>;
    };
    await app.shelf.show(id);
    await app.updateComplete;
  }, feed.id);
  // The list draws what is in sight: it is looked at from top to bottom.
  for (let step = 0, end = false; !end; step += 1) {
    end = await page.evaluate(async (screen) => {
      const pane = document.querySelector('dl-app')?.shadowRoot?.querySelector('dl-feeds')?.shadowRoot;
      const list = pane?.querySelector('dl-feed-items')?.shadowRoot?.querySelector('lit-virtualizer');
      list?.scrollTo({ top: screen * list.clientHeight });
      for (let frame = 0; frame < 3; frame += 1)
        await new Promise((resolve) => requestAnimationFrame(() => resolve(null)));
      return !list || (screen + 1) * list.clientHeight >= list.scrollHeight;
    }, step);
    counts.active += await countDrawn(page);
  }
  for (const { id } of items) {
    const outcome = await ask<ImportOutcome>(page, 'feeds.open', { item: id, from: 'feed' });
    if (!outcome.ok) continue;
    const { view, active } = await openOne(page, outcome.id);
    counts.opened += 1;
    counts.active += active;
    counts.exported += countExported(view);
  }
}

async function ask<T>(page: Page, name: string, request: object): Promise<T> {
  const answer = await page.evaluate(
    ([called, text]) =>
      (
        globalThis as unknown as { dateline: { call(name: string, request: string): Promise<string> } }
      ).dateline.call(called, text),
    [name, JSON.stringify(request)] as const,
  );
  const result = JSON.parse(answer) as Result<T>;
  if (!result.ok) throw new Error(`${name}: ${answer}`);
  return result.value;
}
