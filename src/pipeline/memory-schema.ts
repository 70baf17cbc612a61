// What is kept in the ledger, as schemas: what another version wrote in another way is not understood, and asked again.

import * as v from 'valibot';
import { historySchema, observationSchema, siblingsSchema } from './observation-schema.ts';

export const keptVisitSchema = v.object({
  url: v.string(),
  observation: observationSchema,
  /** Texts of pages were cut: they then prove a page to be there, and nothing else. */
  isCut: v.boolean(),
  siblings: siblingsSchema,
  history: historySchema,
});

export type KeptVisit = v.InferOutput<typeof keptVisitSchema>;

const found = v.object({
  kind: v.literal('found'),
  service: v.string(),
  capture: v.object({ url: v.string(), capturedAt: v.string(), original: v.string() }),
  verified: v.boolean(),
  explanation: v.string(),
  titleMatch: v.nullable(v.number()),
  isUnchanged: v.exactOptional(v.boolean()),
});

const none = v.object({ kind: v.literal('none'), service: v.string(), explanation: v.string() });

export const keptLookupSchema = v.object({ askedAt: v.string(), lookup: v.variant('kind', [found, none]) });
