/** The whole window on a fake bridge. */
import { createClient } from '../../src/contract/bridge.ts';
import type { DlApp } from '../../src/renderer/dl-app.ts';
import '../../src/renderer/dl-app.ts';
// What the window loads when it is first asked for is here already: on a busy machine its coming took
// longer than any test rests. That it is loaded at all, the journeys see.
import '../../src/renderer/dialogs/all.ts';
import '../../src/renderer/feeds/dl-feeds.ts';
import '../../src/renderer/jobs/dl-jobs.ts';
import '../../src/renderer/joined/dl-joined-timeline.ts';
import { createFakeBridge, type FakeBridge, type FakeBridgeOptions } from './fake-bridge.ts';
import { inventedViews } from './invented-articles.ts';
import { find, findAll, settle, textOf } from './mount.ts';

/** Puts the window on the page and starts it. */
export async function start(options: FakeBridgeOptions = {}): Promise<{ app: DlApp; bridge: FakeBridge }> {
  const bridge = createFakeBridge({ views: inventedViews(), ...options });
  const app = document.createElement('dl-app');
  document.body.append(app);
  app.client = createClient(bridge);
  await app.begin(app.client.call('app.start', {}));
  await rest(app);
  return { app, bridge };
}

/** Waits for calls, drawing and the virtualised list. */
export async function rest(app: DlApp, milliseconds = 60): Promise<void> {
  await settle(document.body);
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  await settle(app.shadowRoot ?? document.body);
}

/** The messages on screen. */
export const toasts = (): string[] =>
  findAll(document.body, '.toast > span')
    .map(textOf)
    .filter((line) => line !== '');
/** The tab of the insights that is open. */
export const tab = (): string =>
  textOf(find(document.body, '[role=tab][aria-selected=true]')).replace(/\s*\d+$/, '');
