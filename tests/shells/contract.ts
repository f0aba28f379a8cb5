/**
 * What every shell promises, asserted on a real shell with a page of the test's own. The page is
 * served by the test, so nothing of the app is needed: only the port is looked at.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/contract/settings.ts';
import { APP_ORIGIN } from '../../src/main/origin.ts';
import type { Asset, Sender, Shell, ShellWindow, WindowPage } from '../../src/main/shell.ts';

export interface ShellUnderTest {
  readonly shell: Shell;
  /** Ends the shell as quitting the app does. */
  readonly quit: () => Promise<void>;
}

interface Asked {
  readonly sender: Sender;
  readonly name: string;
  readonly request: string;
}

/** A call that carries its own answer makes the page's script a list of questions. */
const PAGE = `<!doctype html><html lang="en"><head><title>Contract</title><link rel="icon" href="data:,">
<script src="/script.js"></script></head><body style="margin:0"><h1>contract page</h1></body></html>`;

const SCRIPT = `
const say = (name, value) => window.dateline.call(name, JSON.stringify(value));
window.dateline.listen((name, payload) => void say('heard', [name, payload]));
const attempt = async (work) => { try { return String(await work()); } catch (error) { return 'refused: ' + error.name; } };
addEventListener('load', async () => {
  await say('globals', ['require', 'process', 'Buffer', 'module', 'electron', 'ipcRenderer'].filter((name) => name in globalThis));
  await say('bridge', [Object.keys(window.dateline).sort(), Object.isFrozen(window.dateline)]);
  await say('answer', await window.dateline.call('echo', 'a\\u2028 \\u{1F5DE} "quoted"'));
  await say('missing', await attempt(async () => (await fetch('/missing.js')).status));
  await say('outside', await attempt(() => fetch('https://example.org/')));
  await say('loopback', await attempt(() => fetch('http://127.0.0.1:9/')));
  await say('image', await attempt(() => new Promise((resolve, reject) => {
    const image = new Image(); image.onload = () => resolve('loaded'); image.onerror = () => reject(new Error('no'));
    image.src = 'https://example.org/pixel.png';
  })));
  await say('geolocation', (await navigator.permissions.query({ name: 'geolocation' })).state);
  await say('notifications', (await navigator.permissions.query({ name: 'notifications' })).state);
  await say('window', await attempt(async () => { const opened = window.open('about:blank'); await new Promise((r) => setTimeout(r, 300)); return opened === null || opened.closed ? 'closed' : 'open'; }));
  const frame = document.createElement('iframe'); frame.src = '/frame.html'; document.body.append(frame);
  await new Promise((resolve) => { frame.onload = resolve; frame.onerror = resolve; setTimeout(resolve, 1000); });
  location.href = 'https://example.org/away';
  await new Promise((resolve) => setTimeout(resolve, 700));
  await say('stayed', [location.origin, document.querySelector('h1').textContent]);
  await say('done', null);
});`;

const FRAME = `<!doctype html><title>frame</title><script src="/frame.js"></script>`;
const FRAME_SCRIPT = `
const call = window.dateline?.call ?? window.datelineCall;
parent.document.title = 'dateline' in window ? 'frame has bridge' : 'frame has none';
if (call) void call('from-frame', '{}');`;

const FILES: Readonly<Record<string, readonly [type: string, text: string]>> = {
  '/': ['text/html; charset=utf-8', PAGE],
  '/script.js': ['text/javascript; charset=utf-8', SCRIPT],
  '/frame.html': ['text/html; charset=utf-8', FRAME],
  '/frame.js': ['text/javascript; charset=utf-8', FRAME_SCRIPT],
};

async function serveFiles(path: string): Promise<Asset> {
  const file = FILES[path];
  if (file === undefined) return { status: 404, headers: {}, body: new Uint8Array() };
  return { status: 200, headers: { 'Content-Type': file[0] }, body: new TextEncoder().encode(file[1]) };
}

/** Registers the suite. `open` is called once; the shell is quit at the end. */
export function describeShell(open: () => Promise<ShellUnderTest>): void {
  describe('a shell', () => {
    let under: ShellUnderTest;
    let window: ShellWindow;
    const asked: Asked[] = [];
    let quitRan = 0;

    async function heard(name: string): Promise<Asked> {
      return vi.waitFor(
        () => {
          const found = asked.find((one) => one.name === name);
          if (found === undefined) throw new Error(`the page never said ${name}`);
          return found;
        },
        { timeout: 15_000 },
      );
    }

    async function said(name: string): Promise<unknown> {
      return JSON.parse((await heard(name)).request);
    }

    beforeAll(async () => {
      under = await open();
      under.shell.onQuit(async () => {
        quitRan += 1;
      });
      const page: WindowPage = {
        state: { ...DEFAULT_SETTINGS.window, width: 900, height: 700 },
        serve: serveFiles,
        answer: async (sender, name, request) => {
          asked.push({ sender, name, request });
          return name === 'echo' ? request : 'null';
        },
        onState: () => undefined,
      };
      under.shell.expectWindow?.(page.state);
      window = await under.shell.openWindow(page);
      await heard('done');
    }, 60_000);

    afterAll(async () => {
      await under.quit();
      await under.quit();
      expect(quitRan).toBe(1);
    });

    test('names itself and keeps its data in a folder that exists', () => {
      expect(['electron', 'chromium']).toContain(under.shell.name);
      expect(statSync(under.shell.dataFolder).isDirectory()).toBe(true);
    });

    test('the page has the bridge, frozen, and nothing of Node', async () => {
      expect(await said('globals')).toEqual([]);
      expect(await said('bridge')).toEqual([['call', 'listen'], true]);
    });

    test('text crosses both ways unchanged', async () => {
      expect(await said('answer')).toBe('a\u2028 \u{1F5DE} "quoted"');
    });

    test('a page that is led away stays', async () => {
      expect(await said('stayed')).toEqual([APP_ORIGIN[under.shell.name], 'contract page']);
    });

    test('the sender is the app’s origin and its main frame', async () => {
      expect((await heard('globals')).sender).toEqual({
        origin: APP_ORIGIN[under.shell.name],
        mainFrame: true,
      });
    });

    test('a frame gets no bridge, and what it says is told apart', async () => {
      const forged = asked.filter((one) => one.name === 'from-frame');
      expect(forged.filter((one) => one.sender.mainFrame)).toEqual([]);
    });

    test('an event reaches the page with its payload', async () => {
      window.emit('notice', JSON.stringify({ kind: 'news', text: 'شكرا “quoted”' }));
      expect(await said('heard')).toEqual([
        'notice',
        JSON.stringify({ kind: 'news', text: 'شكرا “quoted”' }),
      ]);
    });

    test('a missing file is 404 and nothing outside the origin is reached', async () => {
      expect(await said('missing')).toBe('404');
      expect(await said('outside')).toMatch(/^refused/);
      expect(await said('loopback')).toMatch(/^refused/);
      expect(await said('image')).toMatch(/^refused/);
    });

    test('permissions are refused and other windows do not stay', async () => {
      expect(await said('geolocation')).toBe('denied');
      expect(await said('notifications')).toBe('denied');
      expect(await said('window')).not.toBe('open');
    });

    test('gives a picture of the window', async () => {
      const picture = Buffer.from(await window.capture());
      expect(picture.subarray(1, 4).toString('latin1')).toBe('PNG');
    });

    test('prints a tagged PDF of a document that reaches only its own files', async () => {
      const requested: string[] = [];
      const pdf = await under.shell.printPdf({
        html: `<!doctype html><html lang="en"><head><title>A title</title></head><body><h1>Heading</h1>
          <p>Printed text</p><img src="/own.png"><img src="https://example.org/x.png"><script>document.body.append('ran')</script></body></html>`,
        language: 'en',
        serve: async (path) => {
          requested.push(path);
          return { status: 404, headers: {}, body: new Uint8Array() };
        },
      });
      const text = Buffer.from(pdf).toString('latin1');
      expect(text.startsWith('%PDF-')).toBe(true);
      expect(text).toContain('/StructTreeRoot');
      expect(text).toContain('/Outlines');
      expect(requested).toEqual(['/own.png']);
    });

    test('saves a file under its name and never replaces one', async () => {
      const first = await under.shell.saveFile({
        name: 'Briefing: a/b.pdf',
        bytes: new Uint8Array([1, 2, 3]),
      });
      const second = await under.shell.saveFile({ name: 'Briefing: a/b.pdf', bytes: new Uint8Array([4]) });
      if (first === null || second === null) throw new Error('the save was declined');
      expect(dirname(second)).toBe(dirname(first));
      expect(basename(first)).toBe('Briefing- a-b.pdf');
      expect(second).not.toBe(first);
      expect([...readFileSync(first)]).toEqual([1, 2, 3]);
      expect([...readFileSync(second)]).toEqual([4]);
    });

    test('settings come back as they were written', () => {
      const store = under.shell.openSettingsStore(DEFAULT_SETTINGS);
      expect(store.problem).toBeNull();
      store.write({ ...DEFAULT_SETTINGS, typeSize: 21 });
      expect(under.shell.openSettingsStore(DEFAULT_SETTINGS).read()).toMatchObject({ typeSize: 21 });
    });

    test('closing the window settles `closed`', async () => {
      await window.close();
      await expect(window.closed).resolves.toBeUndefined();
      expect(existsSync(under.shell.dataFolder)).toBe(true);
    });
  });
}
