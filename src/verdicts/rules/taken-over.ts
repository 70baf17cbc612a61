// Another site on a domain whose name spells what was cited.

import { bareHost } from '../address.ts';
import { conclude, pageOf } from '../evidence.ts';
import { foldTitle } from '../fold.ts';
import { bearsOwnTitle, speaksOf } from '../page-matter.ts';
import { pageTitles } from '../page-titles.ts';
import type { CitedTitle, Evidence, Rule } from '../rule.ts';
import { scriptOf } from '../script.ts';
import { shownBy } from '../shown-text.ts';
import { citedReadings, titleParts } from '../site-names.ts';

/** Below, the titles are no two printings of one, see matchTitle. */
const OTHER = 0.6;

/** Shorter names stand in others by chance. */
const SHORTEST_NAME = 8;

/**
 * A site speaks its own name somewhere. Where a host spells two words of the cited title ("The Rusted Anchors" at
 * rustedanchors.example) and the page, titled otherwise, never says them together, those words mean something else there:
 * without them the cited matter has to be found in vain.
 */
export const takenOver: Rule = {
  name: 'taken-over',
  judge(evidence) {
    const answer = pageOf(evidence);
    const { kind, score } = evidence.titleMatch;
    if (answer === null) return null;
    const seen = answer.page.title ?? '';
    // A name is not translated, only written in other letters.
    const isForeign =
      kind === 'incomparable' && evidence.citedTitles.every(({ title }) => isLatin(title) && isLatin(seen));
    if (!isForeign && (kind !== 'unsure' || (score ?? 1) >= OTHER)) return null;
    if (
      evidence.citedTitles.length === 0 ||
      titleParts(seen).length < 2 ||
      !evidence.citedTitles.every((cited) => isStrange(cited, evidence))
    )
      return null;
    const explanation = `The page is titled "${seen.slice(0, 100)}", and the site no longer bears the name that was cited.`;
    return conclude(evidence, 'changed', 'title-mismatch', explanation, [
      `the page never says the name of ${bareHost(evidence.url)}`,
    ]);
  },
};

function isLatin(text: string): boolean {
  return scriptOf(text) === 'latin';
}

function isStrange(cited: CitedTitle, evidence: Evidence): boolean {
  const answer = pageOf(evidence);
  const host = bareHost(evidence.url).replace(/[^a-z0-9]/g, '');
  const pair = namePair(foldTitle(cited.title).split(' '), host);
  if (answer === null || pair === null || !bearsOwnTitle(answer.page, pageTitles(answer.page), cited)) return false;
  const shown = shownBy(answer.page);
  if (shown.plain.replace(/ /g, '').includes(pair.join(''))) return false;
  return !speaksOf(citedReadings(cited.title), shown, cited, new Set(pair));
}

/** Two neighbours of the words that stand joined in the host's name. */
function namePair(words: readonly string[], host: string): readonly [string, string] | null {
  for (const [at, word] of words.entries()) {
    const next = words[at + 1] ?? '';
    if (next !== '' && word.length + next.length >= SHORTEST_NAME && host.includes(word + next)) return [word, next];
  }
  return null;
}
