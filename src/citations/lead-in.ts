// Knows what an author says of a source before naming it: signals and a remark, as in "see, for a cooler view, Dana Holt, …".

import { COLON, signsOf } from '../text/signs.ts';
import { announcements } from './announcements.ts';
import { firstOf, type Opening } from './remark.ts';
import { referredReach, remarks } from './remarks.ts';
import { type Lead, readLead } from './signals.ts';

/** How many characters at the beginning of `text` are said of its source and no part of it: signals and a remark. */
export function leadLength(text: string): number {
  return readLeadIn(text).length;
}

/** The signals and the remark at the beginning of `text`. */
export function readLeadIn(text: string): Lead {
  const first = readLead(text);
  const remark = remarkLength(text, first);
  if (remark === 0) return first;
  const more = readLead(text.slice(remark, remark + 200));
  const behind = more.isReferral ? referredReach(text, remark + more.length) : 0;
  if (behind > remark + more.length) return { length: behind, reach: behind, isReferral: true };
  return { length: remark + more.length, reach: remark + more.reach, isReferral: first.isReferral || more.isReferral };
}

// Up to where the remark behind the signals reaches; 0 where there is none.
function remarkLength(text: string, { length: from, reach: walked, isReferral }: Lead): number {
  const head = text.slice(from, from + 130);
  const opening: Opening = { text, start: 0, from, walked, isReferral, head, signs: signsOf(head) };
  const end = firstOf(remarks, opening);
  return end > 0 || (opening.signs & COLON) === 0 ? end : firstOf(announcements, opening);
}
