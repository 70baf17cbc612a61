// Every default of the program, in one place.

import type { CheckOptions } from '../pipeline/options.ts';
import type { Settings } from './settings.ts';
import { version } from './version.ts';

export const HOMEPAGE = 'https://www.npmjs.com/package/cite-check';

export const defaultOptions: CheckOptions = {
  concurrency: 64,
  perHost: 4,
  hostIntervalMs: 0,
  crawlDelay: false,
  timeoutMs: 20_000,
  retries: 2,
  maxRedirects: 10,
  maxRetryAfterMs: 60_000,
  maxBodyBytes: 1_048_576,
  include: [],
  exclude: [],
  headers: [],
  hosts: [],
  accept: [],
  // RFC 9110 10.1.5: a name, a version, and where its maker can be reached.
  userAgent: `cite-check/${version} (+${HOMEPAGE})`,
  connectTo: [],
  allowPrivate: false,
  archives: ['wayback'],
  archiveAll: false,
  waybackEndpoint: null,
};

/** The program's settings where neither the command line nor a config says otherwise. */
export const defaultSettings: Settings = {
  ...defaultOptions,
  format: 'pretty',
  outputs: [],
  failOn: ['dead'],
  findingsOff: [],
  baseline: null,
  updateBaseline: false,
  since: null,
  sinceMergeBase: null,
  saveObservations: null,
  cache: true,
  // A page that was there is likely to be there a week later.
  maxAgeMs: 7 * 86_400_000,
  fix: false,
  dryRun: false,
  ifOlderMs: 86_400_000,
  progress: true,
  color: null,
  quiet: false,
  verbose: false,
};
