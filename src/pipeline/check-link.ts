// One address from question to verdict: asked, judged, repaired where it is damaged, looked up in the archives.

import type { Link } from '../model/link.ts';
import type { Lookup } from '../model/lookup.ts';
import type { Observation, PageFacts } from '../model/observation.ts';
import type { Verdict } from '../model/verdict.ts';
import { readableDate } from '../text/partial-date.ts';
import { judge } from '../verdicts/index.ts';
import type { ValidAcceptance } from './accept.ts';
import { judgeByAcceptedStatus } from './accept.ts';
import type { WithNameServers } from './ask-name-servers.ts';
import type { CheckedLink } from './checked-link.ts';
import type { NetworkProof } from './network-proof.ts';
import type { RecallTools } from './observe-or-recall.ts';
import { observeOrRecall } from './observe-or-recall.ts';
import { verdictsInTrouble } from './options.ts';
import type { Siblings } from './siblings.ts';
import { skippedBecause, unasked } from './unasked.ts';

export interface LinkTools extends RecallTools {
  readonly isWanted: (url: string) => boolean;
  /** Null where no archive is to be asked. */
  readonly lookUp: ((link: Link, live: PageFacts | null) => Promise<Lookup>) | null;
  readonly archiveAll: boolean;
  readonly proof: NetworkProof;
  readonly siblings: Siblings;
  readonly withNameServers: WithNameServers;
  readonly acceptances: readonly ValidAcceptance[];
  /** Told when the address was asked, or will not be: what follows may have to wait for other links. */
  readonly onSeen: () => void;
}

/** Everything about one link. Never throws for what the web does. */
export async function checkLink(link: Link, tools: LinkTools): Promise<CheckedLink> {
  const skipped = skip(link, tools);
  const seen = skipped === null ? await observeOrRecall(link, tools) : null;
  tools.siblings.note(link, seen?.observation ?? null);
  tools.onSeen();
  if (skipped !== null) return unasked(link, skipped);
  if (seen === null || tools.signal.aborted) return interruptedLink(link);
  const { isCached } = seen;
  const siblings = await tools.siblings.contextFor(link, seen.observation, seen.siblings);
  const context = { ...siblings, ...(seen.history !== null && { history: seen.history }) };
  const observation = isCached ? seen.observation : await tools.withNameServers(seen.observation, link, context);
  if (tools.signal.aborted) return interruptedLink(link);
  const verdict = judgeByAcceptedStatus(observation, tools.hosts) ?? judge(observation, link, context);
  if (!isCached) tools.memory?.keep({ link, observation, context, verdict });
  const repaired = isBroken(verdict) ? await repair(link, tools) : null;
  const accepted = tools.acceptances.find(({ fits }) => fits(link.url))?.acceptance ?? null;
  const found = repaired ?? { observation, isCached, verdict, answeredAs: null };
  const checked: CheckedLink = {
    link,
    observation: found.observation,
    isCached: isCached && found.isCached,
    context,
    verdict: found.verdict,
    lookup: null,
    answeredAs: found.answeredAs,
    accepted,
  };
  const lookup = await lookUpIfNeeded(checked, tools);
  return lookup === null ? checked : settleChange({ ...checked, lookup });
}

/** A page that was on the cited day what it is today has not changed, whatever title the note prints. */
function settleChange(checked: CheckedLink): CheckedLink {
  const { lookup, verdict } = checked;
  if (verdict.verdict !== 'changed' || lookup?.kind !== 'found' || lookup.isUnchanged !== true) return checked;
  const day = readableDate(lookup.capture.capturedAt.slice(0, 10));
  const explanation = `The page is what it was on ${day}; only its title is another than the note prints.`;
  return { ...checked, verdict: { ...verdict, verdict: 'alive', reason: 'ok', explanation } };
}

/** A link that the end of the run overtook. */
export function interruptedLink(link: Link): CheckedLink {
  return unasked(link, interrupted);
}

const interrupted = skippedBecause('interrupted', 'The run was stopped before this link was done.');

function skip(link: Link, tools: LinkTools): Verdict | null {
  if (tools.signal.aborted) return interrupted;
  if (link.truncated) {
    return skippedBecause(
      'truncated-url',
      'The address is cut short by an ellipsis; print it in full to have it checked.',
    );
  }
  if (!tools.isWanted(link.url))
    return skippedBecause('excluded', 'The command or its config leaves this address out.');
  return null;
}

function isBroken(verdict: Verdict): boolean {
  return verdict.verdict === 'dead' || verdict.verdict === 'unreachable' || verdict.verdict === 'changed';
}

/**
 * Tries the other readings of a damaged address, likeliest first. One counts only if it answers with the cited page:
 * the title must fit where the note gives one and the page shows one.
 */
async function repair(
  link: Link,
  tools: LinkTools,
): Promise<{ observation: Observation; isCached: boolean; verdict: Verdict; answeredAs: string } | null> {
  const hasTitle = link.citedBy.some((citing) => citing.title !== null);
  for (const variant of link.variants) {
    const read = { ...link, url: variant };
    const { observation, isCached } = await observeOrRecall(read, tools);
    const verdict = judge(observation, read);
    if (!isCached && !tools.signal.aborted) tools.memory?.keep({ link: read, observation, context: {}, verdict });
    const isCitedPage = verdict.verdict === 'alive' || verdict.verdict === 'moved';
    if (!isCitedPage || (hasTitle && verdict.titleMatch !== null && verdict.titleMatch < 0.6)) continue;
    return {
      observation,
      isCached,
      answeredAs: variant,
      verdict: {
        ...verdict,
        verdict: 'moved',
        reason: 'repaired-url',
        explanation: `The printed address is damaged; read as ${variant} it shows the cited page. Correct it.`,
      },
    };
  }
  return null;
}

async function lookUpIfNeeded(
  { link, observation, verdict, isCached }: Omit<CheckedLink, 'lookup'>,
  tools: LinkTools,
): Promise<Lookup | null> {
  if (tools.lookUp === null || tools.signal.aborted) return null;
  const isInTrouble = verdictsInTrouble.has(verdict.verdict);
  if (!isInTrouble && (!tools.archiveAll || verdict.verdict === 'skipped')) return null;
  // Where a link failed and nobody has answered yet, the archive is asked as a witness that there is a network.
  const mayRecall = isCached || tools.proof.isProven();
  const known = mayRecall ? await tools.memory?.recallLookup(link) : null;
  if (known !== null && known !== undefined) return known;
  const sighting = observation?.sighting;
  const live = verdict.verdict === 'changed' && sighting?.kind === 'answered' ? sighting.page : null;
  const lookup = await tools.lookUp(link, live);
  if (!tools.signal.aborted) tools.memory?.keepLookup(link, lookup);
  return lookup;
}
