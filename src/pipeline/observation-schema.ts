// A kept observation as a schema: what --save-observations writes and `judge` reads.

import * as v from 'valibot';
import { verdictNames } from '../model/verdict.ts';

const texts = v.pipe(v.array(v.string()), v.readonly());
const textOrNull = v.nullable(v.string());
const statusCode = v.pipe(v.number(), v.integer());

const hop = v.object({
  url: v.string(),
  status: statusCode,
  location: v.string(),
  by: v.picklist(['http', 'meta-refresh']),
});

const page = v.object({
  contentType: textOrNull,
  charset: textOrNull,
  signature: v.picklist(['html', 'pdf', 'zip', 'image', 'text', 'binary', 'empty']),
  title: textOrNull,
  ogTitle: textOrNull,
  metaTitles: texts,
  dataTitles: texts,
  headings: texts,
  text: v.string(),
  textLength: v.number(),
  ownWords: v.exactOptional(v.string()),
  description: textOrNull,
  canonical: textOrNull,
  language: textOrNull,
  published: textOrNull,
  resourceHosts: texts,
  marks: texts,
  metaRefresh: textOrNull,
  hasFragment: v.nullable(v.boolean()),
  bytes: v.number(),
  isWhole: v.boolean(),
});

const answered = v.object({
  kind: v.literal('answered'),
  url: v.string(),
  status: statusCode,
  finalUrl: v.string(),
  hops: v.pipe(v.array(hop), v.readonly()),
  headers: v.record(v.string(), v.string()),
  page,
  guise: v.picklist(['plain', 'browser']),
});

const failed = v.object({
  kind: v.literal('failed'),
  url: v.string(),
  failure: v.picklist([
    'invalid-url',
    'unsupported-scheme',
    'private-address',
    'dns-not-found',
    'dns-failure',
    'connection-refused',
    'connection-reset',
    'network-unreachable',
    'timeout',
    'tls-invalid',
    'protocol-error',
    'redirect-loop',
    'too-many-redirects',
    'aborted',
  ]),
  detail: v.string(),
  finalUrl: v.string(),
  hops: v.pipe(v.array(hop), v.readonly()),
  hasReachedHost: v.exactOptional(v.literal(true)),
});

export const sightingSchema = v.variant('kind', [answered, failed]);

export const observationSchema = v.object({
  sighting: sightingSchema,
  earlier: v.pipe(v.array(sightingSchema), v.readonly()),
  registry: v.exactOptional(sightingSchema),
  nameServers: v.exactOptional(v.object({ domain: v.string(), hosts: texts })),
  attempts: v.number(),
  elapsedMs: v.number(),
  checkedAt: v.string(),
});

export const siblingsSchema = v.object({ probe: v.nullable(sightingSchema), sameEnd: texts });

const reading = v.object({ from: v.string(), until: v.string(), titles: texts, words: v.string() });

export const historySchema = v.object({
  firstSeenAt: v.string(),
  lastAliveAt: textOrNull,
  failures: texts,
  /** Absent in what older versions kept. */
  readings: v.exactOptional(v.pipe(v.array(reading), v.readonly())),
});

const position = v.nullable(v.object({ line: v.number(), column: v.number() }));

export const keptObservationSchema = v.object({
  url: v.string(),
  citedBy: v.pipe(
    v.array(
      v.object({
        document: v.string(),
        note: v.string(),
        position,
        title: textOrNull,
        authors: texts,
        container: textOrNull,
        issued: textOrNull,
        accessed: textOrNull,
        language: textOrNull,
      }),
    ),
    v.readonly(),
  ),
  observation: observationSchema,
  siblings: siblingsSchema,
  /** What earlier runs saw of the address; absent where there was no ledger. */
  history: v.exactOptional(historySchema),
  /** What was concluded when it was kept, so that a better rule's change is seen. */
  verdict: v.picklist(verdictNames),
  reason: v.string(),
});

export type KeptObservation = v.InferOutput<typeof keptObservationSchema>;
