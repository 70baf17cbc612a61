// A player that has no film to show.

import type { PageFacts } from '../../model/observation.ts';
import type { Verdict } from '../../model/verdict.ts';
import { conclude, pageOf } from '../evidence.ts';
import { isBarrier } from '../gate-words.ts';
import { PLAYER_MARKS } from '../marks.ts';
import { ownSentences, ownWeight } from '../own-words.ts';
import type { Evidence, Rule } from '../rule.ts';
import { speaksOfLoss } from '../speaks-of-loss.ts';

/** A page with its film's description is more than a player. */
const PLAYER_ALONE = 400;

/**
 * YouTube's `playabilityStatus`, and the like. ERROR comes for films that were removed or never were, but also, in words, for a
 * country and for a robot in a hurry; UNPLAYABLE for countries and contracts too, so that it needs words of a loss.
 */
export const player: Rule = {
  name: 'player',
  judge(evidence) {
    const answer = pageOf(evidence);
    if (answer === null || evidence.titleMatch.kind === 'match' || ownWeight(answer.page) > PLAYER_ALONE) return null;
    const { marks } = answer.page;
    if (marks.includes(PLAYER_MARKS.login)) {
      const explanation = 'The player asks for a login before it shows the film.';
      return conclude(evidence, 'blocked', 'login', explanation, [PLAYER_MARKS.login]);
    }
    if (!marks.includes(PLAYER_MARKS.error) && !marks.includes(PLAYER_MARKS.withheld)) return null;
    const isLost = marks.includes(PLAYER_MARKS.error) || ownSentences(answer.page, 8).some(speaksOfLoss);
    // A film that the page can name is somewhere.
    const isNameless = answer.page.ogTitle === null;
    return isLost && isNameless && !isPutOff(answer.page) ? lost(evidence) : withheld(evidence);
  },
};

function isPutOff(page: PageFacts): boolean {
  return isBarrier(ownSentences(page, 8));
}

function lost(evidence: Evidence): Verdict {
  const explanation = 'The page answers, but its player says that the film is not there.';
  return conclude(evidence, 'dead', 'soft-404', explanation, ["the player's data name no film"]);
}

function withheld(evidence: Evidence): Verdict {
  const explanation = 'The player does not show the film, perhaps only here or now.';
  return conclude(evidence, 'unreachable', 'content-unavailable', explanation, ["the player's data withhold the film"]);
}
