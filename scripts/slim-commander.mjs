// Takes commander into the bundle without child_process, which it would load for commands that are programs of their own.

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const REQUIRED = /\brequire\('(node:\w+)'\)/g;

/** For esbuild. Here no command is a program of its own; Node takes 8 ms to find commander and to load what that needs. */
export const slimCommander = {
  name: 'slim-commander',
  setup(build) {
    const { resolve } = createRequire(import.meta.url);
    build.onResolve({ filter: /^commander$/ }, ({ path }) => ({ path: resolve(path) }));
    build.onLoad({ filter: /[\\/]commander[\\/].*\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(REQUIRED, (_, name) =>
        name === 'node:child_process' ? 'undefined' : `globalThis.process.getBuiltinModule('${name}')`,
      ),
    }));
  },
};
