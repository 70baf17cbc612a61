// Keeps what every command loads in one file: esbuild cuts modules apart by who reaches them, and each file costs Node 0.25 ms.

import { join } from 'node:path';

/**
 * For esbuild: every part that is loaded later, and every entry but `first`, is made to reach all of `core` as well, so
 * that nothing of it is cut off for the sake of a part. The paths are absolute.
 */
export function wholeCore(core, first) {
  const namespace = 'with-core';
  return {
    name: 'whole-core',
    setup(build) {
      build.onResolve({ filter: /\.ts$/ }, ({ kind, path, resolveDir }) => {
        const target = join(resolveDir, path);
        const isLater = kind === 'dynamic-import' || kind === 'entry-point';
        return isLater && target !== core && target !== first ? { path: target, namespace } : undefined;
      });
      build.onLoad({ filter: /./, namespace }, ({ path }) => ({
        contents: `import ${JSON.stringify(core)};\nexport * from ${JSON.stringify(path)};`,
        resolveDir: '/',
      }));
    },
  };
}
