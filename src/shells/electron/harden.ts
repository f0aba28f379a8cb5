/**
 * Everything that keeps a window of Dateline from reaching further than the app's own files.
 * The numbers are the items of https://www.electronjs.org/docs/latest/tutorial/security.
 */
import type * as Electron from 'electron';
import { APP_ORIGIN } from '../../main/origin.ts';
import type { Asset } from '../../main/shell.ts';

export const ORIGIN = APP_ORIGIN.electron;
const SCHEME = 'app';

/** The one set of preferences; the window and the printer add to it and take nothing away. */
export const WEB_PREFERENCES = {
  // SECURITY 2: no Node in pages, in their workers or their frames.
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  // SECURITY 3: the preload lives in a world of its own; the page gets copies.
  contextIsolation: true,
  // SECURITY 4: the renderer process has the operating system's sandbox.
  sandbox: true,
  // SECURITY 6: the same-origin policy holds.
  webSecurity: true,
  // SECURITY 8: nothing insecure runs in a secure page.
  allowRunningInsecureContent: false,
  // SECURITY 9: no experimental features.
  experimentalFeatures: false,
  // SECURITY 12: no <webview>, which could be given other preferences.
  webviewTag: false,
  // A file dropped outside the app's own drop zone must not replace the page.
  navigateOnDragDrop: false,
  // The spelling checker fetches dictionaries from the network.
  spellcheck: false,
  // Nothing here draws in three dimensions, and the graphics stack is a large target.
  webgl: false,
  disableDialogs: true,
} as const satisfies Electron.WebPreferences;

/** What must happen before the app is ready. */
export function hardenProcess({ app, protocol }: Pick<typeof Electron, 'app' | 'protocol'>): void {
  // SECURITY 4: also for any window that would forget to say so.
  app.enableSandbox();
  // SECURITY 18: the page comes from a scheme of its own, standard and secure, never from file:.
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
  // SECURITY 1: no page can resolve a name or send past a proxy; main alone may use the network.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.on('web-contents-created', (_event, contents) => hardenContents(contents));
}

/** Serves the app's origin in one session and refuses that session everything else. */
export function hardenSession(session: Electron.Session, serve: (path: string) => Promise<Asset>): void {
  session.protocol.handle(SCHEME, async (request) => {
    const url = new URL(request.url);
    if (`${url.protocol}//${url.host}` !== ORIGIN || request.method !== 'GET')
      return new Response(null, { status: 403 });
    // SECURITY 7: the policy is among the asset's headers, which main sets for both shells.
    const asset = await serve(url.pathname);
    return new Response(Buffer.from(asset.body), { status: asset.status, headers: { ...asset.headers } });
  });
  // SECURITY 1: every request but the app's own is cancelled before it leaves.
  session.webRequest.onBeforeRequest((details, callback) => callback({ cancel: !isOwn(details.url) }));
  // SECURITY 5: every permission is refused but writing text to the clipboard.
  session.setPermissionRequestHandler((_contents, permission, callback) => callback(isAllowed(permission)));
  session.setPermissionCheckHandler((_contents, permission) => isAllowed(permission));
  session.setDevicePermissionHandler(() => false);
  // Exports are written by main, after the save dialog; the page itself downloads nothing.
  session.on('will-download', (event) => event.preventDefault());
}

/** Applies to every web contents there will ever be. */
function hardenContents(contents: Electron.WebContents): void {
  const refuse = (event: { readonly url: string; preventDefault(): void }): void => {
    if (!isOwn(event.url)) event.preventDefault();
  };
  // SECURITY 13: no navigation away from the app, in no frame, by no redirect.
  contents.on('will-navigate', refuse);
  contents.on('will-frame-navigate', refuse);
  contents.on('will-redirect', refuse);
  // SECURITY 14: no further windows; links are shown as text and opened nowhere.
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // SECURITY 12: no <webview>, should the tag ever be switched on.
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** SECURITY 17: who sent a message, as the browser process knows it. */
export function senderOf(event: Electron.IpcMainInvokeEvent): { origin: string; mainFrame: boolean } {
  const frame = event.senderFrame;
  if (frame === null) return { origin: 'null', mainFrame: false };
  return { origin: frame.origin, mainFrame: frame === event.sender.mainFrame };
}

/** With the slash, so that `app://dateline.evil` is not taken for the app. */
export function isOwn(address: string): boolean {
  return address.startsWith(`${ORIGIN}/`);
}

export function isAllowed(permission: string): boolean {
  return permission === 'clipboard-sanitized-write';
}
