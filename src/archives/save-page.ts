// Asks the Internet Archive to capture pages (Save Page Now 2) and reads back what it captured.

import type { ArchiveTools } from './archive.ts';
import { createGate, createPace } from './pace.ts';
import { createPacedClient, type PacedClient } from './paced-client.ts';
import { readBack } from './read-back.ts';
import { archivableUrl } from './same-address.ts';
import { type Errand, follow, type JobEnd, SAVE_SERVICE, type SaveRun, sendAndFollow } from './save-job.ts';
import type { PageSaverOptions, SaveLimits, SaveOutcome } from './save-outcome.ts';
import { isJobId } from './save-reply.ts';

export interface SaveRequest {
  readonly url: string;
  /** The job that an earlier run was promised and did not see the end of; null where there is none. */
  readonly jobId: string | null;
  /** Told of the archive's promise, which outlives this run. */
  readonly onJob?: (jobId: string) => void;
}

export interface PageSaver {
  /** Never throws for what the web does. */
  readonly save: (request: SaveRequest, tools: ArchiveTools, signal?: AbortSignal) => Promise<SaveOutcome>;
  /** Why nothing more is asked in this run; null while it may be. */
  readonly endedBy: () => string | null;
}

/**
 * What the archive allows (its documentation of October 2025): 3 a minute and 200 a day to who has no account, 7 a minute
 * and 30 000 a day to who has one. The rates are kept to four fifths, as for its other services.
 */
export const saveLimits: { readonly anonymous: SaveLimits; readonly loggedIn: SaveLimits } = {
  anonymous: { perMinute: 2, perDay: 200, atOnce: 2 },
  loggedIn: { perMinute: 5, perDay: 30_000, atOnce: 3 },
};

const QUESTIONS_PER_MINUTE = 60;

/** The service for one run: all pages share its limits. */
export function createPageSaver(options: PageSaverOptions): PageSaver {
  const run: SaveRun = {
    ...options,
    savePace: createPace(options.limits.perMinute, createGate(1)),
    statusPace: createPace(QUESTIONS_PER_MINUTE, createGate(1)),
    state: { sent: options.sentToday, failures: 0, endedBy: null },
  };
  const jobs = createGate(options.limits.atOnce);
  const replay = createPacedClient(SAVE_SERVICE, createPace(QUESTIONS_PER_MINUTE, createGate(1)));
  return {
    endedBy: () => run.state.endedBy,
    save: async (request, tools, signal) => {
      const url = archivableUrl(request.url);
      if (url === null) return { kind: 'refused', explanation: 'Not saved: no archive can hold such an address.' };
      let { jobId } = request;
      const onJob = (given: string): void => {
        jobId = given;
        request.onJob?.(given);
      };
      const leave = await jobs.enter();
      try {
        signal?.throwIfAborted();
        const errand = { run, url, onJob, tools, signal };
        return await outcomeOf(await perform(errand, request.jobId), errand, replay);
      } catch (error) {
        if (signal?.aborted !== true) throw error;
        const why = 'the run was interrupted';
        return jobId === null ? notSent(why) : unfinished(jobId, why);
      } finally {
        leave();
      }
    },
  };
}

// An error that may pass is worth one more request; so is a job of an earlier run that came to nothing.
async function perform(errand: Errand, jobId: string | null): Promise<JobEnd> {
  const first = jobId === null || !isJobId(jobId) ? await sendAndFollow(errand) : await follow(errand, jobId);
  const isWorthAnother = first.kind === 'failed' && (first.isPassing || jobId !== null);
  return isWorthAnother && errand.run.state.endedBy === null ? sendAndFollow(errand) : first;
}

async function outcomeOf(end: JobEnd, { run, url, tools, signal }: Errand, replay: PacedClient): Promise<SaveOutcome> {
  const task = { endpoint: run.endpoint, replay, tools, signal };
  switch (end.kind) {
    case 'captured':
      return readBack(end, url, task);
    case 'recent':
      return readBack(null, url, task);
    case 'refused':
    case 'failed':
      return { kind: end.kind, explanation: `Not saved: ${end.why}.` };
    case 'over':
      return notSent(end.why);
    case 'unfinished':
      return unfinished(end.jobId, end.why);
  }
}

function notSent(why: string): SaveOutcome {
  return { kind: 'not-sent', explanation: `Not saved: ${why}.` };
}

function unfinished(jobId: string, why: string): SaveOutcome {
  return { kind: 'pending', jobId, explanation: `The archive was asked to save it and has not done so yet: ${why}.` };
}
