// Author, Title (Place: Publisher, 2003): the note form of a book (Chicago 14.23, OSCOLA 3.2).

import type { Span } from '../../model/document.ts';
import { withoutBookFields } from '../book-fields.ts';
import { isFullName, isFullNames, isInstitution, namesLength, withoutRole } from '../names.ts';
import type { Layout, Print } from './layout.ts';

const WORD = /^\p{Lu}[\p{L}\p{N}-]+(?=,\s\p{Lu})/u;

function publishes(lead: string, imprint: string): boolean {
  const word = WORD.exec(lead)?.[0] ?? '';
  return /\p{Lu}[^\p{Lu}]*\p{Lu}/u.test(word) || imprint.includes(`: ${word}`);
}

const EDITION =
  /,\s(?:\d+(?:st|nd|rd|th)\sed\b\.?|C(?:m|md|mnd|d|P)?\.?\s\d{1,5}|(?:rev|new|second|third)\.?\sed(?:n|ition)?\b\.?|vol\.?\s\w+|edited by .*|ed\. .*|trans(?:lated by|\.) .*)\s*$|\s\((?:eds?\.?|edited by)\s[^()]{3,120}\)\s*$/iu;

export const imprint: Layout = (print) => {
  const bracket = imprintOf(print);
  if (bracket === null) return null;
  const lead = withoutBookFields(print.text.slice(0, bracket.start).trimEnd().replace(EDITION, ''));
  const authors = authorsOf(lead, print.text.slice(bracket.start, bracket.end));
  const gap = /^[\s,.:]*/u.exec(lead.slice(authors))?.[0].length ?? 0;
  const body = lead.slice(authors + gap).trimEnd();
  if (body.length < 2) return null;
  const start = authors + gap;
  return {
    authors: authors === 0 ? null : { start: 0, end: authors },
    title: { start, end: start + body.length },
    rest: { start: bracket.end, end: print.text.length },
    imprint: { start: bracket.start + 1, end: bracket.end - 1 },
  };
};

// A bracket that ends in a year and holds a name before it.
function imprintOf({ text, pairs, dates }: Print): Span | null {
  for (const pair of pairs) {
    if (pair.opener !== '(' || pair.start < 8) continue;
    const inside = text.slice(pair.start + 1, pair.end - 1);
    // Of `(Telos, 2010; rev. ed. 2013)` the last one counts.
    const date = dates.findLast((found) => found.start > pair.start && found.end <= pair.end - 1);
    // A bulletin has the month of its issue there, `(Rome: WFP, January 2023)`, and a newspaper its day.
    if (date === undefined || date.date.length > (/:\s/.test(inside) ? 7 : 4)) continue;
    if (OTHER_EDITION.test(inside)) continue;
    if (!/\p{Lu}\p{L}/u.test(inside.slice(0, date.start - pair.start - 1)) || date.end < pair.end - 3) continue;
    return pair;
  }
  return null;
}

// `(dt. u. d. T. „Treibgut“, München 2019)`: the bracket is of a translation.
const OTHER_EDITION = /^(?:dt|engl|frz|ital|span|russ|poln|tr|trad|рус|англ|укр)\.\s/u;

// Names up to the first comma that a title can follow.
function authorsOf(lead: string, imprint: string): number {
  const names = namesLength(lead);
  if (names > 0 && /^[\s,.:]/.test(lead.slice(names))) return names;
  // `IPCC. Special Report on the Ocean`: a body and a full stop.
  const body = /^[^.,:(]{2,60}(?=\.\s\p{Lu})/u.exec(lead)?.[0] ?? '';
  if (isInstitution(body)) return body.length;
  let end = 0;
  for (const match of lead.matchAll(/,\s/g)) {
    const part = lead.slice(0, match.index);
    const isSuffix = end > 0 && /^,\s(?:Jr|Sr|II|III|IV|eds?|editors?|trans)\.?$/.test(lead.slice(end, match.index));
    // `Homer, The Odyssey (New York: Norton, 2018)`
    const isOne =
      end === 0 && /^\p{Lu}\p{L}{3,}$/u.test(part) && /^,\s\p{Lu}\S*\s\p{Lu}/u.test(lead.slice(match.index));
    if (
      !(isSuffix || isOne || isFullName(withoutRole(part)) || isFullNames(part) || (end === 0 && isInstitution(part)))
    )
      break;
    end = match.index;
  }
  // `UN-Habitat, Cities After Dark (Nairobi: UN-Habitat, 2020)`: a body in one word publishes what it wrote.
  if (end === 0 && WORD.test(lead)) return publishes(lead, imprint) ? lead.indexOf(',') : 0;
  // `George Wise, Willis R. Whitney, General Electric, and the Origins of …`: what a joining word follows is the title's.
  return /^,\s(?:and|und|et|y|e)\s\p{Ll}/u.test(lead.slice(end)) ? lead.indexOf(',') : end;
}
