/** What the feeds' calls do. */
import type { FEED_CALLS } from '../../contract/feed-calls.ts';
import type { ExportDesk } from '../export-desk.ts';
import type { HandlersOf } from '../gate.ts';
import type { Library } from '../library/library.ts';
import type { FeedDesk } from './feed-desk.ts';

export interface FeedServices {
  readonly feeds: FeedDesk;
  readonly library: Library;
  readonly exporting: ExportDesk;
}

export function createFeedHandlers({
  feeds,
  library,
  exporting,
}: FeedServices): HandlersOf<typeof FEED_CALLS> {
  return {
    'feeds.list': async () => ({ feeds: await feeds.list() }),
    'feeds.unread': async () => ({ unread: await library.run('countUnreadItems', null) }),
    'feeds.items': (request) => library.run('listFeedItems', request),
    'feeds.find': ({ address }) => feeds.find(address),
    'feeds.add': ({ address }) => feeds.add(address),
    'feeds.rename': ({ id, name }) => feeds.change(id, { name: name?.trim() || null }),
    'feeds.move': ({ id, folder }) => feeds.change(id, { folder }),
    'feeds.fullText': ({ id, always }) => feeds.change(id, { fullText: always }),
    'feeds.remove': async ({ id }) => {
      await feeds.remove(id);
      return null;
    },
    'feeds.unremove': ({ id }) => feeds.unremove(id),
    'feeds.mark': async (request) => ({ items: await feeds.mark(request) }),
    'feeds.update': ({ feed }) => feeds.update(feed),
    'feeds.stop': () => {
      feeds.stop();
      return null;
    },
    'feeds.open': ({ item, from }) => feeds.openItem(item, from),
    'feeds.importList': ({ name, base64 }) => feeds.importList(name, Buffer.from(base64, 'base64')),
    'feeds.exportList': async () => ({
      path: await exporting.saveBytes({
        name: 'Dateline feeds.opml',
        bytes: new TextEncoder().encode(await feeds.exportList()),
      }),
    }),
  };
}
