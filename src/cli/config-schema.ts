// The config file's contract: checks a config, and schema/config.schema.json is made from it.

import * as v from 'valibot';
import { verdictNames } from '../model/verdict.ts';

const whole = (least: number, most: number, description: string) =>
  v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most), v.description(description)));
const texts = (description: string) => v.exactOptional(v.pipe(v.array(v.string()), v.description(description)));
const flag = (description: string) => v.exactOptional(v.pipe(v.boolean(), v.description(description)));

const headerValue = v.union([
  v.string(),
  v.pipe(v.strictObject({ env: v.string() }), v.description('The name of an environment variable that holds it.')),
]);
const headers = v.exactOptional(
  v.pipe(
    v.record(v.string(), headerValue),
    v.description('Header names and values. Secrets only as { "env": "NAME" }.'),
  ),
);

const host = v.strictObject({
  perHost: whole(1, 1000, 'Requests at once.'),
  hostInterval: whole(0, 3_600_000, 'Pause between two requests, in milliseconds.'),
  acceptStatus: v.exactOptional(
    v.pipe(
      v.array(v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(999))),
      v.description('Statuses that mean the page is there, though they say otherwise.'),
    ),
  ),
  headers,
});

const acceptance = v.strictObject({
  url: v.pipe(v.string(), v.description('A glob, a host, or a /regular expression/ over the URL.')),
  reason: v.pipe(v.string(), v.minLength(1), v.description('Why a person accepts the link as it is.')),
  until: v.exactOptional(v.pipe(v.string(), v.isoDate(), v.description('The last day on which this holds.'))),
});

export const configSchema = v.strictObject({
  $schema: v.exactOptional(v.string()),
  format: v.exactOptional(v.pipe(v.string(), v.description('What goes to standard output.'))),
  output: texts('Files to write reports to, their formats by their extensions.'),
  failOn: v.exactOptional(
    v.pipe(v.array(v.picklist(verdictNames)), v.description('Verdicts that make the exit code 1; empty for none.')),
  ),
  concurrency: whole(1, 1000, 'Requests at once in all.'),
  perHost: whole(1, 1000, 'Requests at once to one host.'),
  hostInterval: whole(0, 3_600_000, 'Pause between two requests to one host, in milliseconds.'),
  crawlDelay: flag('Ask each site’s robots.txt for a pause between requests, and keep it.'),
  timeout: whole(1, 3_600_000, 'Deadline of one attempt, in milliseconds.'),
  retries: whole(0, 20, 'Further attempts after a temporary failure.'),
  maxRedirects: whole(0, 50, 'Redirects followed in one attempt.'),
  include: texts('Ask only links that one of these fits.'),
  exclude: texts('Leave out links that one of these fits.'),
  headers,
  userAgent: v.exactOptional(v.pipe(v.string(), v.description('The name to ask under.'))),
  connectTo: texts('HOST1:PORT1:HOST2:PORT2, as in curl.'),
  allowPrivate: flag('Also ask loopback, private and other special addresses.'),
  archive: texts('wayback, or URLs of Memento TimeGates; empty for none.'),
  archiveAll: flag('Look up a snapshot of every link.'),
  waybackEndpoint: v.exactOptional(v.string()),
  findings: v.exactOptional(
    v.pipe(v.record(v.string(), v.literal('off')), v.description('Finding rules to switch off, by name.')),
  ),
  hosts: v.exactOptional(
    v.pipe(v.record(v.string(), host), v.description('Settings by host; *.example.org is everything below it.')),
  ),
  accept: v.exactOptional(v.pipe(v.array(acceptance), v.description('Links that a person accepts as they are.'))),
  cache: v.exactOptional(
    v.pipe(
      v.union([v.string(), v.boolean()]),
      v.description("A file to keep what is learnt in; true for the user's cache folder, false for none."),
    ),
  ),
  maxAge: v.exactOptional(
    v.pipe(v.string(), v.description('How long a good verdict in the cache holds: 30m, 12h, 7d.')),
  ),
  baseline: v.exactOptional(v.pipe(v.string(), v.description('A saved report: fail only on what is new.'))),
});

export type Config = v.InferOutput<typeof configSchema>;
