/**
 * `npm test`: from a fresh clone to the line `N passed, N failed`. This part runs on the machine's
 * own Node (20 or later) and goes on in scripts/test/run-tests.ts on the locked Node 24.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ensurePackages, environmentFor, needNode24, root } from './lib/packages.mjs';

ensurePackages();
const node = needNode24();
const child = spawn(node, [join(root, 'scripts', 'test', 'run-tests.ts'), ...process.argv.slice(2)], {
  stdio: 'inherit',
  cwd: root,
  env: environmentFor(node),
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
