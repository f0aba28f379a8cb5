/** Pictures of articles: fetched only where they are wanted, kept, served, printed and purged. */
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ArticleView } from '../../../src/contract/views.ts';
import { composeBriefing } from '../../../src/core/briefing/compose-briefing.ts';
import { printBriefing } from '../../../src/core/briefing/print-document.ts';
import { startWeb, type InventedWeb, type Site } from '../fetching/invented-web.ts';
import { start, valueOf, type Running } from '../start-app.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { jpeg, jpegWithMetadata, png, SECRET } from './sample-pictures.ts';

const PARAGRAPH =
  '<p>The night ferry across the sound sails again from Monday, the port said, after a winter in the yard at Port Arden.</p>';
const PAGE = `<!doctype html><html lang="en"><head><title>Night ferry sails again</title></head><body><article>
<h1>Night ferry sails again</h1>${PARAGRAPH.repeat(2)}
<figure><img src="data:image/gif;base64,R0" data-src="/ferry.jpg" alt="The ferry at its pier"><figcaption>At the pier on Sunday</figcaption></figure>
${PARAGRAPH.replace('night', 'slow')}
<figure><img src="http://pictures.example/harbour.png" alt="The harbour"></figure>
<figure><img src="/drawing.svg" alt="A drawing"></figure>
<figure><img src="http://127.0.0.1/private.png" alt="Something private"></figure>
<figure><img src="/missing.jpg" alt="Something missing"></figure>
${PARAGRAPH.replace('night', 'old')}</article></body></html>`;

const site: Site = (request, response) => {
  const answers: Readonly<Record<string, readonly [string, string | Buffer]>> = {
    '/a': ['text/html', PAGE],
    '/ferry.jpg': ['text/plain', jpegWithMetadata(jpeg())],
    '/harbour.png': ['image/png', png()],
    '/drawing.svg': ['image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  };
  const answer = answers[request.url ?? ''];
  if (answer === undefined) response.writeHead(404).end();
  else response.writeHead(200, { 'Content-Type': answer[0] }).end(answer[1]);
};

async function readArticle(
  pictures: boolean,
): Promise<{ readonly view: ArticleView; readonly running: Running; readonly web: InventedWeb }> {
  const web = await startWeb({ 'news.example': site, 'pictures.example': site });
  onTestFinished(() => web.close());
  const running = await start(temporaryFolder(), { machine: web.machine });
  await running.ask('settings.change', { pictures });
  const [outcome] = await running.app.importAddresses(['http://news.example/a']);
  if (outcome?.ok !== true) throw new Error(outcome?.message);
  return { view: valueOf(await running.ask('article.open', { id: outcome.id })), running, web };
}

const images = (view: ArticleView) =>
  view.article.blocks.flatMap((block) => (block.type === 'image' ? [block] : []));

describe('pictures of an article', () => {
  it('are not fetched while they are not wanted', async () => {
    const { view, web } = await readArticle(false);
    expect(images(view).map(({ image, alternative }) => [image, alternative])).toEqual([
      [null, 'The ferry at its pier'],
      [null, 'The harbour'],
      [null, 'A drawing'],
      [null, 'Something private'],
      [null, 'Something missing'],
    ]);
    expect(web.opened).toEqual(['news.example:80', 'news.example:80']);
  });

  it('are fetched where they are, by their bytes, without metadata; no address reaches the window', async () => {
    const { view, running, web } = await readArticle(true);
    const found = images(view);
    expect(found.map(({ image }) => image !== null)).toEqual([true, true, false, false, false]);
    expect(found[0]).toMatchObject({
      alternative: 'The ferry at its pier',
      caption: 'At the pier on Sunday',
    });
    expect(JSON.stringify(view)).not.toMatch(/ferry\.jpg|harbour\.png|drawing\.svg|picture:/);
    // The page, robots.txt, and the pictures that may be asked for.
    expect(web.opened.slice(2)).toEqual([
      'news.example:80',
      'pictures.example:80',
      'news.example:80',
      'news.example:80',
    ]);
    const { contacts } = valueOf(await running.ask('network.contacts', {}));
    expect(contacts.find(({ host }) => host === 'pictures.example')?.why).toEqual(['image']);
    const served = await running.shell.page().serve(`/images/${found[0]?.image ?? ''}`);
    expect(served.status).toBe(200);
    expect(served.headers).toMatchObject({
      'Content-Type': 'image/jpeg',
      'X-Content-Type-Options': 'nosniff',
    });
    expect(Buffer.from(served.body).equals(jpeg())).toBe(true);
    expect(Buffer.from(served.body).includes(SECRET)).toBe(false);
  });

  it('are served by their hash and nothing else', async () => {
    const { running } = await readArticle(true);
    for (const path of [
      `/images/${'0'.repeat(64)}`,
      '/images/',
      '/images/..%2f..%2flibrary.sqlite',
      `/images/${'A'.repeat(64)}`,
      `/images/${'0'.repeat(64)}.png`,
    ])
      expect((await running.shell.page().serve(path)).status, path).toBeGreaterThanOrEqual(403);
  });

  it('are part of the printed briefing, with what they show in words', async () => {
    const { view } = await readArticle(true);
    const { html } = printBriefing(composeBriefing(view, { notes: false }));
    const [ferry, harbour] = images(view);
    expect(html).toContain(`<img src="/images/${ferry?.image ?? ''}" alt="The ferry at its pier">`);
    expect(html).toContain(`<img src="/images/${harbour?.image ?? ''}" alt="The harbour">`);
    expect(html).toContain("img-src 'self'");
    // What was not fetched is told in words.
    expect(html).toMatch(/Picture<\/span> A drawing/);
    expect([...html.matchAll(/<img /g)]).toHaveLength(2);
  });

  it('are gone once their article is gone', async () => {
    const { view, running } = await readArticle(true);
    const path = `/images/${images(view)[0]?.image ?? ''}`;
    await running.ask('article.delete', { id: view.article.id });
    await running.app.close();
    const again = await start(running.folder);
    expect((await again.shell.page().serve(path)).status).toBe(404);
  });
});
