// Loads the modules of src that tell how the tagger sees a note.

import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The modules of src that examples are made with, as they stand. */
export async function loadSource() {
  const bundle = `${root}node_modules/.cache/training-${process.pid}.mjs`;
  await build({
    stdin: {
      contents: `export * from './citations/tagging/tokens.ts';
        export * from './citations/tagging/features.ts';
        export * from './citations/tagging/labels.ts';
        export { separatorIn } from './citations/tagged-cuts.ts';
        export { findUrls } from './citations/find-urls.ts';
        export { findIdentifiers } from './citations/find-identifiers.ts';
        export { cover } from './citations/mask.ts';
        export { collapseSpace } from './text/collapse-space.ts';
        export { readDocument } from './formats/index.ts';
        export { findNotes } from './notes/index.ts';
        export { draftBytes } from '../tests/pipeline/draft-bytes.ts';`,
      resolveDir: `${root}src`,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    outfile: bundle,
    supported: { 'regexp-unicode-property-escapes': true },
  });
  try {
    return await import(bundle);
  } finally {
    rmSync(bundle);
  }
}
