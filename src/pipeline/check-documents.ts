// The joiner: documents that were read -> their links checked -> the report.

import type { Finding } from '../model/finding.ts';
import type { Link } from '../model/link.ts';
import type { ReadDocument, Report, ReportedLink } from '../model/report.ts';
import type { VerdictName } from '../model/verdict.ts';
import type { Clock } from '../world/clock.ts';
import type { Network } from '../world/network.ts';
import { buildReport } from './build-report.ts';
import { checkLinks } from './check-links.ts';
import { FRAGMENT_MISSING, fragmentFindings } from './fragment-finding.ts';
import type { Gathered } from './gather.ts';
import { keepObservation } from './keep-observation.ts';
import type { CacheOptions, Memory } from './memory.ts';
import type { NetworkProof } from './network-proof.ts';
import { createNetworkProof } from './network-proof.ts';
import type { KeptObservation } from './observation-schema.ts';
import type { CheckOptions } from './options.ts';
import { summaryOf } from './summarise.ts';

/** No host answered, the archive among them: this machine has no network, so nothing was judged. */
export class NoNetworkError extends Error {
  override readonly name = 'NoNetworkError';
}

export interface RunTools {
  readonly network: Network;
  readonly clock: Clock;
  readonly version: string;
  readonly signal: AbortSignal;
  /** Told how many links there are, before any is asked. */
  readonly onStart?: (links: number) => void;
  /** Told of every link as soon as it is done and there is proof of a network. */
  readonly onLink?: (link: ReportedLink) => void;
  /** Which links the report holds in the end; absent for all of them. The summary counts every one. */
  readonly isKept?: (link: ReportedLink) => boolean;
  /** Given what the wire did for a link, to be kept. */
  readonly onObserved?: (kept: KeptObservation) => void;
  /** Where what is learnt is kept from run to run; absent for nowhere. */
  readonly cache?: CacheOptions;
  readonly onWait?: (service: string, waitMs: number) => void;
  /** Finding rules that are switched off. */
  readonly findingsOff: readonly string[];
}

/**
 * Checks every distinct link of the documents that were gathered.
 * @throws NoNetworkError where links were asked and no host at all answered
 */
export async function checkDocuments(
  { documents, links, acceptances, counts }: Gathered,
  options: CheckOptions,
  tools: RunTools,
): Promise<Report> {
  const { clock, network, signal } = tools;
  const startedAt = isoTime(clock);
  const proof = createNetworkProof();
  // A line of ndjson cannot be taken back: until some host has answered, finished links wait.
  const held: ReportedLink[] = [];
  const tell = () => {
    for (const link of held.splice(0)) tools.onLink?.(link);
  };
  tools.onStart?.(links.length);
  const found: FragmentFindings[number][] = [];
  const verdicts: Partial<Record<VerdictName, number>> = {};
  const memory = await openMemoryOf(links, options, tools, proof);
  const accept = [...options.accept, ...acceptances];
  const checked = await checkLinks(
    links,
    { ...options, accept },
    {
      memory,
      network,
      clock,
      proof,
      signal,
      onLink(link, checked) {
        const { link: asked, observation, context, verdict } = checked;
        if (!tools.findingsOff.includes(FRAGMENT_MISSING)) found.push(...fragmentFindings(checked));
        if (tools.onObserved !== undefined && observation !== null) {
          tools.onObserved(keepObservation(asked, observation, context, verdict));
        }
        verdicts[verdict.verdict] = (verdicts[verdict.verdict] ?? 0) + 1;
        held.push(link);
        if (proof.isProven()) tell();
      },
      isKept: tools.isKept ?? (() => true),
      onWait: (service, waitMs) => tools.onWait?.(service, waitMs),
    },
  ).finally(() => memory?.close());
  const wasInterrupted = signal.aborted;
  if (proof.wasAsked() && !proof.isProven() && !wasInterrupted) {
    const asked = options.archives.length > 0 ? 'no host answered, the archive among them' : 'no host answered';
    throw new NoNetworkError(`${asked}: this machine seems to have no network.`);
  }
  tell();
  return buildReport({
    version: tools.version,
    startedAt,
    finishedAt: isoTime(clock),
    documents: withFindings(documents, found),
    links: checked,
    summary: summaryOf({ ...counts, findings: counts.findings + found.length }, verdicts),
    wasInterrupted,
  });
}

type FragmentFindings = ReturnType<typeof fragmentFindings>;

/** The documents with what only their links' pages could tell. */
function withFindings(documents: readonly ReadDocument[], found: FragmentFindings): readonly ReadDocument[] {
  const byPath = new Map<string, Finding[]>();
  for (const { document, finding } of found) {
    const own = byPath.get(document);
    if (own === undefined) byPath.set(document, [finding]);
    else own.push(finding);
  }
  return documents.map((document) => {
    const own = byPath.get(document.path);
    return own === undefined ? document : { ...document, findings: [...document.findings, ...own] };
  });
}

/** Null where nothing is to be kept, or nothing can be. */
async function openMemoryOf(
  links: readonly Link[],
  options: CheckOptions,
  { cache, clock }: RunTools,
  proof: NetworkProof,
): Promise<Memory | null> {
  if (cache === undefined || links.length === 0) return null;
  const { openMemory } = await import('./memory.ts');
  return openMemory(links, options, cache, { clock, proof });
}

function isoTime(clock: Clock): string {
  return new Date(clock.now()).toISOString();
}
