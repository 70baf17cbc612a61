// Rewriting a draft: which addresses give way to which, and where.

export { applyEdits, type Edit, findEdits } from './find-edits.ts';
export { replacementFor } from './replacement.ts';
export { textFile } from './text-file.ts';
