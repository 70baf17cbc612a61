// Cuts a citation at its full stops, and not at those of initials and abbreviations.

import type { Span } from '../model/document.ts';
import { allMatches } from '../text/all-matches.ts';
import { COVER } from './mask.ts';
import { monthOf } from './month-names.ts';
import type { Pair } from './pairs.ts';

// Abbreviations that are followed by a capital inside a title or a name.
const ABBREVIATED =
  /(?<![\p{L}.])(?:vs|no|nos|drs|docs?|paras?|fed|comm|admin|vol|vols|pp?|st|ste|mt|dr|mr|mrs|ms|prof|jr|sr|gen|col|capt|lt|sen|rep|gov|pres|rev|hon|etc|cf|e\.g|i\.e|al|ed|eds|trans|dept|univ|inst|assoc|intl|int|natl|soc|sci|proc|conf|symp|inc|ltd|co|corp|bros|fig|ch|sec|art|ca|approx|u\.s|u\.k|u\.n|d\.c|n\.y|ph\.d|b\.a|m\.a|гг|им|ред|изд|тип|вып|сс|стр|ст|ул|др|пр|руб|тыс|млн|млрд|см|ср|рис|табл|дис|дисс|автореф|канд|докт|bd|nr|hrsg|hg|aufl|jg|dez|okt|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|déc|févr|janv|juil|ene|abr|ago|dic|fév|tom|núm|pág|págs|éd|coll|trad|erw|verb|überarb|durchges|neubearb|unveränd|ergänzt|korr)$/iu;

const STOP = /[.?!…。！？](?:[”"»’)\]]?)(?=[\s\ue000]|$|[\p{Script=Han}])/gu;

/** The sentences of `text` between full stops, question and exclamation marks, as spans without the blanks between. */
export function sentences(text: string, pairs: readonly Pair[]): readonly Span[] {
  const found: Span[] = [];
  const enclosed = pairs.filter((pair) => pair.opener !== "'" && pair.opener !== '‘');
  let start = 0;
  let next = 0;
  let reach = 0;
  for (const match of allMatches(STOP, text)) {
    while (next < enclosed.length && (enclosed[next]?.start ?? 0) < match.index)
      reach = Math.max(reach, enclosed[next++]?.end ?? 0);
    if (match.index < reach - 1 || !ends(text, start, match.index)) continue;
    const end = match.index + match[0].length;
    found.push({ start, end });
    start = end + (/^\s*/.exec(text.slice(end, end + 40))?.[0].length ?? 0);
  }
  if (text.slice(start).trim() !== '') found.push({ start, end: text.length });
  return found;
}

// `, 2. Aufl., Köln`, `, 38. Tätigkeitsbericht`: what German counts with a full stop.
const COUNTED = /^(?:Aufl|Ausg|Jg|Jahrg|Bd|Sitzung|\p{Lu}\p{Ll}*(?:beri|tagung|kongr|konfer|periode|sitzung))/u;

const IMPRINT =
  /^\s(?:[–—-]\s)?\p{Lu}[\p{L}-]{0,24}(?:\s\p{Lu}[\p{L}-]{1,20})?(?:\.?\s?:\s\p{Lu}|,\s(?:1[5-9]|20)\d\d)/u;
// `regia di T. Remi`: who made it begins with an initial.
const BY = /(?<!\p{L})(?:di|by|von|par|por|av|af|przez)\s\p{Lu}$/u;

function ends(text: string, from: number, stop: number): boolean {
  const after = text.slice(stop + 1, stop + 24).trimStart();
  if (after === '') return true;
  // `Was ist zu beachten? ifeu-Papier 3`: a name that begins in a small letter.
  if (/[?!]/.test(text[stop] ?? '') && /^\p{Ll}+-\p{Lu}/u.test(after)) return true;
  if (/^[\p{Ll}]/u.test(after) || (text[stop] === '.' && after.startsWith('('))) return false;
  // `Can it float? (Yes, and it did)`: a bracket in words goes on with the question.
  if (
    after.startsWith('(') &&
    /^\s\(\p{Lu}\p{Ll}*(?:,\s|\s\p{Ll})[^()\d:]{2,80}\)/u.test(text.slice(stop + 1, stop + 90))
  )
    return false;
  if (text[stop] !== '.') return true;
  const before = text.slice(Math.max(from, stop - 14), stop);
  if (after.startsWith(COVER)) return true;
  // `Novák, Jan. Přístav`: a number follows a month, a title a given name.
  if (/\p{L},\s(?:Jan|Tom|Art|Al)$/u.test(before) && /^\p{Lu}/u.test(after)) return true;
  // A single small letter is an abbreviation (`o. J.`, `2006 г. Москва`), unless it is a measure: `$256 m.`
  // `XVII в. Белозерск: Изд-во`, `стат. сб. М.: Берег`: an imprint begins behind whatever abbreviation.
  if (/\s\p{Script=Cyrillic}{1,4}$/u.test(before) && IMPRINT.test(text.slice(stop + 1, stop + 60))) return true;
  if (/(?<![\p{L}\p{N}’']|\d\s)[a-z]$|(?<!\p{L})[а-яіїє]$/u.test(before)) return false;
  const isInitial =
    /(?<![\p{L}\p{N}])\p{Lu}$/u.test(before) &&
    (BY.test(before) || !/\p{Ll}{2}\s\p{Lu}$/u.test(before.replace(/\p{Lu}\p{Ll}+/gu, '')));
  // `25. September 2012`
  const isDay = /(?<!\d)\d{1,2}$/.test(before) && monthOf(/^\p{L}+/u.exec(after)?.[0] ?? '') !== null;
  // `im 20. Jahrhundert`, `der 3. Auflage`: German prints ordinals with a full stop.
  const isOrdinal = /(?<!\p{L})(?:im|am|zum|vom|beim|des|der|dem|den|die|das)\s\d{1,2}$/iu.test(before);
  const isCounted = /(?:^|[,(]\s)\d{1,3}$/u.test(before) && COUNTED.test(after);
  return !isInitial && !isDay && !isOrdinal && !isCounted && !ABBREVIATED.test(before);
}
