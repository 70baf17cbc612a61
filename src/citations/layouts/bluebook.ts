// Quist, The Long Docket, 33 Saltmarsh L. Rev. 101 (2012): what American lawyers cite by volume, hearing or section.

import { BRACKET, DIGIT } from '../../text/signs.ts';
import { isFullName } from '../names.ts';
import type { Laid, Layout, Print } from './layout.ts';
import { noteAuthors } from './note-authors.ts';

// The volume, the periodical, its page and the year (Bluebook 16.4). The periodical's stops are its abbreviations'.
const PERIODICAL =
  /,\s\d{1,4}\s(\p{Lu}(?:[\p{L}.’'-]|\s(?=[\p{Lu}&])|&\s|\s(?:of|and|in|on|for|the)\s){2,70}?)\s\d{1,5}(?:,\s\d{1,5}(?:[-–]\d{1,5})?)?(?:\s(?:nn?|tbls?|figs?|app|ex|exh|pt)\.\s?[\dA-Z][\d.–-]{0,8})?\s\((?:[^()\d]{0,20}\s)?(?:1[5-9]|20)\d\d\)/u;
// `, 44 J. Quays & Prop. (forthcoming 2022)`: no page yet (Bluebook 17.4).
const FORTHCOMING =
  /,\s\d{1,4}\s(\p{Lu}(?:[\p{L}.’'-]|\s(?=[\p{Lu}&])|&\s|\s(?:of|and|in|on|for|the)\s){2,70}?)\s\(forthcoming\s(?:\p{L}+\.?\s)?20\d\d\)/u;
// `, in Essays on Harbour Law 99, 104 (Tim Hall ed., 2011)` (Bluebook 15.5)
const COLLECTION =
  /,\sin\s(?:\d{1,2}\s)?(\p{Lu}[^()“”]{3,120}?)\s\d{1,4}(?:,\s\d{1,4}(?:[-–]\d{1,4})?)?\s\([^()]{3,80}\seds?\.,\s(?:[^(),]{2,12}\sed\.\s)?(?:1[5-9]|20)\d\d\)/u;
// `Exec. Order No. 13,769, 82 Fed. Reg. 8977` (Bluebook 14.2)
const ORDER = /^(?:Exec(?:\.|utive)\sOrder|Proclamation)\sNo\.\s\d{1,3}(?:,\d{3})?/u;

// `Night Watch: The Storm (Channel Four television broadcast Jan. 6, 2012)` (Bluebook 18.6 and 18.7)
const BROADCAST =
  /^([^()“”"]{3,200}?)\s\((?=[^()]{0,80}?(?:television|radio|TV|podcast)\s(?:broadcast|series|program)|[^()]{0,80}?\s(?:broadcast|podcast|streamed)\s\p{L}{3,9}\.?\s\d)[^()]{0,160}(?:1[89]|20)\d\d\)/u;

const MONTH = '(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)';
// `, Harv. Coastal L.F. Blog (Oct. 2, 2017)`, `, Balt. Ledger, Sept. 21, 2017, at A14`: the day in the volume's place, and an
// abbreviation in the name (Bluebook 16.6 and 18.2).
const DAILY = new RegExp(
  `,\\s((?=[^,()]{0,60}\\p{L}{2}\\.)\\p{Lu}[\\p{L}.’'&-]*(?:\\s(?:\\p{Lu}[\\p{L}.’'-]*|of|and|the|&)){1,6})(?=\\s\\(${MONTH}\\.?\\s[^()]{0,10}\\d{4}[^()]{0,16}\\)|,\\s${MONTH}\\.?\\s\\d{1,2},\\s\\d{4},\\sat\\s[A-Z]?\\d)`,
  'u',
);
// A quick test: most texts have neither the bracket nor the page.
const DAY_AHEAD = new RegExp(`\\s\\(${MONTH}|\\d,\\sat\\s[A-Z]?\\d`, 'u');
// `Brief for Respondent at 22, Wrack Lane, 451 N.J. Super. 602` (Bluebook 10.8.3)
const FILED =
  /^(?:(?:Opening|Reply|Amicus|Amended|Joint)\s)?(?:Brief|Complaint|Petition|Motion|Memorandum|Transcript|Answer|Declaration|Affidavit|Indictment)(?:\s[^,;“”"()]{1,80}?)?(?=\s(?:at\s\d|¶+\s?\d)[\d–-]*,\s)/u;
// `Md. Att’y Gen. Op. No. 17-004, Title to Harbor Land (Sept. 8, 2017)`: an opinion's number before its title.
const OPINION =
  /^[^,;“”"()]{2,60}\sOps?\.\s(?:Nos?\.\s)?\d[\d-]{0,10},\s(?=\p{Lu}[^()“”"]{3,200}\s\(\p{Lu}\p{L}{2,8}\.?\s\d)/u;

// `Report from the Select Committee on Pilots, Parl. Papers 1834 (464)`: papers of the British parliament.
const PAPER =
  /^(?:(?:First|Second|Third|Fourth|Annual|Interim)\s)?(?:Reports?|Minutes|Returns?|Cop(?:y|ies)|Correspondence|Papers|Accounts?|Evidence)\s[^“”"«„(]{6,240}?(?=,\s(?:H\.?\s?[CL]\.?\s)?(?:Parl\.\sPapers|Parliamentary\sPapers|B?PP),?\s\(?\d)/u;

// A student's piece, a review: Bluebook 16.7.
const DESIGNATION =
  /^(?:Editorial|Opinion|Op-Ed|Obituary|Note|Comment|Essay|Case Note|Book Review|Book Note|Recent Case|Symposium|Colloquy),\s/u;

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
  return hearing(text) ?? broadcast(text) ?? filed(text) ?? article(print);
};

function filed(text: string): Laid | null {
  const rest = { start: text.length, end: text.length };
  const length = FILED.exec(text)?.[0].length ?? 0;
  if (length > 0) return { authors: null, title: { start: 0, end: length }, rest, isMarked: true };
  const paper = text.includes('Papers') || text.includes('PP') ? (PAPER.exec(text)?.[0].length ?? 0) : 0;
  if (paper > 0) return { authors: null, title: { start: 0, end: paper }, rest, isMarked: true };
  const start = / Ops?\. /.test(text.slice(0, 80)) ? (OPINION.exec(text)?.[0].length ?? 0) : 0;
  if (start === 0) return null;
  return { authors: null, title: { start, end: text.indexOf(' (', start) }, rest, isMarked: true };
}

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
  if ((signs & DIGIT) === 0 || ((signs & BRACKET) === 0 && !text.includes(', at '))) return null;
  const found =
    PERIODICAL.exec(text) ??
    COLLECTION.exec(text) ??
    FORTHCOMING.exec(text) ??
    (DAY_AHEAD.test(text) ? DAILY.exec(text) : null);
  if (found === null) return null;
  const lead = text.slice(0, found.index);
  // `Jane Roe, Dr. Knot Returns (May 3, 2015)`: the title itself.
  if (!lead.includes(',') && isFullName(lead)) return null;
  const authors = DESIGNATION.test(lead) ? 0 : noteAuthors(lead, '');
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
