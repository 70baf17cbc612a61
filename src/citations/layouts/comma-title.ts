// Says how far a title reaches in a citation that commas part.

import type { Span } from '../../model/document.ts';
import { isBookField } from '../book-fields.ts';
import { isGenre } from '../genres.ts';
import { COVER } from '../mask.ts';
import { isFiscalYear } from '../periods.ts';
import { lastBeforeFrame } from './comma-frame.ts';
import { type Print, textOf } from './layout.ts';

/** The title that begins the fields `words`; it goes on over the commas of a list or an apposition. */
export function titleOf(print: Print, words: readonly Span[]): Span {
  const [first = { start: 0, end: 0 }, ...others] = words;
  const last = others.findLastIndex((part) =>
    /^(?:(?:and|or|und|et|y|e|и|an?(?!\scura)|the)\s|&|l[’']\p{Ll}|(?:la|les?|los|las|el|die|das|der|dem|den|que|qui|che)\s\p{Ll})/u.test(
      print.text.slice(part.start, part.end),
    ),
  );
  const joined = last < 0 || last > 3 ? 0 : last + 1;
  const parts = words.map((part) => textOf(print, part));
  const end =
    words[Math.max(joined, moreOf(parts), beforePeriodical(parts), beforeCatalogue(parts), lastBeforeFrame(parts))]
      ?.end ?? first.end;
  // A place is told by the colon behind it, which may stand behind the next comma.
  const printed = print.text.slice(first.start, end + 60);
  const cuts = [printed.search(BREAK), beforePlace(printed)].filter((cut) => cut > 3 && first.start + cut < end);
  return { start: first.start, end: Math.min(end, ...cuts.map((cut) => first.start + cut)) };
}

// `Kochwäsche. (Uferhefte, Bd. 4.) Stuttgart/Mainz 1974, 12`: historians of Germany put a full stop before place and year.
function beforePlace(printed: string): number {
  return STOP_AND_CAPITAL.test(printed) ? printed.search(BEFORE_PLACE) : -1;
}

const STOP_AND_CAPITAL = /[.?!]\s[(A-ZÄÖÜ]/;

/** Whether only a place and the year, after a series perhaps, stand in `text` behind a title and its full stop. */
export function isPlaceAndYear(text: string): boolean {
  return BEHIND_STOP.test(text);
}

const PLACE_AND_YEAR =
  '\\p{Lu}[\\p{L}-]{2,20}(?:(?:\\s(?:am|an der|im|ob der|vor der)\\s|\\s|/)\\p{Lu}[\\p{L}-]{1,20}){0,2}\\s(?:1[5-9]|20)\\d\\d(?:\\.?\\s*$|,\\s(?:(?:S\\.|Bd\\.|hier)\\s?)?\\d|,\\shier\\s)';

const BEFORE_PLACE = new RegExp(
  `(?:(?<!(?<!\\d)\\d{1,2})[.!]|(?<=[?]))\\s(?:\\([^()]{3,90}\\)\\s)?(?=${PLACE_AND_YEAR})`,
  'u',
);
const BEHIND_STOP = new RegExp(`^[.?!]?\\s(?:\\([^()]{3,90}\\)\\s)?${PLACE_AND_YEAR}`, 'u');

// What ends a title that lost its comma: a volume and a bracket (`inequality 56 (9) 4668`), an address, the bracket of a
// report's year or of the day, a place and a colon.
const BREAK = new RegExp(
  [
    // `Glocken (en prensa)`, `Brief 3 (Zürich, n.d.)`: not out, or nobody knows when.
    '\\s\\((?:(?:\\p{Lu}[\\p{L} -]{1,30},\\s)?(?:n\\.d\\.|o\\.\\s?J\\.|s\\.\\s?[ad]\\.|b\\.\\s?r\\.)|en prensa|in press|forthcoming|à paraître|sous presse|im (?:Druck|Erscheinen)|in corso di stampa|no prelo|w druku|в печати|у друці)\\)',
    // `(= Uferhefte 12)`, `(coll. Portées)`: a series.
    '\\s\\((?:=|coll\\.|collection|Reihe|colección|collana|seria|serie)\\s',
    '(?<!(?:esolution|No\\.|Nr\\.|n°))\\s\\d{1,4}\\s?\\(\\s?\\d',
    `\\s*${COVER}`,
    // `Wreck and Remedy 3–5 (1977)`: the pages and the year of a book (Bluebook 15).
    `\\s(?!(?:19|20)\\d\\d\\s\\(\\p{L})(?:§+\\s?)?\\d{1,4}(?:[.:]\\d{1,4})*(?:\\[\\d+\\])?(?:[–-]\\d{1,4})?(?:\\s(?:nn?|tbl|fig|app|ex|pt)\\.\\s?\\d+)?\\s\\((?:[^()]{1,20}\\s)?(?:1[5-9]|20)\\d\\d\\)(?:\\.?$|,\\s${COVER}|\\s\\()`,
    // `INSTITUTES *76–78`, `HARBOR DICTIONARY 412`: pages behind a title in capitals.
    '\\s\\*\\d|(?<=\\p{Lu}{3})\\s(?!(?:1[5-9]|20)\\d\\d)(?:§+\\s?)?\\d{1,4}(?:[.:–-]\\d{1,4})*\\.?$',
    // `The Bolted Door (2d ed. 1990)`
    '\\s\\((?:\\d{1,2}(?:st|nd|rd|th|d)|rev\\.|new)\\sed\\.,?\\s(?:1[5-9]|20)\\d\\d\\)',
    '(?<=[?!])\\s\\(',
    // `… with tensor networks Phys. Rev. X 6 (2016)`: abbreviations and a volume.
    '\\s(?=(?:\\p{Lu}[^\\s.,;:()\\d]{0,7}\\.\\s?){2,6}(?:[A-Z]\\s)?\\d{1,4}\\s?\\()',
    '(?<!esolution\\s\\S{1,9})\\s\\((?:1[5-9]|20)\\d\\d\\)(?=[.,]|\\s*$|\\s\\((?:on file|unpublished|quoting|citing)|\\s(?:chs?|paras?|pp?|pt|Kap|chap|cap|Rn)\\.?\\s?\\d)',
    '\\s[([](?:1[5-9]|20)\\d\\d[)\\]]\\s(?:\\d|\\p{Lu})',
    '\\s\\((?=(?:\\p{L}{3,10}\\.?\\s\\d{1,2},\\s|\\d{1,2}\\s\\p{L}{3,10}\\.?\\s)\\d{4})',
    "\\.\\s(?=\\p{Lu}[\\p{L}'’. -]{1,30}(?:,\\s\\p{Lu}{2,3}){0,2}:\\s\\p{Lu})",
  ].join('|'),
  'u',
);

// How many of the parts behind the first go on with the title.
function moreOf(parts: readonly string[]): number {
  const [first = '', second = ''] = parts;
  // `In a Warming World, Water Is Power`: what a preposition opens goes on behind its comma
  // (where a periodical is left); and `Laws, Lies and Libel` is one list.
  const isFronted = parts.length > 2 && FRONTED.test(first);
  const opened = isFronted || (parts.length > 1 && /(?:^|[:–—]\s)[^\s:]+$/u.test(first) && PAIR.test(second));
  const from = opened ? 2 : 1;
  const plain = parts
    .slice(from)
    .findIndex((part, index) => !isMoreOfTitle(part) && !(from + index + 1 < parts.length && isAside(part)));
  return (plain < 0 ? parts.length : plain + from) - 1;
}

const FRONTED =
  /^(?:In|After|Before|Despite|Amid|As|When|While|With|Without|Since|Under|Facing|Once|If|Nach|Trotz|Wenn|Après|Malgré|Tras)\s\p{L}/u;
// `Salt, Silk and Sand`: one word, and then the rest of its list.
const PAIR = /^\p{Lu}?[\p{L}’'-]+\s(?:and|or|und|oder|et|ou|y|e|и|&)\s[\p{L}’'-]+(?:$|[?!])/u;

// Bluebook prints a periodical in capitals, before its day or between its volume and its page: what stands before is the
// title, however many commas it has.
function beforePeriodical(parts: readonly string[]): number {
  return parts.findIndex((part) => PERIODICAL.test(part)) - 1;
}

// `Harbottle, Prints, Maps & Charts, sale cat.`: what is said to be a catalogue is its title up to there.
function beforeCatalogue(parts: readonly string[]): number {
  return parts.findIndex((part) => CATALOGUE.test(part)) - 1;
}

const CATALOGUE =
  /^(?:sale|auction|exh(?:ib(?:ition)?)?\.?|ex\.)\scat(?:\.|alog)|^cat\.\s(?:exp|de\s)|^Aus(?:st|kt)\.-Kat/u;

const PERIODICAL = /^(?![IVXLC]+\s?\()(?:\d{1,4}\s)?(?=[^\p{Ll}]*\p{Lu}{3})[\p{Lu}’'.&\s-]{4,60}(?:\s\d+|\s?\()/u;

function isMoreOfTitle(part: string): boolean {
  if (NUMBERED_PART.test(part) || isFiscalYear(part)) return true;
  if (isGenre(part)) return false;
  // `Article 19, Freedoms of opinion and expression`: an English periodical has more capitals.
  if (/^\p{Lu}\p{Ll}+\s(?:of|and|in|for|to|on|with)\s(?:the\s)?\p{Ll}{4,}/u.test(part)) return !NO_MORE.test(part);
  return /^\p{Ll}{1,12}\s\p{L}+\s/u.test(part) && !NO_TITLE.test(part) && !isBookField(part) && !/\d/.test(part);
}

// `Mein Dorf, meine Leute (1900–1945), Husum, …`: two words in small letters are enough where an imprint follows
// them, and `il Mulino` is none.
function isAside(part: string): boolean {
  return (
    /^\p{Ll}{1,12}\s\p{Ll}/u.test(part) &&
    !isGenre(part) &&
    !NO_TITLE.test(part) &&
    !isBookField(part) &&
    !/\d/.test(part.replace(YEARS, ''))
  );
}

const YEARS = /\s\((?:1[5-9]|20)\d\d[-–](?:1[5-9]|20)?\d\d\)$/u;

// `Condition of the Locks, Phase II`, `Carta 1:100.000, hoja 7 bis`: one of several reports, one sheet of a map.
const NUMBERED_PART =
  /^(?:Phase|Stage|Round|hoja|sheet|feuille|foglio|folha|Blatt|arkusz|лист|аркуш)\s(?:[IVX]{1,4}|\d{1,4})(?:\s(?:bis|ter))?$/iu;

const NO_MORE =
  /\d|^(?:journal|bulletin|review|annals|archives?|proceedings|transactions|university|institute|ministry|department|office|school|faculty|letter|remarks|speech|testimony|interview|member|director|editor)/iu;

// Fields that begin with a small letter: who edited it, where it stands, how it came.
const NO_TITLE =
  /^(?:ed|eds|edited|trans|translated|transl|in|at|from|by|with|vol|no|nr|núm|chap|ch|esp|see|cited|quoted|available|accessed|on file|press release|news release|unpublished|thesis|dissertation|interview|letter|speech|talk|lecture|poster|paper|report|coll|dir|préface|traduit|réédité|dans|hrsg|hg|übers|hier|zit|aus|mit|coord|trad|cap|en|a cura|chez|nouvelle|seconde|édition|éd|texte|textes|avec|illustr|introd|présenté|presenté|annoté|établi|postface|sous|tome|numéro|dossier|base|prólogo|edición|edizione|con un|traduc|traduz|prefa|postf|eingeleitet|bearb|herausg|wstęp|przekł|przeł|oprac|pod red|tłum|praca|wybór|ilustr|cat|catalogue|exhib|pseud|anon|под|пер|ред|вып|изд|рукопись|лист|письмо)(?!\p{L})/iu;
