// The registry of reporters: a new format is one file and one line here.

import { json } from './json.ts';
import { ndjson } from './ndjson.ts';
import { pretty } from './pretty.ts';
import type { Reporter } from './reporter.ts';

export const reporters: readonly Reporter[] = [pretty, json, ndjson];
