// Takes the packages that every run needs into the program itself: to find one takes Node 2 ms. NOTICE holds their licences.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const REQUIRED = /\brequire\('(node:\w+)'\)/g;

/**
 * For esbuild. commander comes without child_process, which it would load at every start (4 ms) for commands that are
 * programs of their own; here none is.
 */
export const bundledPackages = {
  name: 'bundled-packages',
  setup(build) {
    const { resolve } = createRequire(import.meta.url);
    build.onResolve({ filter: /^(?:commander|picocolors)$/ }, ({ path }) => ({ path: resolve(path) }));
    build.onLoad({ filter: /[\\/]commander[\\/].*\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(REQUIRED, (_, name) =>
        name === 'node:child_process' ? 'undefined' : `globalThis.process.getBuiltinModule('${name}')`,
      ),
    }));
  },
};
