/** Serves the page's own files, and nothing else of the disk. */
import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import type { Asset } from './shell.ts';

// SECURITY: no inline script or style, no eval, nothing remote, no frames, no forms; markup can only
// be made by Lit's own policy. https://www.electronjs.org/docs/latest/tutorial/security#7-define-a-content-security-policy
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  // SECURITY: a file is what its name in the table below says, never what its bytes look like.
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), midi=(), bluetooth=(), payment=(), display-capture=(), clipboard-read=()',
  'Cache-Control': 'no-store',
} as const;

/** A file whose ending is not here is not served. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.ttf': 'font/ttf',
};

const START_PAGE = '/index.html';

export interface AssetFolders {
  readonly rendererFolder: string;
  /** Answers under `/fonts/`. */
  readonly fontsFolder: string;
}

/**
 * Makes the function that answers a request's path. 403 for a path that leaves its folder or whose
 * type is not served, 404 for what is not there; never throws, never follows a link out.
 */
export function createAssets(folders: AssetFolders): (path: string) => Promise<Asset> {
  return async (requested) => {
    const path = cleanPath(requested);
    if (path === null) return refuseAsset(403);
    const type = TYPES[extname(path).toLowerCase()];
    if (type === undefined) return refuseAsset(403);
    const fonts = path.startsWith('/fonts/');
    const root = fonts ? folders.fontsFolder : folders.rendererFolder;
    const below = fonts ? path.slice('/fonts'.length) : path;
    try {
      const realRoot = await realpath(root);
      const real = await realpath(join(realRoot, below));
      // SECURITY: with the separator, or a sibling folder `root-evil` would pass.
      if (!real.startsWith(realRoot + sep)) return refuseAsset(403);
      return { status: 200, headers: { ...HEADERS, 'Content-Type': type }, body: await readFile(real) };
    } catch {
      return refuseAsset(
        404,
        path === START_PAGE ? 'Dateline’s own files are missing; install it again.' : '',
      );
    }
  };
}

/** The decoded path, or null where it is malformed or tries to climb. Query and fragment are cut. */
function cleanPath(requested: string): string | null {
  let path: string;
  try {
    path = decodeURIComponent(requested.replace(/[?#].*$/s, ''));
  } catch {
    return null;
  }
  if (!path.startsWith('/')) return null;
  if (/[\0-\x1F\x7F\\:%]/.test(path)) return null;
  if (path.split('/').some((part) => part === '..' || part === '.')) return null;
  return path === '/' ? START_PAGE : path;
}

/** A picture of the library. SECURITY: of a type main gave it, and nothing in it can load or run. */
export function pictureAsset(type: string, body: Uint8Array): Asset {
  return { status: 200, headers: { ...HEADERS, 'Content-Type': type }, body };
}

/** An answer without a file. */
export function refuseAsset(status: 403 | 404, sentence = ''): Asset {
  return {
    status,
    headers: { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' },
    body: Buffer.from(sentence),
  };
}
