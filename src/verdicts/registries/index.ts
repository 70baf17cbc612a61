// The registries of identifiers, and what they say of an address.

import type { Observation } from '../../model/observation.ts';
import { bareHost } from '../address.ts';
import type { Registry } from '../registry.ts';
import { remembering } from '../remembering.ts';
import { arxiv } from './arxiv.ts';
import { doi } from './doi.ts';
import { handle } from './handle.ts';
import { pubmed } from './pubmed.ts';

const registries: readonly Registry[] = [doi, handle, arxiv, pubmed];

/** What is known of the identifier that an address stands for. */
export interface Registration {
  readonly registry: Registry;
  readonly identifier: string;
  /** By the registry's own answer; null where it was not asked or gave none. */
  readonly isRegistered: boolean | null;
  /** Its resolver has redirected to somebody else's address, as it does only for what is registered. */
  readonly wasResolved: boolean;
}

/** Null for an address that stands for no identifier, and led through none. */
export function registrationOf(url: string, { sighting, registry: answer }: Observation): Registration | null {
  for (const address of [url, ...sighting.hops.map((hop) => hop.url)]) {
    const found = identifiedBy(address);
    if (found === null) continue;
    const { registry, identifier } = found;
    const isRegistered = answer?.kind === 'answered' ? registry.isRegistered(answer, identifier) : null;
    const wasResolved = registry.isResolver && siteOf(sighting.finalUrl) !== siteOf(address);
    return { registry, identifier, isRegistered, wasResolved };
  }
  return null;
}

interface Identified {
  readonly registry: Registry;
  readonly identifier: string;
}

const identifiedBy = remembering(2, (url): Identified | null => {
  for (const registry of registries) {
    const identifier = registry.identifierOf(url);
    if (identifier !== null) return { registry, identifier };
  }
  return null;
});

/** A resolver's older names are one with it: dx.doi.org, hdl.handle.net. */
function siteOf(url: string): string {
  return bareHost(url).replace(/^(?:dx|hdl)\./, '');
}
