// What a citation parted by commas is with one name and nothing else: a newspaper and its day, a post, a case, a document.

import type { Span } from '../../model/document.ts';
import { titleOf } from './comma-title.ts';
import { type Laid, type Print, textOf } from './layout.ts';

/** Documents of state have titles that look like names. */
export const DOCUMENT =
  /^(?:(?:an?|the|joint)\s)?(?:minutes|proceedings|treaty|agreement|protocol|resolution|statement|declaration|law|decree|convention|act|communiqu|memorandum|constitution|charter|speech|remarks|interview|address|letter|decision|order|report|press release|договор|соглашени|протокол|резолюци|заявлени|деклараци|закон|указ|постановлени|конвенци|конституци|речь|интервью|dogovor|soglashenie|zajavlenie|ukaz|vertrag|gesetz|erklärung|traité|accord|loi|déclaration|tratado|ley|acuerdo|lei|decreto)/iu;

/** A newspaper is cited by its name and the day, a document by its title and the year; `isBare` where no field follows. */
export function alone(print: Print, part: Span, isBare: boolean): Laid | null {
  const text = textOf(print, part);
  // `@harbourmaster, 5 May 2018`: a post is called by who posted it.
  if (/^@[\w.]{2,40}$/u.test(text))
    return { authors: part, title: null, rest: { start: part.end, end: print.text.length } };
  const isDated = print.dates.some((date) => date.date.length === 10 || date.readings.length > 0);
  const day = print.dates.find((date) => date.start > part.start && date.start < part.end);
  // `Memeler Dampfboot vom 16. Januar 1923`: the day may follow with no comma.
  const head = text.slice(0, day === undefined ? text.length : day.start - part.start);
  const words = head.replace(/[\s,]+(?:vom|of|du|del|de|от|від|z dnia)?\s*$/iu, '').split(/\s+/);
  const isName =
    words.length <= 6 &&
    words.every((word) =>
      /^[«„“"]?[\p{Lu}\p{Lo}\p{N}]|^(?:&|of|and|the|for|de|la|le|du|des|der|die|und|e|y|do|da)$/u.test(word),
    );
  // `Gann v Free Fishers (1865) 11 HLC 192`: a report's year and volume follow the name of a case.
  const report = isDated ? -1 : text.search(/\s[([](?:1[5-9]|20)\d\d[)\]]\s(?:\d|\p{Lu})/u);
  if (isBare && report > 3) {
    const end = part.start + report;
    return {
      authors: null,
      title: { start: part.start, end },
      rest: { start: print.text.length, end: print.text.length },
    };
  }
  // `Save the Quay, 1 March 2018, https://…`: so is one on the pages of people and clubs.
  if (isDated && day === undefined && isName && print.hosts.some((host) => POSTED.test(host)))
    return { authors: part, title: null, rest: { start: print.text.length, end: print.text.length } };
  if (isDated && LOG.test(text) && SHELF_MARK.test(print.text))
    return { authors: null, title: part, rest: { start: print.text.length, end: print.text.length } };
  if (
    isDated &&
    (isName || (words.length <= 6 && (NEWSPAPER.test(head.trim()) || isPaged(print, head)))) &&
    !DOCUMENT.test(text)
  )
    return { authors: null, title: null, rest: { start: part.start, end: print.text.length }, containerFirst: true };
  const title = titleOf(print, [part]);
  return { authors: null, title, rest: { start: title.end, end: print.text.length }, containerFirst: false };
}

// `Log of the Saltwick, 4 November 1871, CL/LOG/SW/17`: what is kept under a shelf mark is no newspaper.
const LOG =
  /^(?:(?:Ship[’']s\s)?Log(?:\s?book)?|Diary|Journal|Ledger|Register|Day\s?book|Letter\s?book|Logbuch|Tagebuch|Journal de bord|Registre|Diario|Registro|Libro)\s(?:of|for|der|des|du|de|del|della)\s/u;
const SHELF_MARK = /,\s\p{Lu}{1,6}(?:[/ ][\p{Lu}\d][\w.]{0,10}){1,5}(?=[,.;]|$)/u;

const POSTED =
  /(?:^|\.)(?:twitter\.com|x\.com|facebook\.com|instagram\.com|t\.me|bsky\.app|threads\.net|vk\.com|weibo\.com|tiktok\.com|linkedin\.com|mastodon\.\w+)$/u;

// `L’Est républicain, 4 mai 1931, p. 3`: an article, a name in few words, a day and a page.
function isPaged({ text, dates }: Print, head: string): boolean {
  const day = dates.find((date) => date.date.length === 10);
  return (
    day !== undefined &&
    /^(?:L[ae]s?\s|L[’']|El\s|Il\s)\p{Lu}[\p{L}-]+(?:\s[\p{L}’'-]+){1,2}$/u.test(head.trim()) &&
    /^,\sp(?:p|ág|ágs)?\.\s\d/.test(text.slice(day.end, day.end + 9))
  );
}

// Newspapers whose names go on in small letters: `Волжская газета`, `La Dépêche nationale`.
const NEWSPAPER =
  /^\p{Lu}[\p{L}-]*\s(?:газета|правда|известия|вести|вестник|ведомости|листок|жизнь|новости|хвиля|вісті|вісник|відомості)$|^(?:L[ae]s?\s|L[’'])(?:Dépêche|Voix|Gazette|Presse|Tribune|Croix|Courrier|Progrès|Écho|Journal)(?:\s[\p{L}’'-]+){1,4}$/u;
