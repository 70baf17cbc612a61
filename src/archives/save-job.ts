// One job of Save Page Now 2: sent within the limits of the service, followed to its end.

import type { Exchange } from '../model/exchange.ts';
import type { ArchiveTools } from './archive.ts';
import type { Pace } from './pace.ts';
import type { PageSaverOptions } from './save-outcome.ts';
import { readSaveReply, type SaveReply } from './save-reply.ts';

/** All jobs of one run. */
export interface SaveRun extends PageSaverOptions {
  readonly savePace: Pace;
  readonly statusPace: Pace;
  /** `endedBy`: why nothing more is asked. */
  readonly state: { sent: number; failures: number; endedBy: string | null };
}

export interface Errand {
  readonly run: SaveRun;
  /** Normalized, without a fragment. */
  readonly url: string;
  readonly onJob: (jobId: string) => void;
  readonly tools: ArchiveTools;
  readonly signal: AbortSignal | undefined;
}

type Reply<Kind extends SaveReply['kind']> = Extract<SaveReply, { readonly kind: Kind }>;

export type JobEnd =
  | Reply<'captured' | 'recent' | 'refused' | 'failed' | 'over'>
  | { readonly kind: 'unfinished'; readonly jobId: string; readonly why: string };

export const SAVE_SERVICE = 'web.archive.org';

const MAX_REPLY_BYTES = 256 * 1024;
/** "Please wait for a minute and then try again." */
const BUSY_WAIT_MS = 65_000;
const BUSY_WAITS = 2;
/** A job ends within two minutes. */
const JOB_MS = 150_000;
const FIRST_POLL_MS = 3000;
const LAST_POLL_MS = 10_000;
const FAILURES_IN_A_ROW = 3;
const FORGOTTEN: JobEnd = { kind: 'failed', why: 'the archive does not know the job any more', isPassing: true };

/** Sends a page and follows its job; waits for a turn as long as that takes. @throws what the signal was aborted with */
export async function sendAndFollow(errand: Errand): Promise<JobEnd> {
  const reply = await send(errand);
  if (reply.kind !== 'accepted') return reply;
  errand.onJob(reply.jobId);
  return follow(errand, reply.jobId);
}

/** Asks how far a job is until it has ended, or should have. @throws what the signal was aborted with */
export async function follow({ run, tools, signal }: Errand, jobId: string): Promise<JobEnd> {
  const untilMs = tools.clock.now() + JOB_MS;
  const url = `${run.endpoint}/save/status/${encodeURIComponent(jobId)}`;
  let waitMs = FIRST_POLL_MS;
  let why = 'the archive is still at it';
  while (tools.clock.now() < untilMs) {
    await tools.clock.sleep(waitMs, signal);
    const ask = { url, headers: headersOf(run), timeoutMs: tools.timeoutMs, maxBodyBytes: MAX_REPLY_BYTES };
    const exchange = await inTurn(run.statusPace, { tools, signal }, () => tools.exchange(ask, signal));
    if (exchange === null) break;
    const reply = readSaveReply(exchange);
    if (reply.kind === 'over') return { kind: 'unfinished', jobId, why: end(run, reply.why) };
    if (exchange.kind === 'answer' && exchange.status === 404) return FORGOTTEN;
    if (!isProgress(reply)) return reply;
    if ('why' in reply) why = reply.why;
    waitMs = reply.kind === 'busy' ? BUSY_WAIT_MS : Math.min(waitMs * 1.5, LAST_POLL_MS);
  }
  return { kind: 'unfinished', jobId, why };
}

async function send(errand: Errand): Promise<JobEnd | Reply<'accepted'>> {
  const { run, tools, signal } = errand;
  for (let waits = 0; ; waits += 1) {
    const exchange = await inTurn(run.savePace, errand, () => post(errand));
    if (exchange === null) return { kind: 'over', why: run.state.endedBy ?? 'its turn did not come' };
    const reply = readSaveReply(exchange);
    noteTrouble(run, exchange, reply);
    if (reply.kind === 'pending') return { kind: 'failed', why: 'the archive named no job', isPassing: false };
    if (reply.kind === 'unclear') return { ...reply, kind: 'failed' };
    if (reply.kind !== 'busy') return reply;
    if (waits >= BUSY_WAITS) return { kind: 'over', why: end(run, reply.why) };
    await tools.clock.sleep(BUSY_WAIT_MS, signal);
  }
}

async function inTurn(
  pace: Pace,
  { tools, signal }: Pick<Errand, 'tools' | 'signal'>,
  job: () => Promise<Exchange | null>,
): Promise<Exchange | null> {
  const onWait = (waitMs: number): void => tools.onWait?.({ service: SAVE_SERVICE, waitMs });
  const exchange = await pace.run(job, { clock: tools.clock, patienceMs: Number.POSITIVE_INFINITY, signal, onWait });
  signal?.throwIfAborted();
  return exchange;
}

async function post({ run, url, tools, signal }: Errand): Promise<Exchange | null> {
  const { state, limits, endpoint, ifOlderMs } = run;
  // Another page may have met the end while this one waited for its turn.
  if (state.endedBy !== null) return null;
  if (state.sent >= limits.perDay) {
    end(run, `the archive takes ${limits.perDay} pages a day, and these are used up; go on tomorrow`);
    return null;
  }
  state.sent += 1;
  const age = ifOlderMs > 0 ? { if_not_archived_within: String(Math.ceil(ifOlderMs / 1000)) } : {};
  const form = new URLSearchParams({ url, ...age });
  const headers = { ...headersOf(run), 'content-type': 'application/x-www-form-urlencoded' };
  const limitsOfAsk = { timeoutMs: tools.timeoutMs, maxBodyBytes: MAX_REPLY_BYTES };
  return tools.exchange({ url: `${endpoint}/save`, headers, post: form.toString(), ...limitsOfAsk }, signal);
}

// A question that went unanswered says nothing of the job; only an error that the archive names ends it.
function isProgress(reply: SaveReply): reply is Reply<'accepted' | 'pending' | 'busy' | 'unclear'> {
  return ['accepted', 'pending', 'busy', 'unclear'].includes(reply.kind);
}

// The Internet Archive locks out a network that goes on asking after it was turned away.
function noteTrouble(run: SaveRun, exchange: Exchange, reply: SaveReply): void {
  if (reply.kind === 'over') end(run, reply.why);
  const isTrouble = exchange.kind === 'failure' || exchange.status >= 500;
  run.state.failures = isTrouble && reply.kind !== 'busy' ? run.state.failures + 1 : 0;
  const isTurnedAway = exchange.kind === 'failure' && exchange.failure === 'connection-refused';
  if ('why' in reply && (isTurnedAway || run.state.failures >= FAILURES_IN_A_ROW)) end(run, reply.why);
}

function end({ state }: SaveRun, why: string): string {
  state.endedBy ??= why;
  return state.endedBy;
}

function headersOf({ keys }: SaveRun): Readonly<Record<string, string>> {
  const authorization = keys === null ? {} : { authorization: `LOW ${keys.access}:${keys.secret}` };
  return { accept: 'application/json', ...authorization };
}
