// What scripts write schema/, man/ and completions/ from.

export { createProgram } from './cli/command.ts';
export { configJsonSchema } from './cli/config-json-schema.ts';
export { reportJsonSchema } from './pipeline/report-json-schema.ts';
