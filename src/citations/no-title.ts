// Tells what quotation marks enclose besides titles: periodicals, publishers, series, what somebody is called.

import { BODY_AHEAD, LEGAL_FORM } from './firms.ts';
import { isFullName, isFullNames, namesLength } from './names.ts';
import type { Pair } from './pairs.ts';
import { isTown } from './towns.ts';

/** Whether what `pair` encloses in `text` is called so and is no title of what is cited. */
export function isNoTitle(text: string, pair: Pair): boolean {
  const ahead = text.slice(0, pair.start);
  // `АО «Причал». Годовой отчёт`: a firm.
  if (ahead.length < 8 && LEGAL_FORM.test(ahead)) return true;
  if (BODY_AHEAD.test(ahead) && /^\.\s\p{Lu}/u.test(text.slice(pair.end, pair.end + 4))) return true;
  if (CALLED.test(ahead.slice(-40)) || SERIES.test(ahead.slice(-14))) return true;
  // `М.: Вид-во «Човен»`, `журнал «Берег»`: what is named so publishes or prints.
  if (pair.start > 12 && NAMED_BY_KIND.test(ahead.slice(-16))) return true;
  // `Kraków: Spółdzielnia „Ogniwo”, 2011`, `Lugo, Imprenta «El Faro», 1902`: so is a publisher's, behind its town.
  // Behind a comma stands neither.
  const isParted = ahead.endsWith(', ');
  if (!isParted && PUBLISHES.test(ahead) && /^,?\s(?:1[5-9]|20)\d\d/u.test(text.slice(pair.end, pair.end + 6)))
    return true;
  // `Paris, Gallimard, « Folio », 1990`: a series behind its publisher.
  const town = /,\s([^,]{2,30}),\s[^,]{2,40},\s$/u.exec(ahead)?.[1] ?? '';
  if (isTown(town) && /^\s?,\s(?:n°|t\.|vol\.|\d)/u.test(text.slice(pair.end, pair.end + 7))) return true;
  // `M. Bianchi, Il mare conteso, in «Limes»`: what stands before is the title, and this the periodical.
  return (!isParted && PERIODICAL_AHEAD.test(ahead)) || isPeriodical(text, pair) || isNewspaper(text, pair);
}

// `coll. « Hors collection »`
const SERIES = /(?:\ss\.\s?v\.|coll\.|collection|(?<![’']s\s)series|reihe|colección|серия)\s?$/iu;
// `Hull Herald, 16 October 1909, which calls her “a young person”`: what a source says is not its title.
const CALLED =
  /(?<!\p{L})(?:which|that|who|where|wo|qui|que|che|который|которая|которое|який|яка|що)\s(?:\p{L}+\s){0,2}?(?:calls?|called|describes?|described|names?|named|says?|said|reads|speaks|nennt|nannte|heißt|appelle|appela|dit|llama|llamó|dice|chiama|chama|называет|назвал|называл|називає|назвав)(?:\s\p{L}{1,5}){0,2}[\s:,]*$/iu;
const NAMED_BY_KIND =
  /(?<!\p{L})(?:рад[иі]о|студи[яюи]|студі[яїю]|телеканал[еі]?|агентств[оаі]|фонд[ау]?|изд(?:-во|ательство|\.)|вид(?:-во|авництво)|галере[яи]|газет[аы]?|журнал[еу]?|тижневик[ау]?|еженедельник[ае]?|канал[еі]?|сайт[еі]?|блог[еі]?|verlag|zeitschrift|zeitung)\s?$/iu;
const PUBLISHES = /,\s\p{Lu}[^,:“„«"]{1,30}[:,]\s\p{Lu}[^,:“„«"\d]{2,40}\s$/u;
const PERIODICAL_AHEAD = /^[^“"«„]{3,60},\s[^“"«„]{4,200},\s(?:in|dans|en|em|w):?\s$/u;

// `J. Kowalski, Granica i pamięć, „Tygodnik”, 2015`, `M. Ricci, La ghiacciaia, «Il Corriere», 14 agosto 1977`: Polish and
// Italian marks enclose the periodical behind an unquoted title.
function isPeriodical(text: string, pair: Pair): boolean {
  const isItalian = pair.opener === '«' && ISSUE.test(text.slice(pair.end, pair.end + 30));
  // `“Baltic Review” 2017, vol. 8`: Poland sets foreign periodicals in their own marks, and the year behind with no comma.
  const isPolish =
    (pair.opener === '„' && text[pair.end - 1] === '”') ||
    (/[“„«"]/.test(pair.opener) && /^\s(?:1[5-9]|20)\d\d(?:,|\.?$)/u.test(text.slice(pair.end, pair.end + 7)));
  if (!isItalian && !isPolish) return false;
  const names = namesLength(text);
  const between = text.slice(names, pair.start);
  return (
    names > 0 &&
    /^(?:,|,?\s\(\d{4}[a-z]?\)[,.:]?)\s\p{Lu}[^“„«]*,\s$/u.test(between) &&
    !isFullNames(between.replace(/^,\s|,\s$/g, ''))
  );
}

// `Иван Лугов. Кто гасит маяк. «Причал», 19 ноября 2021`: full stops part the names, the title and the newspaper.
function isNewspaper(text: string, pair: Pair): boolean {
  if (!/^,\s(?:\d|№|[nN][°ro.]|\p{L}{3,9}\s(?:1[5-9]|20)\d\d)/u.test(text.slice(pair.end, pair.end + 20))) return false;
  const before = text.slice(0, pair.start);
  // `Carli, A. e Moro, V. Il voto degli italiani. "Quaderni elettorali", 58 (2007)`
  const names = ISSUE.test(text.slice(pair.end, pair.end + 30)) && SENTENCE_AHEAD.test(before) ? namesLength(text) : 0;
  if (names > 0) return /^[.,:]?\s\p{Lu}[^“„«".]{12,200}[.?!]\s$/u.test(before.slice(names));
  const [, signed = ''] = /^([^“„«".:]{4,60})\.\s\p{Lu}[^“„«"]{3,200}[.?!]\s$/u.exec(before) ?? [];
  return isFullName(signed) || isFullNames(signed);
}

const SENTENCE_AHEAD = /\.[^“„«".]{12,200}[.?!]\s$/u;

const ISSUE =
  /^,\s(?:\d|[IVXLC]+[\s,]|n(?:\.|r)|a(?:\.|nno|nnata)\s|vol|fasc|s\.\s[IVX]|\p{L}{3,9}\s(?:1[5-9]|20)\d\d)/u;
