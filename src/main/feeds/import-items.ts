/** Items of feeds made into articles: one the analyst opens, or the new ones of a feed that always gives its full texts. */
import type { ImportOutcome } from '../../contract/views.ts';
import { feedTitle, type FeedId } from '../../core/feeds/subscription.ts';
import type { ArticleDesk } from '../article-desk.ts';
import type { ImportInput } from '../importing/open-document.ts';
import type { ReadAddress, ReadAddressOptions } from '../fetching/read-address.ts';
import type { JobQueue } from '../jobs/job-queue.ts';
import type { ItemResult } from '../jobs/work.ts';
import type { FeedItemDetails, StoredFeed } from '../library/feeds.ts';
import type { Library } from '../library/library.ts';
import { visibleName } from '../visible-name.ts';
import { itemDocument } from './item-document.ts';

export interface ItemImportOptions {
  readonly library: Library;
  readonly readAddress: (address: string, options: ReadAddressOptions) => Promise<ReadAddress>;
  readonly importDocument: ArticleDesk['importDocument'];
  readonly queue: JobQueue;
  readonly now: () => Date;
  /** The counts of these feeds changed. */
  readonly onFeeds: (feeds: readonly FeedId[]) => Promise<void>;
}

export interface ItemImports {
  open(item: number, from: 'page' | 'feed', signal: AbortSignal): Promise<ImportOutcome>;
  /** Imports new items in a job of their own, which nobody is told of. */
  importUnasked(items: readonly number[], feed: StoredFeed): void;
  close(): Promise<void>;
}

const OWN_TEXT = 'This is the text that the feed gives; the page may say more.';
const INSTEAD = 'This is the text that the feed gives instead.';
/** New items of one update that are imported unasked, the newest. */
const MOST_UNASKED = 50;

export function createItemImports(options: ItemImportOptions): ItemImports {
  const { library } = options;
  const underWay = new Set<Promise<unknown>>();

  async function importDocument(input: ImportInput, { signal }: ReadAddressOptions): Promise<ImportOutcome> {
    const imported = await options.importDocument(input, signal === undefined ? {} : { signal });
    if (imported.kind === 'article')
      return { ok: true, name: input.name, id: imported.id, duplicate: imported.duplicate };
    return refusal(
      input.name,
      imported.kind === 'refused' ? imported.message : `“${visibleName(input.name)}” is no article.`,
    );
  }

  async function load(
    details: FeedItemDetails,
    from: 'page' | 'feed',
    reading: ReadAddressOptions,
  ): Promise<ImportOutcome> {
    const { row, content } = details;
    if (from === 'feed' || row.address === null) return importOwnText(details, OWN_TEXT, reading);
    const read = await options.readAddress(row.address, reading);
    const outcome = read.ok ? await importDocument(read.input, reading) : refusal(row.title, read.message);
    if (outcome.ok || content === '' || reading.signal?.aborted === true) return outcome;
    return importOwnText(details, `${outcome.message} ${INSTEAD}`, reading);
  }

  /** Imports what the feed carries; `notice` says so in the article. */
  async function importOwnText(
    details: FeedItemDetails,
    notice: string,
    reading: ReadAddressOptions,
  ): Promise<ImportOutcome> {
    const { row, content } = details;
    if (content === '')
      return refusal(row.title, 'This item has no page that can be read, and no text of its own.');
    const document: ImportInput = {
      name: row.title === '' ? 'Feed item' : row.title,
      mediaType: 'text/html; charset=utf-8',
      bytes: new TextEncoder().encode(itemDocument(details)),
      kind: 'address',
      address: row.address,
      fetch: { requested: row.address ?? '', at: options.now().toISOString(), notices: [notice] },
    };
    return importDocument(document, reading);
  }

  async function open(
    item: number,
    from: 'page' | 'feed',
    reading: ReadAddressOptions,
  ): Promise<ImportOutcome> {
    const details = await library.run('readFeedItem', item);
    const { row } = details;
    if (row.article !== null) {
      await options.onFeeds(await library.run('linkFeedItem', { item, article: row.article }));
      return { ok: true, name: row.title, id: row.article, duplicate: true };
    }
    const outcome = await load(details, from, reading);
    if (outcome.ok) {
      await options.onFeeds(await library.run('linkFeedItem', { item, article: outcome.id }));
    }
    return outcome;
  }

  function track<T>(work: Promise<T>): Promise<T> {
    underWay.add(work);
    void work.catch(() => undefined).finally(() => underWay.delete(work));
    return work;
  }

  return {
    open: (item, from, signal) => track(open(item, from, { signal })),
    importUnasked(items, feed) {
      if (items.length === 0) return;
      const title = feedTitle(feed.choices, feed.head, feed.address);
      const job = options.queue.begin({ kind: 'feed', title, quiet: true });
      job.add(
        items.slice(-MOST_UNASKED).map((item) => ({
          name: title,
          work: async ({ signal }): Promise<ItemResult> => {
            const outcome = await open(item, 'page', { signal, unattended: true });
            if (!outcome.ok) return { state: 'failed', message: outcome.message };
            return { state: outcome.duplicate ? 'duplicate' : 'done', article: outcome.id };
          },
        })),
      );
      if (items.length > MOST_UNASKED)
        job.note(`Only the ${MOST_UNASKED} newest items were taken; open the others from the feed’s list.`);
      job.finish();
    },
    async close() {
      await Promise.allSettled(underWay);
    },
  };
}

function refusal(name: string, message: string): ImportOutcome {
  return { ok: false, name, message };
}
