/**
 * The preload of the Chromium shell: an init script that runs before any script of the page. Calls
 * go out through the bindings that the shell exposes, events come in through a function it calls.
 */
import { createBridge } from './bridge.ts';

declare global {
  /** Carries a call to main and its answer back. */
  var datelineCall: ((name: string, request: string) => Promise<string>) | undefined;
  /** Says that the page is going: the shell can tell a closed window from a dead one. */
  var datelineHidden: (() => Promise<void>) | undefined;
  /** Says that the window may have moved or changed its size. */
  var datelineMoved: (() => Promise<void>) | undefined;
}

/** Milliseconds of quiet before the window's place is read. */
const SETTLED = 250;

const send = globalThis.datelineCall;
// Only the app's own top page gets a bridge; main checks the sender of every call besides.
if (send !== undefined && globalThis.top === globalThis.self) {
  const bridge = createBridge({
    send,
    receive: (listener) => {
      Object.defineProperty(globalThis, 'datelineEvent', { value: listener });
    },
  });
  Object.defineProperty(globalThis, 'dateline', { value: Object.freeze(bridge), enumerable: true });
  // The first is earlier, the second is certain: a page that goes has little time left to say so.
  for (const leaving of ['beforeunload', 'pagehide'])
    globalThis.addEventListener(leaving, () => void globalThis.datelineHidden?.());
  watchWindow();
}

function watchWindow(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const settle = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void globalThis.datelineMoved?.(), SETTLED);
  };
  globalThis.addEventListener('resize', settle);
  globalThis.addEventListener('blur', settle);
  globalThis.addEventListener('focus', settle);
  globalThis.addEventListener('pointerover', (event) => {
    if (event.relatedTarget === null) settle();
  });
}
