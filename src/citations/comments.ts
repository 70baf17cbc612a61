// Knows sentences behind a source that comment on it, or on the next one, before they name that.

import { readLeadIn } from './lead-in.ts';
import { namesAhead } from './names.ts';
import { isAbout, SAYS } from './says.ts';

// `I have taken this further in Staying Put, …`
const MINE = /^(?:I|We)\s[^.,:;“"]{5,80}?\sin\s(?=\p{Lu})/u;
const CLAUSE = /^[^.:;“„«"《\ue000]{8,160}?(?:\s?:\s(?=\p{Lu})|,?\s(?=[“„«"]))/u;

/**
 * How far a sentence behind the source `left` comments on it, or on the next one, before it names that:
 * `The argument is restated in Blake's talk “Freight, Faith,” …`, `Berger y résume sa thèse : …`. 0 where it does not.
 */
export function commentLength(left: string, text: string): number {
  const length = clauseLength(left, text);
  return length > 0 && readLeadIn(text).length === 0 ? length : 0;
}

function clauseLength(left: string, text: string): number {
  const clause = CLAUSE.exec(text.slice(0, 200))?.[0] ?? '';
  if (/^(?:Anders|Dagegen|Ähnlich)\s\p{Ll}/u.test(clause)) return clause.length;
  const isProse = (clause.match(/(?<=\s)\p{Ll}{2,}/gu)?.length ?? 0) > 2;
  const named = BY.exec(clause);
  if (named !== null && namesAhead(`${named[2]},`) > 0) return named[1]?.length ?? 0;
  const owner = OWNER.exec(clause);
  if (owner !== null && namesAhead(`${owner[2]},`) > 0) return owner[1]?.length ?? 0;
  if (isProse && (SAYS.test(clause) || isAbout(clause, left))) return clause.length;
  return MINE.exec(text)?.[0].length ?? 0;
}

// `Dieser Auffassung widerspricht Karl Lang, „…“`: a verb, and the name of who wrote what follows in quotation marks.
const BY = /^(\p{Lu}[^“„«"]*\s\p{Ll}{4,}\s)(\p{Lu}[^“„«",]{3,40}),\s$/u;

// `There is also Ida Roe’s series “…`: a verb, and the name of whose work it is.
const OWNER = /^(\p{Lu}[^“„«"’']*\s\p{Ll}{2,}\s)(\p{Lu}[^“„«",’']{3,40})[’']s?\s(?:\p{Ll}+\s){0,3}$/u;
