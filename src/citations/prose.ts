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
  // A note's marker stands between a sentence and the next: `nine.[^1] Its author`.
  const plain = masked.replace(MARKER, (marker) => ' '.repeat(marker.length));
  const stops = sentences(plain, findPairs(plain));
  let at = 0;
  return apart.map((lead, index) => {
    while ((stops[at + 1]?.start ?? masked.length) <= lead.start) at += 1;
    const sentence = stops[at] ?? { start: 0, end: masked.length };
    const start = afterSigns(masked, Math.max(sentence.start, apart[index - 1]?.end ?? 0), lead.start);
    const end = Math.min(Math.max(sentence.end, lead.end), apart[index + 1]?.start ?? masked.length);
    return { start, end, lead };
  });
}

const MARKER = /(?<=[.?!”"»’)])(?:\[\^?[\p{L}\d-]{1,20}\]|[⁰¹²³⁴-⁹]{1,4})/gu;

// The signs that close the link before, and a bracket that dates it: `“On Waiting” (Lower Quarterly, 2018)`.
function afterSigns(text: string, start: number, end: number): number {
  return start + (CLOSING.exec(text.slice(start, Math.min(end, start + 120)))?.[0].length ?? 0);
}

const CLOSING = /^[\s)\]}.,;:»”"]{0,6}(?:\([^()]{1,90}\d{4}\)[\s.,;:]{0,3})?/u;

function joined(leads: readonly Span[]): readonly Span[] {
  const apart: Span[] = [];
  for (const { start, end } of [...leads].sort((one, other) => one.start - other.start)) {
    const last = apart.at(-1);
    if (last === undefined || start >= last.end) apart.push({ start, end });
    else apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, end) };
  }
  return apart;
}

// What publishes is named in marks too, `the podcast “Code Wet,”`, and is no title of what stands beside it.
const OUTLET =
  /(?<!\p{L})(?:podcasts?|newsletters?|blogs?|magazines?|newspapers?|journals?|web\s?sites?|sites?|shows?|series|program(?:me)?s?|columns?|channels?|newsroom|outlet|forum|подкаст\p{L}{0,3}|газет\p{L}{0,3}|журнал\p{L}{0,3}|сайт\p{L}{0,3}|Zeitung|Zeitschrift|Magazin|revue|revista|rivista|quotidien|émission|periódico|diario|jornal|tidningen)\s?$/iu;

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
  if (own.includes(title)) return own.length - title.length <= 4 && !isSaid(text, lead);
  const at = ahead.lastIndexOf(title);
  if (at === -1 || ahead.length - at - title.length > BESIDE) return false;
  const isPhrase =
    /^[^\p{Ll}]/u.test(title) && (/\s/.test(title) || /\p{Script=Han}{4}|\p{Script=Hiragana}/u.test(title));
  const before = ahead.slice(Math.max(0, at - 40), at - 1);
  return isPhrase && !SPOKEN.test(before) && !OUTLET.test(before);
}

/** `episode 31: `, `выпуск 31 — `: the number of a part before its title. */
export const EPISODE =
  '(?:episode|ep\\.|folge|épisode|episodio|episódio|puntata|odcinek|выпуск|серия|эпизод|випуск|серія)\\s\\d{1,4}\\s?[,:—–-]?\\s';
const ENCLOSED = new RegExp(`^\\s*(?:${EPISODE})?[“"«„‘]([^“”"«»„]{4,200}?)[,.]?[”"»“’][,.]?\\s*$`, 'iu');
// `a [report](…) by the Harbour Board, “Quay Accidents,”`
const KIND =
  /(?<!\p{L})(?:reports?|study|paper|article|essay|post|analysis|survey|review|book|memo|brief(?:ing)?|guide|investigation|story|piece|column|op-ed|editorial|interview|speech|lecture|documentary|film|thesis|dissertation)$/iu;
const NAMED_BEHIND =
  /^(?:\s(?:by|from|of|in|for)\s[^.;:“”"«»„]{2,60}?)?(?:,|\scalled|\stitled|\sentitled)?\s[“"«„]([^“”"«»„]{4,200}?)[,.]?[”"»“]/u;
const SAID_BEHIND =
  /^[,.?!]?[”"»“’]?,?\s(?:(?:he|she|they|it|I|we|\p{Lu}\S*(?:\s\p{Lu}\S*)?)\s)?(?:sa(?:id|ys)|told|wr(?:ote|ites)|argue[sd]|tweeted|posted|added|warned|sagte|dit|dijo|disse)(?!\p{L})/u;

/**
 * The title that the marks about the link's own text enclose, `“[On Waiting](…)”` or `[“On Waiting”](…)`, or that follows
 * a link on the kind of work: a phrase that begins with a capital and that nobody is said to have said. Null for none.
 */
export function ownTitle(text: string, lead: Span): string | null {
  const own = text.slice(lead.start, lead.end);
  const before = text.slice(Math.max(0, lead.start - 60), lead.start);
  const behind = text.slice(lead.end, lead.end + 60);
  const isOpened = /[“"«„‘]$/u.test(before) && /^[,.?!]?[”"»“’]/u.test(behind);
  const named = KIND.test(own) ? NAMED_BEHIND.exec(text.slice(lead.end, lead.end + 300))?.[1] : undefined;
  const title = collapseSpace(ENCLOSED.exec(own)?.[1] ?? (isOpened ? own : (named ?? ''))).replace(/[,.]$/, '');
  const isPhrase = /^[^\p{Ll}]/u.test(title) && /\s/.test(title) && title.length < 200;
  return isPhrase && !isSaid(text, lead) ? title : null;
}

function isSaid(text: string, lead: Span): boolean {
  const before = text.slice(Math.max(0, lead.start - 60), lead.start).replace(/[“"«„‘]$/u, '');
  return SPOKEN.test(before) || SAID_BEHIND.test(text.slice(lead.end, lead.end + 60));
}
