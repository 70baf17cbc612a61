// Writes the manual page and the completions from the definitions of the command that was built.

import { readFileSync, writeFileSync } from 'node:fs';
import { createProgram } from '../dist/schemas.js';
import { madeFiles } from './docs/files.mjs';

const root = new URL('../', import.meta.url);
const { properties } = JSON.parse(readFileSync(new URL('schema/config.schema.json', root), 'utf8'));
for (const [path, text] of madeFiles(
  createProgram(() => {}),
  properties.failOn.items.enum,
)) {
  writeFileSync(new URL(path, root), text);
}
