// Cuts what follows a title into the names of where it appeared and of who published it.

import { BRACKET, EASTERN, SLASH, SQUARE, signsOf } from '../text/signs.ts';
import { isThesis, withoutPeople } from './book-fields.ts';
import { isVenue } from './is-venue.ts';
import type { Laid, Print } from './layouts/layout.ts';
import { COVER, cover } from './mask.ts';
import { withOwnStop } from './own-stop.ts';
import { isPeriod } from './periods.ts';
import { sitedName } from './sited-name.ts';
import { venueName } from './venue-name.ts';
import { withVolume } from './volume-list.ts';

const EDITORS =
  /^[\s,.]*(?:[Ii]n|[Ii]|[Dd]ans|[EeÉé]n|[Ee]m|[Tt]eoksessa|[Σσ]το)\s?:?\s[^()“”]{3,90}?(?<!\d(?:st|nd|rd|th|d)|rev\.)(?:,?\s(?:[Ee]d(?:s|itors?)?|[Hh](?:rs)?g|dir)\.?[,:]|,?\s\((?:[Ee]d(?:s|itors?)?|[Hh](?:rs)?g|[Rr]ed|toim|szerk|επιμ|dir|[Cc]oords?|[Oo]rgs?|(?:[Ee]xecutive\s)?[Pp]roducers?|[Dd]irectors?|[Hh]osts?)\.?\)[.,:]?|\s\p{Lu}{1,3},\s(?:eds?|editors?)\.)\s/u;
// `»Eis?« Ein Gespräch, in: Merkblätter`: what stands before `in:` is the title's.
const ASIDE = /^\s\p{Lu}[^,.:;\d]{3,60},\s(?=[Ii]n:\s)/u;
// ISBD's statement of responsibility: `/ Ілля Витанович. — Нью-Йорк : …`, `/ пер. с фр. С. Ю. Риц. СПб.: …`.
const RESPONSIBLE =
  /^\s?\/\s.{3,200}?\.\s(?:[–—-]\s|(?=(?:\p{Lu}\.\s)?\p{Lu}[\p{L}-]{0,20}(?:\s\p{Lu}[\p{L}-]{0,20})?(?:\.?\s?:\s|\.;\s|\.?,\s\ue001)))/su;
// `Located at: Tidal Record Office, Hull; HB/1`: who keeps a manuscript (NLM).
const KEPT = /[.;\ue001]\s(?:Located\sat|Held\s(?:at|by)|Kept\s(?:at|in))[:\s].*$/su;
// GB/T 7714 puts who edited a volume or translated a book before its name or its imprint: `//林田 明, 编. 水与石.`
const EASTERN_PEOPLE =
  /(?<=^|[/.．]\s?)[^.．,，:：/]{1,24}[,，]\s?(?:主编|主編|编|編|编著|編著|译|譯|校注|注)[.．]\s?/gu;
// `New Haven, CT: Yale University Press`: the city before its state or country.
const CITY =
  /(?<=^|[\s.(])(?:St\.\s)?\p{Lu}[\p{L}’'-]{1,20}(?:\s\p{Lu}[\p{L}’'-]{1,20}){0,2},\s(?:[A-Z]{2},\s(?=USA|U\.S|Canada|Australia))?(?=(?:[A-Z]{2,3}|(?:[A-Z]\.){2,3}|Canada|Australia|D\.\s?C\.|\p{Lu}\p{Ll}{1,4}\.)(?:,\s(?:USA|UK))?\s?:\s\p{Lu})/gu;
// `(2009) 3 Web JCLI`, `(2014) 59:2 Tidewater LJ 212`: the volume before a periodical (OSCOLA 3.3.1, McGill 6.1).
const VOLUME_AHEAD = /^(\s?[([]\ue001+[)\]]\s)\d{1,4}(?::\d{1,3}|\s?\(\d{1,3}\))?\s(?=\p{Lu})/u;
// `, Hull, U.K.`: where a meeting was, or who printed its report (IEEE).
const IN_COUNTRY = /(?:^|,)\s\p{Lu}[\p{L}’' -]{1,30}(?:,\s[A-Z]{2})?,\s(?:U\.?K\.?|U\.?S\.?A\.?)(?=[,.;]|\s?$)/gu;
const UP_TO_ADDRESS = new RegExp(`^[^,.]*${COVER}+[>)\\]]*`, 'u');
/** Where a source appeared is told within so many characters of its title, or in a commentary's words not at all. */
export const VENUE_LIMIT = 500;

// `22 апреля 2023 г.`
const OF_YEAR = /^\s(?:гг?|рр?)\./u;

/** One name of a container or a publisher. */
export interface Field {
  readonly text: string;
  readonly isFirst: boolean;
  /** The field behind it. */
  readonly next: string;
}

/** The rest, cut at dates and addresses, then at commas and full stops outside brackets. */
export function fieldsOf(print: Print, laid: Laid): readonly Field[] {
  const { start } = laid.rest;
  const end = Math.min(laid.rest.end, start + VENUE_LIMIT);
  const dates = print.dates
    .filter((date) => date.start >= start && date.end <= end)
    .map((date) => ({
      start: date.start - start,
      end: date.end - start + (OF_YEAR.exec(print.text.slice(date.end, date.end + 5))?.[0].length ?? 0),
    }));
  // `in Paul Hart, ed., Old Questions`: the editors are no container.
  const text = withoutAsides(cover(print.text.slice(start, end), dates, '\ue001'));
  const cut = addressAt(text);
  const upToAddress = cut < 0 ? text : text.slice(0, cut);
  const beforeAddress = upToAddress.includes(':') ? upToAddress.replace(CITY, '') : upToAddress;
  const later = cut < 0 ? '' : text.slice(cut);
  // Where a comma follows the title in its marks, commas part the fields, and a full stop is a name's own.
  const isByCommas =
    (/^\s?,\s\[?(?:[Ii]n|dans|w|v|en|em|nel)\]?:?\s/u.test(print.text.slice(start, start + 12)) &&
      !PLACED.test(beforeAddress)) ||
    (laid.isMarked === true && (text.trimStart().startsWith(',') || /,.?$/.test(print.text.slice(start - 2, start))));
  const pieces = withPeriods(
    [
      ...withList(isByCommas ? withVolume(withStops(beforeAddress.split(COMMAS))) : split(beforeAddress)),
      ...(laid.containerFirst === true && LETTER.test(later)
        ? split(later.replace(UP_TO_ADDRESS, '')).filter((piece) => !CLAUSE.test(piece.trim()))
        : []),
    ].filter((piece) => LETTER.test(piece)),
  );
  const fields: Field[] = [];
  const isOfThesis = pieces.some((piece) => isThesis(piece.trim()));
  const isSpoken = pieces.some((piece) => LECTURE.test(piece));
  for (const [index, piece] of pieces.entries()) {
    // The shortest name of all, where the post itself stands there.
    const isX = piece.trim() === 'X' && print.hosts.some((host) => host === 'x.com' || host === 'twitter.com');
    const small = fields.length === 0 && SMALL_BEGINS.test(piece) ? SMALL_NAME.exec(piece.trim()) : null;
    const sure = isX ? 'X' : (small?.[1] ?? small?.[0] ?? sitedName(piece, print.hosts) ?? '');
    const bare = sure === '' ? venueName(piece) : sure;
    // A university and its town.
    if (isOfThesis && !bare.includes(':')) continue;
    if (isSpoken && SCHOOL.test(bare)) continue;
    if (sure !== '' || (bare !== '' && isVenue(bare)))
      fields.push({
        text: withOwnStop(bare, text),
        isFirst: fields.length === 0,
        next: pieces[index + 1]?.trim() ?? '',
      });
  }
  return fields;
}

// `Krefeld: Selbstverlag o. J. [1981]`: the imprint says that it says no year.
const UNDATED = /\s(?:o\.\s?J|s\.\s?[ad]|n\.\s?d|b\.\s?r|б\.\s?г)\.(?=\s?(?:$|[,;.[\ue001]))/gu;

// `in Quays. London: Hart`: a full stop parts the place, as it does in lists.
const PLACED = /\.\s\p{Lu}[^.,:]{1,30}:\s\p{Lu}/u;

// `Frankfurt a. M.`, `Freiburg i. Br.`, `Halle a. d. Saale`: what a town lies on.
const RIVER = /(?<=\p{Lu}\p{Ll}{2,20})\s[aiob]\.\s?(?:\p{Lu}\p{Ll}{0,2}\.|d\.\s?\p{Lu}\p{L}*\.?)/gu;

// `[S.l.]: Ministerio de Agricultura`: a publisher whose town is not known.
const NO_PLACE = /[[(](?:[Ss]\.\s?[lL]\.|[oO]\.\s?O\.|[nN]\.\s?p\.|[Бб]\.\s?м\.)[\])](?=\s?:\s)/u;

// `Lerwick: Voe Press. p. 30`, `Amsterdam: Querido. Blz. 9`: pages behind a stop are a field of their own.
const PAGES_AHEAD = /\.\s(?=(?:pp?|[Bb]lz|[Bb]l|ff?|fols?|paras?|chaps?|locs?)\.\s?[\divxlc])/gu;

function withoutAsides(printed: string): string {
  const rest = printed.includes('. ') ? printed.replace(PAGES_AHEAD, ', ') : printed;
  const inland = /\s[aiob]\.\s?[\p{Lu}d]/u.test(rest) ? rest.replace(RIVER, '') : rest;
  const signs = signsOf(inland);
  const people = withoutPeople(signs & (SQUARE | BRACKET) ? inland.replace(NO_PLACE, 'Sine loco') : inland);
  const own = (signs & SLASH ? people.replace(RESPONSIBLE, '') : people).replace(KEPT, '');
  const western = signs & EASTERN && /[编編译譯注]/.test(own) ? own.replace(EASTERN_PEOPLE, '') : own;
  const led = western.replace(EDITORS, ' in ');
  const edited = (led === western ? led : led.replace(PLACE_BEHIND_STOP, '')).replace(ASIDE, '');
  const names = signs & (BRACKET | SQUARE) ? edited.replace(VOLUME_AHEAD, '$1') : edited;
  const dated = / [obsnб]\./.test(names) ? names.replace(UNDATED, '') : names;
  return /U\.?[KS]/.test(dated) ? dated.replace(IN_COUNTRY, '') : dated;
}

// `(Hrsg.), Das geteilte Dorf. (Uferhefte, Bd. 4.) Göttingen 1999, 301`: the place and the year of an edited volume.
const PLACE_BEHIND_STOP =
  /(?<=\p{Ll}{3})\.\s(?:\([^()]{3,90}\)\s)?\p{Lu}[\p{L}-]{2,20}(?:[\s/](?:am\s|an der\s)?\p{Lu}[\p{L}-]{1,20})?\s(?=\ue001{4}(?:,|\.?\s*$))/u;

// Where the first address begins, with the bracket before it; -1 where there is none.
function addressAt(text: string): number {
  const at = text.indexOf(COVER);
  return at > 0 && '<(['.includes(text.charAt(at - 1)) ? at - 1 : at;
}

const LETTER = /\p{L}/u;

/** Whether `rest` names those who edited the volume before the volume itself. */
export function hasEditors(rest: string): boolean {
  return EDITORS.test(rest);
}

const COMMAS =
  /,\s|,$|;\s|[([](?!\p{Script=Han}{1,8}版\))[^()[\]]{0,200}[)\]]|\ue001+|\s[–—]\s|\.\s(?=(?:Web|Print)\.|(?:Available|Retrieved|Accessed)\s)/u;

// `in: taz rheinland`, `shz-online`: newspapers that begin in small letters, told by `in:` or by what they are.
const SMALL_NAME =
  /^[Ii]n:\s(\p{Ll}[\p{L}\d-]+(?:\s\p{L}[\p{L}-]+){0,2})$|^\p{Ll}{2,}-(?:online|news|magazin|zeitung)$/u;

// What that begins with.
const SMALL_BEGINS = /^\s*(?:In:|\p{Ll})/u;

// `Estuarine, Coastal and Shelf Science 58`: a name that lists what it is about, and its volume.
function withList(pieces: readonly string[]): readonly string[] {
  const at = pieces.findIndex((piece) => LETTER.test(piece));
  const [first = '', second = ''] = pieces.slice(Math.max(0, at));
  const isList = /^[.\s]*\p{Lu}\p{L}+$/u.test(first) && LISTED.test(second);
  return isList ? [`${first}, ${second}`, ...pieces.slice(at + 2)] : pieces;
}

const LISTED = /^\s?\p{Lu}\p{L}+\s(?:and|&|und|et|y|e)\s\p{Lu}[^.:]*?\s\d{1,4}(?:\s?[:(].*)?\s?$/u;

// `in Genre et technique, XVIIIe-XXe siècle, Rennes`: the period goes on with the name.
function withPeriods(pieces: readonly string[]): readonly string[] {
  const at = pieces.findIndex((piece, index) => index > 0 && isPeriod(piece.trim()));
  return at < 0 ? pieces : [...pieces.slice(0, at - 1), `${pieces[at - 1]}, ${pieces[at]}`, ...pieces.slice(at + 1)];
}

// `Annales. Histoire, Sciences sociales, vol. 50`: a name with a stop of its own goes on to the number of the volume.
function withStops(pieces: readonly string[]): readonly string[] {
  const at = pieces.findIndex((piece) => /\p{Ll}{3}\.\s\p{Lu}/u.test(piece));
  const [next = '', volume = ''] = at < 0 ? [] : pieces.slice(at + 1);
  const isLonger = /^\p{Lu}[^\d.]*$/u.test(next) && /^(?:vol|no|nr|t|n[°º]|année|anno|año)\.?\s?\d|^\d/u.test(volume);
  return isLonger ? [...pieces.slice(0, at), `${pieces[at]}, ${next}`, ...pieces.slice(at + 2)] : pieces;
}

// `Hydrol. Earth Syst. Sci. Discuss., 5`, `J. Mach. Learn. Res., 11`: words cut short, and then a comma or the volume.
const ABBREVIATIONS =
  /(?<![\p{L}.]\s?)(?:\p{Lu}\p{L}{0,9}\.\s){1,5}(?:\p{Lu}\p{L}{0,9}\.|\p{Lu}\p{L}{3,20})(?=\s?,\s(?:\d|\ue001|[Vv]ol|[Tt]\.|[Nn][o°º.])|\s[\d\ue001])/gu;
const MAY_ABBREVIATE = /[A-ZÀ-Þ][a-zß-ÿ]{0,9}\.\s[A-ZÀ-Þ][a-zß-ÿ]{0,20}\.?(?:\s?,|\s[\d\ue001])/;
const HELD = '\ue003';

function split(text: string): readonly string[] {
  const held = MAY_ABBREVIATE.test(text) ? text.replace(ABBREVIATIONS, (run) => run.replaceAll('. ', HELD)) : text;
  const pieces = held
    .replace(/[([](?!\p{Script=Han}{1,8}版\))[^()[\]]{0,200}[)\]]/gu, '\ue001')
    .split(
      /,\s(?!(?:Ltd|Inc|LLC|plc)(?!\p{L})|(?:(?:[Tt]he|[Dd]ie|[Ll]a)\s|[Ll][’'])(?:\p{L}+\s)?[Ee]n[cz][iy]k?c?lop)|,$|、|[.。](?=\s+[^\p{Ll}\s:]|\s*$)(?<!(?:dem|zum|am|im|der|des|beim|vom)\s\d{1,3}\.)(?<!(?<!\p{L})\p{Lu}\.)(?<!\b\p{Lu}{2,6}\.)(?<!\b(?:No|Nr|Vol|Bd|J|Phys|Rev|Opt|Soc|Am|Chem|Math|Sci|Int|Proc|Nat|Lett|Nucl|Instrum|Appl|Environ|Med|Biol|Eng|Res|Univ|St|Wash|Chi|Bos|Phila|Fin|Bus|Econ|Pol|Hist|Mag|Dept)\.)(?<!&\sCo\.)(?<!(?<!\p{L})(?:Тип|Изд|Лит|Вид|Друк|Экз|им|акад|проф)\.)|；|;\s|[，،]|\ue001+|\s[–—]\s(?!\p{Lu}\p{L}+(?:\s\p{L}+){1,5}\s\d{1,4}\s\ue001)|\.\s?[–—]\s?/u,
    );
  return held === text ? pieces : pieces.map((piece) => piece.replaceAll(HELD, '. '));
}

// `Garner Lecture, University of Hull`: where somebody spoke.
const LECTURE = /\s(?:Lectures?|Seminar|Colloquium|Keynote)\s*$/u;
const SCHOOL = /(?<!\p{L})(?:Universit|College|School|Institut)/u;
// Behind the address a whole clause in small letters is no name.
const CLAUSE = /^\p{Lu}\p{Ll}+(?:\s\p{Ll}+){3,}$/u;
