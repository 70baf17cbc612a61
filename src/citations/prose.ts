// Links in the running text: each is cited by the words around it, not by all of its paragraph.

import type { Span } from '../model/document.ts';
import { collapseSpace } from '../text/collapse-space.ts';
import { findPairs } from './pairs.ts';
import { sentences } from './sentences.ts';

/** The words that speak of one link. */
export interface ProsePart extends Span {
  /** The link itself: a printed address, or the text that bears it. */
  readonly lead: Span;
}

/**
 * One part for each link of a paragraph: its sentence, from the link before it to the link after it.
 * @param masked the paragraph, its addresses covered
 * @param leads its links in any order; those that overlap are one
 */
export function proseParts(masked: string, leads: readonly Span[]): readonly ProsePart[] {
  const apart = joined(leads);
  const stops = sentences(masked, findPairs(masked));
  let at = 0;
  return apart.map((lead, index) => {
    while ((stops[at + 1]?.start ?? masked.length) <= lead.start) at += 1;
    const sentence = stops[at] ?? { start: 0, end: masked.length };
    const start = afterSigns(masked, Math.max(sentence.start, apart[index - 1]?.end ?? 0), lead.start);
    const end = Math.min(Math.max(sentence.end, lead.end), apart[index + 1]?.start ?? masked.length);
    return { start, end, lead };
  });
}

// The bracket and comma that close the link before.
function afterSigns(text: string, start: number, end: number): number {
  return start + (/^[\s)\]}.,;:»”]*/u.exec(text.slice(start, Math.min(end, start + 20)))?.[0].length ?? 0);
}

function joined(leads: readonly Span[]): readonly Span[] {
  const apart: Span[] = [];
  for (const { start, end } of [...leads].sort((one, other) => one.start - other.start)) {
    const last = apart.at(-1);
    if (last === undefined || start >= last.end) apart.push({ start, end });
    else apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, end) };
  }
  return apart;
}

// As far as a newspaper's name and a date reach between a title and its link: `“Title,” Gazette, 3 May 2011 (http://…`.
const BESIDE = 70;

// What is said aloud is quoted too, and is no title.
const SPOKEN =
  /(?:[:：]|(?<!\p{L})(?:sa(?:id|ys?|ying)|told|wr[io]tes?|call(?:s|ed|ing)?|argue[sd]?|describ(?:e[sd]?|ing)|claim(?:s|ed)?|warn(?:s|ed)?|declared?|sagte?|erklärte?|schrieb|nannte|dit|déclar\p{L}+|écri[tv]\p{L}*|dijo|afirmó|escribió|declaró|disse|сказал\p{L}?|заяви[лв]\p{L}?|писал\p{L}?|назва[лв]\p{L}?|说|称|表示)(?:\s(?:it|them|this|as|that|es|sie|que|как|як|in|on))?)[\s,]*$/iu;

/**
 * Whether `title`, a quoted passage of `text`, names the source of the link: it is the link's own text or stands just
 * before it, has more than a word, and is not what somebody said.
 */
export function isBesideLink(text: string, title: string, lead: Span): boolean {
  const ahead = collapseSpace(text.slice(0, lead.start));
  const own = collapseSpace(text.slice(lead.start, lead.end));
  if (own.includes(title)) return own.length - title.length <= 4;
  const at = ahead.lastIndexOf(title);
  if (at === -1 || ahead.length - at - title.length > BESIDE) return false;
  const isPhrase =
    /^[^\p{Ll}]/u.test(title) && (/\s/.test(title) || /\p{Script=Han}{4}|\p{Script=Hiragana}/u.test(title));
  return isPhrase && !SPOKEN.test(ahead.slice(Math.max(0, at - 40), at - 1));
}
