/**
 * Hostile articles in the real window, and hostile hands on it: nothing runs, nothing is contacted,
 * the window stays on the app's own page.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { hostileMarkup } from '../support/hostile-markup.ts';
import { expect, test } from './fixtures.ts';
import { articleText, bytesOfPdf, expectArticle, exportPdf, SAMPLES } from './window.ts';

const PROSE =
  'The council of Harrow Bay met on Tuesday and agreed, after three hours of talk, to mend the old bridge before the winter.';

/** Three figures, so that a search for one title finds no other. */
function titleOf(index: number): string {
  return `Hostile page ${String(index).padStart(3, '0')}`;
}

/** A server that counts who comes; its address is a number, so that no name need be looked up. */
async function countVisitors(): Promise<{
  readonly address: string;
  readonly visits: () => number;
  readonly server: Server;
}> {
  let visits = 0;
  const server = createServer((socket) => {
    visits += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    visits: () => visits,
    server,
  };
}

/** What a page would be noticed by that ran something or tried to. */
async function setTraps(page: Page): Promise<void> {
  await page.evaluate(() => {
    const trapped = globalThis as { ran?: number; violations?: string[] };
    trapped.violations = [];
    document.addEventListener('securitypolicyviolation', (event) => {
      trapped.violations?.push(event.effectiveDirective);
    });
  });
}

function trapped(page: Page): Promise<{ readonly ran: number; readonly violations: readonly string[] }> {
  return page.evaluate(() => {
    const { ran = 0, violations = [] } = globalThis as { ran?: number; violations?: string[] };
    return { ran, violations };
  });
}

test('hostile articles run nothing, load nothing and lead nowhere', async ({ journey }) => {
  const { address, visits, server } = await countVisitors();
  const payloads = hostileMarkup('globalThis.ran=1', address);
  const folder = join(journey.saveFolder, 'hostile');
  mkdirSync(folder);
  const files: string[] = [];
  for (const [index, [name, markup]] of payloads.entries()) {
    const title = titleOf(index);
    const prose = `<p>${PROSE} This is the report that came in with number ${index}, ${name}.</p>`;
    const path = join(folder, index % 3 === 2 ? `${index}.md` : `${index}.html`);
    const page = `<!doctype html><title>${title}</title><article><h1>${title}</h1>${prose}<p>Before ${markup} after, says the editor of the Bay Courier.</p>${prose}</article>`;
    writeFileSync(
      path,
      path.endsWith('.md')
        ? `# ${title}\n\n${PROSE} ${index}\n\n${markup}\n\n[link](javascript:ran=1)\n\n${PROSE}\n`
        : page,
    );
    files.push(path);
  }
  const app = await journey.start(...files);
  const { page } = app;
  const strange: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(page.url()).origin) strange.push(request.url());
  });
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  const home = page.url();
  await setTraps(page);

  await test.step('each is opened and looked at', async () => {
    for (const title of payloads.map((_, index) => titleOf(index))) {
      await page.getByRole('searchbox', { name: 'Search the library' }).fill(title);
      await page
        .getByRole('option', { name: new RegExp(title) })
        .first()
        .click();
      await expectArticle(page, new RegExp(`^${title}$`));
      expect(
        await articleText(page)
          .locator('a, iframe, img, script, style, form, input, svg, math, video, template')
          .count(),
        title,
      ).toBe(0);
    }
  });

  await test.step('so is the clipboard’s markup', async () => {
    for (const [name, markup] of payloads.slice(0, 12)) {
      await page.evaluate(
        ([html, text]) => {
          const transfer = new DataTransfer();
          transfer.setData('text/html', html);
          transfer.setData('text/plain', text);
          document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true }));
        },
        [
          `<p>${PROSE} Pasted: ${name}.</p>${markup}<p>${PROSE}</p>`,
          `${PROSE} Pasted: ${name}. ${PROSE}`,
        ] as const,
      );
      await expect(articleText(page)).toContainText(`Pasted: ${name}.`);
    }
  });

  await test.step('and printed', async () => {
    const bytes = bytesOfPdf(await exportPdf(page, journey.saveFolder, false));
    for (const action of [
      '/JavaScript',
      '/JS ',
      '/Launch',
      '/URI (javascript',
      '/URI (data',
      '/URI (file',
      '/SubmitForm',
    ])
      expect(bytes).not.toContain(action);
  });

  expect(await trapped(page)).toEqual({ ran: 0, violations: [] });
  expect(strange).toEqual([]);
  expect(page.url()).toBe(home);
  expect(page.context().pages()).toHaveLength(1);
  await app.quit();
  expect(visits()).toBe(0);
  server.close();
});

test('the window stays on its page, whatever is clicked, dropped or tried', async ({ journey }) => {
  const { address, visits, server } = await countVisitors();
  const app = await journey.start(join(SAMPLES, 'pemba-ferry.en.html'));
  const { page } = app;
  await expectArticle(page, /Ferry/);
  const home = page.url();

  await test.step('a script that got in would find every way out shut', async () => {
    // The traps of the app itself: what is tried here is refused by the policy or by main.
    const violations = await page.evaluate(async (away) => {
      const seen: string[] = [];
      const before = new Set(document.body.children);
      document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective));
      // In a task of its own: what the driver evaluates at once is exempt from the policy on eval.
      await new Promise((resolve) => setTimeout(resolve, 0));
      const attempt = (run: () => unknown): void => {
        try {
          void Promise.resolve(run()).catch(() => undefined);
        } catch {
          // Refused, as it should be.
        }
      };
      const add = (name: string, attributes: Readonly<Record<string, string>>): void => {
        const element = document.createElement(name);
        for (const [key, value] of Object.entries(attributes))
          attempt(() => element.setAttribute(key, value));
        document.body.append(element);
      };
      attempt(() => fetch(`${away}/fetch`));
      attempt(() => navigator.sendBeacon(`${away}/beacon`, 'x'));
      attempt(() => new WebSocket(away.replace('http', 'ws')));
      attempt(() => new EventSource(`${away}/events`));
      attempt(() => new Worker(`${away}/worker.js`));
      attempt(() => window.open(`${away}/open`));
      add('img', { src: `${away}/img` });
      add('iframe', { src: `${away}/frame` });
      add('object', { data: `${away}/object` });
      add('link', { rel: 'stylesheet', href: `${away}/style` });
      add('link', { rel: 'preconnect', href: away });
      add('link', { rel: 'prefetch', href: `${away}/prefetch` });
      add('base', { href: `${away}/` });
      add('video', { src: `${away}/video` });
      attempt(() => {
        document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="globalThis.ran=1">');
      });
      // oxlint-disable-next-line no-eval -- what the policy must refuse.
      attempt(() => globalThis.eval('globalThis.ran=1'));
      // oxlint-disable-next-line typescript/no-implied-eval -- what the policy must refuse.
      attempt(() => setTimeout('globalThis.ran=1', 0));
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      for (const element of Array.from(document.body.children)) if (!before.has(element)) element.remove();
      return seen;
    }, address);
    expect(new Set(violations)).toEqual(
      new Set([
        ...violations,
        'connect-src',
        'img-src',
        'frame-src',
        'style-src-elem',
        'base-uri',
        'media-src',
        'require-trusted-types-for',
      ]),
    );
    expect(await page.evaluate(() => (globalThis as { ran?: number }).ran ?? 0)).toBe(0);
  });

  await test.step('Node is not there', async () => {
    const found = await page.evaluate(() =>
      ['require', 'process', 'Buffer', 'module', 'global'].filter((name) => name in globalThis),
    );
    expect(found).toEqual([]);
  });

  await test.step('permissions are refused', async () => {
    const states = await page.evaluate(() =>
      Promise.all(
        ['geolocation', 'camera', 'microphone', 'notifications', 'clipboard-read', 'midi'].map((name) =>
          navigator.permissions.query({ name: name as PermissionName }).then(
            ({ state }) => state as string,
            () => 'unknown',
          ),
        ),
      ),
    );
    for (const state of states) expect(['denied', 'prompt', 'unknown']).toContain(state);
    expect(
      await page.evaluate(
        () =>
          new Promise((resolve) =>
            navigator.geolocation.getCurrentPosition(
              () => resolve('given'),
              () => resolve('refused'),
              { timeout: 2_000 },
            ),
          ),
      ),
    ).toBe('refused');
  });

  await test.step('links open nowhere by any button or key', async () => {
    const texts = articleText(page).locator('p, li, h2');
    for (const options of [
      {},
      { button: 'middle' as const },
      { modifiers: ['ControlOrMeta' as const] },
      { modifiers: ['Shift' as const] },
    ]) {
      await texts.first().click({ ...options });
      await page.keyboard.press('Escape');
    }
    await page.evaluate((away) => {
      const link = document.createElement('a');
      link.href = `${away}/link`;
      link.target = '_blank';
      link.textContent = 'planted link';
      link.id = 'planted';
      link.style.cssText = 'position:fixed;top:0;left:0;z-index:99999';
      document.body.append(link);
    }, address);
    for (const options of [{}, { button: 'middle' as const }, { modifiers: ['ControlOrMeta' as const] }]) {
      await page.locator('#planted').click({ ...options, noWaitAfter: true });
      await page.waitForTimeout(300);
    }
    await page.evaluate(() => document.querySelector('#planted')?.remove());
  });

  await test.step('a link dropped on the window leads nowhere', async () => {
    const taken = await page.evaluate((away) => {
      const transfer = new DataTransfer();
      transfer.setData('text/uri-list', `${away}/dropped`);
      transfer.setData('text/plain', `${away}/dropped`);
      return ['dragenter', 'dragover', 'drop'].map((type) => {
        const event = new DragEvent(type, {
          dataTransfer: transfer,
          bubbles: true,
          cancelable: true,
          composed: true,
        });
        document.body.dispatchEvent(event);
        return event.defaultPrevented;
      });
    }, address);
    // A drop that nobody takes is the browser's to follow.
    expect(taken.slice(1)).toEqual([true, true]);
  });

  await test.step('a page that leads itself away comes back or stays', async () => {
    await page.evaluate((away) => {
      const form = document.createElement('form');
      form.action = `${away}/form`;
      form.method = 'post';
      document.body.append(form);
      form.submit();
      setTimeout(() => {
        location.href = `${away}/away`;
      }, 100);
    }, address);
    await page.waitForTimeout(700);
    await expectArticle(page, /Ferry/);
  });

  expect(page.url()).toBe(home);
  await expect.poll(() => page.context().pages().length).toBe(1);
  await app.quit();
  expect(visits()).toBe(0);
  server.close();
});
