// Wires the archives to the wire and to the rules: a capture is judged as a live page would be.

import type { ArchiveTools, CaptureJudgement } from '../archives/archive.ts';
import { createArchives, lookUpIn } from '../archives/index.ts';
import type { Answer } from '../model/exchange.ts';
import type { Link, WantedDay } from '../model/link.ts';
import type { Lookup } from '../model/lookup.ts';
import type { PageFacts } from '../model/observation.ts';
import { readPage } from '../probe/read-page.ts';
import { daysBetween } from '../text/partial-date.ts';
import { isSamePage, judgeCapture } from '../verdicts/index.ts';
import type { Clock } from '../world/clock.ts';
import type { Network } from '../world/network.ts';
import type { NetworkProof } from './network-proof.ts';
import type { CheckOptions } from './options.ts';

export interface LookUpTools {
  readonly network: Network;
  readonly clock: Clock;
  readonly proof: NetworkProof;
  readonly signal: AbortSignal;
  /** Told when a service has to be waited for. */
  readonly onWait: (service: string, waitMs: number) => void;
}

export interface LookUps {
  /** Looks one link up in the archives, in order; `live` is the page as it is today. Null where there is none to ask. */
  readonly lookUp: ((link: Link, live: PageFacts | null) => Promise<Lookup>) | null;
  readonly underWay: () => number;
  /** Sets who is told when a look-up has ended. */
  onEnd(listener: () => void): void;
}

/** The look-ups of one run. */
export function createLookUps(options: CheckOptions, tools: LookUpTools): LookUps {
  const { network, clock, proof, signal } = tools;
  const archives = createArchives(options.archives, { waybackEndpoint: options.waybackEndpoint });
  const shared: Omit<ArchiveTools, 'judgeCapture'> = {
    async exchange(ask) {
      const seen = await network.exchange(ask, signal);
      proof.note(seen, true);
      return seen;
    },
    clock,
    timeoutMs: options.timeoutMs,
    maxBodyBytes: options.maxBodyBytes,
    onWait: ({ service, waitMs }) => tools.onWait(service, waitMs),
  };
  let underWay = 0;
  let tell = () => {};
  const lookUp = (link: Link, live: PageFacts | null) => {
    underWay += 1;
    return lookUpIn(
      archives,
      { url: link.archiveOf?.url ?? link.url, wanted: link.wanted, capturedAt: link.archiveOf?.capturedAt ?? null },
      { ...shared, judgeCapture: captureJudge(link, live) },
      signal,
    ).finally(() => {
      underWay -= 1;
      tell();
    });
  };
  return {
    lookUp: archives.length === 0 ? null : lookUp,
    underWay: () => underWay,
    onEnd(listener) {
      tell = listener;
    },
  };
}

/** A capture this near to the wanted day shows what the author saw, whatever title the note prints. */
const SAME_SEASON_DAYS = 92;

/**
 * Judges captures of a link's page as a live page would be. One of about the wanted day that shows the page as it is
 * today is good even where neither bears the cited title: the page has not changed.
 */
export function captureJudge(link: Link, live: PageFacts | null): ArchiveTools['judgeCapture'] {
  return (answer, originalUrl, capturedAt) => {
    const page = readPage(answer, null);
    const judgement = judge(answer, page, originalUrl, link);
    if (judgement.good || judgement.titleMatch === null || answer.status !== 200) return judgement;
    if (live === null || !isNear(link.wanted, capturedAt) || !isSamePage(page, live)) return judgement;
    return { ...judgement, good: true, isUnchanged: true, why: 'the capture shows the page as it is today' };
  };
}

function isNear(wanted: WantedDay | null, capturedAt: string): boolean {
  return wanted !== null && Math.abs(daysBetween(wanted.date, capturedAt)) <= SAME_SEASON_DAYS;
}

function judge(answer: Answer, page: PageFacts, originalUrl: string, link: Link): CaptureJudgement {
  return judgeCapture(
    {
      kind: 'answered',
      url: link.archiveOf?.url ?? link.url,
      status: answer.status,
      finalUrl: originalUrl,
      hops: [],
      headers: answer.headers,
      page,
      guise: 'plain',
    },
    link,
  );
}
