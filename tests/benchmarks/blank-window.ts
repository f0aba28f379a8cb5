/** A blank app window through the same playwright-core call: what a start is measured against. */
import { chromium } from 'playwright-core';
import {
  keepsSandbox,
  ORIGIN,
  REFUSED_DEFAULTS,
  windowArguments,
} from '../../src/shells/chromium/browser-arguments.ts';

const [executable = '', profile = ''] = process.argv.slice(2);
const state = { width: 1280, height: 800, x: null, y: null, maximised: false };
const context = await chromium.launchPersistentContext(profile, {
  executablePath: executable,
  headless: false,
  chromiumSandbox: keepsSandbox(),
  args: [...windowArguments(state), '--remote-debugging-port=0'],
  ignoreDefaultArgs: [...REFUSED_DEFAULTS],
  viewport: null,
});
await context.route('**/*', (route) =>
  route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Blank</title><p>blank</p>' }),
);
await context.pages()[0]?.goto(`${ORIGIN}/`);
