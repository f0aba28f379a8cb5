/** Installs Debian packages where that is possible without a question; elsewhere it only says what is missing. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Whether a command is on the PATH. */
export function hasCommand(name: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    if (folder === '') return false;
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** The words that run apt-get with the needed rights, or null where this user can't without a password. */
export function aptCommand(): readonly string[] | null {
  if (process.platform !== 'linux' || !existsSync('/etc/debian_version') || !hasCommand('apt-get'))
    return null;
  if (process.getuid?.() === 0) return ['apt-get'];
  if (hasCommand('sudo') && spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0) {
    return ['sudo', '-n', 'apt-get'];
  }
  return null;
}

/** Installs the packages; false where it can't or it failed, with apt's own words on the standard error. */
export function installPackages(packages: readonly string[]): boolean {
  const apt = aptCommand();
  if (apt === null) return false;
  process.stderr.write(`dateline: installing ${packages.join(', ')} with apt-get…\n`);
  const install = ['install', '-y', '--no-install-recommends', ...packages];
  // A machine with fresh lists needs no update; a bare one has none.
  return run(apt, install) || (run(apt, ['update']) && run(apt, install));
}

function run([command, ...first]: readonly string[], parameters: readonly string[]): boolean {
  if (command === undefined) return false;
  const result = spawnSync(command, [...first, ...parameters], {
    stdio: ['ignore', 'ignore', 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return result.status === 0;
}
