// Writes schema/ from the schemas that the program itself checks saved reports and configs with.

import { writeFileSync } from 'node:fs';
import { configJsonSchema, reportJsonSchema } from '../dist/schemas.js';

for (const [name, schema] of [
  ['report', reportJsonSchema()],
  ['config', configJsonSchema()],
]) {
  writeFileSync(new URL(`../schema/${name}.schema.json`, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`);
}
