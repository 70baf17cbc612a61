// Author, Title, Container, date, address: commas part the fields (notes without quotation marks, journals of physics).

import type { Span } from '../../model/document.ts';
import { isDepartment } from '../departments.ts';
import { isFullName, isFullNames, isInstitution, namesLength, withoutRole } from '../names.ts';
import { isFiscalYear } from '../periods.ts';
import { isTown } from '../towns.ts';
import { alone, DOCUMENT } from './alone.ts';
import { isBodyAhead, isDocument, ORGAN, PERIODICAL } from './body-ahead.ts';
import { commaParts } from './comma-parts.ts';
import { isPlaceAndYear, titleOf } from './comma-title.ts';
import { type Laid, type Layout, type Print, textOf } from './layout.ts';

export const commas: Layout = (print) => {
  const names = namesLength(print.text);
  const from = names + (/^[\s,.:;]*/u.exec(print.text.slice(names))?.[0].length ?? 0);
  const parts = commaParts(print, from).filter((part, index, all) => !isNumberAhead(print, part, index, all));
  const end = parts.findIndex((part) => isField(print, part));
  const words = (end < 0 ? parts : parts.slice(0, end)).filter((part) => !isDesignation(print, part));
  const [first, second] = words;
  if (first === undefined) return null;
  if (names > 0) return lay(print, { start: 0, end: names }, titleOf(print, words));
  if (second === undefined) return alone(print, first, end < 0);
  // `Müller, in: Maunz/Dürig, GG, Art. 5`: a commentary on law; `Reuters, New York, May 2, 2010`: an agency's dateline.
  // `Ruth Abend, in: H-Soz, 4. Mai 2001`: a review has no title of its own.
  if (/^in:\s/iu.test(textOf(print, second)) && (wordCount(print, first) === 1 || isPerson(print, first))) {
    const isReview = wordCount(print, first) > 1;
    return {
      authors: first,
      title: null,
      rest: { start: second.start, end: print.text.length },
      containerFirst: isReview,
    };
  }
  if (words.length === 2 && isTown(textOf(print, second)) && print.dates.some((date) => date.date.length === 10))
    return alone(print, first, false);
  if (isInverted(print, words))
    return lay(print, { start: first.start, end: second.end }, titleOf(print, words.slice(2)));
  const text = textOf(print, first);
  // `Stadt Rüdow, Tiefbauamt, Verkehrsplan`: a body and the part of it that wrote this, whatever the body is called.
  if (words.length > 2 && isDepartment(withoutRole(textOf(print, second))))
    return lay(print, { start: first.start, end: second.end }, titleOf(print, words.slice(2)));
  // `Falk/Moser, Mietrecht, 3. Aufl. 2014, § 3 Rn. 12`: German lawyers join surnames.
  if (SURNAMES.test(text) && !isTown(text) && OF_LAW.test(print.text.slice(second.end)))
    return lay(print, first, titleOf(print, words.slice(1)));
  const people = words.findIndex((part) => !isPerson(print, part));
  const listed = people < 0 ? words.length - 1 : people;
  // Several full names are a list of authors up to the joining word that says so: `Marc Culler, and Jeffrey R. Weeks`.
  const last = words.slice(0, listed).findIndex((part) => JOINING.test(print.text.slice(part.start, part.end)));
  const count = last < 0 ? Math.min(listed, 1) : last + 1;
  const authors = { start: first.start, end: words[count - 1]?.end ?? first.end };
  if (count > 0 && words.length === 2 && PLATFORM.test(textOf(print, second)))
    return { authors, title: null, rest: { start: second.start, end: print.text.length }, containerFirst: true };
  if (words.length === 2 && HANDLE.test(text) && PLATFORM.test(textOf(print, second)))
    return { authors: first, title: null, rest: { start: second.start, end: print.text.length }, containerFirst: true };
  // `Ministerium für Verkehr, Bau und Wohnen (Hg.), Leitfaden`: a body's own commas, up to what it did for the book.
  const named = words.findIndex((part) => EDITED.test(textOf(print, part)));
  if (named > 0 && named < 4 && named < words.length - 1 && isInstitution(text))
    return lay(
      print,
      { start: first.start, end: words[named]?.end ?? first.end },
      titleOf(print, words.slice(named + 1)),
    );
  // `Lexikon der Stadt, Bd. 2, Bonn 1994`: a volume or an edition follows a title.
  if (VOLUME.test(textOf(print, second))) return lay(print, null, titleOf(print, [first]));
  if (isUnsigned(print, words)) return lay(print, null, titleOf(print, words.slice(0, 1)));
  // Of two that look like names and a date the second is the title: `Emil Tadić, Zwölf Wege, 2020`.
  if (count > 0 && (words.length > 2 || end > 0 || !isPerson(print, second))) {
    return lay(print, authors, titleOf(print, words.slice(count)));
  }
  const isBody =
    (withoutRole(text) !== text || isBodyAhead(text, textOf(print, second))) &&
    !isDocument(text) &&
    words.slice(1).some((part) => wordCount(print, part) > 1);
  if (!isBody && !isName(print, words)) return lay(print, null, titleOf(print, words));
  const bodies = words.length > 2 && PART.test(textOf(print, second)) ? 2 : 1;
  const body = { start: first.start, end: words[bodies - 1]?.end ?? first.end };
  return lay(print, body, titleOf(print, words.slice(bodies)));
};

// `U.S. Gov’t Accountability Off., GAO-19-44, Ferry Safety`: a report's number before its title (Bluebook 13.4).
function isNumberAhead(print: Print, part: Span, index: number, { length }: readonly Span[]): boolean {
  return index === 1 && length > 2 && /^[A-Z]{2,6}[-/]\d[\dA-Z/-]*$/.test(textOf(print, part));
}

// Bluebook 16.6: `Owners Must Dredge, Wick Morning Dispatch, Apr. 7, 1897, at 2` is by nobody.
function isUnsigned({ text, dates }: Print, words: readonly Span[]): boolean {
  const day = dates.find((date) => date.date.length === 10 && date.start > (words[1]?.end ?? text.length));
  return words.length === 2 && day !== undefined && /^,\sat\s[A-Z]?\d/.test(text.slice(day.end, day.end + 8));
}

const SURNAMES = /^\p{Lu}\p{Ll}[\p{L}-]+(?:\/\p{Lu}\p{Ll}[\p{L}-]+)+$/u;
const OF_LAW = /\s(?:Aufl\.|§|Rn\.|Rdnr\.|Rz\.)/u;
const VOLUME = /^(?:Bd|Band|[Vv]ol|[Tt]|[Tt]om[eo]?|Teil|[Dd]íl|[Cc]z|[Bb]ind)\.?\s(?:\d{1,2}|[IVX]{1,5})(?:[,:]|$)/u;
const EDITED = /\s\((?:Hgg?|Hrsgg?|eds?|dirs?|coords?|orgs?|red|a cura di)\.?\)$/u;
const HANDLE = /^@[\w.]{2,40}$/u;
// What was posted there without a title of its own.
const PLATFORM =
  /^(?:twitter|x|facebook|instagram|telegram|mastodon|bluesky|linkedin|vk|vkontakte|weibo|tiktok)(?:\s\(.*)?$/iu;

// Bluebook 16.7 and 17.5 put the kind of a piece before its title or its author, standards their number.
const DESIGNATION =
  /^(?:(?:eds?\.?|editors?|hrsg\.?|hg\.?|dir\.|opinion|editorial|op-ed|note|comment|book review|book note|essay|letter to the editor|commentary|interview by .*|(?:press|news|media) release|blog post|pressemitteilung|communiqué(?: de presse)?|пресс-релиз)|(?:(?:EN|ISO|IEC|DIN|NF|BS|ASTM|IEEE|ETSI|ITU-[A-Z]|RFC|ГОСТ|ДСТУ|GB|UNE|UNI|NEN|ÖNORM|SOU|NOU|Cmnd?|Cm|CP)[\s/]?(?:Р\s|ISO\s|IEC\s|EN\s|Std\s)?)+[A-Z]?\s?\d[\d.:/–-]*)$/iu;

function isDesignation(print: Print, part: Span): boolean {
  return DESIGNATION.test(textOf(print, part));
}

// `European Parliament, Directorate-General for Internal Policies, Title`: the part of the body that wrote it.
const PART =
  /^(?:Directorate|Department|Division|Bureau|(?:Sub-?)?[Cc]ommittee|Unit|Secretariat|Direction|Abteilung|Comisión|Comité|Dirección|Secretaría|Subsecretaría|Comissão|Commissione)(?!\p{L})/u;
// `Rousseau, Jean-Jacques, Du contrat social, Genève, 1762`
function isInverted(print: Print, [surname, given, title]: readonly Span[]): boolean {
  if (surname === undefined || given === undefined || title === undefined) return false;
  const name = `${textOf(print, surname)}, ${textOf(print, given)}`;
  return (
    /^\p{Lu}\p{Ll}[\p{L}’'-]+,\s\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}\p{Ll}+)?$/u.test(name) &&
    !isTown(textOf(print, given)) &&
    /^\p{Lu}\S*\s/u.test(textOf(print, title))
  );
}

// `Bellingcat, MH17: Source of …`: one word ahead of several is a body; ahead of one more it is where its address says so.
function isName(print: Print, [first, second]: readonly Span[]): boolean {
  if (first === undefined || second === undefined) return false;
  const name = textOf(print, first);
  if (!/^\p{Lu}[\p{L}\p{N}’-]{2,}$/u.test(name) || DOCUMENT.test(name)) return false;
  // `Roe, Wet Ledger, 44–46`: a short form whose work was never cited in full.
  if (SHORT.test(print.text)) return true;
  const next = textOf(print, second);
  if (isInstitution(next) || ORGAN.test(next) || PERIODICAL.test(next)) return false;
  if (ADDRESSED.test(next)) return true;
  return wordCount(print, second) > 2 || print.hosts.some((host) => host.includes(name.toLowerCase()));
}

// What one speaks or writes to others: `Benedetto, Omelia, 3 maggio 2009`.
const ADDRESSED =
  /^(?:Udienza|Discorso|Omelia|Messaggio|Lettera|Angelus|Homil[ií]a|Discurso|Mensaje|Carta|Homélie|Discours|Allocution|Message|Lettre|Predigt|Ansprache|Rede|Homily|Speech|Address|Homilia|Mensagem|Przemówienie|Orędzie|Homilia)(?!\p{L})/u;

const SHORT =
  /^\s*\p{Lu}[\p{L}’-]+,\s(?!in:)\p{Lu}[^,\d]{3,60},\s\d{1,4}(?:[–-]\d{1,4})?(?:\s?n\.?\s?\d{1,3})?\.?\s*$/u;

const JOINING = /(?:^|\s)(?:and|und|et|y|и|&)\s/u;

function lay(print: Print, authors: Span | null, title: Span): Laid {
  const end = print.text.length;
  // `Die Schleuse. Eine Chronik. Hove 2008, 212`: a book that no publisher is named for.
  const start = isPlaceAndYear(print.text.slice(title.end, title.end + 200)) ? end : title.end;
  return { authors, title, rest: { start, end }, containerFirst: true };
}

function wordCount(print: Print, part: Span): number {
  return textOf(print, part).split(/\s+/).length;
}

function isPerson(print: Print, part: Span): boolean {
  const text = withoutRole(textOf(print, part).replace(/^(?:and|und|et|y|и)\s/u, ''));
  // `MIDAL Alexandra (dir.)`
  const isFrench =
    text.length < part.end - part.start &&
    /^\p{Lu}{2,}\s\p{Lu}\p{Ll}+$/u.test(text) &&
    /dir\.\)/u.test(textOf(print, part));
  return isFrench || isFullName(text) || isFullNames(text);
}

function isField(print: Print, part: Span): boolean {
  const text = textOf(print, part);
  if (text === '' || /^[\s.,:;()[\]<]*\ue000/u.test(text)) return true;
  if (isFiscalYear(text)) return false;
  const date = print.dates.find((found) => found.start >= part.start && found.start < part.end);
  if (date !== undefined && text.length - (date.end - date.start) < 4) return true;
  return (
    /^(?:vol|no|nr|№|pp?|с|S|т|т\.|вып|iss(?:ue)?|ed|eds|at|para|arts?)\.?\s?\d/iu.test(text) ||
    /^\d+(?:\(\d+\))?(?:[:,–-]\s?\d+)*$/.test(text) ||
    SYMBOL.test(text)
  );
}

// What a body numbers its documents by: `UN Doc. A/RES/68/167`, `AI Index: EUR 46/031/2014`, `COM(2020) 66 final`.
const SYMBOL =
  /^(?:B[TR]-|LT-)?Drs\.\s\d|^(?:(?:UN\s)?Docs?\.?|AI Index|Report|Drucksache|Drs\.?|Tech\. Rep\.)?:?\s?(?:(?=\S*[\d/])\p{Lu}{1,6}[/-][\p{Lu}\d][\p{L}\d./()-]*|\p{Lu}{2,5}\s?\d+\/\d[\d/]*|COM\s?\(\d{4}\).*|\d+\/\d+)$|^(?:UN|U\.N\.)\sDocs?\.?\s/u;
