// Quist, The Long Docket, 33 Saltmarsh L. Rev. 101 (2012): what American lawyers cite by volume, hearing or section.

import { BRACKET, DIGIT } from '../../text/signs.ts';
import type { Laid, Layout, Print } from './layout.ts';
import { noteAuthors } from './note-authors.ts';

// The volume, the periodical, its page and the year (Bluebook 16.4). The periodical's stops are its abbreviations'.
const PERIODICAL =
  /,\s\d{1,4}\s(\p{Lu}(?:[\p{L}.’'-]|\s(?=[\p{Lu}&])|&\s|\s(?:of|and|in|on|for|the)\s){2,70}?)\s\d{1,5}(?:,\s\d{1,5}(?:[-–]\d{1,5})?)?(?:\s(?:nn?|tbls?|figs?|app|ex|exh|pt)\.\s?[\dA-Z][\d.–-]{0,8})?\s\((?:[^()\d]{0,20}\s)?(?:1[5-9]|20)\d\d\)/u;
// `, in Essays on Harbour Law 99, 104 (Tim Hall ed., 2011)` (Bluebook 15.5)
const COLLECTION =
  /,\sin\s(?:\d{1,2}\s)?(\p{Lu}[^()“”]{3,120}?)\s\d{1,4}(?:,\s\d{1,4}(?:[-–]\d{1,4})?)?\s\([^()]{3,80}\seds?\.,\s(?:[^(),]{2,12}\sed\.\s)?(?:1[5-9]|20)\d\d\)/u;
// `Exec. Order No. 13,769, 82 Fed. Reg. 8977` (Bluebook 14.2)
const ORDER = /^(?:Exec(?:\.|utive)\sOrder|Proclamation)\sNo\.\s\d{1,3}(?:,\d{3})?/u;

// `Night Watch: The Storm (Channel Four television broadcast Jan. 6, 2012)` (Bluebook 18.6 and 18.7)
const BROADCAST =
  /^([^()“”"]{3,200}?)\s\((?=[^()]{0,80}?(?:television|radio|TV|podcast)\s(?:broadcast|series|program)|[^()]{0,80}?\s(?:broadcast|podcast|streamed)\s\p{L}{3,9}\.?\s\d)[^()]{0,160}(?:1[89]|20)\d\d\)/u;

// A student's piece, a review: Bluebook 16.7.
const DESIGNATION = /^(?:Note|Comment|Essay|Case Note|Book Review|Book Note|Recent Case|Symposium|Colloquy),\s/u;

// `Hearing on S.B. 44 Before the S. Comm. on Housing, 120th Leg.` (Bluebook 13.3)
const HEARING = /^Hearings?\s(?:on|to|[Bb]efore)\s[^“"«„]{4,300}?(?=,\s\d{1,3}(?:st|nd|rd|th|d)\s)/u;
const HEARING_LIMIT = 200;

// `N.H. Rev. Stat. Ann. §`, `U.S. Const. art. I`, `Fed. R. Civ. P. 12` (Bluebook 11 and 12): no title a page would bear.
const SECTION =
  /^(?:\d{1,3}\s)?(?:(?:\p{Lu}[\p{L}.’']*|&|of|the)\s){1,7}?(?=(?:§|art\.|ch\.|tit\.|amend\.|pt\.)\s?[\dIVXLC])|^Fed\.\sR\.\s(?:Civ|Crim|Evid|App|Bankr)\.?\s/u;
const CODE = /(?<!\p{L})(?:Stat|Code|Laws?|Const|Rev|Ann|Regs?|R)\.?(?=\s)/u;

export const bluebook: Layout = (print) => {
  const { text } = print;
  const section = SECTION.exec(text)?.[0] ?? '';
  const end = text.length;
  if (CODE.test(section) && /\p{L}\.\s/u.test(section))
    return { authors: null, title: null, rest: { start: end, end } };
  return hearing(text) ?? broadcast(text) ?? article(print);
};

function broadcast(text: string): Laid | null {
  const title = text.includes('(') ? BROADCAST.exec(text)?.[1]?.length : undefined;
  if (title === undefined) return null;
  return {
    authors: null,
    title: { start: 0, end: title },
    rest: { start: text.length, end: text.length },
    isMarked: true,
  };
}

function hearing(text: string): Laid | null {
  if (!text.includes('Hearing')) return null;
  const start = text.slice(0, HEARING_LIMIT).search(/(?<!\p{L})Hearings?\s(?:on|to|[Bb]efore)\s/u);
  if (start < 0 || /[“"«„]/u.test(text.slice(0, start))) return null;
  const printed = HEARING.exec(text.slice(start, start + 2 * HEARING_LIMIT))?.[0];
  if (printed === undefined || !/\s[Bb]efore\s/u.test(printed)) return null;
  const rest = { start: text.length, end: text.length };
  return { authors: null, title: { start: 0, end: start + printed.length }, rest, isMarked: true };
}

function article({ text, signs }: Print): Laid | null {
  const order = ORDER.exec(text)?.[0].length ?? 0;
  if (order > 0) {
    const rest = { start: text.length, end: text.length };
    return { authors: null, title: { start: 0, end: order }, rest, isMarked: true };
  }
  // Both end with the year in brackets.
  if ((signs & BRACKET) === 0 || (signs & DIGIT) === 0) return null;
  const found = PERIODICAL.exec(text) ?? COLLECTION.exec(text);
  if (found === null) return null;
  const lead = text.slice(0, found.index);
  const authors = noteAuthors(lead, '');
  const gap = /^[\s,]*/u.exec(lead.slice(authors))?.[0].length ?? 0;
  const kind = DESIGNATION.exec(lead.slice(authors + gap))?.[0].length ?? 0;
  const title = { start: authors + gap + kind, end: found.index };
  const printed = text.slice(title.start, title.end);
  // A title that its own marks enclose is read by them.
  if (!/\p{L}{2}/u.test(printed) || /^[“"«„‘'].*[”"»’'][,.]?$/su.test(printed) || /[.;]\s(?:See|Cf\.)\s/u.test(printed))
    return null;
  const start = found.index + found[0].indexOf(found[1] ?? '');
  return {
    authors: authors === 0 ? null : { start: 0, end: authors },
    title,
    rest: { start: title.end, end: text.length },
    container: { start, end: start + (found[1]?.length ?? 0) },
    containerFirst: true,
    isMarked: true,
  };
}
