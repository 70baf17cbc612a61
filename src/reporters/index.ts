// The registry of reporters: a new format is one file and one line here. Those that are seldom asked for are loaded then.

import { json } from './json.ts';
import { pretty } from './pretty.ts';
import type { Reporter } from './reporter.ts';

export interface ReporterEntry {
  /** The name of `--format`. */
  readonly name: string;
  /** File extensions of `--output` that choose it, with their dot. */
  readonly extensions: readonly string[];
  readonly load: () => Promise<Reporter>;
}

export const reporters: readonly ReporterEntry[] = [
  { name: 'pretty', extensions: ['.txt'], load: async () => pretty },
  { name: 'json', extensions: ['.json'], load: async () => json },
  { name: 'ndjson', extensions: ['.ndjson', '.jsonl'], load: async () => (await import('./ndjson.ts')).ndjson },
  { name: 'markdown', extensions: ['.md', '.markdown'], load: async () => (await import('./markdown.ts')).markdown },
  { name: 'html', extensions: ['.html', '.htm'], load: async () => (await import('./html.ts')).html },
  { name: 'sarif', extensions: ['.sarif'], load: async () => (await import('./sarif.ts')).sarif },
  { name: 'junit', extensions: ['.xml'], load: async () => (await import('./junit.ts')).junit },
  { name: 'github', extensions: [], load: async () => (await import('./github.ts')).github },
  { name: 'csv', extensions: ['.csv'], load: async () => (await import('./csv.ts')).csv },
  { name: 'csl-json', extensions: ['.csl.json'], load: async () => (await import('./csl-json.ts')).cslJson },
];
