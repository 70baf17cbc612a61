// The config file's contract as JSON Schema, for completion in editors.

import { toJsonSchema } from '@valibot/to-json-schema';
import { configSchema } from './config-schema.ts';

/** The schema that ships as schema/config.schema.json. */
export function configJsonSchema(): object {
  const { $schema: _, ...schema } = toJsonSchema(configSchema, { typeMode: 'input', errorMode: 'ignore' });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: 'https://www.npmjs.com/package/cite-check/config.schema.json',
    title: 'cite-check config',
    ...schema,
  };
}
