// Writes schema/report.schema.json from the schema that the program itself checks saved reports with.

import { writeFileSync } from 'node:fs';
import { reportJsonSchema } from '../dist/schema.js';

writeFileSync(
  new URL('../schema/report.schema.json', import.meta.url),
  `${JSON.stringify(reportJsonSchema(), null, 2)}\n`,
);
