// The report's contract as JSON Schema, in draft-07: what most validators and editors speak.

import { toJsonSchema } from '@valibot/to-json-schema';
import { reportSchema } from './report-schema.ts';

/** The schema that ships as schema/report.schema.json. */
export function reportJsonSchema(): object {
  const { $schema: _, ...schema } = toJsonSchema(reportSchema, { typeMode: 'input', errorMode: 'ignore' });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://www.npmjs.com/package/cite-check/report.schema.json',
    title: 'cite-check report',
    description: 'Version 1. Keys may be added within a version; none is renamed, dropped or given another meaning.',
    ...schema,
  };
}
