/**
 * `npm run bench:xss`: every payload of the labelled set beside the checkout, imported by the command
 * line in one of five forms, given as an item of a feed, opened in the real window and exported; counts
 * what ran, what was requested or reached a server, and what is left of handlers and script addresses. Says so and
 * ends where the payloads or a browser are missing. Opens a virtual display where there is none. A number as argument
 * takes only that many payloads.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { findBrowser } from '../../src/shells/chromium/find-browser.ts';
import { chromiumDriver } from '../journeys/chromium-driver.ts';
import { withDisplay } from './with-display.ts';
import { tryFeeds, type FeedCounts } from './xss-feeds.ts';
import { countExported, openOne, readTraps, setTraps } from './xss-window.ts';

const root = join(import.meta.dirname, '..', '..');
const payloadFile = join(root, '..', 'shared', 'gold', 'security', 'xss-dev.json');

const PROSE =
  'The council of Harrow Bay met on Tuesday and agreed, after three hours of talk, to mend the old bridge before the winter.';

/** The forms a payload comes in, taken in turn; each puts it where that form allows markup. */
const FORMS: readonly {
  readonly ending: string;
  readonly write: (title: string, payload: string) => string;
}[] = [
  {
    ending: 'html',
    write: (title, payload) =>
      `<!doctype html><meta charset=utf-8><title>${title}</title><article><h1>${title}</h1><p>${PROSE} ${title}.</p><p>Before ${payload} after.</p><p>${PROSE}</p></article>`,
  },
  {
    ending: 'html',
    write: (title, payload) => `<title>${title}</title>${payload}<p>${PROSE} ${title}.</p>${payload}`,
  },
  { ending: 'md', write: (title, payload) => `# ${title}\n\n${PROSE} ${title}.\n\n${payload}\n\n${PROSE}\n` },
  { ending: 'txt', write: (title, payload) => `${title}\n\n${PROSE} ${title}.\n\n${payload}\n\n${PROSE}\n` },
  {
    ending: 'eml',
    write: (title, payload) =>
      `From: Desk <desk@example.org>\r\nTo: you@example.org\r\nSubject: ${title}\r\nDate: Tue, 3 Mar 2026 08:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(`<p>${PROSE} ${title}.</p>${payload}<p>${PROSE}</p>`).toString('base64').replace(/.{76}/g, '$&\r\n')}\r\n`,
  },
];

interface Payload {
  readonly id: string;
  readonly payload: string;
}

interface Counts {
  opened: number;
  ran: number;
  violations: number;
  requests: number;
  active: number;
  exported: number;
  feeds: FeedCounts;
}

async function main(): Promise<void> {
  const browser = findBrowser();
  if (!existsSync(payloadFile) || browser === null) {
    process.stdout.write('bench:xss: skipped, the payloads or a browser are not here\n');
    return;
  }
  const { payloads } = JSON.parse(readFileSync(payloadFile, 'utf8')) as {
    readonly payloads: readonly Payload[];
  };
  const chosen = payloads.slice(0, Number(process.argv[2] ?? payloads.length));
  const folder = mkdtempSync(join(tmpdir(), 'dateline-xss-'));
  let reached = 0;
  const server = createServer((socket) => {
    reached += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const away = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    const dataFolder = join(folder, 'data');
    mkdirSync(dataFolder);
    const aimed = chosen.map(({ payload }) => aimAt(payload, away));
    const ids = importAll(aimed, folder, dataFolder);
    const counts = await openAll(ids, aimed, dataFolder, folder);
    process.stdout.write(
      `${chosen.length} payloads as page, fragment, Markdown, text and mail in turn\n` +
        `${ids.length} imported, ${chosen.length - ids.length} refused\n` +
        `${counts.opened} opened in the window: ${counts.active} active elements, handlers or script addresses drawn, ` +
        `${counts.exported} in what is exported (print, Markdown, JSON)\n` +
        `${counts.feeds.items} items of feeds in the pane, ${counts.feeds.opened} opened as articles: ` +
        `${counts.feeds.active} drawn, ${counts.feeds.exported} exported\n` +
        `in all of this ${counts.ran} ran, ${counts.violations} tried (policy violations), ` +
        `${counts.requests} requests beyond the app, ${reached} connections at the server\n`,
    );
  } finally {
    server.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The payload with the server that counts in place of its hosts. */
function aimAt(payload: string, away: string): string {
  return payload.replace(/(?:https?:)?\/\/[a-z0-9][a-z0-9.-]*\.[a-z]{2,}(?=[/"'\s)>:]|$)/gi, away);
}

/** Writes and imports all; the ids of what came in. */
function importAll(payloads: readonly string[], folder: string, dataFolder: string): string[] {
  const files = payloads.map((payload, index) => {
    const form = FORMS[index % FORMS.length];
    if (form === undefined) throw new Error('no form');
    const path = join(folder, `p${index}.${form.ending}`);
    writeFileSync(path, form.write(`Payload ${index} of the desk`, payload));
    return path;
  });
  const ids: string[] = [];
  for (let start = 0; start < files.length; start += 500) {
    const batch = files.slice(start, start + 500);
    let answer: string;
    try {
      answer = execFileSync(
        process.execPath,
        [join(root, 'bin', 'dateline.mjs'), 'import', '--data', dataFolder, '--json', ...batch],
        { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'ignore'] },
      );
    } catch (error) {
      // The exit code says that some were refused; the answer is whole.
      answer = (error as { readonly stdout?: string }).stdout ?? '[]';
    }
    for (const outcome of JSON.parse(answer) as readonly { readonly ok: boolean; readonly id?: string }[])
      if (outcome.ok && outcome.id !== undefined) ids.push(outcome.id);
  }
  return [...new Set(ids)];
}

async function openAll(
  ids: readonly string[],
  payloads: readonly string[],
  dataFolder: string,
  folder: string,
): Promise<Counts> {
  const counts: Counts = {
    opened: 0,
    ran: 0,
    violations: 0,
    requests: 0,
    active: 0,
    exported: 0,
    feeds: { items: 0, opened: 0, active: 0, exported: 0 },
  };
  const saveFolder = join(folder, 'saved');
  mkdirSync(saveFolder);
  const app = await chromiumDriver.start({ dataFolder, saveFolder });
  const { page } = app;
  const { origin } = new URL(page.url());
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) counts.requests += 1;
  });
  page.on('dialog', (dialog) => {
    counts.ran += 1;
    void dialog.dismiss();
  });
  try {
    await page.getByRole('listbox').waitFor();
    await setTraps(page);
    for (const id of ids) {
      const { view, active } = await openOne(page, id);
      counts.opened += 1;
      counts.active += active;
      counts.exported += countExported(view);
      if (page.context().pages().length > 1) counts.ran += 1;
    }
    counts.feeds = await tryFeeds(page, payloads);
    if (page.context().pages().length > 1) counts.ran += 1;
    const { ran, violations } = await readTraps(page);
    counts.ran += ran;
    counts.violations = violations;
  } finally {
    await app.quit().catch(() => app.kill());
  }
  return counts;
}

await withDisplay(import.meta.filename, main);
