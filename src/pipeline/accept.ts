// What people have accepted: statuses of a host, and links as they are.

import type { Observation } from '../model/observation.ts';
import type { Verdict } from '../model/verdict.ts';
import { hostFits } from '../text/host-fits.ts';
import type { Acceptance, HostOptions } from './options.ts';
import { compilePattern } from './url-filter.ts';

/** An acceptance that still holds, ready to be compared. */
export interface ValidAcceptance {
  readonly acceptance: Acceptance;
  readonly fits: (url: string) => boolean;
}

/** Those that hold at this moment; the last day counts as a whole, in UTC. */
export function validAcceptances(acceptances: readonly Acceptance[], nowMs: number): readonly ValidAcceptance[] {
  const today = new Date(nowMs).toISOString().slice(0, 10);
  return acceptances
    .filter(({ until }) => until === null || today <= until)
    .flatMap((acceptance) => {
      const fits = compilePattern(acceptance.url);
      return fits === null ? [] : [{ acceptance, fits }];
    });
}

/** The verdict where the config says that this host's status means the page is there; null otherwise. */
export function judgeByAcceptedStatus({ sighting }: Observation, hosts: readonly HostOptions[]): Verdict | null {
  if (sighting.kind !== 'answered' || hosts.length === 0) return null;
  const { hostname } = new URL(sighting.finalUrl);
  const own = hosts.find(({ host }) => hostFits(host, hostname));
  if (!own?.acceptStatus?.includes(sighting.status)) return null;
  return {
    verdict: 'alive',
    reason: 'accepted-status',
    explanation: `The server says ${sighting.status}, which the config accepts from ${own.host}.`,
    titleMatch: null,
    signals: [`status ${sighting.status}`],
  };
}
