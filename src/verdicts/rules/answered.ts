// The last rule: the server answered with a page, and nothing speaks against it.

import { isResolver, isSameAddress, pathSegments } from '../address.ts';
import { answerOf, conclude } from '../evidence.ts';
import type { Evidence, Rule } from '../rule.ts';

/** Never a death: where no rule was sure, the reader gets what the server shows. */
export const answered: Rule = {
  name: 'answered',
  judge(evidence) {
    const answer = answerOf(evidence);
    if (answer === null) return null;
    return conclude(evidence, 'alive', 'ok', sentence(evidence, answer.finalUrl), signalsOf(evidence));
  },
};

function sentence({ url, titleMatch }: Evidence, finalUrl: string): string {
  if (isResolver(url) && !isSameAddress(url, finalUrl)) return `The identifier leads to ${finalUrl}.`;
  const page = titleMatch.kind === 'match' ? 'the cited page' : 'a page';
  return isSameAddress(url, finalUrl)
    ? `The server answers with ${page}.`
    : `The address leads to ${page} at ${finalUrl}.`;
}

function signalsOf(evidence: Evidence): readonly string[] {
  const answer = answerOf(evidence);
  if (answer === null) return [];
  const isPdfAddress = (pathSegments(evidence.url).at(-1) ?? '').endsWith('.pdf');
  return [
    ...(evidence.titleMatch.where === null
      ? []
      : [`title ${evidence.titleMatch.kind} in ${evidence.titleMatch.where}`]),
    ...(isPdfAddress && answer.page.signature === 'html' ? ['a .pdf address answered with a web page'] : []),
    ...(answer.page.hasFragment === false ? ['the fragment points at nothing on the page'] : []),
    ...(answer.page.isWhole ? [] : ['the page was read in part']),
  ];
}
