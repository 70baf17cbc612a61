// 404 and 410: the server itself says that the page is not there.

import type { Answered } from '../../model/observation.ts';
import { answerOf, conclude } from '../evidence.ts';
import type { Evidence, Rule } from '../rule.ts';
import { statusText } from '../status-text.ts';

/** Unless another look in the same run was answered with success: then the server contradicts itself. */
export const gone: Rule = {
  name: 'gone',
  judge(evidence) {
    const answer = answerOf(evidence);
    if (answer === null || (answer.status !== 404 && answer.status !== 410)) return null;
    const others = otherAnswers(evidence);
    if (others.some((other) => other.status >= 200 && other.status < 300 && other.page.bytes > 0)) {
      const explanation = `The server says ${statusText(answer.status)} now, but answered with a page a moment before.`;
      return conclude(evidence, 'unreachable', 'contradictory-answers', explanation, [`earlier ${others[0]?.status}`]);
    }
    if (answer.status === 404 && answer.page.signature === 'pdf') {
      const explanation = `The server says ${statusText(404)}, yet it sends a PDF, as no error page is; a person has to look.`;
      return conclude(evidence, 'unreachable', 'contradictory-page', explanation, ['status 404 with a PDF']);
    }
    const isConfirmed = others.some((other) => other.status === 404 || other.status === 410);
    const where = answer.hops.length > 0 ? 'The address redirects to a page of which the server' : 'The server';
    const confirmed = isConfirmed ? ', confirmed by a second request' : '';
    const explanation = `${where} says ${statusText(answer.status)}${confirmed}.`;
    return conclude(evidence, 'dead', `http-${answer.status}`, explanation, [`status ${answer.status}`]);
  },
};

function otherAnswers({ observation }: Evidence): readonly Answered[] {
  return observation.earlier.filter((earlier): earlier is Answered => earlier.kind === 'answered');
}
