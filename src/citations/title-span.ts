// Says how far a title reaches that no quotation marks enclose.

import type { Span } from '../model/document.ts';
import { isThesis } from './book-fields.ts';
import { COVER } from './mask.ts';
import { isInstitution } from './names.ts';
import { isTown } from './towns.ts';

// Classes that V8 compiles at once (see text/letters.ts): a capital of Latin, Greek or Cyrillic, and what stands in words.
const CAPITAL = '[A-ZÀ-ÖØ-ÞĀ-ŽΑ-ΩЀ-Я]';
const IN_WORD = '[^\\s,.;:()\\d\\ue000]';
const IN_NAME = '[^\\s,;:()\\d\\ue000]';

// `Moss as Monitor, Environmental Letters, vol. 214, pp. 7-16`: where commas part the fields, the last one before the
// volume and its pages parts the title from the periodical; one of its own may stand in `Environment, Law and Society`.
const VOLUME =
  '(?:[Vv]ol|[Vv]|[Nn][ro°º]?|[Nn]úm|[Ii]ss|Bd|Jg|[Tt]|№)\\.?\\s?\\d+(?:,\\s(?:[Nn]|[Ii]ss|pp?[\\s.]|[SsсСCc]\\.|\\d|[A-Za-zà-ž]+\\s\\d{4})|\\s?[(:]|\\s[Nn]o)|' +
  '\\d{1,4}\\s?[(:]\\s?\\d|\\d{1,4},\\s(?:(?:[Nn][ro]|[Ii]ss|pp?|[SсС])\\.?\\s?)?\\d';
const BEFORE_VOLUME = `,\\s(?:(?:in|dans|en|em|nel(?:la)?|w|v)\\s)?(?=(?:${CAPITAL}${IN_WORD}+(?:,\\s${CAPITAL}${IN_WORD}+)?,?\\s(?:and|und|et|y|e|&)\\s)?${CAPITAL}[^,;:()\\d\\ue000]{2,80}(?:,\\s|\\s)(?:${VOLUME}))`;

// What kind of document it is.
const KIND =
  ',\\s(?=(?:Presse(?:mitteilung|meldung|erklärung)|[Pp]ress [Rr]elease|[Cc]ommuniqué de presse|[Nn]ota de prensa|[Пп]ресс-релиз|[Пп]ресреліз|Vortrag|Referat auf|data\\s?set|database|media release|(?:[Pp]aper|[Pp]oster|[Tt]alk) presented|[Cc]omunicación presentada|[Cc]omunicação apresentada|[Cc]ommunication présentée|[Rr]elazione presentata|[Дд]оклад на|[Дд]оповідь на)(?:\\s|,))';

// What those did who stand behind ISBD's slash.
const RESPONSIBLE =
  '(?:[Пп]од|[Сс]ост|[Оо]тв|[Пп]ер|[Рр]ед|[Аа]вт|[Зз]а|[Уу]поряд|[Уу]клад|[Пп]ередм|[Пп]ерекл|[Оо]форм|[Хх]удож|[Вв]ступ|[Пп]редисл|[Пп]убл|[Пп]одгот|[Кк]оммент|[Зз]ап|[Ии]лл?|[Рр]ис|[Tt]ransl?|[Tt]rad|[Ee]ds?|[Ee]dited|[Tt]ranslated|[Cc]omp|[Hh]rsg|[Üü]bers|[Bb]earb|[Oo]prac|[Pp]rzeł|[Tt]łum|[Pp]od|a cura|réd|sous|par|by|von)[.\\s]';

// What ends a title inside its sentence: an address, pages, the two slashes of GOST, a place and year after a comma, `o. J.`.
const ENDS = new RegExp(
  [
    `[,:]?\\s*[<([]?${COVER}`,
    `,\\s(?=${IN_WORD}{3,10}\\.?\\s(?:1[5-9]|20)\\d\\d\\.?\\s*$)`,
    ',\\s(?=\\d+\\s?(?:pp?|с|S|s)\\.)',
    // Papers of parliaments by number, and the place in them.
    ',\\s(?=(?:H[CL]|Cmn?d?|CP|SP|NIA)\\s(?:Paper\\s)?\\d|(?:paras?|chaps?|fols?|tbls?|figs?|§+)\\.?\\s?\\d)',
    ',\\s(?=(?:directed|written|produced|narrated|illustrated)\\sby\\s)',
    '\\s//\\s',
    '\\.\\s(?=(?:arXiv|bioRxiv|medRxiv|eLife)(?![a-z]))',
    ',\\s[Ii]n:\\s',
    KIND,
    `\\s/\\s(?=${CAPITAL}${IN_NAME}*\\s?${CAPITAL}${IN_NAME}*(?:[.,;]|\\s[–—])|${RESPONSIBLE})`,
    '[,.]?\\s[([]?(?:n\\.\\s?d|o\\.\\s?[JD]|s\\.\\s?[df]|б\\.\\s?[гдр])\\.(?=[\\s),.]|$)',
    `,\\s(?=${CAPITAL}${IN_NAME}+(?:[\\s/–-]${IN_NAME}+){0,4}\\s(?:1[5-9]|20)\\d\\d(?:[,.;:]|\\s*$))`,
    `,\\s(?=\\d{1,2}(?:\\.|st|nd|rd|th|ª|e|ème)?,?\\s(?:${IN_WORD}{2,9}\\.?\\s)?(?:Aufl|ed|edn|edition|éd|изд|вид|wyd|vyd)(?![a-zа-я]))`,
    '\\s?[:,.]\\s(?:в|у|in)\\s\\d{1,2}[\\s-](?:т|ч|кн|Bd|Bänden|vols?)\\.?(?=[\\s.])',
    BEFORE_VOLUME,
    `,\\s(?=[«„“"][^«»„“”"]{3,80}[»”“"],\\s(?:[IVXLC]+[\\s,(]|anno\\s|${VOLUME}))`,
    `,\\s(?=${CAPITAL}[^,.\\d]{1,30}\\s(?:Publishing|Publishers|Press|Verlag)(?:[,.]|$))`,
    ';\\s(?=(?:1[5-9]|20)\\d\\d\\s)',
    `,\\s(?=${CAPITAL}[^,.]{2,50},\\s(?:1[5-9]|20)\\d\\d)`,
    `,\\s(?=${CAPITAL}[^,.]{1,40},?\\s*[<([]?${COVER})`,
    `,\\s(?=${CAPITAL}${IN_WORD}{2,20}(?:\\s${CAPITAL}${IN_WORD}{2,20})?:\\s${CAPITAL}[^,.;:()\\d\\ue000]{2,50}(?:,\\s(?:(?:1[5-9]|20)\\d\\d|pp?\\.)|\\.?\\s*$))`,
    '(?:,|(?<=\\)))\\s(?=(?:1[5-9]|20)\\d\\d\\s*[.,]?\\s*(?:$|[\\ue000[(]))',
    '\\s\\((?:1[5-9]|20)\\d\\d\\)\\.?\\s*$',
    '\\s(?=\\d{1,4}\\s?\\(\\s?\\d)',
    `\\s(?=(?:${CAPITAL}[^\\s.,;:()\\d]{0,7}\\.\\s?){2,6}(?:[A-Z]\\s)?\\d{1,4}\\s?\\()`,
    `(?:\\s?\\([^()]{3,60}\\))?\\s?\\(\\s?(?=${CAPITAL}[^:;()\\d\\ue000]{2,40}:\\s?${CAPITAL}[^()]*\\))`,
  ].join('|'),
  'u',
);

// `дневник 1909 г. Река и люди. 2006. № 4`: behind the year that a title tells, a periodical and its own.
const YEAR_TOLD =
  /(?<=\d{4}\s[гр]\.)\s(?=\p{Lu}[^.\d]{3,80}\.\s(?:1[89]|20)\d\d\.\s(?:[–—]\s)?(?:№|Т\.|Вып\.|Вип\.|Ч\.|Кн\.|[СсCc]\.))/u;
// A body is responsible, where a stop and an imprint follow it: `/ Ин-т мобильности. – Казань, 2016`.
const BODY_BEHIND =
  /\s\/\s(?=[А-ЯЁІЇЄҐ][^/\ue000]{2,160}\.\s(?:[–—]\s)?[А-ЯЁІЇЄҐ][^\s:,]{0,24}(?:\s?:\s|,\s(?:1[5-9]|20)\d\d))/u;

/** The title that begins `parts`, the sentences of `text`; null where there is none. */
export function titleSpan(text: string, parts: readonly Span[]): Span | null {
  const printed = parts.map((part) => text.slice(part.start, part.end));
  // `Chapter 29. Title`
  const from = parts.length > 1 && CHAPTER.test(printed[0] ?? '') ? 1 : 0;
  const first = parts[from];
  if (first === undefined) return null;
  let last = from;
  while (last + 1 < parts.length && goesOn(printed, last)) last += 1;
  const end = parts[last]?.end ?? first.end;
  const printedTitle = text.slice(first.start, end);
  const abbreviated = printedTitle.endsWith('.') ? ABBREVIATED.exec(printedTitle.slice(-14)) : null;
  const isPeriodical = abbreviated !== null && ABBREVIATED_NEXT.test(text.slice(end, end + 60));
  const cut = isPeriodical ? Math.max(0, printedTitle.length - 14) + abbreviated.index : printedTitle.search(ENDS);
  const body = text.slice(first.start, end + 60).search(BODY_BEHIND);
  const year = text.slice(first.start, end + 60).search(YEAR_TOLD);
  const ends = [cut, body, year].filter((at) => at > 0 && first.start + at < end);
  const reach = ends.length === 0 ? end : first.start + Math.min(...ends);
  const title = { start: first.start, end: beforeTown(text, first.start, reach) };
  return /[\p{L}\p{N}]{2}|\p{Lo}/u.test(text.slice(title.start, title.end)) ? title : null;
}

// `Il faro: storie di mare, Lecce, Salento, 2004`: a town, its publisher and the year follow the title.
function beforeTown(text: string, start: number, end: number): number {
  const comma = text.lastIndexOf(', ', end - 1);
  const isBook = comma > start && /^,\s[^,]{2,50},\s(?:1[5-9]|20)\d\d/u.test(text.slice(end, end + 60));
  return isBook && isTown(text.slice(comma + 2, end)) ? comma : end;
}

// `…, Hydrol. Sci. J., 50, 12–19`: the title's sentence ends in the first word of a periodical that is cut short.
const ABBREVIATED = /,\s\p{Lu}\p{L}{0,9}\.$/u;
const ABBREVIATED_NEXT = new RegExp(
  `^\\s(?:${CAPITAL}\\p{L}{0,9}\\.?[\\s-]){0,4}${CAPITAL}\\p{L}{0,9}\\.?,?\\s(?:${VOLUME})`,
  'u',
);

const CHAPTER = /^(?:chapter|part|teil|kapitel|chapitre|capítulo|глава)\s\S{1,6}\.$/iu;

// `… Storage Tanks. II. With Buoyancy Effects.` is one title, and so is what plainly goes on with it: a second sentence
// before the place of publication, or in words that no periodical has.
function goesOn(parts: readonly string[], last: number): boolean {
  const title = parts[last] ?? '';
  const next = parts[last + 1] ?? '';
  if (/^[IVX]{1,4}\.$/.test(next)) return last + 2 < parts.length;
  if (/(?:^|\s)[IVX]{1,4}\.$/.test(title)) return true;
  // `Письма. 1931–1939 / Публ. И. Лапина`, `Мореведение. 7 класс / под ред.`: all before ISBD's slash is the title.
  if (BEFORE_SLASH.test(next)) return true;
  // Between a title and its imprint stand more of the title, an edition, or people.
  const behind = parts.slice(last + 2, last + 4);
  const isBook = behind.some((part) => IMPRINT.test(/^\d/.test(part) ? part.replace(EDITION, '') : part));
  // `Long Waits? Findings of the Harbour Review. London: Tides.`: no periodical has an imprint of its own.
  const isAnswer = isBook && /[?!]$/.test(title) && /^\p{Lu}\p{Ll}+\sof\s[^.\d]+\.$/u.test(next);
  if (IMPRINT.test(next) || isInstitution(next)) return false;
  // `Why do they disagree? Evidence from a survey, Working Papers, no. 27`: the periodical is behind a comma.
  if (/[?!]$/.test(title) && isParted(next)) return true;
  if (next.includes(COVER)) return false;
  if (isAnswer) return true;
  if (isBeforePeriodical(title, next, behind)) return true;
  if (NO_SUBTITLE.test(next)) return false;
  // `Eine empirische Untersuchung. Diss., Universität Kassel 2008`
  if (isThesis(behind[0] ?? '') && !/\d/.test(next)) return true;
  if (
    isBook &&
    !/(?:^|\D)\d{1,3}\.?$|^\p{Lu}\p{L}{0,4}\.\s|\s:\s|\s(?:[Nn]o|Nr|n[°º]|n\.º|№|[Vv]ol)\.?\s?\d/u.test(next)
  )
    return true;
  const words = next.match(/(?<=\s)\p{Ll}{4,}/gu)?.length ?? 0;
  // `Why now? An answer to the question.`: the small words of prose, or a comma.
  if (/[?!]$/.test(title))
    return !/\d/.test(next) && (words >= 2 || /^[^,]+,\s\p{Lu}[^,\s]*\s[^,\s]+\s[^,]*\.$/u.test(next));
  // `Global Survey. Engagement at Risk: Driving Performance.`: no periodical has a colon.
  return /^\p{Lu}[^:.]{4,60}(?<!\s):\s[^.\d]+\.$/u.test(next) && next.split(' ').length > 6;
}

const BEFORE_SLASH = new RegExp(`^[^.:]{2,80}\\s/\\s(?=${RESPONSIBLE})`, 'u');

const COMMA = new RegExp(`${BEFORE_VOLUME}|${KIND}|,\\s[Ii]n:\\s`, 'u');

function isParted(next: string): boolean {
  const comma = next.search(COMMA);
  return comma > 0 && /\s\p{Ll}{3,}/u.test(next.slice(0, comma)) && !NO_SUBTITLE.test(next.slice(0, comma));
}

// `Lost in the stacks? RFID in the library. Inf Technol Libr. 2008;27(3)`: what stands before a periodical and its volume,
// or before the volume that "In" leads to, goes on with the title.
function isBeforePeriodical(title: string, next: string, behind: readonly string[]): boolean {
  const venue = behind.join(' ');
  if (!NUMBERED.test(venue) || PART_OF_PERIODICAL.test(venue) || /\d|^In\s/.test(next) || PERIODICAL.test(next))
    return false;
  if (/[?!]$/.test(title)) return /\s/.test(next);
  return !NO_SUBTITLE.test(next) && (next.match(/(?<=\s)\p{Ll}{3,}/gu)?.length ?? 0) > 1 && !/,/.test(next);
}

const NUMBERED = new RegExp(
  `^[Ii]n:?\\s(?:[Tt]he\\s)?${CAPITAL}|^${CAPITAL}[^;:?!()\\d\\ue000]{1,100}[\\s,](?:(?:1[89]|20)\\d\\d\\s?(?:${CAPITAL}[a-z]{2}\\s?\\d{0,2})?\\s*;\\s?\\d|(?:(?:1[89]|20)\\d\\d[,.]\\s)?(?:${VOLUME}))`,
  'u',
);
const PART_OF_PERIODICAL = /^(?:Series?|Section|Sect|Part|Abt|Reihe|Serie|Série|Nouvelle|Nova|Neue|[A-Z])[\s.]/u;
const PERIODICAL =
  /^(?:bulletin|revue|journal|annal\p{L}*|anal[ei]s|mémoires|zeitschrift|jahrbuch|revista|rivista|cahiers|acta|archiv\p{L}*|transactions|proc(?:eedings|\.)|quaderni|cuadernos|studi|studien|вестник|вісник|журнал|известия|вопросы|труды|letters|reports)(?!\p{L})|(?:\p{Lu}\p{L}{0,6}\.\s){2}/iu;
const EDITION =
  /^(?:\d{1,2}\.,?\s(?:[^\s.,;:]{2,14}\.?,?\s(?:u\.\s|und\s)?){0,3}Aufl(?:age|\.)?[.,]?\s|\d{1,2}(?:st|nd|rd|th)\sedn?\.\s)(?=\p{Lu})/u;

const IMPRINT = new RegExp(
  `^(?:[–—-]\\s)?(?:М|Л|К|Пг|СПб)\\.;\\s|^(?!(?:PMC?ID|DOI|ISSN|ISBN|URL|HDL|URN):)(?:[–—]\\s)?${CAPITAL}${IN_NAME}+(?:[\\s/-](?:${CAPITAL}${IN_NAME}+|a[mn]|der|d[aeiou]|del|la|le|sur|upon|a\\.|d\\.)){0,3}(?:(?:,\\s(?:[A-Z]{2}|[A-Z]\\.[A-Z]\\.|${CAPITAL}${IN_WORD}{3,15}))?\\s?:\\s${CAPITAL}|(?<!\\.)\\s(?:1[5-9]|20)\\d\\d(?:[.,]|\\s*$))`,
  'u',
);
const NO_SUBTITLE =
  /^(?:\d|in:?\s|dans\s|en:\s|ed\.|eds\.|edited|trans|tr\.|vol|no\.|nr|pp?\.|[ivx]+\.|\S+\s(?:ed|edn|edition|aufl|vyd|wyd|изд|вид|éd)[\s.,]|перевод|пер\.|под\s|ред|übers|hrsg|hg|tradu|trad|tłum|çev|przeł|with\s|mit\s|avec\s|foreword|preface|introduc|prefácio|organiz|url|retrieved|available|accessed|doi|isbn|phd|thesis|dissert|tese|master|diss|unpubl|paper|report|working|т\.|кн\.|ч\.|бд\.|bd\.|series|reihe|proceedings|proc\.|lecture\snotes|contributions\sto|collection|colecci|coleção|série|serie|bibliot|cahiers|cuadernos|quaderni|abhandlungen|occasional|policy\s|actas|actes|anais|материалы|сборник|труды)|\s(?:press|verlag|publish\S+|series|reihe|studies|schriften|thesis|papers?|conference|symposium|monographs?|library|journal|review|zeitschrift|revista|revue|magazine|times|news)(?=[\s.,:;)]|$)/iu;
