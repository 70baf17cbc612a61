// Knows what an author says of a source before naming it: "for a cooler view, Dana Holt, …", "критику см.: Лапин С. …".

import { reach } from '../text/reach.ts';
import { COVER } from './mask.ts';
import { notedLength } from './noted.ts';
import { PARTICLES_AHEAD } from './particles.ts';
import { relayedLength } from './relays.ts';
import { isPagedShortNote } from './short-forms.ts';
import { type Lead, readLead } from './signals.ts';
import { isIssue, isNamed, namesTitle, UNSIGNED } from './source-start.ts';
import { toldLength } from './told.ts';

// A remark is one clause: no sign, no quotation, no number, no address.
const WORDS = `[^.,:;“„«"《@\\d${COVER}]`;
const PREPOSED =
  'For|On|About|Regarding|Concerning|Für|Zu|Zum|Zur|Über|Pour|Sur|Para|Sobre|Per|Su|Про|О|Об|Для|for|on|about|regarding|concerning|für|zu|zum|zur|über|pour|sur|para|sobre|per|su|про|о|об|для';

// `For the later history, see …`, `критику см.: …`: words up to a signal. One that is a word of prose as well needs a
// comma before it, or a preposition that begins the remark.
const UP_TO_SIGNAL = new RegExp(
  [
    `${WORDS}{2,90}?[,:]?\\s(?=(?:siehe|vgl\\.|cfr?\\.|zob\\.|см\\.|див\\.|пор\\.)[\\s:])`,
    `${WORDS}{2,90}?[,:]\\s(?=(?:see|voir|véase|si veda|zie)\\s)`,
    `(?:${PREPOSED})\\s[^.,:;“„«"]{2,90}?,?\\ss\\.\\s(?=[“„\\p{Lu}])`,
    `(?:${PREPOSED})\\s[^.,:;“„«"]{2,90}?,?\\s(?=(?:see|voir|véase|ver|si veda|vedi|zie)\\s)`,
    // `Estimated; see R. Paxton`, `Excludes piers. Source: Bridges Return`
    `[^;.\\d${COVER}“„«"‘]{1,115}[;.]\\s(?=(?:[Ss]ee|Compare|[Cc]f\\.?|[Ss]ources?:|[Qq]uelle:|[Ии]сточник:|[Ss]iehe|[Vv]gl\\.|[Vv]oir|[Vv]éase|[Сс]м\\.|[Дд]ив\\.)\\s)`,
  ].join('|'),
  'uy',
);
// A quick test: a head without any of these leads up to no signal.
const SIGNAL =
  /(?:[Ss]ee|Compare|[Ss]iehe|[\s;.]s\.|[Vv]gl\.|[Cc]fr?\.?|[Zz]ob\.|[Сс]м\.|[Дд]ив\.|[Пп]ор\.|[Vv]oir|[Vv]éase|ver|si veda|vedi|zie|[Ss]ources?:|[Qq]uelle:|[Ии]сточник:)[\s:]/u;
// `populär zusammengefasst in: „…“`, `more soberly, Alice Vane, …`: small letters, and not those of a name's particle.
const SMALL = new RegExp(
  `(?!(?:de|del|della|di|da|du|des|van|von|der|den|al|el|la|le|ibn|bin|bint)\\s)(?=\\p{Ll})(?:${WORDS}{3,80}?\\s?:\\s|(?:\\p{Ll}[\\p{Ll}’'-]*\\s){2,9}?\\p{Ll}[\\p{Ll}’'-]*,\\s|(?:\\p{Ll}+\\s){1,4}(?:в|у)\\s(?:кн|ст|сб|зб)\\.:\\s|(?:more|less|most|más|menos|plus|moins|più|meno|mais)\\s\\p{Ll}+,\\s|\\p{Ll}+ly,\\s)`,
  'uy',
);
// `See the discussion in Ada Finch, …`, `see the more cautious Ada Finch, …`
const LINKED =
  /(?:\p{Ll}[\p{Ll}’'-]*\s){1,6}?(?:(?:in|by|of|bei|von|de|par|dans|en|di|por)\s|d[’'](?=\p{Lu})|(?:more|less|equally|otherwise|very)\s\p{Ll}+\s)(?=\p{Lu})|(?:de[nmr]|die|das|eine[nr]?)\s(?:\p{Ll}+\s)?\p{Lu}\p{Ll}{4,20}\s(?:bei|von)\s(?=\p{Lu})/uy;
// `lo señaló Ana Roldán, El dato …`, `so argumentiert Lena Voss, …`: a clause of small letters up to the names.
const TOLD =
  /(?!(?:(?:de|del|della|di|da|do|dos|du|des|van|von|der|den|ter|ten|al|el|la|le|ibn|bin|zu|zur|af)\s){1,3}\p{Lu})(?:\p{Ll}[\p{Ll}’'-]*\s){1,5}(?=\p{Lu})/uy;
// `The classic statement is Hugh Marl, …`, `Eine andere Sicht vertritt Jan Oehl, …`: a clause whose verb leads to names.
const STATED =
  /(?:(?:On|For|About|Zu[mr]?|Für|Über|Sur|Pour|Sobre|Para|Su|Per)\s[^.,:;“„«"\d]{3,50},\s)?(?:[Tt]he|[Aa]n?|One|Another|My|[Dd]er|[Dd]ie|[Dd]as|Den|[Ee]ine?n?|[Ll]es?|[Ll]a|[Ll][’']|[Uu]ne?|[Ee]l|[Uu]na?|[Ii]l|[Ll]o|O)\s?(?:[\p{L}’'-]+\s){1,9}?(?:is|are|was|remains?|vertritt|vertrat|bietet|bot|gibt|gab|liefert|lieferte|bleibt|ist|est|reste|demeure|es|sigue siendo|è|resta|é)\s(?:still\s|noch\s|immer\s|encore\s|that of\s|die von\s|celle de\s|la de\s|d[ei]\s|von\s)?(?=\p{Lu})/uy;
// `Para un panorama, Inés Rocha, …`: what the source is for.
const WANTED =
  /(?:For|Pour|Para|Per|(?:On|Sur|Sobre|Su)(?=\s(?:the|les?|la|el|l[ao]s|il|i|gli)\s))\s(?:\p{Ll}[\p{Ll}’'-]*\s){1,8}?\p{Ll}[\p{Ll}’'-]*,\s(?=\p{Lu})|Für\s(?:den|die|das|eine[nr]?)\s[^.,:;“„«"\d]{3,60},\s(?=\p{Lu})/uy;
// `Протокол опубліковано: …`, `его содержание передано по: …`: who printed or retold it.
const REPRINTED =
  /[^.:;“„«"\ue000]{3,120}?\s(?:опублик|опублік|напечатан|надрук|перепечат|передрук|пересказ|переказ|передан|изложен|викладен|издан|видан|приведен|наведен|воспроизвед|відтворен|помещ|вміщен)\p{L}{0,6}(?:\s(?:в|у|за|по)(?:\s(?:кн|ст|сб|зб|изд|вид)\.)?)?\s?:\s/uy;
// `Подробнее о «праве реки» см.: …`: a remark may quote.
const QUOTING = /[^.:;“„"\ue000]{2,100}?\s(?=(?:см|див)\.(?:\sтакже|\sтакож)?:\s)/uy;
// `Le capitaine a tout raconté : Yves Le Goff, …`, `Про досвід сусідів: Costa R. …`
const SAID = new RegExp(`(?:\\d{4}\\s[гр]\\.\\s)?${WORDS}{6,100}?\\s?:\\s`, 'uy');
/** A verb of prose, or a preposition that begins it. */
export const SAYS = new RegExp(
  `^(?:${PREPOSED})\\s|\\s(?:is|are|was|were|has|have|had|ist|sind|war|waren|hat|haben|wurden?|wird|est|sont|était|fut|ont|es|son|fue|era|è|sono|foi|são|jest|są)\\s|\\sa\\s(?:\\p{Ll}+\\s)?\\p{Ll}+(?:é|i|u|is|it)e?s?\\s`,
  'u',
);
const EASTERN_SAID =
  /[\p{Script=Han}]{2,14}(?:有：|(?:参|參)?[见見](?:于|於)?[：:]?)(?=[\p{Script=Han}、·[［\]]{2,16}[：:，]?《)/uy;

// What is said in small letters behind a separator: `the talk was printed as “Owin’,” …`; a particle begins a name.
const IN_SMALL = `(?!${PARTICLES_AHEAD})(?=\\p{Ll}{2}|\\p{Ll}\\s)`;
const SMALL_BEFORE_MARKS = new RegExp(`${IN_SMALL}[^.;“„«"《@\\d${COVER}]{8,120}?\\s(?=[“„«"])`, 'uy');
// `а також звіт фонду «Берег»: Títol`, `the podcast is Open Air, …`
const SMALL_BEFORE_TITLE = new RegExp(
  `${IN_SMALL}(?:(?:[^.:;()“„«"\\d${COVER}]|«[^«»]{1,60}»|“[^“”]{1,60}”|„[^„“”]{1,60}[“”]){8,120}?\\s?:\\s|(?:\\p{Ll}+\\s){1,8}?(?:is|are|was|were|ist|sind|war|est|sont|es|son|è|sono|é|são|jest|это|—)\\s)(?=[\\p{Lu}“„«"])`,
  'uy',
);
// `and in the Handbook of the Fleet (Leith: Gannet Press, 1983)`
const ALSO_IN = /(?:and|und|et|y|e|и)\s(?:in|dans|en|em|nel|в)\s(?:the\s|der\s|dem\s|la\s|le\s|el\s|il\s)?(?=\p{Lu})/uy;
// `Declaraciones a Ada Luna, «…»`: what somebody said to the author of a piece.
const STATEMENTS =
  /(?:Declaraciones|Declarações|Dichiarazioni|Déclarations?|Statements?)\s(?:a|à|al|to)\s(?=\p{Lu}[^,.;]{3,40},\s[“„«"])/uy;
// `Comparem-se as reunidas em As versões`, `see also the minutes: Parish Council, 12 July 2021`: behind a referral.
const REFERRED =
  /(?:\p{Ll}[\p{Ll}’'-]*\s){1,6}?(?:(?:in|en|em|dans|bei)\s|(?<=\p{Ll}\s)\p{Ll}+\s?:\s)(?=\p{Lu}[^.]{6})/uy;
// `см. также колонку Меерсона: Меерсон А. …`: behind a referral, up to names and a title.
const REFERRED_TO = /\p{Ll}[\p{Ll}’'-]*\s(?:\p{L}[\p{L}’'-]*\s){0,5}?\p{L}[\p{L}’'-]*\s?:\s(?=\p{Lu})/uy;
// `The clock: “Sold,” …`, `О 1924 г.: Мухин С. …`
const TOPIC =
  /(?:(?:The|Der|Die|Das|Les?|La|Los|Las|El|Il|Lo|Gli|I|Os?|As?)\s\p{Ll}[^.:;“„«"]{1,50}|L[’']\p{Ll}[^.:;“„«"]{1,50}|(?:On|About|For|О|Об|Про|Zu[mr]?|Über|Für|Sur|Sobre|Su|Per|Para|Pour)\s(?:[^.:;“„«"]|(?<=\d{4}\s(?:г|р))\.){2,60}?)\s?:\s/uy;
// `Обсуждение велось публично: Нужен ли кран? …`: what went on at the address, told by a verb that turns on itself.
const PUBLISHED =
  /(?!Как|Почему|Где|Что|Кто|Когда|Чому|Як|Де|Хто|Що|Коли)\p{Lu}[^.:;«“„"\d]{5,60}?\p{L}{2}(?:лось|лась|лся|лись|ется|ются|лося|лася|лися|ється|ються)\s[^.:;«“„"\d]{0,60}:\s(?=\p{Lu})/uy;
const DATED = new RegExp(`(?<!\\d)(?:1[5-9]|20)\\d\\d(?!\\d)|${COVER}`, 'u');

function isQuoted(text: string, at: number): boolean {
  return /["“„«]/.test(text[at] ?? '') && DATED.test(text.slice(at, at + 300));
}

/** How many characters at the beginning of `text` are said of its source and no part of it: signals and a remark. */
export function leadLength(text: string): number {
  return readLeadIn(text).length;
}

/** The signals and the remark at the beginning of `text`. */
export function readLeadIn(text: string): Lead {
  const first = readLead(text);
  const remark = remarkLength(text, first);
  if (remark === 0) return first;
  const more = readLead(text.slice(remark, remark + 200));
  const behind = more.isReferral ? referredLength(text, remark + more.length) : 0;
  if (behind > remark + more.length) return { length: behind, reach: behind, isReferral: true };
  return { length: remark + more.length, reach: remark + more.reach, isReferral: first.isReferral || more.isReferral };
}

function startsSmall(text: string, at: number): boolean {
  return /^\p{Ll}/u.test(text.slice(at, at + 2));
}

function referredLength(text: string, from: number): number {
  const named = reach(REFERRED_TO, text, from);
  if (named > from && namesTitle(text, named)) return named;
  const referred = reach(REFERRED, text, from);
  return DATED.test(text.slice(referred, referred + 300)) ? referred : from;
}

// Up to where the remark behind the signals reaches; 0 where there is none.
function remarkLength(text: string, { length: from, reach: walked, isReferral }: Lead): number {
  const relayed = relayedLength(text);
  if (relayed > 0) return relayed;
  // `So Voss, Der Kai, S. 9`
  if (walked > from && isPagedShortNote(text.slice(walked, walked + 160))) return walked;
  const head = text.slice(from, from + 130);
  const clause = head.slice(0, head.search(/[.:;“„«"《]|$/u) + 14);
  for (const at of from === walked ? [from] : [from, walked]) {
    const referred = SIGNAL.test(clause) ? reach(UP_TO_SIGNAL, text, at) : at;
    if (referred > at) return referred;
    const small = startsSmall(text, at) ? reach(SMALL, text, at) : at;
    if (small > at && (isNamed(text, small) || isIssue(text, small))) return small;
  }
  const linked = walked > 0 ? reach(LINKED, text, walked) : walked;
  if (linked > walked && namesTitle(text, linked)) return linked;
  const noted = notedLength(text, from);
  if (noted > from) return noted;
  for (const clauses of startsSmall(text, walked) ? [TOLD] : [STATED, WANTED]) {
    const told = reach(clauses, text, walked);
    if (told > walked && namesTitle(text, told)) return told;
  }
  const also = reach(ALSO_IN, text, 0);
  if (also > 0 && UNSIGNED.test(text.slice(also, also + 300))) return also;
  const told = toldLength(
    text,
    from,
    (at) =>
      (namesTitle(text, at) || isPagedShortNote(text.slice(at))) &&
      !/^[^,:«“„"(]*\p{Ll}{2}\./u.test(text.slice(at, at + 60)),
  );
  if (told > from) return told;
  for (const clauses of startsSmall(text, from) ? [SMALL_BEFORE_TITLE, SMALL_BEFORE_MARKS] : [STATEMENTS]) {
    const said = reach(clauses, text, from);
    if (said > from && DATED.test(text.slice(said, said + 300))) return said;
  }
  const referred = isReferral ? referredLength(text, walked) : walked;
  if (referred > walked) return referred;
  if (!/[:：]/.test(head)) return 0;
  const topic = reach(TOPIC, text, from);
  if (topic > from && (namesTitle(text, topic) || isQuoted(text, topic))) return topic;
  const published = reach(PUBLISHED, text, from);
  if (published > from && text.slice(published, published + 300).includes(COVER)) return published;
  const quoting = /(?:[Сс]м|[Дд]ив)\./u.test(head) ? reach(QUOTING, text, from) : from;
  const plain = Math.max(quoting, reach(EASTERN_SAID, text, from));
  if (plain > from) return plain;
  const reprinted = reach(REPRINTED, text, from);
  if (reprinted > from && (namesTitle(text, reprinted) || isIssue(text, reprinted))) return reprinted;
  const said = reach(SAID, text, from);
  return said > from && isSaid(text.slice(from, said), text.slice(said, said + 60)) && namesTitle(text, said)
    ? said
    : 0;
}

// Prose that has a verb, is Cyrillic and mostly small, or speaks of the author who follows: `Landa lo contó: Eusebio Landa, …`.
function isSaid(remark: string, next: string): boolean {
  const words = remark.trim().split(/\s+/);
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  // `For Whom the Bell Tolls: …`: English prints the words of a title with capitals.
  if (/^(?:For|On|About)\s/.test(remark) && words.length - small > 2) return false;
  return (
    words.length > 2 &&
    (SAYS.test(remark) ||
      (small > 1 && isAbout(remark, next.split(',')[0] ?? '')) ||
      (/\p{Script=Cyrillic}/u.test(remark) && small * 3 >= words.length * 2))
  );
}

/** Whether `clause` names what `left` names. */
export function isAbout(clause: string, left: string): boolean {
  const known = new Set(left.match(NAME) ?? []);
  return clause.match(NAME)?.some((name) => known.has(name)) === true;
}

const NAME = /(?<!\p{L})\p{Lu}\p{Ll}{3,}/gu;
