// Knows prose that tells of a source and leads to who wrote it: "This is told by Ada Holm in Mud", "L'espressione è di A. Levi, …".

import { beginsWith, DIGIT, isSmallAt, signsOf } from '../text/signs.ts';
import { COVER } from './mask.ts';
import { isFullNames, namesAhead, namesLength } from './names.ts';
import { PARTICLES_AHEAD } from './particles.ts';

// What is done to a thought, a story or a document by who wrote of it; each row is a language: English, German, French,
// Spanish and Portuguese, Italian, Polish, Russian, Ukrainian.
const TELLS = new RegExp(
  `(?<=^|\\s)(?:${[
    '(?:re)?told|(?:re)?tells|recount\\p{L}+|discuss\\p{L}+|argue[sd]|describe[sd]|suggest(?:s|ed)|show[ns]|dismiss(?:es|ed)|summari[sz]e[sd]|reported|(?:re)?printed|reproduced|quote[sd]|cite[sd]|repeat(?:s|ed)|borrow(?:s|ed)|coined|develop(?:s|ed)|traced|documented|propose[sd]|defended|raised|derived|taken|owe[sd]?|follow(?:s|ed)?|challenge[sd]|refute[sd]|critici[sz]e[sd]|examine[sd]|doubt(?:s|ed)|dispute[sd]|translated|due to|comes from|goes back to|put forward|found|appears?|occurs|includes?',
    'erzähl\\p{L}+|berichte\\p{L}+|schilder\\p{L}+|diskutier\\p{L}+|widersprich\\p{L}+|vertrit\\p{L}+|bemerk\\p{L}+|beton\\p{L}+|zitier\\p{L}+|stamm\\p{L}+|verdank\\p{L}+|beschr(?:ei|ie)b\\p{L}+|behandel\\p{L}+|kommentier\\p{L}+|gedruckt|abgedruckt|wiedergegeben|entnommen|kritisier\\p{L}+|bestreite\\p{L}+|dargestellt|erörter\\p{L}+|abrufbar|einsehbar|zugänglich|hinterlegt|find(?:et|en) sich|steht|stehen|erscheint',
    'racont\\p{L}+|rapport(?:é\\p{L}*|ent?)|discut\\p{L}+|décri\\p{L}+|soutenu\\p{L}*|montr\\p{L}+|résum\\p{L}+|cité\\p{L}*|emprunt\\p{L}+|suivons|suit|repri\\p{L}+|développ\\p{L}+|doi[ts]|due?s?|contest\\p{L}+|réfut\\p{L}+|propos\\p{L}+|analys\\p{L}+|étudi\\p{L}+|rappel\\p{L}+|signal\\p{L}+|soulign\\p{L}+|comment(?:é\\p{L}*|ent?)|publié\\p{L}*|reproduit\\p{L}*|est d[e’]|se (?:trouve|lit)|figurent?|apparaît',
    'contad[oa]s?|contó|contaron|contou|narró|relató|cuentan?|contam?|narr(?:ad[oa]s?|an?)|relat(?:ad[oa]s?|an?)|recog\\p{L}+|sig(?:o|ue|uen|uió)|segui(?:mos|do)|reunid[oa]s?|señal\\p{L}+|descrit[oa]s?|discut\\p{L}+|citad[oa]s?|resumid[oa]s?|tomad[oa]s?|debid[oa]s?|propuest[oa]s?|defend\\p{L}+|defiend\\p{L}+|critic\\p{L}+|analiz\\p{L}+|estudi(?:ad[oa]s?|an?)|coment(?:ad[oa]s?|an?)|publicad[oa]s?|reproducid[oa]s?|reproduzid[oa]s?|transcrit[oa]s?|sostien\\p{L}+|es de|é de|aparec\\p{L}+|figuran?|consta|se (?:lee|encuentra)|encontra-se',
    'raccont\\p{L}+|narr\\p{L}+|riport\\p{L}+|discuss\\p{L}+|discut\\p{L}+|descri\\p{L}+|sostenut\\p{L}+|sostien\\p{L}+|citat\\p{L}+|riassu\\p{L}+|ripres\\p{L}+|riprend\\p{L}+|dobbiamo|dovut\\p{L}+|propo\\p{L}+|critica\\p{L}*|analizz\\p{L}+|studiat\\p{L}+|comment\\p{L}+|pubblicat\\p{L}+|riprodott\\p{L}+|osserva|è (?:di|in)|si (?:trova|legge)|compare|appare',
    'opowiad\\p{L}+|relacjon\\p{L}+|opisuj\\p{L}+|omawia\\p{L}*|przytacza\\p{L}*|wskazuj\\p{L}+|krytykuj\\p{L}+|pochodzi|pisze|pisał\\p{L}*|znajduj\\p{L}+|pojawia',
    'рассказ\\p{L}+|пересказ\\p{L}+|описа\\p{L}+|описыв\\p{L}+|излож\\p{L}+|излага\\p{L}+|привод\\p{L}+|приведен\\p{L}*|цитиру\\p{L}+|отмеча\\p{L}+|отмечен\\p{L}*|указыва\\p{L}+|показ\\p{L}+|обсужда\\p{L}+|критику\\p{L}+|предлож\\p{L}+|заимств\\p{L}+|принадлеж\\p{L}+|восход\\p{L}+|разобра\\p{L}+|рассм\\p{L}+|возража\\p{L}+|пишет|писал\\p{L}?',
    'розпов\\p{L}+|переказ\\p{L}+|опису\\p{L}+|описа\\p{L}+|виклад\\p{L}+|навод\\p{L}+|наведен\\p{L}*|циту\\p{L}+|зазнача\\p{L}+|вказу\\p{L}+|обговор\\p{L}+|критику\\p{L}+|запропон\\p{L}+|запозич\\p{L}+|належ\\p{L}+|розгля\\p{L}+|запереч\\p{L}+|пише|писа[влоа]+',
  ].join('|')})(?=[\\s,:])`,
  'u',
);

const HARD_SIGN = new RegExp(`[;“„«"《»\\d${COVER}]|\\.(?<!(?<!\\p{L})\\p{Lu}\\p{Ll}?\\.)\\s`, 'u');
// `Para el incidente de 1951 sigo a …`: a year of what is told, between small letters.
const YEAR_IN_CLAUSE = /(?<=\s\p{Ll}{1,9}\s)(?:1[5-9]|20)\d\d(?=\s\p{Ll})/gu;
// Where names may begin: a capital, or a particle before one, behind a word in small letters.
const NAMES_BEGIN =
  /(?<=(?:^|[\s’'])\p{Ll}[\p{Ll}’'-]*[,:]?\s|\s[dl][’'])(?=\p{Lu}|(?:van|von|de|del|di|da|du|al)[\s-]\p{Lu})/gu;
const PARTICLES = new RegExp(`^${PARTICLES_AHEAD}`, 'u');
// `on Oman, H. al-Riyami, “…”`: what the source is for.
const PREPOSED = 'On|Zu|Zum|Zur|Sur|Sobre|Su|Para|on|about|for|über|zu|zum|zur|für|sur|pour|sobre|para|su|per|о|об|про';
const PREPOSITIONS = new Set(PREPOSED.split('|'));
const ABOUT = new RegExp(`^(?:${PREPOSED})\\s\\p{Lu}[^,.:;“„«"\\d]{1,40},\\s(?=\\p{Lu})`, 'u');
// More places than this are looked at in no clause.
const MOST = 6;

/**
 * How far a clause of `text` reaches from `from` that tells of a source before its names; `from` itself where it tells
 * nothing. In capitals it needs a verb of telling, since a title may hold the same words; behind a separator in small
 * letters none, since no source begins so. `isNamed` says whether names and a title stand at an offset of `text`.
 */
export function toldLength(text: string, from: number, isNamed: (offset: number) => boolean): number {
  const head = text.slice(from, from + 170);
  if (!/^\p{L}/u.test(head)) return from;
  const life = (LIFE.exec(head) ?? AFTER.exec(head))?.[0].length ?? 0;
  if (life > 0 && isNamed(from + life)) return from + life;
  if (PARTICLES.test(head)) return from;
  const about = beginsWith(PREPOSITIONS, head) ? (ABOUT.exec(head)?.[0].length ?? 0) : 0;
  const clause = clauseOf(head);
  if ((about === 0 && clause.search(NAMES_BEGIN) < 0) || namesAhead(head) > 0) return from;
  const behind = text.slice(from + about, from + about + 200);
  // In capitals it may be a title, unless an imprint in brackets stands behind another one: `On Liberty, J. S. Mill, Penguin`.
  const isSure = isSmallAt(head, 0) || /^[^,]{4,60},\s(?:[“„«"]|[^,;()]{3,120}\s\()/u.test(behind);
  if (about > 0 && isSure && isNamed(from + about)) return from + about;
  let tried = 0;
  for (const { index } of clause.matchAll(NAMES_BEGIN)) {
    if (index === 0) continue;
    if (++tried > MOST) break;
    if (isTelling(clause.slice(0, index)) && (isNamed(from + index) || namesInLength(text.slice(from + index)) > 0))
      return from + index;
  }
  return from;
}

// Up to its first sign, a year of what is told left out.
function clauseOf(head: string): string {
  const sign = head.search(HARD_SIGN);
  if (sign < 0 || (signsOf(head.charAt(sign)) & DIGIT) === 0) return sign < 0 ? head : head.slice(0, sign);
  const dated = head.replace(YEAR_IN_CLAUSE, (year) => year.replace(/\d/g, 'x')).search(HARD_SIGN);
  return dated < 0 ? head : head.slice(0, dated);
}

// `Reviews include Ada Holm, …`: a list is told by one word and its verb.
const LISTED = /^\p{Lu}\p{Ll}+\s(?:include|comprend|comprennent|comprenden|includono|incluem)\s$/u;
// `La phrase, à peu près, dans Ada Holm, …`: an aside, and then where the thing stands.
const ASIDE = /^\p{Lu}[^,]+,\s\p{Ll}[^,]*,\s(?:in|dans|en|em|bei|w|в|у)\s$/u;
// `zu Leben und Werk Arno Bley, …`: what German notes say a source is for, with no comma behind it.
const LIFE =
  /^[Zz]u[mr]?\s(?:Leben und Werk|Person|Werk|Biogra(?:ph|f)ie|Datierung|Entstehung|Rezeption|Quellenlage|Forschungsstand|Begriff|(?:Vor|Bau|Wirkungs)?[Gg]eschichte)\s(?:(?:auch|nur|etwa|jetzt|zuletzt|ausführlich)\s)?(?=\p{Lu})/u;

// `D’après G. Roy, Souvenirs, …`: whom the article follows.
const AFTER = /^(?:D[’']après|Selon|Nach|Laut|Según|Secondo|Segundo|Według)\s(?=\p{Lu})/u;

const ARTICLE = /^(?:The|Der|Die|Das|Les?|La|Los|Las|El|Il|Lo|Gli|I|Os?|As?)\s/u;

function isTelling(prefix: string): boolean {
  if (LISTED.test(prefix)) return true;
  const words = prefix.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  // `Die Daten sind abrufbar unter`: the article is no name.
  const most = ARTICLE.test(prefix) ? words.length - 1 : words.length;
  if (small < 2 || small * 3 < most * 2) return false;
  return /^\p{Ll}/u.test(prefix) || ASIDE.test(prefix) || TELLS.test(prefix.toLowerCase());
}

const NAMES_IN =
  /^[^,.:;()«“„"\d]{4,60}?(?=\s(?:in|i(?!\s\p{Lu}\p{Ll}+,)|dans|en|em|w|в|у)\s\p{Lu}[^,.:;]{2,80}(?:[[(]|,\s))/u;

/** How long the names at the beginning of `text` are that lead to their title by "in"; 0 where none do. */
export function namesInLength(text: string): number {
  const names = NAMES_IN.exec(text.slice(0, 170))?.[0] ?? '';
  return isFullNames(names) || (names !== '' && namesLength(`${names},`) === names.length) ? names.length : 0;
}
