// Bundles modules of src and loads them as they stand.

import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What `contents`, a module within src, exports; `plugins` may replace parts of it. */
export async function bundleSource(contents, plugins = []) {
  const bundle = `${root}node_modules/.cache/source-${process.pid}-${Date.now()}.mjs`;
  await build({
    stdin: { contents, resolveDir: `${root}src`, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    outfile: bundle,
    supported: { 'regexp-unicode-property-escapes': true },
    plugins,
  });
  try {
    return await import(bundle);
  } finally {
    rmSync(bundle);
  }
}
