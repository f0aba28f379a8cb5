/**
 * Finds an installed Chromium, Chrome or Edge. The machine's own browser is used because it gets
 * its security updates from the system; nothing is ever downloaded here.
 */
import { accessSync, constants, statSync } from 'node:fs';

export interface InstalledBrowser {
  /** Absolute path of the executable. */
  readonly path: string;
  readonly name: string;
}

/** What the search looks at; the defaults are this machine. */
export interface BrowserSearch {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly isExecutable: (path: string) => boolean;
}

type Candidate = readonly [name: string, path: string];

/** Names on the PATH of a Linux machine, the plainest first. */
const LINUX_COMMANDS: readonly Candidate[] = [
  ['Chromium', 'chromium'],
  ['Chromium', 'chromium-browser'],
  ['Google Chrome', 'google-chrome-stable'],
  ['Google Chrome', 'google-chrome'],
  ['Microsoft Edge', 'microsoft-edge-stable'],
  ['Microsoft Edge', 'microsoft-edge'],
  ['Brave', 'brave-browser'],
];

const LINUX_PATHS: readonly Candidate[] = [
  ['Chromium', '/usr/lib/chromium/chromium'],
  ['Google Chrome', '/opt/google/chrome/chrome'],
  ['Microsoft Edge', '/opt/microsoft/msedge/msedge'],
];

const MAC_APPLICATIONS: readonly Candidate[] = [
  ['Google Chrome', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['Chromium', 'Chromium.app/Contents/MacOS/Chromium'],
  ['Microsoft Edge', 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  ['Brave', 'Brave Browser.app/Contents/MacOS/Brave Browser'],
];

const WINDOWS_PROGRAMS: readonly Candidate[] = [
  ['Google Chrome', 'Google\\Chrome\\Application\\chrome.exe'],
  ['Microsoft Edge', 'Microsoft\\Edge\\Application\\msedge.exe'],
  ['Chromium', 'Chromium\\Application\\chrome.exe'],
];

const thisMachine: BrowserSearch = {
  platform: process.platform,
  environment: process.env,
  isExecutable(path) {
    try {
      accessSync(path, constants.X_OK);
      return statSync(path).isFile();
    } catch {
      return false;
    }
  },
};

/**
 * The first browser found, or null. `DATELINE_BROWSER` names one explicitly and then is the only
 * candidate, so that a wrong path is noticed instead of silently replaced.
 */
export function findBrowser(search: BrowserSearch = thisMachine): InstalledBrowser | null {
  const chosen = search.environment['DATELINE_BROWSER'];
  const candidates: readonly Candidate[] =
    chosen === undefined || chosen === '' ? installedCandidates(search) : [['DATELINE_BROWSER', chosen]];
  for (const [name, path] of candidates) {
    if (search.isExecutable(path)) return { name, path };
  }
  return null;
}

function installedCandidates(search: BrowserSearch): readonly Candidate[] {
  const { environment } = search;
  switch (search.platform) {
    case 'darwin':
      return inFolders(
        ['/Applications', `${environment['HOME'] ?? '/Users'}/Applications`],
        MAC_APPLICATIONS,
        '/',
      );
    case 'win32':
      return inFolders(
        ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => environment[name] ?? ''),
        WINDOWS_PROGRAMS,
        '\\',
      );
    default:
      return [...inFolders((environment['PATH'] ?? '').split(':'), LINUX_COMMANDS, '/'), ...LINUX_PATHS];
  }
}

/** Every program in every folder, in the order of the programs; a relative folder is no place to trust. */
function inFolders(
  folders: readonly string[],
  programs: readonly Candidate[],
  separator: '/' | '\\',
): readonly Candidate[] {
  const trusted = folders.filter((folder) =>
    separator === '/' ? folder.startsWith('/') : /^[a-z]:\\/i.test(folder),
  );
  return programs.flatMap(([name, path]) =>
    trusted.map((folder): Candidate => [name, `${folder}${separator}${path}`]),
  );
}
