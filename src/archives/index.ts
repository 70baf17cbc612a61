// The archives that can be asked, and asking several of them for one capture.

import type { WantedDay } from '../model/link.ts';
import type { Lookup } from '../model/lookup.ts';
import type { Archive, ArchiveTools, LookupRequest } from './archive.ts';
import { orderCaptures } from './choose-capture.ts';
import { createMemento } from './memento.ts';
import { periodOf } from './timestamp.ts';
import { wantedDay } from './wanted-moment.ts';
import { createWayback, type WaybackLimits, waybackLimits, waybackOrigin } from './wayback.ts';

export interface ArchivesOptions {
  /** Origin that serves the Wayback Machine's index and replay in place of web.archive.org; null for the real one. */
  readonly waybackEndpoint: string | null;
  /** The Wayback Machine's own limits unless given. */
  readonly limits?: WaybackLimits;
}

/** Whether `createArchives` takes this name: `wayback`, or the http(s) address of a Memento TimeGate. */
export function isArchiveName(name: string): boolean {
  return name === 'wayback' || /^https?:\/\/[^/?#]/i.test(name);
}

/**
 * The archives of one run, in the order given. They remember their rate and whether they were turned away, so make them
 * once a run. A name that `isArchiveName` refuses is left out.
 */
export function createArchives(names: readonly string[], options: ArchivesOptions): readonly Archive[] {
  return [...new Set(names)].filter(isArchiveName).map((name) => {
    if (name !== 'wayback') return createMemento(name);
    const endpoint = (options.waybackEndpoint ?? waybackOrigin).replace(/\/+$/, '');
    return createWayback({ endpoint, limits: options.limits ?? waybackLimits });
  });
}

/**
 * Asks the archives in order. The verified capture nearest the wanted day wins, the earlier archive's of two that are as
 * near; an unverified one counts only where none is verified. Where nothing is found the answer is none only if every
 * archive said so. An archive further down is not asked once a verified capture of the wanted day itself is known.
 */
export async function lookUpIn(
  archives: readonly Archive[],
  request: LookupRequest,
  tools: ArchiveTools,
  signal?: AbortSignal,
): Promise<Lookup> {
  const wanted = wantedDay(request);
  const lookups: Lookup[] = [];
  for (const archive of archives) {
    const lookup = await archive.lookUp(request, tools, signal);
    lookups.push(lookup);
    if (lookup.kind === 'found' && lookup.verified && isOfDay(lookup.capture.capturedAt, wanted)) return lookup;
  }
  return bestOf(lookups, wanted);
}

function bestOf(lookups: readonly Lookup[], wanted: WantedDay | null): Lookup {
  const found = lookups.flatMap((lookup) =>
    lookup.kind === 'found' ? [{ capturedAt: lookup.capture.capturedAt, lookup }] : [],
  );
  const verified = found.filter(({ lookup }) => lookup.verified);
  const best = orderCaptures(verified.length > 0 ? verified : found, wanted)[0];
  if (best !== undefined) return best.lookup;
  if (lookups.length === 0) return { kind: 'unknown', service: '', explanation: 'No archive was asked.' };
  const unknown = lookups.filter(({ kind }) => kind === 'unknown');
  const said = unknown.length > 0 ? unknown : lookups;
  const service = said.map((lookup) => lookup.service).join(', ');
  const explanation = said.length === 1 ? (said[0]?.explanation ?? '') : said.map(attributed).join(' ');
  return { kind: unknown.length > 0 ? 'unknown' : 'none', service, explanation };
}

function attributed({ service, explanation }: Lookup): string {
  return `${service}: ${explanation}`;
}

function isOfDay(capturedAt: string, wanted: WantedDay | null): boolean {
  const period = wanted === null ? null : periodOf(wanted.date);
  if (period === null) return false;
  const ms = Date.parse(capturedAt);
  return ms >= period.startMs && ms < period.endMs;
}
