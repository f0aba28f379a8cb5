/**
 * `npm run bench:xss`: every payload of the labelled set beside the checkout, imported by the command
 * line in one of five forms, opened in the real window and composed for print; counts what ran, what
 * was requested or reached a server, and what is left of handlers and script addresses. Says so and
 * ends where the payloads or a browser are missing. Needs a display (`xvfb-run`). A number as argument
 * takes only that many payloads.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { Parser } from 'htmlparser2';
import type { Page } from 'playwright/test';
import type { ArticleView } from '../../src/contract/views.ts';
import { composeBriefing } from '../../src/core/briefing/compose-briefing.ts';
import { printBriefing } from '../../src/core/briefing/print-document.ts';
import { findBrowser } from '../../src/shells/chromium/find-browser.ts';
import { chromiumDriver } from '../journeys/chromium-driver.ts';

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
  printed: number;
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
    const ids = importAll(chosen, folder, dataFolder, away);
    const counts = await openAll(ids, dataFolder, folder);
    process.stdout.write(
      `${chosen.length} payloads as page, fragment, Markdown, text and mail in turn\n` +
        `${ids.length} imported, ${chosen.length - ids.length} refused\n` +
        `${counts.opened} opened in the window: ${counts.ran} ran, ${counts.violations} tried (policy violations), ` +
        `${counts.requests} requests beyond the app, ${reached} connections at the server, ` +
        `${counts.active} active elements, handlers or script addresses in the article\n` +
        `${counts.printed} handlers, script addresses or active elements in the documents for print\n`,
    );
  } finally {
    server.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Writes and imports all; the ids of what came in. */
function importAll(payloads: readonly Payload[], folder: string, dataFolder: string, away: string): string[] {
  const files = payloads.map(({ payload }, index) => {
    const form = FORMS[index % FORMS.length];
    if (form === undefined) throw new Error('no form');
    const path = join(folder, `p${index}.${form.ending}`);
    // The hosts of the payloads become the server that counts.
    const aimed = payload.replace(/(?:https?:)?\/\/[a-z0-9][a-z0-9.-]*\.[a-z]{2,}(?=[/"'\s)>:]|$)/gi, away);
    writeFileSync(path, form.write(`Payload ${index} of the desk`, aimed));
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

async function openAll(ids: readonly string[], dataFolder: string, folder: string): Promise<Counts> {
  const counts: Counts = { opened: 0, ran: 0, violations: 0, requests: 0, active: 0, printed: 0 };
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
      counts.printed += countActive(printBriefing(composeBriefing(view, { notes: true })).html);
      if (page.context().pages().length > 1) counts.ran += 1;
    }
    const { ran, violations } = await page.evaluate(() => {
      const trapped = globalThis as { ran?: number; violations?: number };
      return { ran: trapped.ran ?? 0, violations: trapped.violations ?? 0 };
    });
    counts.ran += ran;
    counts.violations = violations;
  } finally {
    await app.quit().catch(() => app.kill());
  }
  return counts;
}

/** What the payloads call counts as having run. */
async function setTraps(page: Page): Promise<void> {
  await page.evaluate(() => {
    const trapped = globalThis as unknown as Record<string, unknown> & { ran: number; violations: number };
    trapped.ran = 0;
    trapped.violations = 0;
    const count = (): void => {
      trapped.ran += 1;
    };
    for (const name of ['alert', 'confirm', 'prompt', 'print', 'open']) trapped[name] = count;
    Object.defineProperty(globalThis, '__pwn', { set: count, get: count });
    document.addEventListener('securitypolicyviolation', () => {
      trapped.violations += 1;
    });
  });
}

/** Opens one article as the list does and counts what is active in what was drawn. */
async function openOne(
  page: Page,
  id: string,
): Promise<{ readonly view: ArticleView; readonly active: number }> {
  const { view, active } = await page.evaluate(async (wanted) => {
    const app = document.querySelector('dl-app') as unknown as {
      commands: { open(id: string): Promise<void> };
      updateComplete: Promise<boolean>;
      article: { id: string | null; reading: { view: unknown } | null };
    };
    await app.commands.open(wanted);
    await app.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(() => resolve(null)));
    const roots: (Document | ShadowRoot)[] = [document];
    let found = 0;
    for (let root = roots.pop(); root !== undefined; root = roots.pop()) {
      for (const element of root.querySelectorAll('*')) {
        if (element.shadowRoot) roots.push(element.shadowRoot);
        if (
          /^(?:script|iframe|object|embed|base|form|math|foreignobject|link|meta)$/i.test(element.localName)
        )
          found += element.closest('head') === null ? 1 : 0;
        for (const { name, value } of element.attributes) {
          if (/^on/i.test(name)) found += 1;
          // oxlint-disable-next-line no-control-regex -- what browsers skip before a scheme.
          if (
            /^(?:href|src|action|formaction|xlink:href|srcdoc|data)$/i.test(name) &&
            /^[\u0000-\u0020]*(?:javascript|data|vbscript):/i.test(value)
          )
            found += 1;
        }
      }
    }
    return { view: app.article.id === wanted ? app.article.reading?.view : null, active: found };
  }, id);
  if (view === null || view === undefined) throw new Error(`article ${id} did not open`);
  return { view: view as ArticleView, active };
}

/** Handlers, script addresses and active elements in a document. */
function countActive(html: string): number {
  let found = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (/^(?:script|iframe|object|embed|base|form|math|foreignobject)$/i.test(name)) found += 1;
      for (const [key, value] of Object.entries(attributes)) {
        if (/^on/i.test(key)) found += 1;
        // oxlint-disable-next-line no-control-regex -- what browsers skip before a scheme.
        if (/^[\u0000-\u0020]*(?:javascript|vbscript|data):/i.test(value)) found += 1;
      }
    },
  });
  parser.end(html);
  return found;
}

await main();
