/** Answers a page's requests from main: the app's own origin gets its files, everything else nothing. */
import type { Route } from 'playwright-core';
import type { Asset } from '../../main/shell.ts';

/**
 * Makes the handler of every request of a page.
 *
 * SECURITY: only GET on the one origin is answered, all else fails without touching the network
 * (https://www.electronjs.org/docs/latest/tutorial/security#18-avoid-usage-of-the-file-protocol-and-prefer-usage-of-custom-protocols).
 */
export function serveRequests(
  origin: string,
  serve: (path: string) => Promise<Asset>,
): (route: Route) => Promise<void> {
  return async (route) => {
    const request = route.request();
    const url = new URL(request.url());
    try {
      if (url.origin !== origin || request.method() !== 'GET') {
        // A page that is led away stays where it is; any other reason would replace it by an error page.
        await route.abort(request.isNavigationRequest() ? 'aborted' : 'blockedbyclient');
        return;
      }
      const asset = await serve(url.pathname);
      await route.fulfill({
        status: asset.status,
        headers: { ...asset.headers },
        body: Buffer.from(asset.body.buffer, asset.body.byteOffset, asset.body.byteLength),
      });
    } catch {
      // The page went away while its request was under way: there is no one left to answer.
      await route.abort('failed').catch(() => undefined);
    }
  };
}
