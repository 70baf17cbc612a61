// All that a run can be told, flat, and where each value comes from: defaults, then the config file, then the command line.

import type { VerdictName } from '../model/verdict.ts';
import type { CheckOptions } from '../pipeline/options.ts';

export interface Settings extends CheckOptions {
  /** The report on standard output, by name. */
  readonly format: string;
  /** Files to write reports to. */
  readonly outputs: readonly string[];
  readonly failOn: readonly VerdictName[];
  /** Finding rules that are switched off. */
  readonly findingsOff: readonly string[];
  /** A saved report: what stands in it as it does now does not fail the run. */
  readonly baseline: string | null;
  readonly updateBaseline: boolean;
  /** A git reference: check only notes that are new or edited since then; null for all. */
  readonly since: string | null;
  /** The same since the common ancestor of this reference and HEAD; it outranks `since`. */
  readonly sinceMergeBase: string | null;
  /** A folder to keep observations in; null for none. */
  readonly saveObservations: string | null;
  /** The file to keep in what is learnt; true for the user's own cache folder, false for none. */
  readonly cache: string | boolean;
  /** How long a good verdict in the cache holds. */
  readonly maxAgeMs: number;
  /** Rewrite the drafts: dead links to their snapshots, moved ones to their new addresses. */
  readonly fix: boolean;
  /** Tell what would be done, and do not do it. */
  readonly dryRun: boolean;
  /** A page that was captured this short a time ago is not saved again. */
  readonly ifOlderMs: number;
  readonly progress: boolean;
  /** Null where the terminal and the environment decide. */
  readonly color: boolean | null;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** Where a value comes from: `default`, `command line`, or the config's path. */
export type Origins = Readonly<Record<string, string>>;

export interface SettledSettings {
  readonly settings: Settings;
  readonly origins: Origins;
}

/** Settings of one source; a key that it does not speak of is absent. */
export interface Source {
  readonly name: string;
  readonly values: Partial<Settings>;
}

/** Later sources win, key by key; headers and accepted links of all sources count together. */
export function settle(defaults: Settings, sources: readonly Source[]): SettledSettings {
  let settings = defaults;
  const origins: Record<string, string> = Object.fromEntries(Object.keys(defaults).map((key) => [key, 'default']));
  for (const { name, values } of sources) {
    const headers = [...settings.headers, ...(values.headers ?? [])];
    settings = { ...settings, ...values, headers };
    for (const key of Object.keys(values)) origins[key] = name;
  }
  return { settings, origins };
}
