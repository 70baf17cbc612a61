// Reads the imprint of a book whose fields commas part: `, Paris, Perrin, 2010`; `, Edizioni Scoglio, Livorno 1991`.

import { isBookField, isThesis } from './book-fields.ts';
import type { Laid, Print } from './layouts/layout.ts';
import { isFullName, isInstitution } from './names.ts';
import { isPublisher } from './publishers.ts';
import { isTown } from './towns.ts';

/** What stands between a book's title and its year; the publisher is null where none is printed. */
export interface BookImprint {
  readonly publisher: string | null;
}

/** The imprint behind the title of `laid`; null where no book's imprint follows. */
export function bookImprint(print: Print, laid: Laid): BookImprint | null {
  const { start } = laid.rest;
  const year = yearOf(print, start);
  if (year === null) return null;
  // `1968-1971`: volumes that came out over years.
  const between = print.text
    .slice(start, year.start)
    .replace(/\d{4}\s?[-–]\s?$|(?<=,\s)(?:an|anno|año|rok)\s$|,\s(?:s\.\s?[ad]|o\.\s?J|n\.\s?d|b\.\s?r)\.,?\s\[$/u, '');
  if (EASTERN_TOWN.test(between)) return { publisher: null };
  const only = laid.authors === null ? undefined : ONE_NAME.exec(between)?.[1];
  if (only !== undefined) return alone(print, laid, only, year.end);
  const sign = /^(?:,|\.?\s[–—]|\.)\s/u.exec(between)?.[0] ?? '';
  if (sign === '') return null;
  const fields = between
    .slice(sign.length)
    .replace(/,\s$/, '')
    .split(/,\s/)
    .filter((field) => !SERIES.test(field));
  const from = fields.findIndex((field, index) => !isBookField(field) && !(index > 0 && INITIALED.test(field)));
  const names = from < 0 ? [] : fields.slice(from);
  const isParted = /,\s$/.test(between);
  if (fields.some(isThesis)) return { publisher: null };
  // A dash, an edition or the year right behind it tells a town: `Krefeld 1914`.
  const isPlace = (name: string) =>
    ONE_WORD.test(name) &&
    (/[–—]/.test(sign) ||
      (!isParted && from > 0) ||
      // `Title, Bienne, 1966`: what one word names is a town where an author signs, and no day or number follows.
      (laid.authors !== null && !/ /.test(name) && !WEEKLY.test(name) && !PERIODICAL.test(name)));
  const [first = '', second = ''] = names.map((field) => field.trim());
  if (names.length === 0 || names.length > 2 || /[:\d\ue000]/.test(first + second)) return null;
  if (NO_PUBLISHER.test(second === '' ? first : second)) return { publisher: null };
  // `Rejs w niedzielę, Rama 2015, s. 7`: who writes `s.` for pages puts a periodical in quotation marks.
  const isPaged = /^[,.]?\ss\.\s?\d/.test(print.text.slice(year.end, year.end + 6));
  if (second === '' && !isParted && isPaged && laid.authors !== null && / /.test(first)) return { publisher: first };
  if (second === '' && isParted && from > 0 && isInstitution(first)) return { publisher: first };
  if (second === '') return isTown(first) || isPlace(first) ? { publisher: null } : null;
  // `Il Timone, Nuoro 2006`: with no comma before the year a town stands there, whichever, unless it is a season.
  const isSited = laid.authors !== null && ONE_WORD.test(second) && !SEASON.test(second) && !PERIODICAL.test(first);
  if (!isParted) return isTown(second) || isPublisher(first) || isSited ? { publisher: first } : null;
  if (isTown(first) || isPublisher(second)) return { publisher: second };
  if (isTown(second)) return { publisher: first };
  // Romance notes put the town first, however small it is.
  const isPlaced = ONE_WORD.test(first) && (from > 0 || (laid.authors !== null && !PERIODICAL.test(first)));
  return isPlaced && !isPublisher(first) ? { publisher: second } : null;
}

// A year, or what stands in its place: `Bilbao, Marea, en prensa`.
function yearOf(print: Print, start: number): { readonly start: number; readonly end: number } | null {
  const date = print.dates.find((found) => found.start >= start);
  if (date !== undefined) return date.date.length > 4 || date.start > start + 200 ? null : date;
  const rest = print.text.slice(start, start + 200);
  const pending = IN_PRESS.exec(rest);
  return pending === null ? null : { start: start + pending.index, end: start + pending.index + pending[0].length };
}

const IN_PRESS =
  /(?<=\s)(?:o\.\s?J|s\.\s?a|s\.\s?d|b\.\s?r|б\.\s?г)\.(?=[\s,.;)]|$)|(?<=,\s)(?:en prensa|in corso di stampa|à paraître|sous presse|no prelo|im (?:Druck|Erscheinen)|w druku|v tisku|under utgivning|i tryck|в печати|у друці)(?=[.,;)]|\s*$)/u;
const ONE_NAME = /^\.?\s(\p{Lu}[^,.:\d\ue000]{2,50}),\s$/u;
// `. Правобережск, 2008`: behind a stop, and before a comma and the year, GOST prints a town, whichever.
const EASTERN_TOWN = /^\.\s(?:[–—]\s)?(?=\p{Script=Cyrillic})\p{Lu}[\p{L}-]+,\s$/u;
const ONE_WORD = /^\p{Lu}[\p{Ll}’']+(?:-\p{L}[\p{Ll}’']+)*(?:\s\p{Lu}[\p{Ll}’'-]+)?$/u;
const SEASON =
  /^(?:spring|summer|autumn|fall|winter|frühjahr|sommer|herbst|printemps|été|automne|hiver|primavera|verano|otoño|invierno|estate|autunno|inverno|issue|number|heft|volume)/iu;
// Periodicals that one word names.
const WEEKLY =
  /^(?:Nature|Science|Cell|Lancet|Time|Wired|Newsweek|Economist|Spiegel|Focus|Stern|Merkur|Osteuropa|Wirtschaftsdienst|Esprit|Annales|Limes|Daedalus|Isis|Minerva|Mind|Science)$/u;
// `s. e.`, `s. n.`, `o. V.`: without a publisher.
const NO_PUBLISHER = /(?:^|\s)(?:\[?[sS]\.\s?[nel]\.\]?|o\.\s?V\.|б\.\s?и\.|b\.\s?w\.)$$/u;
// `oprac. H. Krol, D. Lis, Gdynia`: people go on to be named.
const INITIALED = /^(?:\p{Lu}\.[\s-]?){1,3}\p{Lu}[\p{L}’'-]+$/u;
// `coll. « Portées »`, `col. «Minor»`: a series stands among the fields of the imprint.
const SERIES = /^(?:coll?\.|collection|colección|collana|coleção|seria|Reihe)\s\S|^[«“„][^«»“”„]*[»”“]$/u;
const PERIODICAL =
  /(?:^|\s)(?:journal|review|times|news|post|herald|magazine|quarterly|studies|annals|letters|bulletin|zeitschrift|revue|revista|rivista|вестник|журнал)(?=\s|$)/iu;

// `. Henry Holt, 2020.`
function alone(print: Print, laid: Laid, only: string, end: number): BookImprint | null {
  const isLast = /^[.\s]*(?:pp?\.\s[\d–-]+\.?)?$/.test(print.text.slice(end, laid.rest.end));
  // `PREFEITURA DE ITAJUBÁ. Plano. Itajubá, 2008`: the body's own town.
  const authors = laid.authors === null ? '' : print.text.slice(laid.authors.start, laid.authors.end).toLowerCase();
  const stem = only.toLowerCase().slice(0, Math.max(5, only.length - 1));
  if (/\s/.test(authors.trim()) && ONE_WORD.test(only) && authors.includes(stem)) return { publisher: null };
  return !isLast || PERIODICAL.test(only) || isTown(only) ? null : { publisher: only };
}

/** The publisher of a volume behind its editors, `, Parma, Pietra Viva, 1999`; null where no known town tells it. */
export function volumePublisher(print: Print, laid: Laid): string | null {
  const { start } = laid.rest;
  const year = yearOf(print, start);
  if (year === null) return null;
  const [, town = '', publisher = ''] =
    /[,)]\s([^,:\d\ue000]{2,40}),\s([^,:\d\ue000]{2,60}),\s$/u.exec(print.text.slice(start, year.start)) ?? [];
  return isTown(town) && !NO_PUBLISHER.test(publisher) ? publisher : null;
}

/** The imprint of a source that is dated ahead, `(2009), Title, Paris, La Rive, coll. Eaux`; null where no known town tells it. */
export function behindTown(print: Print, { dateAhead, rest }: Laid): BookImprint | null {
  if (dateAhead === undefined) return null;
  const [, town = '', publisher = ''] = BEHIND_TOWN.exec(print.text.slice(rest.start, rest.start + 120)) ?? [];
  return isTown(town) && !isTown(publisher) && !NO_PUBLISHER.test(publisher) ? { publisher } : null;
}

const BEHIND_TOWN = /^[.,]?\s([^,]{2,30}),\s(\p{Lu}[^,.:\d\ue000]{2,60})(?=[,.]|\s*$|\s*\ue000)/u;

/**
 * Who published the volume that "In" leads to, where its name is the last sentence, `In Proceedings …, July 2010. Harbour
 * Press.`, as BibTeX prints it; null elsewhere.
 */
export function proceedingsPublisher(print: Print, { rest }: Laid): string | null {
  const printed = print.text.slice(rest.start, rest.start + 500);
  return /^[.,]?\s?[Ii]n:?\s\p{Lu}/u.test(printed) ? nameIn(LAST_SENTENCE.exec(printed)?.[1]) : null;
}

const LAST_SENTENCE =
  /^[^\ue000]*\d[^\ue000]*?(?:\p{Ll}{3}|\d|\))\.\s(\p{Lu}[\p{L}.&’'-]*(?:\s(?:\p{Lu}[\p{L}&’'-]*|for|of|and|in|the|&)){0,7}?)\.?\s*(?:[<(]?\ue000|$)/u;

function nameIn(printed: string | undefined): string | null {
  return printed === undefined || isFullName(printed) ? null : printed;
}
