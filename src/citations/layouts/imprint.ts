// Author, Title (Place: Publisher, 2003): the note form of a book (Chicago 14.23, OSCOLA 3.2).

import type { Span } from '../../model/document.ts';
import { withoutBookFields } from '../book-fields.ts';
import type { Layout, Print } from './layout.ts';
import { noteAuthors } from './note-authors.ts';

const EDITION =
  /,\s(?:\d+(?:st|nd|rd|th)\sed\b\.?|C(?:m|md|mnd|d|P)?\.?\s\d{1,5}|(?:rev|new|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\.?\sed(?:n|ition)?\b\.?|vol\.?\s\w+|(?:edited|directed|written|produced|narrated|illustrated) by .*|ed\. .*|trans(?:lated by|\.) .*|\d{1,2}\svols?\.?)\s*$|\s§+\s?\d[\d.:[\]–-]*(?:\s(?:cmts?|nn?|ills?)\.\s?\w{1,4})?\s*$|\s\*\d[\d–-]*\s*$|\s(?!(?:1[5-9]|20)\d\d)\d{1,4}[–-]\d{1,4}\s*$|\s\((?:eds?\.?|edited by)\s[^()]{3,120}\)\s*$/iu;

// `The Dark Hour, Harbour Studies Occasional Papers 22`: the series and its number stand before the imprint (Chicago 14.123).
const SERIES =
  /,\s(?=\p{Lu})(?=[^,]*?(?<!\p{L})(?:Papers?|Series|Studies|Monographs?|Library|Texts|Records|Publications|Memoirs|Handbooks|Lectures|Contributions|Supplements?|Schriften|Studien|Beiträge|Forschungen|Reihe|Bibliothek|Abhandlungen|Quellen|Cahiers|Collection|Études|Estudios|Cuadernos|Colección|Biblioteca|Quaderni|Studi|Collana)(?!\p{L}))[^,]{6,90}?,?\s(?:(?:no|vol|n°|Nr|Bd)\.?\s)?\d{1,4}$/u;

export const imprint: Layout = (print) => {
  const bracket = imprintOf(print);
  if (bracket === null) return null;
  const lead = withoutBookFields(print.text.slice(0, bracket.start).trimEnd().replace(SERIES, '').replace(EDITION, ''));
  const authors = noteAuthors(lead, print.text.slice(bracket.start, bracket.end));
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
    if (date === undefined && UNPRINTED.test(inside)) return pair;
    if (date === undefined || date.date.length > (/:\s/.test(inside) ? 7 : 4)) continue;
    if (OTHER_EDITION.test(inside) || DATED.test(text.slice(pair.start - 7, pair.start))) continue;
    if (
      !/\p{Lu}\p{L}/u.test(inside.slice(0, date.start - pair.start - 1)) ||
      !isLast(text.slice(date.end, pair.end - 1))
    )
      continue;
    return pair;
  }
  return null;
}

// `1947–51`: volumes that came out over years.
function isLast(behind: string): boolean {
  return behind.length < 3 || /^[–-]\d{2,4}$/.test(behind);
}

// `(Hull: Tidewater Press, forthcoming)`
const UNPRINTED =
  /^\p{Lu}[^():,]{1,30}:\s[^():]{2,60},\s(?:forthcoming|in press|n\.d\.|im (?:Druck|Erscheinen)|à paraître|en prensa|in corso di stampa|no prelo|w druku|в печати|у друці)$/u;

// `1934 (2.ª ed. aumentada, Madrid, RAE, 1951)`: the bracket is of another edition.
const DATED = /,\s(?:1[5-9]|20)\d\d\s$/;
// `(dt. u. d. T. „Treibgut“, München 2019)`: the bracket is of a translation.
const OTHER_EDITION = /^(?:dt|engl|frz|ital|span|russ|poln|tr|trad|рус|англ|укр)\.\s/u;
