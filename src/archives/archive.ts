// What an archive is: a service that can be asked for the capture of an address nearest a day.

import type { Answer, Ask, Exchange } from '../model/exchange.ts';
import type { WantedDay } from '../model/link.ts';
import type { Lookup } from '../model/lookup.ts';

/** One address to look up. */
export interface LookupRequest {
  /** As cited: absolute, http or https; a fragment is ignored. */
  readonly url: string;
  /** Null where no citation tells a day: then the newest capture is wanted. */
  readonly wanted: WantedDay | null;
  /** ISO 8601: the day of the capture that the note itself cites, where it cites an archive; it outranks `wanted`. */
  readonly capturedAt?: string | null;
}

/** What reading a capture back has shown. */
export interface CaptureJudgement {
  /** Whether the capture is the cited page: no error page, wall or parked domain, and not another title. */
  readonly good: boolean;
  /** A fact for the report's reader, lower case, no full stop. */
  readonly why: string;
  /** 0 to 1; null where there is no title to compare. */
  readonly titleMatch: number | null;
  /** It shows the page as it is today. */
  readonly isUnchanged?: boolean;
  /** Where not good: the title neither confirms the page nor rules it out. Such a capture is offered where none is good. */
  readonly isDoubtful?: boolean;
}

/** Time as the run knows it: milliseconds of the epoch, and a sleep that a signal cuts short. */
export interface ArchiveClock {
  readonly now: () => number;
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
}

/** The outside world, handed in by the pipeline. */
export interface ArchiveTools {
  /** One request, redirects not followed, not paced: pacing is the archive's own. Failures are values. */
  readonly exchange: (ask: Ask, signal?: AbortSignal) => Promise<Exchange>;
  readonly clock: ArchiveClock;
  /** Deadline of one request in milliseconds, body included. */
  readonly timeoutMs: number;
  /** Decoded bytes of a capture's body to read. */
  readonly maxBodyBytes: number;
  /**
   * Judges a capture that was read: `answer` holds the captured status, headers and body, as the original server sent
   * them; `originalUrl` is the address that was captured, which differs from the cited one after a captured redirect;
   * `capturedAt` is the moment, ISO 8601.
   */
  readonly judgeCapture: (
    answer: Answer,
    originalUrl: string,
    capturedAt: string,
  ) => CaptureJudgement | Promise<CaptureJudgement>;
  /** Told before a request waits a second or more for the archive's rate limit. */
  readonly onWait?: (wait: { readonly service: string; readonly waitMs: number }) => void;
}

/** One service. It never throws for what the web does: an archive that does not answer is an `unknown`. */
export interface Archive {
  /** The service's name in the report. */
  readonly name: string;
  readonly lookUp: (request: LookupRequest, tools: ArchiveTools, signal?: AbortSignal) => Promise<Lookup>;
}
