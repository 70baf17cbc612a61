// Reads from what follows a title where it appeared and who published it.

import type { Span } from '../model/document.ts';
import { collapseSpace } from '../text/collapse-space.ts';
import { letter } from '../text/letters.ts';
import type { Laid, Print } from './layouts/layout.ts';
import { COVER, cover } from './mask.ts';

/** Where a source appeared: a newspaper, a journal, a site, a volume; and its publisher. */
export interface Venue {
  readonly container: string | null;
  readonly publisher: string | null;
}

const PUBLISHER = new RegExp(
  String.raw`(?<!${letter})(?:press|publish(?:ers?|ing)|verlag|books|editora|editorial|ediciones|éditions|edizioni|wydawnictwo|изд(?:-во|ательство)|наука|просвещение|routledge|springer|elsevier|wiley|sage|brill|penguin|harpercollins|macmillan|greenwood|oup|cup|gmbh|ltd|inc|yayın${letter}{1,6})(?!${letter})\.?|(?:出版社|出版|书局|書局|书店|書店|書房|印书馆)$|\bU\sof\s.{3,30}\sP$|\sUP$`,
  'iu',
);
// What is no name of a venue: volumes, pages, editions, types of document, cues of an address.
const NO_VENUE =
  /^(?:vol(?:ume)?|no|nr|n°|num|iss(?:ue)?|pp?|s|ss|с|т|вып|№|第|\d+\s?(?:st|nd|rd|th|\.|ª|e|-е)?\s?(?:ed|edn|edition|aufl|изд|вид|wyd)|ed|eds|edn|edition|article|section|annex|table|figure|para|статья|приложение|part|chapter|ch|art|doi|isbn|issn|pmid|url|web|print|online|available|retrieved|accessed|at|from|via|last|updated|disponible|disponível|verfügbar|режим доступа|in press|forthcoming|n\.d|ecli|celex|перераб|испр|доп|überarb|durchges|erweit|coll(?:ection)?|reihe|colección|серия)(?![\p{L}])/iu;
const EASTERN = /(?:出版社|出版|书局|書局|书店|書店|書房|印书馆)$/u;
const LEAD =
  /^(?:[Ii][Nn](?: the)?|[Dd]ans|[Вв] кн|[Уу] кн|[Вв] сб|[Nn]a|[Ee]m|载|載|刊|发表于|\/\/)\s?[.:：]?\s?(?=[\p{Lu}\p{Lo}“«"《<*_])/u;
const PLACE =
  /^(\p{Lu}[\p{L}.’'-]{0,20}(?:[\s,]{1,2}\p{L}[\p{L}.’'-]{0,20}){0,2}|\p{Script=Han}{2,6})\s?[:：]\s?([\p{Lu}\p{Script=Han}].{1,80})$/u;

/** The container and publisher of a citation laid out as `laid`. */
export function findVenue(print: Print, laid: Laid): Venue {
  if (laid.container !== undefined)
    return { container: name(print.text.slice(laid.container.start, laid.container.end)), publisher: null };
  if (laid.imprint !== undefined) return { container: null, publisher: publisherOf(print, laid.imprint) };
  const fields = fieldsOf(print, laid);
  let container: string | null = laid.isMarked === true ? enclosedContainer(print, laid) : null;
  let publisher: string | null = enclosedPublisher(print.text.slice(laid.rest.start, laid.rest.end));
  for (const field of fields) {
    const placed = /[:：]/.test(field.text) ? PLACE.exec(field.text) : null;
    // After a title in quotation marks the periodical comes first; a book's title has none, and its publisher follows.
    const isPeriodical =
      field.isFirst && laid.containerFirst === true && laid.isMarked === true && !EASTERN.test(field.text);
    const isPublisher = PUBLISHER.test(field.text) || (placed !== null && !isPeriodical);
    if (isPublisher && publisher === null && !(isPeriodical && placed === null)) {
      publisher = name(placed?.[2] ?? field.text);
    } else if (container === null && !isPublisher) container = name(field.text);
  }
  return { container, publisher };
}

// `‘Title’ (UK Coastal Law Blog, 19 July 2018)`: OSCOLA 3.4.8 encloses the site and the day.
function enclosedContainer(print: Print, laid: Laid): string | null {
  const rest = print.text.slice(laid.rest.start, laid.rest.start + VENUE_LIMIT);
  const inside = /^\s?\(([^(),:]{3,60}),\s/u.exec(rest);
  if (inside === null) return null;
  const at = laid.rest.start + inside[0].length;
  const isDated = print.dates.some((date) => date.start === at && print.text[date.end] === ')');
  return isDated ? name(inside[1] ?? '') : null;
}

// `in Old Questions (Oxford: Clarendon Press, 2001)`
function enclosedPublisher(rest: string): string | null {
  const inside = /[（(][^()（）:：]{2,40}[:：]\s?([^()（）,，]{2,80})[,，]\s?(?:1[5-9]|20)\d\d年?[)）]/u.exec(
    rest.slice(0, VENUE_LIMIT),
  )?.[1];
  return inside === undefined ? null : name(inside);
}

// `Greenwood, Westport, 2003`; `New York: Crown, 2012`; `2nd edn, OUP 2001`
function publisherOf(print: Print, imprint: Span): string | null {
  const date = print.dates.find((found) => found.start >= imprint.start && found.end <= imprint.end);
  const inside = print.text.slice(imprint.start, date?.start ?? imprint.end).replace(/[\s,]+$/, '');
  const bare = inside.replace(/^(?:\d+(?:st|nd|rd|th)|rev(?:ised)?)\.?\sedn?\.?,\s?/iu, '');
  const afterPlace = /:\s?(.+)$/su.exec(bare)?.[1];
  const first = (afterPlace ?? bare).split(/,\s/)[0] ?? '';
  return name(first);
}

const EDITORS = /^[\s,.]*in:?\s[^()“”]{3,90}?,?\s\(?(?:eds?|editors?|hrsg|hg|dir)\.?\)?[,:]\s/iu;
// ISBD's statement of responsibility: `/ Ілля Витанович. — Нью-Йорк : …`.
const RESPONSIBLE = /^\s?\/\s[^.]{3,80}\.\s?[–—-]\s/u;
// `New Haven, CT: Yale University Press`: the city before its state or country.
const CITY =
  /(?<=^|[\s.(])\p{Lu}[\p{L}.’'-]{1,20}(?:\s\p{Lu}[\p{L}.’'-]{1,20}){0,2},\s(?=(?:[A-Z]{2}|D\.\s?C\.|\p{Lu}\p{Ll}{1,4}\.)(?:,\s(?:USA|UK))?\s?:\s\p{Lu})/gu;
const ADDRESS = new RegExp(`[<([]?${COVER}`, 'u');
const UP_TO_ADDRESS = new RegExp(`^[^,.]*${COVER}+[>)\\]]*`, 'u');
// Where a source appeared is told soon after its title, or in the commentary's words not at all.
const VENUE_LIMIT = 500;

interface Field {
  readonly text: string;
  readonly isFirst: boolean;
}

// The rest, cut at dates and addresses, then at commas and full stops outside brackets.
function fieldsOf(print: Print, laid: Laid): readonly Field[] {
  const { start } = laid.rest;
  const end = Math.min(laid.rest.end, start + VENUE_LIMIT);
  const dates = print.dates
    .filter((date) => date.start >= start && date.end <= end)
    .map((date) => ({ start: date.start - start, end: date.end - start }));
  // `in Paul Hart, ed., Old Questions`: the editors are no container.
  const text = cover(print.text.slice(start, end), dates, '\ue001').replace(RESPONSIBLE, '').replace(EDITORS, ' in ');
  const cut = text.search(ADDRESS);
  const upToAddress = cut < 0 ? text : text.slice(0, cut);
  const beforeAddress = upToAddress.includes(':') ? upToAddress.replace(CITY, '') : upToAddress;
  const later = cut < 0 ? '' : text.slice(cut);
  const pieces = [
    ...split(beforeAddress),
    ...(laid.containerFirst === true ? split(later.replace(UP_TO_ADDRESS, '')) : []),
  ];
  const fields: Field[] = [];
  for (const piece of pieces) {
    const bare = clean(piece);
    if (bare !== '' && isVenue(bare)) fields.push({ text: bare, isFirst: fields.length === 0 });
  }
  return fields;
}

function split(text: string): readonly string[] {
  return text
    .replace(/[([][^()[\]]{0,200}[)\]]/g, '\ue001')
    .split(
      /,\s|,$|、|[.。](?=\s+[^\p{Ll}\s]|\s*$)(?<!\b\p{Lu}\.)(?<!\b\p{Lu}{2,6}\.)(?<!\b(?:No|Nr|Vol|Bd|J|Phys|Rev|Opt|Soc|Am|Chem|Math|Sci|Int|Proc|Nat|Lett|Nucl|Instrum|Appl|Environ|Med|Biol|Eng|Res|Univ|St|Wash|Chi|Bos|Phila|Fin|Bus|Econ|Pol|Hist|Mag|Dept)\.)|；|;\s|[，،]|\ue001+|\s[–—]\s|\.\s?[–—]\s?/u,
    );
}

function clean(piece: string): string {
  if (!/\p{L}{2}/u.test(piece)) return '';
  const bare = collapseSpace(piece.replaceAll(COVER, ' ').replace(/<\/?[a-z]{1,8}>/gi, ' '))
    .replace(LEAD, '')
    .replace(/^[\s.,:;/*_“„«"《『「‘']+|[\s.,:;/*_”»"》』」’']+$/gu, '')
    .replace(/\s(?:vom|du|del|of|от|від|z dnia|dated|le)$/iu, '');
  return /\d/.test(bare) ? withoutVolume(bare) : bare;
}

// `第812号`, `74 CLJ 201`, `vol. 3`, `53(7)`: what numbers an issue is no part of a periodical's name.
function withoutVolume(bare: string): string {
  return bare
    .replace(/[》』」]?\s?第?\d{1,5}[号期巻卷].*$/u, '')
    .replace(/^\d{1,4}\s(?=\p{Lu}.*\s\d{1,4}$)/u, '')
    .replace(/\s(?:vol|no|nr|n°|iss|issue|т|№|вып)\.?\s?\d.*$/iu, '')
    .replace(/\s\d{1,4}(?:\s?\(\d+.*|[:,]\s?(?:\d|no|pp?\b).*|\s?[-–]\s?\d+)?$/u, '')
    .replace(/[\s,.:;–—-]+$/u, '');
}

function isVenue(text: string): boolean {
  if (NO_VENUE.test(text) || !/\p{L}{2}/u.test(text) || text.length > 160) return false;
  if (!/^[\p{Lu}\p{Lo}\p{N}]/u.test(text) && !/^[\p{Ll}]+[\p{Lu}.]/u.test(text)) return false;
  return !/^[\d\s:()–-]+$/.test(text);
}

function name(text: string): string | null {
  const bare = collapseSpace(text)
    .replace(/^[\s,.:;]+|[\s,:;]+$/gu, '')
    .replace(/(?<=\p{Ll}{3})\.$/u, '');
  return bare === '' ? null : bare;
}
