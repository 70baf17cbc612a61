// From what commander read to what the user said: settings under their own names, and only those that were given.

import type { VerdictName } from '../model/verdict.ts';
import type { ScopedHeader } from '../world/request-headers.ts';
import type { Settings } from './settings.ts';

/** What the arguments say, before the config file and the defaults have their say. */
export interface Command {
  readonly action: 'check' | 'extract' | 'report' | 'judge' | 'save';
  readonly inputs: readonly string[];
  readonly given: Partial<Settings>;
  /** The file of --config; null where the nearest one is looked for, false for --no-config. */
  readonly config: string | null | false;
  readonly printConfig: boolean;
}

/** What commander makes of the arguments; a key is absent where nothing was said. */
export interface Values {
  readonly format?: string;
  readonly json?: boolean;
  readonly output?: readonly string[];
  readonly failOn?: readonly VerdictName[];
  readonly concurrency?: number;
  readonly perHost?: number;
  readonly hostInterval?: number;
  readonly crawlDelay?: boolean;
  readonly timeout?: number;
  readonly retries?: number;
  readonly maxRedirects?: number;
  readonly exclude?: readonly string[];
  readonly include?: readonly string[];
  readonly header?: readonly ScopedHeader[];
  readonly userAgent?: string;
  readonly connectTo?: readonly string[];
  readonly allowPrivate?: boolean;
  readonly archive?: readonly string[] | boolean;
  readonly archiveAll?: boolean;
  readonly waybackEndpoint?: string;
  readonly cache?: string | boolean;
  readonly maxAge?: number;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly since?: string;
  readonly sinceMergeBase?: string;
  readonly saveObservations?: string;
  readonly config?: string | boolean;
  readonly printConfig?: boolean;
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  readonly ifOlder?: number;
  readonly progress?: boolean;
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** The command that these values and inputs mean. */
export function understand(action: Command['action'], inputs: readonly string[], values: Values): Command {
  return {
    action,
    inputs,
    given: present({
      format: values.json === true ? 'json' : values.format,
      outputs: values.output,
      failOn: values.failOn,
      concurrency: values.concurrency,
      perHost: values.perHost,
      hostIntervalMs: values.hostInterval,
      crawlDelay: values.crawlDelay,
      timeoutMs: values.timeout,
      retries: values.retries,
      maxRedirects: values.maxRedirects,
      include: values.include,
      exclude: values.exclude,
      headers: values.header,
      userAgent: values.userAgent,
      connectTo: values.connectTo,
      allowPrivate: values.allowPrivate,
      archives: archivesOf(values.archive),
      archiveAll: values.archiveAll,
      waybackEndpoint: values.waybackEndpoint,
      cache: values.cache === true ? undefined : values.cache,
      maxAgeMs: values.maxAge,
      baseline: values.baseline,
      updateBaseline: values.updateBaseline,
      since: values.since,
      sinceMergeBase: values.sinceMergeBase,
      saveObservations: values.saveObservations,
      fix: values.fix,
      dryRun: values.dryRun,
      ifOlderMs: values.ifOlder,
      // commander gives every --no-x a value of true; only a no is a word of the user's.
      progress: values.progress === false ? false : undefined,
      color: values.color,
      quiet: values.quiet,
      verbose: values.verbose,
    }),
    config: values.config === true || values.config === undefined ? null : values.config,
    printConfig: values.printConfig ?? false,
  };
}

type Loose<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

/** Without the keys that have no value. */
function present(values: Loose<Settings>): Partial<Settings> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

// commander keeps --archive and --no-archive in one key: a list, true, or false.
function archivesOf(value: readonly string[] | boolean | undefined): readonly string[] | undefined {
  if (value === false) return [];
  return value === true ? undefined : value;
}
