/** `npm run build`: builds dist/ on the locked Node 24, whether or not it looks stale. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensurePackages, environmentFor, needNode24, root } from './lib/packages.mjs';

ensurePackages();
const node = needNode24();
const result = spawnSync(node, [join(root, 'scripts', 'start', 'build.ts'), '--force'], {
  stdio: 'inherit',
  env: environmentFor(node),
});
process.exit(result.status ?? 1);
