/** Has the typefaces of most articles there before the first article is. */

/** The weights that text, subheads and titles are set in. */
const WEIGHTS = [400, 600, 700];
const FAMILIES = ['Dateline Serif', 'Dateline Sans'];
/** Milliseconds after which a busy window fetches them all the same. */
const PATIENCE = 3_000;

/**
 * Fetches the Latin faces while the window has nothing to do. A face that arrives has everything on
 * screen laid out anew: with the first article already there that is its longest task.
 */
export function warmFaces(): void {
  requestIdleCallback(
    () => {
      for (const family of FAMILIES)
        // One that can't be had is tried again by the text that needs it.
        for (const weight of WEIGHTS)
          void document.fonts.load(`${weight} 1rem "${family}"`).catch(() => undefined);
    },
    { timeout: PATIENCE },
  );
}
