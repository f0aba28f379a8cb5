/** Waiting for the window to be drawn. */

/** A window that is not to be seen draws no frames; milliseconds after which nobody waits for one. */
const UNSEEN = 100;

/** Resolves when the next frame begins. */
export async function nextFrame(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Resolves once what was drawn until now is on screen, with the window free for other things. */
export async function afterFrame(): Promise<void> {
  await new Promise((resolve) => {
    const unseen = setTimeout(resolve, UNSEEN);
    requestAnimationFrame(() => {
      clearTimeout(unseen);
      setTimeout(resolve);
    });
  });
}
