// 401, 403 and the other statuses that turn a robot or a stranger away.

import { answerOf, conclude } from '../evidence.ts';
import type { Rule } from '../rule.ts';
import { statusText } from '../status-text.ts';

const SENTENCES: Readonly<Record<number, string>> = {
  401: 'The server wants a user name and a password before it shows the page',
  402: 'The server wants to be paid before it shows the page',
  403: 'The server refuses to show the page to this program, which says nothing of what a reader sees',
  407: 'A proxy on the way wants a user name and a password',
  451: 'The server withholds the page for legal reasons, perhaps only in some countries',
};

// Twitter's, Shopify's and the standard's ways to say "slow down".
const SLOW_DOWN: ReadonlySet<number> = new Set([420, 429, 430]);

/** Refusals of the request's manner (its method, its headers): browsers may well be served. */
const MANNER: ReadonlySet<number> = new Set([
  405, 406, 411, 412, 415, 417, 418, 426, 428, 431, 444, 449, 460, 463, 494,
]);

export const refused: Rule = {
  name: 'refused',
  judge(evidence) {
    const answer = answerOf(evidence);
    if (answer === null || answer.status < 400 || answer.status >= 500) return null;
    const { status } = answer;
    if (SLOW_DOWN.has(status)) {
      const explanation = `The server says ${statusText(status)}: it is there, but would not be asked again so soon.`;
      return conclude(evidence, 'blocked', 'rate-limited', explanation, [`status ${status}`]);
    }
    const sentence = SENTENCES[status];
    if (sentence !== undefined) {
      return conclude(evidence, 'blocked', `http-${status}`, `${sentence} (${statusText(status)}).`, [
        `status ${status}`,
      ]);
    }
    if (MANNER.has(status)) {
      const explanation = `The server turns this program away with ${statusText(status)}, so a person has to look.`;
      return conclude(evidence, 'blocked', `http-${status}`, explanation, [`status ${status}`]);
    }
    const explanation = `The server says ${statusText(status)}, which proves nothing about the page.`;
    return conclude(evidence, 'unreachable', `http-${status}`, explanation, [`status ${status}`]);
  },
};
