// Has the pages of a plan saved by the Internet Archive, and writes into the report what came of it.

import type { ArchiveTools } from '../archives/archive.ts';
import type { SaveKeys, SaveOutcome } from '../archives/save-outcome.ts';
import { createPageSaver, type PageSaver, saveLimits } from '../archives/save-page.ts';
import { waybackOrigin } from '../archives/wayback.ts';
import type { Link } from '../model/link.ts';
import type { Report, ReportedArchive, ReportedLink, ReportedSave } from '../model/report.ts';
import { daysBetween } from '../text/partial-date.ts';
import type { Clock } from '../world/clock.ts';
import type { Network } from '../world/network.ts';
import { captureJudge } from './look-up.ts';
import type { CheckOptions } from './options.ts';
import type { SaveOrder, SavePlan } from './plan-saves.ts';

export type { SaveKeys } from '../archives/save-outcome.ts';

export interface SaveLinksOptions extends CheckOptions {
  readonly keys: SaveKeys | null;
  /** A page that was captured this short a time ago is not captured again. */
  readonly ifOlderMs: number;
}

export interface SaveLinksTools {
  readonly network: Network;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Told of every page as soon as it is known what came of it, or what the archive promised; with the report so far. */
  readonly onChange: (address: string, save: ReportedSave, report: Report) => void;
  readonly onWait: (service: string, waitMs: number) => void;
}

export interface SavedLinks {
  readonly report: Report;
  /** Why the archive was not asked for all of them; null where it was. */
  readonly endedBy: string | null;
}

/** Everything of the plan, as far as the archive lets it. Never throws for what the web does. */
export async function saveLinks(plan: SavePlan, options: SaveLinksOptions, tools: SaveLinksTools): Promise<SavedLinks> {
  const saver = createPageSaver({
    endpoint: (options.waybackEndpoint ?? waybackOrigin).replace(/\/+$/, ''),
    keys: options.keys,
    ifOlderMs: options.ifOlderMs,
    limits: options.keys === null ? saveLimits.anonymous : saveLimits.loggedIn,
    sentToday: plan.askedToday,
  });
  let report = plan.report;
  const note: Note = (order, saved, outcome) => {
    const sources = new Map(order.links.map((link) => [link.url, link]));
    const links = report.links.map((link) => {
      const source = sources.get(link.url);
      return source === undefined ? link : withSave(link, source, saved, outcome);
    });
    report = { ...report, links, finishedAt: isoNow(tools.clock) };
    tools.onChange(order.address, saved, report);
  };
  await Promise.all(plan.orders.map((order) => saveOne(order, saver, options, tools, note)));
  return { report, endedBy: saver.endedBy() };
}

type Note = (order: SaveOrder, saved: ReportedSave, outcome: SaveOutcome | null) => void;

async function saveOne(
  order: SaveOrder,
  saver: PageSaver,
  { timeoutMs, maxBodyBytes }: SaveLinksOptions,
  { network, clock, signal, onWait }: SaveLinksTools,
  note: Note,
): Promise<void> {
  const [link] = order.links;
  if (link === undefined) return;
  const archiveTools: ArchiveTools = {
    exchange: (ask) => network.exchange(ask, signal),
    clock,
    timeoutMs,
    maxBodyBytes,
    judgeCapture: captureJudge(link, null),
    onWait: ({ service, waitMs }) => onWait(service, waitMs),
  };
  const promised: { at: string | null } = { at: null };
  const onJob = (job: string): void => {
    promised.at = isoNow(clock);
    const explanation = 'The archive was asked to save it.';
    note(order, { ...nothing, state: 'pending', askedAt: promised.at, job, explanation }, null);
  };
  const outcome = await saver.save({ url: order.address, jobId: order.jobId, onJob }, archiveTools, signal);
  note(order, reportedSave(outcome, promised.at ?? isoNow(clock)), outcome);
}

const nothing = { askedAt: null, job: null, url: null, capturedAt: null };

function reportedSave(outcome: SaveOutcome, askedAt: string): ReportedSave {
  const { kind: state, explanation } = outcome;
  switch (outcome.kind) {
    case 'saved': {
      const { url, capturedAt } = outcome.capture;
      return { state, askedAt, job: null, url, capturedAt, explanation };
    }
    case 'pending':
      return { ...nothing, state, askedAt, job: outcome.jobId, explanation };
    case 'not-sent':
      return { ...nothing, state, explanation };
    default:
      return { ...nothing, state, askedAt, explanation };
  }
}

// A snapshot that was found for the wanted day and verified is not given up for one of today.
function withSave(
  link: ReportedLink,
  { wanted }: Link,
  saved: ReportedSave,
  outcome: SaveOutcome | null,
): ReportedLink {
  if (outcome?.kind !== 'saved' || link.archive?.verified === true) return { ...link, saved };
  const { capture, isVerified, explanation } = outcome;
  const archive: ReportedArchive = {
    state: 'found',
    service: 'wayback',
    url: capture.url,
    capturedAt: capture.capturedAt,
    wanted: wanted?.date ?? null,
    wantedFrom: wanted?.from ?? null,
    verified: isVerified,
    explanation,
    distanceDays: wanted === null ? null : daysBetween(wanted.date, capture.capturedAt),
  };
  return { ...link, saved, archive };
}

function isoNow(clock: Clock): string {
  return new Date(clock.now()).toISOString();
}
