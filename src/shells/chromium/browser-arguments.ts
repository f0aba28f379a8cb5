/** What Dateline tells a browser on its command line, each with its reason. */
import { APP_ORIGIN } from '../../main/origin.ts';
import type { Settings } from '../../contract/settings.ts';

/** The app's own origin; its host name can never resolve (RFC 6761). */
export const ORIGIN = APP_ORIGIN.chromium;

/** Arguments of every browser Dateline starts, the visible one and the printing one. */
export const COMMON_ARGUMENTS: readonly string[] = [
  // SECURITY: no host name resolves, so not even a request that slips past the interception
  // (a preconnect, a WebSocket, WebRTC) finds a server. Every byte comes from main.
  // https://www.chromium.org/developers/design-documents/network-stack/socks-proxy/
  '--host-resolver-rules=MAP * ~NOTFOUND',
  // SECURITY: WebRTC talks to addresses, not names: without this it would still send UDP.
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  // No reports, no variations, no list updates: the browser itself stays off the network too.
  '--no-pings',
  '--disable-domain-reliability',
  '--disable-client-side-phishing-detection',
  '--dns-prefetch-disable',
];

/**
 * Switches that Playwright sets for tests and a reader's window should not have: popups without a
 * gesture, a software GPU, console warnings off, a fixed colour profile, endless hangs.
 */
export const REFUSED_DEFAULTS: readonly string[] = [
  '--disable-popup-blocking',
  '--enable-unsafe-swiftshader',
  '--unsafely-disable-devtools-self-xss-warnings',
  '--force-color-profile=srgb',
  '--disable-hang-monitor',
  '--disable-ipc-flooding-protection',
  '--allow-pre-commit-input',
];

/** Arguments of the app's window, opened where it last was. */
export function windowArguments(state: Settings['window']): readonly string[] {
  return [
    ...COMMON_ARGUMENTS,
    // A window without tabs or address bar. It starts on an empty page of its own, since the app's
    // address is answered only once the interception is in place; dark where the system is.
    '--app=data:text/html,<title>Dateline</title><meta name="color-scheme" content="light dark">',
    '--class=dateline',
    `--window-size=${state.width},${state.height}`,
    ...(state.x === null || state.y === null ? [] : [`--window-position=${state.x},${state.y}`]),
    ...(state.maximised ? ['--start-maximized'] : []),
    // No bar that calls the switches above unsupported, no question about restoring pages.
    '--test-type',
    '--hide-crash-restore-bubble',
  ];
}

/**
 * The browser's environment. SECURITY: a crash report holds parts of the page's memory. Distributions
 * switch the reporter on whatever the command line says, so its reports go into the profile, which
 * is removed with the window, and not into the home folder, where they would stay.
 */
export function browserEnvironment(folder: string): Record<string, string | undefined> {
  return { ...process.env, BREAKPAD_DUMP_LOCATION: folder };
}

/**
 * SECURITY: the browser's sandbox stays on, except for root, for whom Chromium refuses to start
 * with it (https://chromium.googlesource.com/chromium/src/+/HEAD/docs/linux/sandboxing.md).
 */
export function keepsSandbox(): boolean {
  return process.getuid?.() !== 0;
}
