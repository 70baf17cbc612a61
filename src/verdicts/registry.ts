// The contract of a registry: who can say whether an identifier exists, apart from whether its page may be read.

import type { Answered } from '../model/observation.ts';

/** One registry of identifiers that addresses stand for; the files beside the index are all there are. */
export interface Registry {
  /** First part of its reasons: `doi` gives `doi-registered` and `doi-not-found`. */
  readonly kind: string;
  /** As a person calls an identifier of it. */
  readonly noun: string;
  /** Its addresses redirect to others': once one has, the identifier is registered. */
  readonly isResolver: boolean;
  /** The identifier that an address stands for; null for an address of another kind. */
  identifierOf(url: string): string | null;
  /** Where a program may ask of it. */
  inquiry(identifier: string): string;
  /** What the answer says; null where it says neither. */
  isRegistered(answer: Answered, identifier: string): boolean | null;
}
