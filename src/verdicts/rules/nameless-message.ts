// Telegram's offer to write to a name that nobody bears, where a message was cited.

import { pathSegments } from '../address.ts';
import { conclude, pageOf } from '../evidence.ts';
import { NAMELESS_MESSAGE_MARK } from '../marks.ts';
import type { Rule } from '../rule.ts';

/**
 * t.me answers every name with a page; a channel's bears its title, and a message's its text. Only messages are judged
 * (name/number, or s/name/number): behind a bare name may stand a person who shows nothing to strangers.
 */
export const namelessMessage: Rule = {
  name: 'nameless-message',
  judge(evidence) {
    const answer = pageOf(evidence);
    if (answer === null || evidence.titleMatch.kind === 'match') return null;
    if (!answer.page.marks.includes(NAMELESS_MESSAGE_MARK)) return null;
    const [name = '', number = '', ...others] = pathSegments(evidence.url).filter((part) => part !== 's');
    // Segment c stands before the number of a private channel.
    if (name === 'c' || !/^[a-z]\w{3,}$/i.test(name) || !/^\d+$/.test(number) || others.length > 1) return null;
    const explanation = `The page offers only to write to "${name}": nobody bears that name, and the message is not there.`;
    return conclude(evidence, 'dead', 'soft-404', explanation, ['an account without a name or a message']);
  },
};
