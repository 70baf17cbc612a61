// Builds dist from nothing, and leaves the old one where that fails: bundles of the program with what it needs split off by use, and the types of the library.

import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));
const withTypes = !process.argv.includes('--no-types');

const [fresh, dist] = ['../dist.new', '../dist'].map((name) => fileURLToPath(new URL(name, import.meta.url)));
rmSync(fresh, { recursive: true, force: true });
await build({
  absWorkingDir: root,
  entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts', schemas: 'src/schemas.ts' },
  outdir: fresh,
  chunkNames: 'parts/[name]-[hash]',
  bundle: true,
  splitting: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20.18',
  logLevel: 'warning',
});
// Without --no-types they are made anew below; until then those of the last build serve.
if (existsSync(`${dist}/types`)) renameSync(`${dist}/types`, `${fresh}/types`);
rmSync(dist, { recursive: true, force: true });
renameSync(fresh, dist);
if (withTypes) {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
  process.exitCode = status ?? 1;
}
