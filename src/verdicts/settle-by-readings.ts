// Whether a page that bears another title than the cited one was the same when it was cited, as earlier runs saw it.

import type { Reading } from '../model/history.ts';
import type { PageFacts } from '../model/observation.ts';
import type { Verdict } from '../model/verdict.ts';
import { daysBetween, readableDate } from '../text/partial-date.ts';
import { isSameReading, readingOf } from '../text/reading.ts';
import { pageOf } from './evidence.ts';
import type { Evidence } from './rule.ts';
import { bestMatch } from './title-match.ts';

/** As near as a snapshot has to be to the wanted day. */
const SAME_SEASON_DAYS = 92;

/**
 * A page that is today what it was when it bore the cited title, or what it was in the cited season, or before it, has not
 * changed, whatever title the note prints. That it once bore the title and is another page now confirms the change.
 */
export function settleByReadings(evidence: Evidence, verdict: Verdict): Verdict {
  const answer = pageOf(evidence);
  const { observation, history } = evidence;
  const today = answer === null ? null : readingOf(answer, observation.checkedAt);
  if (answer === null || today === null) return verdict;
  // A reading taken from the ledger is among its own history.
  const earlier = (history?.readings ?? []).filter(({ from }) => from < observation.checkedAt);
  const same = earlier.find(
    (reading) =>
      isSameReading(reading, today) && (bore(evidence, answer.page, reading) || isOfSeason(evidence, reading)),
  );
  if (same !== undefined) {
    const day = dayOf(same.from);
    const explanation = `The page is what it was on ${day}; only its title is another than the note prints.`;
    const signals = [...verdict.signals, `read on ${day} with the same words`];
    return { ...verdict, verdict: 'alive', reason: 'ok', explanation, signals };
  }
  const other = earlier.findLast((reading) => bore(evidence, answer.page, reading));
  if (other === undefined) return verdict;
  return { ...verdict, signals: [...verdict.signals, `it bore the cited title until ${dayOf(other.until)}`] };
}

function bore({ citedTitles }: Evidence, page: PageFacts, { titles }: Reading): boolean {
  const [title = null, ...more] = titles;
  const asRead = { ...page, title, ogTitle: null, metaTitles: more, dataTitles: [], headings: [], description: null };
  return bestMatch(citedTitles, { ...asRead, text: '', textLength: 0 }).kind === 'match';
}

/** Near a cited day on either side, or before it: then the page was the same from then until today. */
function isOfSeason({ citedDays }: Evidence, { from }: Reading): boolean {
  return citedDays.some((day) => daysBetween(day, from) <= SAME_SEASON_DAYS);
}

function dayOf(moment: string): string {
  return readableDate(moment.slice(0, 10));
}
