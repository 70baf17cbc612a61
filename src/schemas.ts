// The JSON Schemas, for the script that writes them into schema/.

export { configJsonSchema } from './cli/config-json-schema.ts';
export { reportJsonSchema } from './pipeline/report-json-schema.ts';
