// Builds dist from nothing, and leaves the old one where that fails: bundles of the program and of the library with what they need split off by use, the help text, and the types of the library.

import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { bundledPackages } from './bundled-packages.mjs';
import { plainClasses } from './plain-classes.mjs';
import { wholeCore } from './whole-core.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const withTypes = !process.argv.includes('--no-types');

const [fresh, dist] = ['../dist.new', '../dist'].map((name) => fileURLToPath(new URL(name, import.meta.url)));
rmSync(fresh, { recursive: true, force: true });
const options = {
  absWorkingDir: root,
  outdir: fresh,
  bundle: true,
  splitting: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20.18',
  // Node has them; where esbuild doubts that, every pattern with \p{L} would be made anew each time that it is used.
  supported: { 'regexp-unicode-property-escapes': true },
  logLevel: 'warning',
};
await build({
  ...options,
  entryPoints: { cli: 'src/cli/main.ts', schemas: 'src/schemas.ts' },
  chunkNames: 'parts/[name]-[hash]',
  plugins: [wholeCore(`${root}src/cli/program.ts`, `${root}src/cli/main.ts`), bundledPackages, plainClasses],
});
await build({
  ...options,
  entryPoints: { index: 'src/index.ts' },
  chunkNames: 'library/[name]-[hash]',
  plugins: [plainClasses],
});
writeFileSync(`${fresh}/help.txt`, await helpText());
// Without --no-types they are made anew below; until then those of the last build serve.
if (existsSync(`${dist}/types`)) renameSync(`${dist}/types`, `${fresh}/types`);
rmSync(dist, { recursive: true, force: true });
renameSync(fresh, dist);
if (withTypes) {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
  process.exitCode = status ?? 1;
}

// What --help prints where no terminal tells a width; `main` gives it out without loading the program.
async function helpText() {
  const { createProgram } = await import(`${fresh}/schemas.js`);
  const printed = [];
  createProgram(() => {})
    .configureOutput({ writeOut: (text) => printed.push(text), getOutHelpWidth: () => 80 })
    .outputHelp();
  return printed.join('');
}
