// Reads from what follows a title where it appeared and who published it.

import type { Span } from '../model/document.ts';
import { collapseSpace } from '../text/collapse-space.ts';
import { letter } from '../text/letters.ts';
import type { Laid, Print } from './layouts/layout.ts';
import { isTown } from './towns.ts';
import { fieldsOf, hasEditors, VENUE_LIMIT } from './venue-fields.ts';

/** Where a source appeared: a newspaper, a journal, a site, a volume; and its publisher. */
export interface Venue {
  readonly container: string | null;
  readonly publisher: string | null;
}

const PUBLISHER = new RegExp(
  String.raw`(?<!${letter})(?:press|publish(?:ers?|ing)|verlag|books|editora|editorial|ediciones|éditions|éditeurs?|imprenta|imprimerie|edizioni|wydawnictwo|изд(?:-во|ательство)|наука|просвещение|routledge|springer|elsevier|wiley|sage|brill|penguin|harpercollins|macmillan|greenwood|oup|cup|gmbh|ltd|inc|yayın${letter}{1,6})(?!${letter})\.?|(?:出版社|出版|书局|書局|书店|書店|書房|印书馆)$|\bU\sof\s.{3,30}\sP$|\sUP$`,
  'iu',
);
const EASTERN = /(?:出版社|出版|书局|書局|书店|書店|書房|印书馆)$/u;
const PLACE =
  /^(\p{Lu}[\p{L}.’'-]{0,20}(?:(?:[\s,]{1,2}|\/)\p{L}[\p{L}.’'-]{0,20}){0,2}|\p{Script=Han}{2,6})\s?[:：]\s?([\p{Lu}\p{Script=Han}].{1,80})$/u;

/** The container and publisher of a citation laid out as `laid`. */
export function findVenue(print: Print, laid: Laid): Venue {
  if (laid.container !== undefined)
    return { container: name(print.text.slice(laid.container.start, laid.container.end)), publisher: null };
  if (laid.imprint !== undefined) return { container: null, publisher: publisherOf(print, laid.imprint) };
  const bookOf = laid.isMarked === true ? null : bookPublisher(print, laid);
  if (bookOf !== null) return { container: null, publisher: bookOf };
  const fields = fieldsOf(print, laid);
  let container: string | null = laid.isMarked === true ? enclosedContainer(print, laid) : null;
  let publisher: string | null = enclosedPublisher(print.text.slice(laid.rest.start, laid.rest.end));
  const isChapter = hasEditors(print.text.slice(laid.rest.start, laid.rest.end));
  for (const field of fields) {
    const placed = /[:：]/.test(field.text) ? PLACE.exec(field.text) : null;
    // After a title in quotation marks the periodical comes first; a book's title has none, and its publisher follows.
    const isPeriodical =
      field.isFirst &&
      laid.containerFirst === true &&
      laid.isMarked === true &&
      !EASTERN.test(field.text) &&
      !isTown(placed?.[1] ?? '');
    const isPublisher = PUBLISHER.test(field.text) || (placed !== null && !isPeriodical);
    if (isPublisher && publisher === null && !(isPeriodical && placed === null)) {
      publisher = name(placed?.[2] ?? field.text);
    } else if (container === null && !isPublisher) container = name(field.text);
    else if (publisher === null && isChapter) publisher = name(field.text);
  }
  return { container, publisher };
}

// `, Paris, Perrin, 2010`; `, Greenwood, Westport, 2003`; `. Henry Holt, 2020.`: a book's title is followed by its publisher
// and its year, and no volume.
function bookPublisher(print: Print, laid: Laid): string | null {
  const { start } = laid.rest;
  const year = print.dates.find((date) => date.start >= start);
  if (year === undefined || year.date.length > 4 || year.start > start + 120) return null;
  const between = print.text.slice(start, year.start);
  const [, first = '', second = ''] = TWO_NAMES.exec(between) ?? [];
  if (second !== '' && (isTown(first) || PUBLISHER.test(second))) return name(second);
  if (second !== '' && isTown(second)) return name(first);
  const only = laid.authors === null ? undefined : ONE_NAME.exec(between)?.[1];
  const isAlone = /^[.\s]*(?:pp?\.\s[\d–-]+\.?)?$/.test(print.text.slice(year.end, laid.rest.end));
  return only === undefined || !isAlone || PERIODICAL.test(only) || isTown(only) ? null : name(only);
}

const TWO_NAMES = /^[,.]\s([^,:\d\ue000]{2,40}),\s([^,:\d\ue000]{2,60}),\s$/u;
const ONE_NAME = /^\.?\s(\p{Lu}[^,.:\d\ue000]{2,50}),\s$/u;
const PERIODICAL =
  /(?:^|\s)(?:journal|review|times|news|post|herald|magazine|quarterly|studies|annals|letters|bulletin|zeitschrift|revue|revista|rivista|вестник|журнал)(?=\s|$)/iu;

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
  const inside =
    /[（(][^()（）:：]{2,40}[:：]\s?([^()（）,，]{2,80})[,，]\s?(?:(?:1[5-9]|20)\d\d|(?:民[國国]|昭和|平成|令和)\d{1,3})年?[)）]/u.exec(
      rest.slice(0, VENUE_LIMIT),
    )?.[1];
  // `（有斐閣、2008年）`: Japan leaves the place out.
  const eastern = /^（([^（）、，:：]{2,12})[、，]\d{4}年/u.exec(rest)?.[1];
  return name(inside ?? eastern ?? '');
}

// `Greenwood, Westport, 2003`; `New York: Crown, 2012`; `2nd edn, OUP 2001`
function publisherOf(print: Print, imprint: Span): string | null {
  const date = print.dates.find((found) => found.start >= imprint.start && found.end <= imprint.end);
  const inside = print.text.slice(imprint.start, date?.start ?? imprint.end).replace(/[\s,]+$/, '');
  const bare = inside.replace(/^(?:\d+(?:st|nd|rd|th)|rev(?:ised)?)\.?\sedn?\.?,\s?/iu, '');
  const afterPlace = /:\s?(.+)$/su.exec(bare)?.[1];
  const first = (afterPlace ?? bare).split(/,\s/)[0] ?? '';
  return afterPlace === undefined && isTown(bare) ? null : name(first);
}

// `Вид-во «Човен»` is called by what its marks enclose; the last one fell with the field's signs.
const KIND = /^(?:изд(?:-во|ательство)|вид(?:-во|авництво))\s[«"„“]/iu;

function name(text: string): string | null {
  const bare = collapseSpace(text)
    .replace(KIND, '')
    .replace(/^[\s,.:;]+|[\s,:;]+$/gu, '')
    .replace(/(?<=\p{Ll}{3})\.$/u, '');
  return bare === '' ? null : bare;
}
