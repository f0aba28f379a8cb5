/**
 * Keeps track of where the window is. Chromium sends no event when a window moves, so the preload
 * tells when something may have changed (a resize, the pointer coming back, the focus leaving) and
 * the window's bounds are read then.
 */
import type { BrowserContext, Page } from 'playwright-core';
import type { Settings } from '../../contract/settings.ts';

type WindowState = Settings['window'];

/** The part of CDP's Browser.Bounds that is read. */
export interface WindowBounds {
  readonly left?: number;
  readonly top?: number;
  readonly width?: number;
  readonly height?: number;
  readonly windowState?: string;
}

/** Calls back with each new state, at most a few times a second. */
export async function watchWindowState(
  context: BrowserContext,
  page: Page,
  onState: (state: WindowState) => void,
): Promise<void> {
  const session = await context.newCDPSession(page);
  const { windowId, bounds } = await session.send('Browser.getWindowForTarget');
  let last = nextState(null, bounds);
  await context.exposeBinding('datelineMoved', async () => {
    try {
      const now = await session.send('Browser.getWindowBounds', { windowId });
      const next = nextState(last, now.bounds);
      if (next === null || JSON.stringify(next) === JSON.stringify(last)) return;
      last = next;
      onState(next);
    } catch {
      // The window is closing.
    }
  });
}

/**
 * The state that bounds stand for, or null where they say nothing worth keeping. A maximised window
 * keeps the size it had before, so that it has one to go back to.
 */
export function nextState(last: WindowState | null, bounds: WindowBounds): WindowState | null {
  const { left, top, width, height, windowState } = bounds;
  if (windowState === 'minimized') return last;
  if (windowState === 'maximized' || windowState === 'fullscreen') {
    if (last !== null) return { ...last, maximised: true };
  }
  if (width === undefined || height === undefined) return last;
  return {
    width: clamp(width, 480, 16_384),
    height: clamp(height, 360, 16_384),
    x: left ?? null,
    y: top ?? null,
    maximised: windowState === 'maximized',
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, Math.round(value)));
}
