// Which pages of a report to have saved, given what an earlier run has done of it.

import { collectLinks } from '../links/collect-links.ts';
import type { Link } from '../model/link.ts';
import type { ReadDocument, Report, ReportedLink } from '../model/report.ts';
import { systemResolve } from '../world/resolve.ts';
import { reasonNotToSend } from './may-be-sent.ts';
import type { CheckOptions } from './options.ts';

/** One page to have saved. */
export interface SaveOrder {
  /** What is sent: the printed address, or the repaired reading of a damaged one, without a fragment. */
  readonly address: string;
  /** The links of that page, which differ by their fragments. */
  readonly links: readonly Link[];
  /** The job that an earlier run was promised; null where there is none. */
  readonly jobId: string | null;
}

export interface SavePlan {
  readonly orders: readonly SaveOrder[];
  /** The report with what the earlier run saved, and why what is not sent is not. */
  readonly report: Report;
  /** How often the archive was asked today. */
  readonly askedToday: number;
}

/**
 * Only pages that are there, by this run's verdict, and that everybody may see; nothing that the earlier report says was
 * saved or refused.
 * @param documents those that the report is of
 * @param earlier the report of an earlier run over the same articles; null for none
 * @param nowMs decides which day is today (UTC)
 */
export async function planSaves(
  report: Report,
  documents: readonly ReadDocument[],
  options: CheckOptions,
  earlier: Report | null,
  nowMs: number,
): Promise<SavePlan> {
  const before = new Map(earlier?.links.map((link) => [link.url, link]));
  const asked = new Map(collectLinks(documents).map((link) => [link.url, link]));
  const orders = new Map<string, SaveOrder>();
  const planned: ReportedLink[] = [];
  for (const link of report.links) {
    const known = before.get(link.url);
    const source = asked.get(link.url);
    const isDone = known?.saved?.state === 'saved' || known?.saved?.state === 'refused';
    if (source === undefined || isDone || !isWorthSaving(link)) {
      const isKept = isDone || known?.saved?.state === 'pending';
      planned.push(isKept ? withEarlier(link, known) : link);
      continue;
    }
    const address = (link.answeredAs ?? link.url).replace(/#.*$/s, '');
    const reason = await reasonNotToSend(address, options, systemResolve);
    if (reason !== null) {
      planned.push(withSave(link, reason));
      continue;
    }
    const order = orders.get(address);
    const jobId = order?.jobId ?? (known?.saved?.state === 'pending' ? known.saved.job : null);
    orders.set(address, { address, links: [...(order?.links ?? []), source], jobId });
    planned.push(link);
  }
  const today = new Date(nowMs).toISOString().slice(0, 10);
  const askedToday = [...before.values()].filter(({ saved }) => saved?.askedAt?.startsWith(today)).length;
  return { orders: [...orders.values()], report: { ...report, links: planned }, askedToday };
}

// What leads into an archive is kept there already.
function isWorthSaving({ verdict, archiveOf }: ReportedLink): boolean {
  return (verdict === 'alive' || verdict === 'moved') && archiveOf === null;
}

function withEarlier(link: ReportedLink, { saved, archive }: ReportedLink): ReportedLink {
  const isKept = saved?.state === 'saved' && link.archive?.verified !== true;
  return { ...link, ...(saved !== undefined && { saved }), archive: isKept ? archive : link.archive };
}

function withSave(link: ReportedLink, reason: string): ReportedLink {
  const nothing = { askedAt: null, job: null, url: null, capturedAt: null };
  return { ...link, saved: { state: 'not-sent', ...nothing, explanation: `Not saved: ${reason}.` } };
}
