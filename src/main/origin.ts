/** The one origin the window's page has in each shell; requests from any other are refused. */
import type { Shell } from './shell.ts';

/** Electron's is a custom scheme; Chromium's is a name that can never resolve (RFC 6761). */
export const APP_ORIGIN: Readonly<Record<Shell['name'], string>> = {
  electron: 'app://dateline',
  chromium: 'https://dateline.invalid',
};
