// Says whether a full stop within a note parts two sources.

import { trimSigns } from '../text/trim-signs.ts';
import {
  DAY,
  holdsSource,
  isBareAddress,
  isField,
  isFinished,
  isOnlyRemark,
  isWhole,
  opens,
  QUOTED,
  YEAR,
} from './closing.ts';
import { commentLength } from './comments.ts';
import { leadLength, readLeadIn } from './lead-in.ts';
import { COVER } from './mask.ts';
import { namesLength } from './names.ts';
import { findShortForm } from './short-forms.ts';

// `(1998) Title. Truro: Penrose Press`: a source that is dated ahead ends with its publisher.
const IMPRINT = /(?:1[5-9]|20)\d\d.*[.?!]\s\p{Lu}[\p{L} ,-]{1,40}:\s\p{Lu}[^.:;\d]{2,60}$/u;

// `(Hull: Tideway, 1990), chapter 2, is the one to read`
const ENCLOSED = /\(\p{Lu}[^()]{2,60},\s(?:1[5-9]|20)\d\d\)[^()]{0,80}$/u;

/** Whether the full stop between `left` and `right` parts two sources: `… ch. 3. See also Roe, “Salt,” …`. */
export function sentencesSeparated(left: string, right: string): boolean {
  const closed = trimSigns(left, '', ' .,');
  const lead = readLeadIn(right);
  const next = right.slice(lead.length);
  const closedByAddress = closed.lastIndexOf(COVER) >= 0 && isOnlyRemark(closed.slice(closed.lastIndexOf(COVER) + 1));
  // `See also the site of the society, http://…`: a referral to another address, whatever words lead to it.
  if (closedByAddress && lead.isReferral && (next.includes(COVER) || DAY.test(next))) return true;
  // `… URL: http://… Ср.: Хьюз Дж. Институты …`: names with initials begin the source, whose year a later sentence holds.
  if (closedByAddress && lead.isReferral && namesLength(`${next}.`) > 0) return true;
  // `… ch. 3. See also his “Three Buses,” Quay News, 18 July 2008`: another work of the same author.
  if (lead.isReferral && OWNED.test(next) && isWhole(closed)) return holdsSource(next);
  // `… Quay News, 3 March 2005. “Mission Denies It,” Central Wire, 4 March 2005`: a day closes what a newspaper printed.
  if ((closedByAddress || CLOSED_BY_DAY.test(closed)) && TITLED.test(next))
    return YEAR.test(next) && isFinished(closed);
  if (isField(right)) return false;
  // `Roy, art. cité, p. 7. La même, à la radio, parle de « timbres » (La Pendule, 4 mai 2014, http://…)`: what is dated and
  // has an address is no part of a repeat.
  if (next.includes(COVER) && DAY.test(next) && isRepeat(closed)) return true;
  // `London: Sage. See also Jones, K. (2011)`: names after a signal need no pages before it.
  const isNamed = lead.isReferral && YEAR.test(closed) && namesLength(next) > 0;
  if (isNamed && (closed.match(/\p{L}{3}/gu)?.length ?? 0) > 4 && opens(next)) return true;
  const isLed = /\p{L}/u.test(right.slice(0, lead.length)) && !isBareAddress(next);
  if (isLed && (opens(next) || namesLength(next) > 0) && isWhole(closed)) return true;
  if (commentLength(closed, right) > 0 && (isWhole(closed) || IMPRINT.test(closed) || ENCLOSED.test(closed)))
    return holdsSource(right);
  // `… s. 4–29. Inaczej Kowal, dz. cyt., s. 3`, `… https://… Aubert, op. cit., p. 4, parle de …`
  if ((closedByAddress || isWhole(closed)) && findShortForm(right)?.kind === 'named') return true;
  if (!closedByAddress || !opens(next)) return false;
  return (
    next.includes(COVER) && (YEAR.test(next.split(COVER)[0] ?? '') || QUOTED.test(next) || /^[^.]{2,60},\s/.test(next))
  );
}

const OWNED = /^(?:his|her|their|seine?n?|ihre?n?|son|sa|su|il suo|la sua|его|её|його|її)\s(?:\p{L}+\s){0,3}[“„«"‘]/u;
const CLOSED_BY_DAY =
  /(?:(?<!\d)\d{1,2}(?:\.|er|º|ª)?\s(?:de\s)?\p{L}{3,10}\.?\s(?:de\s)?|\p{L}{3,10}\.?\s\d{1,2},\s|\d\.\d{1,2}\.)(?:19|20)\d\d$/u;
// A title in marks, and where it appeared.
const TITLED =
  /^(?:“[^“”]{3,160}”|„[^„“”]{3,160}[“”]|«[^«»]{3,160}»|"[^"]{3,160}")(?:,?\s(?:[Ii]n:?\s)?\p{Lu}|\s\/\/)/u;

function isRepeat(closed: string): boolean {
  return closed.length < 120 && findShortForm(closed.slice(leadLength(closed)))?.kind === 'named' && isFinished(closed);
}
