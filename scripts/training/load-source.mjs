// Loads the modules of src that tell how the tagger sees a note.

import { bundleSource } from './bundle-source.mjs';

/** The modules of src that examples are made with, as they stand. */
export function loadSource() {
  return bundleSource(`
    export * from './citations/tagging/tokens.ts';
    export * from './citations/tagging/features.ts';
    export * from './citations/tagging/labels.ts';
    export { separatorIn } from './citations/tagged-cuts.ts';
    export { findUrls } from './citations/find-urls.ts';
    export { findIdentifiers } from './citations/find-identifiers.ts';
    export { cover } from './citations/mask.ts';
    export { collapseSpace } from './text/collapse-space.ts';
    export { readDocument } from './formats/index.ts';
    export { findNotes } from './notes/index.ts';
    export { draftBytes } from '../tests/pipeline/draft-bytes.ts';`);
}
