// Reads from what follows a title where it appeared and who published it.

import type { Span } from '../model/document.ts';
import { collapseSpace } from '../text/collapse-space.ts';
import { BRACKET, COLON, EASTERN as EASTERN_SIGN, signsOf } from '../text/signs.ts';
import { trimSigns } from '../text/trim-signs.ts';
import { behindTown, bookImprint, proceedingsPublisher, volumePublisher } from './book-imprint.ts';
import type { Laid, Print } from './layouts/layout.ts';
import { isInstitution } from './names.ts';
import { isPublisher } from './publishers.ts';
import { isTown } from './towns.ts';
import { fieldsOf, hasEditors, VENUE_LIMIT } from './venue-fields.ts';

/** Where a source appeared: a newspaper, a journal, a site, a volume; and its publisher. */
export interface Venue {
  readonly container: string | null;
  readonly publisher: string | null;
}

const EASTERN = /(?:出版社|出版|书局|書局|书店|書店|書房|印书馆)$/u;
const PLACE =
  /^(\p{Lu}[\p{L}.’'-]{0,20}(?:(?:[\s,]{1,2}|\/|\s&\s)\p{L}[\p{L}.’'-]{0,20}){0,2}|\p{Script=Han}{2,6})\s?[:：]\s?((?:the\s)?[\p{L}\p{Script=Han}].{1,80}|the\s\p{Ll}+)$/u;

/** The container and publisher of a citation laid out as `laid`. */
export function findVenue(print: Print, laid: Laid): Venue {
  // What the convention itself parts from the rest ends with the stop of its own abbreviation.
  if (laid.container !== undefined)
    return { container: collapseSpace(print.text.slice(laid.container.start, laid.container.end)), publisher: null };
  if (laid.imprint !== undefined) return { container: null, publisher: publisherOf(print, laid.imprint) };
  const book = laid.isMarked === true ? null : (bookImprint(print, laid) ?? behindTown(print, laid));
  if (book !== null) return { container: null, publisher: name(book.publisher ?? '') };
  const university = grantedBy(print.text.slice(laid.rest.start, laid.rest.start + VENUE_LIMIT));
  if (university !== null) return { container: null, publisher: name(university) };
  if (isUnprinted(print, laid)) return { container: null, publisher: null };
  const fields = fieldsOf(print, laid);
  const body = OF_BODY.test(print.text.slice(laid.rest.start, laid.rest.start + VENUE_LIMIT))
    ? fields.find((field) => isInstitution(field.text))
    : undefined;
  if (body !== undefined) return { container: null, publisher: printed(body.text) };
  let container: string | null = laid.isMarked === true ? enclosedContainer(print, laid) : null;
  let publisher: string | null =
    name(volumePublisher(print, laid) ?? proceedingsPublisher(print, laid) ?? '') ??
    enclosedPublisher(print.text.slice(laid.rest.start, laid.rest.end));
  const isEdited = hasEditors(print.text.slice(laid.rest.start, laid.rest.end));
  const isChapter =
    /,\s(?:edited\sby|eds?\.\sby)\s/u.test(print.text.slice(laid.rest.start, laid.rest.start + VENUE_LIMIT)) ||
    isEdited ||
    (laid.dateAhead !== undefined && WITHIN.test(print.text.slice(laid.rest.start, laid.rest.start + VENUE_LIMIT)));
  const isContribution = /^[.,]?\s?in:?\s/iu.test(print.text.slice(laid.rest.start, laid.rest.start + 8));
  // `“Ferry Capsizes,” Associated Press, March 4, 2020`: what appears on a day is no book.
  const isDaily = print.dates.some((date) => date.date.length === 10);
  for (const field of fields) {
    const colon = signsOf(field.text) & COLON ? PLACE.exec(field.text) : null;
    const isPlaced = isTown(colon?.[1] ?? '');
    // `In H. Roe (Ed.), Early listening: Papers`: what follows the editors is the volume; and a publisher in small
    // letters stands behind a town, `Bielefeld: transkript`.
    const isOther = !isPlaced && ((field.isFirst && isEdited) || /^(?!the\s)\p{Ll}/u.test(colon?.[2] ?? ''));
    const placed = isOther ? null : colon;
    // After a title in quotation marks the periodical comes first; a book's title has none, and its publisher follows.
    const isPeriodical =
      field.isFirst &&
      laid.containerFirst === true &&
      laid.isMarked === true &&
      !EASTERN.test(field.text) &&
      !isTown(placed?.[1] ?? '') &&
      !/^(?:[A-Z]{2}|D\.\s?C\.)$/.test(placed?.[1] ?? '');
    // `British Standards Institution, London`, and on no day: a body and its town.
    const isBody =
      !isDaily && !isContribution && laid.isMarked !== true && isTown(field.next) && isInstitution(field.text);
    const publishes =
      (isPublisher(field.text) && !NUMBER.test(field.next) && !(field.isFirst && isEdited)) ||
      (placed !== null && !isPeriodical) ||
      isBody;
    if (publishes && publisher === null && !(isPeriodical && placed === null)) {
      publisher = printed(placed?.[2] ?? field.text);
    } else if (container === null && (!publishes || (isPeriodical && isDaily))) container = printed(field.text);
    else if (publisher === null && isChapter) publisher = printed(field.text);
  }
  if (publisher === null && fields.length === 1 && (isBookAlone(print, laid) || isDeposited(print, laid)))
    return { container: null, publisher: container };
  return { container: container === publisher ? null : container, publisher };
}

// `Working Paper 2022-08, Harbour Institute, May 2022`: who brings out a numbered paper.
const OF_BODY =
  /^[\s,.”"]*(?:\p{Lu}\p{L}+\s)?(?:Working|Discussion|Policy|Research|Occasional|Briefing|Technical|Staff)\s(?:Paper|Report|Note|Brief|Memo)\s(?:(?:[Nn]o|[Nn]r|n°|№)\.?\s?)?[\p{Lu}\d][\w./-]*,\s/u;

// `In Ears. Radio Foam. https://…`, `En Orejas. Radio Espuma.`: APA names who brings out a series behind its stop.
const WITHIN =
  /^[^\p{L}\d(]*(?:(?:\([^()]*\)|\[[^[\]]*\])[\s.]*){0,2}(?:In|En|Em|Dans)\s\p{Lu}[^.,:()]{1,80}\.\s\p{Lu}[^.,:;()\d]{1,60}\./u;

const NUMBER = /^(?:vol|no|nr|n[°º]|núm|iss|Jg|Bd|т|№)\.?\s?\d/iu;

// `Roe, J. (1934). Cradle and quay. Garside & Holroyd.`: a journal has its volume and a site its address, a publisher nothing.
function isBookAlone(print: Print, { dateAhead, rest, isMarked }: Laid): boolean {
  if (dateAhead === undefined || dateAhead.date.length > 4 || isMarked === true) return false;
  const printed = print.text.slice(rest.start, rest.end);
  return (
    /^[.\s]*(?:\([^()]{2,60}\)\.\s)?\p{Lu}[^.,:;()\d\ue000“”"«»]{2,60}\.?\s*$/u.test(printed) &&
    !PERIODICAL.test(printed)
  );
}

// `Roe, J. (2011). Title [Master’s thesis]. University of Hull.`, `[Data set]. Zenodo.`: a thesis has a university, data a
// repository that publishes them (APA 7, 10.6 and 10.9).
function isDeposited(print: Print, { title }: Laid): boolean {
  return title !== null && DEPOSITED.test(print.text.slice(Math.max(title.start, title.end - 60), title.end));
}

const DEPOSITED =
  /[[(](?:[\p{L}’'. ]{0,24}(?:thesis|dissertation|scriptie|proefschrift|arbeit|tesis|tese|tesi|thèse|mémoire|avhandling)(?:\s\p{L}+){0,3}|data\s?set|jeu de données|conjunto de datos|datensatz)[\])]\.?\s*$/iu;

const PERIODICAL =
  /(?<!\p{L})(?:journal|review|times|news|post|herald|magazine|quarterly|weekly|studies|annals|letters|bulletin|proceedings|zeitschrift|revue|revista|rivista|вестник|журнал|nature|science|lancet)(?!\p{L})/iu;

// `PhD diss., University of Hull, 2011`, `(MA thesis, University of Hull, 2011)`: the university is what published it.
function grantedBy(rest: string): string | null {
  const [, university = ''] = GRANTED.exec(rest) ?? [];
  return university !== '' && isInstitution(university) ? university : null;
}

const GRANTED =
  /^[\s,.(]*(?:(?:unpublished|unpubl\.|unveröff(?:entlichte|\.)|inédite?|неопубл\.)\s)?(?:(?:M\.?A\.?|M\.?Sc\.?|M\.?Phil\.?|Ph\.?\s?D\.?|D\.?Phil\.?|[Mm]aster[’']?s|[Bb]achelor[’']?s|[Dd]octoral|[Hh]onou?rs)\s(?:thesis|dissertation|diss\.)|(?:[Mm]aster|[Bb]achelor|[Dd]iplom|[Dd]oktor)arbeit|[Dd]issertation|[Dd]iss\.(?:\sphil\.)?|(?:thèse|mémoire)\sde\s(?:doctorat|maîtrise|master)|tesis\s(?:doctoral|de\s\p{L}+)|tese\sde\sdoutorado|tesi\sdi\s(?:dottorato|laurea)|praca\s(?:doktorska|magisterska))(?:\s(?:en|in|em)\s[^,().]{3,40})?[,.]\s([^,():]{3,80}?)(?=[,):\ue000]|\s\d|\.\s*$)/u;

// `Entrevista concedida ao autor. Ilhéus, 12 jul. 2019`, `Lettera a G. Serra, Bari, 2 maggio 1962`: a place and a day.
function isUnprinted(print: Print, { title, rest }: Laid): boolean {
  if (title === null || !UNPRINTED.test(print.text.slice(title.start, title.end))) return false;
  return /^[.,]?\s[^.,:\d]{2,40},\s$/u.test(
    print.text.slice(rest.start, print.dates.find((date) => date.start >= rest.start)?.start),
  );
}

const UNPRINTED =
  /^\s*(?:Entrevista|Depoimento|Intervista|Entretien|Interview|Gespräch|(?:Freundliche|Mündliche)\sMitteilung|Rozmowa|Wywiad|Беседа|Интервью|Бесіда|Carta|Lettera|Lettre|Brief|List\sdo|Relato|Comunicação pessoal|Comunicación personal|Rede|Ansprache|Predigt|Vortrag|Discours|Allocution|Sermon|Conférence|Discurso|Conferencia|Discorso|Omelia|Conferenza|Speech|Lecture|Address|Remarks|Homily|Talk|Речь|Выступление|Доклад|Лекция|Проповедь|Промова|Виступ|Доповідь|Лекція|Przemówienie|Kazanie|Wykład)(?!\p{L})/u;

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
  if ((signsOf(rest) & (BRACKET | EASTERN_SIGN)) === 0) return null;
  const inside =
    /[（(][^()（）:：]{2,40}[:：]\s?([^()（）,，]{2,80})[,，]\s?(?:(?:1[5-9]|20)\d\d|(?:民[國国]|昭和|平成|令和)\d{1,3})年?[)）]/u.exec(
      rest.slice(0, VENUE_LIMIT),
    )?.[1];
  // `（有斐閣、2008年）`: Japan leaves the place out.
  const eastern =
    /^（([^（）、，:：]{2,12})[、，]\d{4}年/u.exec(rest)?.[1] ??
    // `『女工の歌』（信濃叢書3）山麓社、1980年`
    /^（[^（）]{1,20}）([^『』「」、，,（(\d第]{2,16})[、，]\s?\d{4}年/u.exec(rest)?.[1] ??
    // `北川進編『川と暮らし』青柳社、1992年`
    /編『[^『』]{1,60}』([^『』「」、，,（(\d第]{2,16})[、，]\s?\d{4}年/u.exec(rest.slice(0, VENUE_LIMIT))?.[1];
  const placeless = PLACELESS.exec(rest.slice(0, VENUE_LIMIT))?.[1];
  return name(inside ?? eastern ?? (placeless === undefined || isTown(placeless) ? '' : placeless));
}

// `in Pilots, ed. Percy Stott (Quill House, 1911)`, `in Ida Roe (ed), Pilots (2nd edn, Hart 2011)`
const PLACELESS =
  /^[\s,]*[Ii]n\s[^()“”]{3,160}(?:\((?:eds?|[Ee]ds)\.?\)[^()“”]{3,160})?\s\((?:\d\w{2}\sedn?\.?,\s)?(\p{Lu}[^():,\d]{1,60}?),?\s(?:1[5-9]|20)\d\d\)/u;

// `Greenwood, Westport, 2003`; `New York: Crown, 2012`; `2nd edn, OUP 2001`
function publisherOf(print: Print, imprint: Span): string | null {
  const date = print.dates.find((found) => found.start >= imprint.start && found.end <= imprint.end);
  const inside = print.text.slice(imprint.start, date?.start ?? imprint.end).replace(/[\s,]+$/, '');
  const bare = inside.replace(/^(?:\d+(?:st|nd|rd|th)|rev(?:ised)?)\.?\sedn?\.?,\s?/iu, '');
  // `(Reg.: H. Meier, BRD 1979)`: a film's bracket.
  if (/^(?:R|Reg|Regie|Regia|Dir|Réal|Reż|Реж)\.?:\s/u.test(bare)) return null;
  const afterPlace = /:\s?(.+)$/su.exec(bare)?.[1];
  const [one = '', two] = (afterPlace ?? bare).split(/,\s/);
  // `Aarhus, Forlaget Elm, 1988`
  const first = two !== undefined && (isTown(one) || (isPublisher(two) && !isPublisher(one))) ? two : one;
  if (afterPlace === undefined && (isTown(bare) || KIND.test(bare))) return null;
  // `Am. L. Inst. 2010`
  return /\p{L}\.\s.*\p{L}\.$/u.test(first) ? collapseSpace(first) : name(first);
}

// `White Paper, Cm 7412`, `Law Com No 214`, `Tim Hall ed.`: no publisher stands there.
const KIND =
  /^(?:(?:White|Green|Command|Consultation|Discussion|Working|Policy)\sPaper|Cmn?d?\s\d|H[CL]\s\d)|\s(?:CP\s)?No\.?\s\d|\seds?\.,?$/u;

// A field that was cut out already keeps the stop of its own abbreviation.
function printed(field: string): string | null {
  return field.endsWith('.') ? field : name(field);
}

function name(text: string): string | null {
  const bare = trimSigns(collapseSpace(text), ' ,.:;', ' ,:;');
  if (bare === '') return null;
  return bare.endsWith('.') && WORD_AND_STOP.test(bare) ? bare.slice(0, -1) : bare;
}

const WORD_AND_STOP = /\p{Ll}{3}(?<!\s(?:Hnos|Bros|Gebr|Corp|Assoc|Univ|тип|Тип|губ|изд|Изд|лит|друк))\.$/u;
