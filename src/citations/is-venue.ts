// Tells the names of venues from the other fields that follow a title.

import { DIGIT, EASTERN, SLASH, signsOf } from '../text/signs.ts';
import { isBookField } from './book-fields.ts';
import { isGenre } from './genres.ts';
import { monthOf } from './month-names.ts';
import { isTown } from './towns.ts';

// What is no name of a venue: volumes, pages, editions, types of document, cues of an address.
const NO_VENUE =
  /^(?:vol(?:ume)?|no|nr|n°|num|iss(?:ue)?|blz|pp?|s|ss|с|т|вып|№|第|\d+\s?(?:st|nd|rd|th|\.|ª|e|-е)?\s?(?:ed|edn|edition|aufl|изд|вид|wyd)|ed|eds|edn|edition|aufl(?:age)?|blog post|phd thesis|doctoral|(?:(?:master|bachelor)[’']s|ph\.?\s?d\.?|diploma|m\.?sc\.?)\sthesis|dissertation|paper presented|unpublished|mimeo|manus[ck]ript|manuscrit|manuscrito|typescript|typoskript|unveröffentlicht\p{L}*|tutorial notes|lecture notes(?!\s(?:in|on)\s)|vortrag|referat|poster|präsentation|presentation|ponencia|slides|folien|press release|podcast|article|section|annex|table|figure|para|статья|приложение|part|chapter|ch|art|pdf|stand|hrsg|hg|редакція|редакция|doi|isbn|issn|pmc?id|url|web(?! \p{Lu})|print|online|available|retrieved|accessed|at|from|via|last|updated?|(?:run|release|publication|access) date|results posted|version|release|(?:sale|auction|exh\p{L}{0,7}\.?) cat(?:\.|alogue)?|disponible|disponível|verfügbar|режим доступа|tech(?:nical|\.) rep(?:ort|\.)?|r package|white paper|mémoire de|order n(?:umber|o\.)|adopted|web page|disponibile|in press|forthcoming|n\.d|ecli|celex|перераб|испр|доп|überarb|durchges|erweit|coll(?:ection)?|reihe|colección|серия|tradução|traducción|traduction|tradu[zc]ione|translat\p{L}+|trans|übers|tłum|przeł|çev|перевод|пер|organiza[çc]\p{L}+|prefácio|préface|foreword|directed|written|hosted|episode|season|in\s\p{Lu}\.\s|(?:red|toim|szerk|utg|udg|övers|overs|suom|ford|přel|επιμ|μτφρ)\.(?=\s)|подп(?:ись|\.)|сер|ил|(?:ill?|figs?|abb|taf|tab)(?=\s\d))(?![\p{L}])/iu;
// `Tab. 4`, `Anlage 3`, `TOP 6`, `wyd. 2 popr.`, and `MA` behind a town.
const WITHIN =
  /^(?:(?:tabl?|taf|abb|fig|rn|rdnr|anm|anlage|sp|top|rys|kol|beil|ryc|ill|obr|wyd|ws|sose|cat\.? exp)\.?(?:\s\d.*)?|\d{1,2}\.?\s(?:popr|rozsz|zm|uzup|přeprac|rozš)\.?|ln(?:cs|ai|bi|ee|bip)|ccis|usa|uk|austria|österreich|germany|deutschland|france|italy|italia|spain|españa|sweden|norway|denmark|finland|(?:the\s)?netherlands|belgium|switzerland|canada|australia|japan|portugal|poland|greece|ireland|brazil|brasil|méxico|mexico|argentina|chile|(?:[ivxlc]{1,7}[,+]\s?)?\d{1,4}\s?(?:pp?|ss?|p[aá]gs?|seiten|pages|páginas|pagine|stron|с|стр|sidor|sider|bl|leaves)\.?)$/iu;
// `Begleitmaterial zur Konferenz am` and its day
const OPEN = /\s(?:am|on|on the|at the|auf dem)$/u;
const STATE =
  /^(?:A[LKZR]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$/;

const WORD = /\p{L}{2}/u;

// `1 disco sonoro`, `2 fitas`: what the thing is made of (ABNT, ISBD).
const MATERIAL =
  /^\d{1,4}\s(?:disc|dvd|cd|fita|film|filme|vídeo|video|mapa|map|folha|foto|arquivo|archivo|file|kassette|cassett|blatt|электрон|отд|зв|арк|hojas|ff\.)/iu;

// Who translated, what edition, who passed it, which chapter: no names of venues.
const IN_CHINESE =
  /^(?:博士|硕士|碩士|修士|学位|學位)(?:学位|學位)?[论論]文$|(?:[译譯]|校注|点校|[刊刻抄印]本|通过|批准|公布|卷)$|^年版?$/u;

// `Copia en poder de la autora`, `Решту можна прослухати на кафедрі`, `但她对…`: what an author says of the copy.
const REMARK =
  /^(?:Institui|Dispõe|Regula|Altera|Cria|Estabelece|Aprova|Define|Autoriza|Fixa|Revoga|Acrescenta|Concede|Torna)(?:menta)?\s|^(?:(?:Eine?|An?|The|Die|Une?|La|Le|Una?|Il)\s)?(?:[Cc]opi[ae]|[Kk]opie|[Cc]opy|[Ff]otokopie|[Фф]отокопия|[Кк]опия|[Кк]опія)\s(?:\p{Ll}|of|in)|^(?:Footnote|Note|Fußnote|Nota|Сноска|Примечание)\s\d{1,3}\s\p{Ll}|^Экз\.|^(?:Запис(?!к)|Аудио|Аудіо|Скан|Скрин|Скрін|Хранится|Зберігається)\p{L}*(?:\s\p{Ll}|\.?$)|^(?:但|而|不过|不過|然而|因此)[\p{Script=Han}]|^(?:总?导演|導演|编剧|編劇|主演|监制|監製|摄影|攝影|主讲|主講|讲述|口述)[:：]/u;
// `HC/2/14`
const SYMBOL = /^[A-Z]{1,6}(?:\/[\w.]{1,12}){1,6}$|^[A-Z]{2,6}\s\d{1,4}-[A-Z]?-?\d[\d-]*$/u;
// `Testimony of Ida Roe, Director`; `United Kingdom patent GB 2444444`
const OFFICE =
  /^(?:(?:Executive|Managing|Deputy|Assistant)\s)?(?:Director|President|Chair(?:man|woman|person)?|Professor|Secretary|Minister|Commissioner|Fellow|CEO|Chief Executive|Inspector General)$|(?:^|\s)[Pp]atent\s(?:[A-Z]{2}|No|\d)/u;
// `I shall not give the address`: a sentence of the author's.
const OWN_WORDS =
  /^(?:I|We|He|She|They|There)\s(?:\p{Ll}|am\s|[’'])|^(?:The|This|That|These|Those|It|My|Our|His|Her|Their|All|Both|Neither|None|Other)\s(?:\p{Ll}+\s){0,6}(?:is|are|was|were|has|have|had|does|did|give|gives|gave|says?|said|calls?|called)(?:\s|$)/u;
// `Penrose Discussion Paper 9`, `HC 811`: what kind of paper it is.
const NUMBERED =
  /\s(?:Working|Discussion|Policy|Research|Occasional|Briefing|Technical)\s(?:Paper|Report|Note|Brief|Memo)$|\s[Gg]uid(?:eline|ance)\s\p{Lu}{0,4}\d+$|\sLecture$|^(?:H[CL]|Cmn?d?|Cd|CP)$|^(?:(?:YouTube|Vimeo)\s)?(?:video|audio)$/u;

// `Fourth Quarter`, `Year Ended`: of which the document tells.
const SPAN_OF_TIME =
  /^(?:(?:First|Second|Third|Fourth)\s)?(?:Quarter|Half)$|^(?:(?:Fiscal|Financial)\s)?Year(?:\sEnd(?:ed|ing))?$|^FY$/u;

// `3 May`
function isDay(text: string): boolean {
  const month = /^\d{1,2}\s(\p{L}{3,12})$/u.exec(text)?.[1];
  return month !== undefined && monthOf(month) !== null;
}

/** Whether `text`, one field behind a title, can name a periodical, a site, a volume or a publisher. */
export function isVenue(text: string): boolean {
  const signs = signsOf(text);
  if (
    NO_VENUE.test(text) ||
    isBookField(text) ||
    isGenre(text) ||
    (signs & DIGIT && (MATERIAL.test(text) || isDay(text))) ||
    (signs & EASTERN && IN_CHINESE.test(text)) ||
    (signs & SLASH && (/\.\p{L}{2,8}\//u.test(text) || SYMBOL.test(text))) ||
    isTown(text) ||
    !WORD.test(text) ||
    text.length > 160 ||
    OWN_WORDS.test(text) ||
    NUMBERED.test(text) ||
    SPAN_OF_TIME.test(text) ||
    REMARK.test(text) ||
    OFFICE.test(text) ||
    WITHIN.test(text) ||
    OPEN.test(text.slice(-9)) ||
    (text.length === 2 && STATE.test(text))
  )
    return false;
  if (!/^[\p{Lu}\p{Lo}\p{N}]/u.test(text) && !/^[\p{Ll}]+[\p{Lu}.]/u.test(text)) return false;
  if ((signs & DIGIT) === 0) return true;
  // `12 fig.3`: a page and what stands on it.
  return !/^[\d\s:()–-]+$|^\d+\s(?:y|and|und|et|e|i|и|та|ja|och|og)\s\d|^\d+\s(?:tbl|fig|nn?|app|ex)(?!\p{L})/u.test(
    text,
  );
}
