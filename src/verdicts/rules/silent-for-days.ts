// Nobody at the address in many checks over many days.

import { isSilent } from '../../text/is-silent.ts';
import { readableDate } from '../../text/partial-date.ts';
import { bareHost } from '../address.ts';
import { conclude } from '../evidence.ts';
import type { Rule } from '../rule.ts';

const LEAST_DAYS = 3;
const LEAST_SPAN_MS = 7 * 86_400_000;

/**
 * Three checks on three days, a week apart in all, as InternetArchiveBot wants three failed ones days apart before it
 * calls a link dead. Only silence counts, see is-silent, and one sign of life begins it anew.
 */
export const silentForDays: Rule = {
  name: 'silent-for-days',
  judge(evidence) {
    const { sighting, checkedAt } = evidence.observation;
    const { history } = evidence;
    if (history === null || !isSilent(sighting)) return null;
    const days = [...new Set([...history.failures, checkedAt].map((moment) => moment.slice(0, 10)))];
    const first = history.failures[0] ?? checkedAt;
    const spanMs = Date.parse(checkedAt) - Date.parse(first);
    if (days.length < LEAST_DAYS || !(spanMs >= LEAST_SPAN_MS)) return null;
    const [from, to] = [days.toSorted()[0] ?? '', checkedAt.slice(0, 10)];
    const alive = history.lastAliveAt === null ? '' : `; it was last alive on ${dayOf(history.lastAliveAt)}`;
    const silence = `Nobody answered at ${bareHost(sighting.finalUrl)} in any check on ${days.length} days`;
    const explanation = `${silence}, from ${dayOf(from)} to ${dayOf(to)}${alive}.`;
    return conclude(evidence, 'dead', 'silent-for-days', explanation, [
      sighting.detail,
      `silent on ${days.slice(-10).join(', ')}`,
    ]);
  },
};

function dayOf(moment: string): string {
  return readableDate(moment.slice(0, 10));
}
