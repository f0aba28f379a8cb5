/** A site whose feed the test writes: what it answers next, and what it was asked. */
import type { IncomingHttpHeaders, RequestListener } from 'node:http';

export interface InventedSite {
  readonly listener: RequestListener;
  /** Paths asked for, in order, robots.txt left out. */
  readonly asked: string[];
  readonly headers: IncomingHttpHeaders[];
  /** Titles of the feed's items, newest first; each item is as old as its place. */
  items: readonly string[];
  /** What happens instead of an answer. */
  mood: 'well' | 'error' | 'gone' | 'forbidden' | 'reset' | 'cut' | 'later' | 'page';
  /** Each item carries a text of its own, and its page does not answer. */
  carries: boolean;
  /** Sent with the feed and answered with 304 where it comes back. */
  etag: string | null;
}

/** The feed lies at /feed, a page that names it at /. */
export function createInventedSite(name: string): InventedSite {
  const site: InventedSite = {
    asked: [],
    headers: [],
    items: ['First'],
    mood: 'well',
    carries: false,
    etag: null,
    listener(request, response) {
      if (request.url === '/robots.txt') {
        response.writeHead(404).end();
        return;
      }
      site.asked.push(request.url ?? '');
      site.headers.push(request.headers);
      if (request.url !== '/feed' && request.url !== '/moved') {
        response.setHeader('content-type', 'text/html');
        if (request.url === '/')
          response.end(
            `<html><head><link rel="alternate" type="application/rss+xml" title="${name} news" href="/feed"></head><body><p>Hello.</p></body></html>`,
          );
        else if (request.url?.startsWith('/item/') === true && !site.carries)
          response.end(itemPage(decodeURIComponent(request.url.slice(6))));
        else response.writeHead(404).end('<html><body>Nothing here.</body></html>');
        return;
      }
      if (request.url === '/moved') {
        response.writeHead(301, { location: '/feed' }).end();
        return;
      }
      answerFeed(site, name, request.headers['if-none-match'], response);
    },
  };
  return site;
}

function answerFeed(
  site: InventedSite,
  name: string,
  known: string | undefined,
  response: Parameters<RequestListener>[1],
): void {
  switch (site.mood) {
    case 'error':
      response.writeHead(500).end('broken');
      return;
    case 'gone':
      response.writeHead(410).end();
      return;
    case 'forbidden':
      response.writeHead(403).end();
      return;
    case 'later':
      response.writeHead(503, { 'retry-after': '36000' }).end();
      return;
    case 'reset':
      response.destroy();
      return;
    case 'page':
      response.setHeader('content-type', 'text/html');
      response.end('<html><body><form>Sign in</form></body></html>');
      return;
    case 'cut':
    case 'well':
      break;
  }
  if (site.etag !== null && known === site.etag) {
    response.writeHead(304).end();
    return;
  }
  const text = feedText(name, site.items, site.carries);
  response.setHeader('content-type', 'application/rss+xml');
  if (site.etag !== null) response.setHeader('etag', site.etag);
  response.end(site.mood === 'cut' ? text.slice(0, text.lastIndexOf('<item>') + 30) : text);
}

/** RSS with an item of each title. */
function feedText(name: string, titles: readonly string[], carries: boolean): string {
  const items = titles.map(
    (title) =>
      `<item><title>${title}</title><link>/item/${encodeURIComponent(title)}</link><guid isPermaLink="false">${title}</guid><description>About ${title}.</description>${carries ? `<content:encoded><![CDATA[<p>All of ${title}, as the feed has it.</p>]]></content:encoded>` : ''}</item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>${name}</title><link>/</link><description>News</description>${items.join('')}</channel></rss>`;
}

function itemPage(title: string): string {
  const sentence = `The harbour council met on Monday and spoke about ${title} for two hours. `;
  return `<html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${sentence.repeat(4)}</p><p>${sentence.repeat(3)}</p></article></body></html>`;
}
