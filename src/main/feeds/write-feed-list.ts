/** Subscriptions as a subscription list, OPML 2.0 (http://opml.org/spec2.opml). */
import { generateOpml } from 'feedsmith';
import type { FeedRow } from '../../contract/feeds.ts';

interface Outline {
  text: string;
  title?: string;
  type?: string;
  xmlUrl?: string;
  htmlUrl?: string;
  language?: string;
  outlines?: Outline[];
}

/** Characters XML can't hold. */
// oxlint-disable-next-line no-control-regex -- controls are what is dropped.
const UNWRITABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** @param now when it is written. */
export function writeFeedList(feeds: readonly FeedRow[], now: Date): string {
  const top: Outline[] = [];
  for (const feed of feeds) folderOf(top, feed.folder).push(outlineOf(feed));
  return generateOpml({
    head: { title: 'Feeds of Dateline', dateCreated: now },
    body: { outlines: top.length === 0 ? [{ text: 'No feeds' }] : top },
  });
}

function outlineOf({ title, address, siteAddress, language }: FeedRow): Outline {
  const text = title.replace(UNWRITABLE, '');
  return {
    text,
    title: text,
    type: 'rss',
    xmlUrl: address,
    ...(siteAddress === null ? {} : { htmlUrl: siteAddress }),
    ...(language === null ? {} : { language }),
  };
}

/** The outlines of a folder, made where it is not there yet. */
function folderOf(outlines: Outline[], folder: readonly string[]): Outline[] {
  const [name, ...inner] = folder;
  if (name === undefined) return outlines;
  const text = name.replace(UNWRITABLE, '');
  let found = outlines.find((outline) => outline.text === text && outline.outlines !== undefined);
  if (found === undefined) outlines.push((found = { text, outlines: [] }));
  return folderOf((found.outlines ??= []), inner);
}
